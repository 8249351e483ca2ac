import type { Example, ExampleGrid } from "../../rules/rule";

/** A piece of an example: a cell with its heading where it has one; the one at fault is marked. */
export interface ExamplePart {
  heading: string | undefined;
  text: string;
  marked: boolean;
}

/** A row of an example, as the pane shows it: only the cells that say something. */
export type ExampleLine = readonly ExamplePart[];

interface Cell extends ExamplePart {
  column: number;
}

interface Row {
  sheet: string | undefined;
  /** Stands under the headings of an indicator table. */
  inTable: boolean;
  cells: readonly Cell[];
}

const mark = /^⟦([^]*)⟧$/;
const nameHeading = "三级指标";

/** At most so many rows of an example are shown. */
const rowsShown = 2;

/**
 * The rows of a bad example that hold its marks, each with the row of the good one that is most
 * like it. In tables the other cells are left out but for the indicator's name.
 */
export function exampleLines(bad: Example, good: Example | undefined) {
  const faulty = rowsOf(bad)
    .filter(({ cells }) => cells.some(({ marked }) => marked))
    .slice(0, rowsShown);
  const candidates = good ? rowsOf(good) : [];
  const right = new Map<Row, readonly Cell[]>();
  for (const row of faulty) {
    const likest = likestTo(row, candidates);
    if (likest) right.set(likest, row.cells);
  }
  return {
    bad: faulty.map((row) => lineOf(row, row.cells)),
    good: [...right].map(([row, like]) => lineOf(row, like)),
  };
}

function rowsOf(example: Example): Row[] {
  return sheetsOf(example).flatMap(({ sheet, grid }) => {
    const texts = grid.map((row) => row.map((cell) => String(cell)));
    const head = texts.findIndex((row) => row.some((text) => bare(text) === nameHeading));
    return texts.map((row, index) => {
      const inTable = head >= 0 && index > head;
      const cells = row.map((text, column) => ({
        column,
        heading: inTable ? bare(texts[head]![column] ?? "") || undefined : undefined,
        text: bare(text),
        marked: mark.test(text),
      }));
      return { sheet, inTable, cells };
    });
  });
}

function sheetsOf(example: Example): readonly { sheet?: string; grid: ExampleGrid }[] {
  const [first] = example as readonly unknown[];
  return first === undefined || Array.isArray(first)
    ? [{ grid: example as ExampleGrid }]
    : (example as readonly { sheet: string; grid: ExampleGrid }[]);
}

function bare(text: string): string {
  return (mark.exec(text)?.[1] ?? text).trim();
}

/** The row that shares the most cells; of rows that share none, one of a table for one of a table. */
function likestTo(row: Row, candidates: readonly Row[]): Row | undefined {
  let likest: Row | undefined;
  let most = 0;
  for (const candidate of candidates) {
    if (candidate.inTable !== row.inTable) continue;
    const shared = candidate.cells.filter(
      ({ text, column }) => text !== "" && row.cells[column]?.text === text,
    ).length;
    if (shared > most || (likest === undefined && row.inTable)) {
      likest = candidate;
      most = shared;
    }
  }
  return likest;
}

/** `like` says which cells of a table's row matter: those marked in the row it is set against. */
function lineOf({ sheet, inTable, cells }: Row, like: readonly Cell[]): ExampleLine {
  const parts = cells
    .filter(({ column, text, marked, heading }) =>
      inTable
        ? like[column]?.marked || (heading === nameHeading && text !== "")
        : marked || text !== "",
    )
    .map(({ heading, text, marked }) => ({ heading, text, marked }));
  return sheet === undefined
    ? parts
    : [{ heading: undefined, text: sheet, marked: false }, ...parts];
}
