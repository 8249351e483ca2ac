import { check } from "../../src/check/check";
import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import type { Indicator, TargetSheet } from "../../src/target/model";
import type { Finding, Outcome, Severity } from "../../src/rules/rule";
import { projects, sheetFrom } from "./corpus";
import type { RowFault } from "./faults";
import { layouts } from "./layout-list";
import { shown, type Grid } from "./layouts";
import { classOrder, rowOf, split, type Project, type Row } from "./project";
import type { TableFault } from "./table-faults";

/** A fault as it stands in sheets, with the cells where its rule may report. */
export interface Change {
  rule: string;
  severity: Severity;
  outcome: Outcome;
  what: string;
  clean: readonly Grid[];
  bad: readonly Grid[];
  also: readonly string[];
  isPlace: (finding: Finding, tables: readonly TargetSheet[]) => boolean;
}

/** What came of it: nothing `wrong` and nothing `extra` where all is well. */
export interface Found {
  what: string;
  wrong?: string;
  extra: readonly string[];
}

/** A row's fault in each of its layouts, or a table's fault. */
export function changesOf(fault: RowFault | TableFault): Change[] {
  return "layouts" in fault
    ? fault.layouts.map((name) => rowChange(fault, name))
    : [tableChange(fault)];
}

export function foundIn(change: Change): Found {
  const { rule, severity, outcome, what, clean, bad, also, isPlace } = change;
  const before = clean.length === 1 ? cleanRun(clean[0]!) : run(clean);
  const after = run(bad);
  const known = new Set(before.findings.map((finding) => keyOf(finding, before.tables)));
  const fresh = after.findings.filter((finding) => !known.has(keyOf(finding, after.tables)));
  const own = fresh.filter((finding) => finding.rule === rule);
  const right = own.find((finding) => isPlace(finding, after.tables));
  const extra = fresh
    .filter((finding) => finding !== right && !also.includes(finding.rule))
    .map((finding) => `${finding.rule} ${cellName(finding.at)}`);
  if (!right) return { what, wrong: own[0] ? `at ${cellName(own[0].at)}` : "not found", extra };
  const differs = right.severity !== severity || right.outcome !== outcome;
  return { what, extra, ...(differs && { wrong: `${right.severity} ${right.outcome}` }) };
}

function run(grids: readonly Grid[]) {
  const tables = grids.flatMap((grid, i) => recognizeSheet(sheetFrom(`表${i + 1}`, grid)));
  return { tables, findings: check(tables).findings };
}

const cleanRuns = new Map<Grid, ReturnType<typeof run>>();

/** The clean table of a project serves many faults. */
function cleanRun(grid: Grid) {
  const known = cleanRuns.get(grid) ?? run([grid]);
  cleanRuns.set(grid, known);
  return known;
}

const cleanGrids = new Map<string, Grid>();

function cleanGrid(layout: keyof typeof layouts, project: Project): Grid {
  const key = `${layout} ${project.name}`;
  const known = cleanGrids.get(key) ?? layouts[layout](project);
  cleanGrids.set(key, known);
  return known;
}

/** The same finding before and after: by the name of its row, or by its cell. */
function keyOf({ rule, outcome, at }: Finding, tables: readonly TargetSheet[]): string {
  const row = rowsAt(tables, at.sheet, at.row)[0]?.name?.text;
  return `${rule} ${outcome} ${at.sheet} ${row ?? cellName(at)}`;
}

function rowsAt(tables: readonly TargetSheet[], sheet: string, row: number): Indicator[] {
  return tables
    .filter((table) => table.sheet === sheet)
    .flatMap(({ indicators }) => indicators.filter((indicator) => indicator.row === row));
}

function tableChange({ at, ...fault }: TableFault): Change {
  const holds = ({ sheet, row, column }: Finding["at"]) =>
    shown(fault.bad[Number(sheet.slice(1)) - 1]?.[row]?.[column] ?? "");
  const again = fault.bad.length > 1 ? [fault.rule] : [];
  return {
    ...fault,
    also: [...fault.also, ...again],
    isPlace: (finding) => at === "*" || holds(finding.at) === at,
  };
}

function rowChange(fault: RowFault, layout: keyof typeof layouts): Change {
  const name = fault.row;
  const clean = projects.find(({ rows }) => rows.some((row) => row.name === name));
  if (!clean) throw new RangeError(`no row ${name}`);
  const bad = { ...clean, rows: changed(clean, fault) };
  const now = plain(fault.change.name ?? name);
  // A row that leaves its class may leave it empty, and its points with it.
  const left = fault.change.class ? ["category-missing", "weight-sum"] : [];
  return {
    ...fault,
    what: `${layout} ${name} ${JSON.stringify(fault.change)}`,
    clean: [cleanGrid(layout, clean)],
    bad: [layouts[layout](bad)],
    also: [
      ...fault.also,
      ...left,
      "goal-number-conflict",
      "category-synonym",
      "category-short-label",
    ],
    isPlace: ({ at }, tables) =>
      rowsAt(tables, at.sheet, at.row).some(
        (row) => plain(row.name?.text ?? "") === now && cellsOf(row, fault.at).includes(at.column),
      ),
  };
}

function cellsOf(row: Indicator, field: RowFault["at"]): number[] {
  const { operator, number, unit } = row.value?.split ?? {};
  const fields = field === "value" ? [row.value, operator, number, unit] : [row[field]];
  return fields.flatMap((one) => (one ? [one.at.column] : []));
}

/** The rows with the fault in one; moved to another class it stands with its like. */
function changed({ rows }: Project, { row: name, change }: RowFault): Row[] {
  const after = rows.map((row) => (row.name === name ? changedRow(row, change) : row));
  const order = (row: Row) => classOrder.indexOf(`${row.category}/${row.subcategory}`);
  return change.class ? after.sort((a, b) => order(a) - order(b)) : after;
}

function changedRow(row: Row, { class: word, ...change }: RowFault["change"]): Row {
  const { category, subcategory } = word ? rowOf(`${word} | - | - | - | -`) : row;
  const value =
    change.value !== undefined && change.number === undefined ? split(change.value) : {};
  return { ...row, category, subcategory, ...change, ...value };
}

const plain = (text: string) => text.replace(/\s|（[^（）]*）$/g, "");
