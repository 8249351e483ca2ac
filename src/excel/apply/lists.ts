import type { Area } from "../../sheet/address";
import type { CellLists } from "../../sheet/edit";

/** What Excel keeps of a drop-down list, or of another rule for what may be typed into a cell. */
export interface CellRule {
  type: string;
  rule: Excel.DataValidationRule;
  errorAlert: Excel.DataValidationErrorAlert;
  prompt: Excel.DataValidationPrompt;
  ignoreBlanks: boolean;
}

type Rules = readonly (readonly (CellRule | null)[])[];

/** Asks for the rules of every cell of a range of this size; read the answer after the round trip. */
export function loadLists(range: Excel.Range, { rows, columns }: Area): () => Rules {
  const cells = Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => {
      const { dataValidation } = range.getCell(i, j);
      dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
      return dataValidation;
    }),
  );
  return () => cells.map((line) => line.map(ruleOf));
}

function ruleOf(cell: Excel.DataValidation): CellRule | null {
  const { type, rule, errorAlert, prompt, ignoreBlanks } = cell;
  return (type as string) === "None" ? null : { type, rule, errorAlert, prompt, ignoreBlanks };
}

/** Queues that the cells have these rules and no others; those alike in a column are written at once. */
export function writeLists(range: Excel.Range, lists: CellLists): void {
  range.dataValidation.clear();
  for (const { row, column, rows, rule } of runsOf(lists as Rules))
    writeRule(range.getCell(row, column).getResizedRange(rows - 1, 0).dataValidation, rule);
}

/** Queues a rule for cells that have none. */
export function writeRule(cells: Excel.DataValidation, rule: CellRule): void {
  cells.rule = rule.rule;
  cells.errorAlert = rule.errorAlert;
  cells.prompt = rule.prompt;
  cells.ignoreBlanks = rule.ignoreBlanks;
}

export function sameLists(a: CellLists, b: CellLists): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Rules that stand in neighbouring rows of a column. */
function runsOf(lists: Rules): { row: number; column: number; rows: number; rule: CellRule }[] {
  const columns = lists[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const runs: { row: number; column: number; rows: number; rule: CellRule }[] = [];
    lists.forEach((line, row) => {
      const rule = line[column];
      const last = runs.at(-1);
      if (!rule) return;
      const goesOn = last && last.row + last.rows === row;
      if (goesOn && JSON.stringify(last.rule) === JSON.stringify(rule)) last.rows += 1;
      else runs.push({ row, column, rows: 1, rule });
    });
    return runs;
  });
}

/**
 * Whether a cell of another row may have the same list: one that is written out, or stands in cells
 * that are named by `$` alone.
 */
export function isPortable({ type, rule }: CellRule): boolean {
  const source = type === "List" ? rule.list?.source : undefined;
  return typeof source === "string" && !(source.startsWith("=") && /[A-Z]\d/i.test(source));
}
