import type { Steps } from "../sheet/steps";
import type { Field, MoneyUnit, TargetSheet } from "../target/model";
import { inBrackets } from "../target/word-key";
import { allIndicators, readBlocks, type Block } from "./blocks";
import { captionsOf, findTitle } from "./caption";
import { areaOf, columnsOf, formOf, profileOf } from "./form";
import { amountField, moneyUnitOf, unitWithin } from "./amounts";
import type { Columns } from "./columns";
import { readCues, threshold } from "./cues";
import { filledColumns, type Grid } from "./grid";
import { withoutCode } from "./inside-cell";
import { isFilled, labelsOf, readHead, type Head } from "./head";
import type { HeaderCell } from "./header-cell";
import { numbersColumns } from "./numbering-row";
import type { Region } from "./region";
import { readTexts } from "./texts";

/** A list of several projects in one table: one target sheet for each, over its own rows. */
export function* readList(region: Region): Steps<TargetSheet[]> {
  const { grid, header, span } = region;
  const blocks = readBlocks(region);
  const titleAt = findTitle(region);
  const title = titleAt && grid.field(titleAt.row, titleAt.column);
  const head = readHead(grid, titleAt ? titleAt.row + 1 : region.top, header.row, span);
  const captions = captionsOf(region);
  const found: TargetSheet[] = [];
  for (const rows of projects(region, blocks[0]!.columns)) {
    yield;
    const table = yield* readProject(region, blocks, head, rows, title, captions);
    if (table) found.push(table);
  }
  return found;
}

/** The rows of each project: it begins where its cell names another one. */
function projects({ grid, header, body, span }: Region, columns: Columns): number[][] {
  const keys = [columns.projectName, columns.projectCode, columns.unitName].filter(
    (c) => c !== undefined,
  );
  const groups: number[][] = [];
  const current = keys.map(() => "");
  const inside = new Set(body.rows);
  const others = new Set(body.sums);
  for (const repeat of body.repeats) {
    for (let row = repeat.row; row < repeat.row + repeat.rows; row++) others.add(row);
  }
  for (let row = header.row + header.rows; row < body.end; row++) {
    if (others.has(row) || numbersColumns(grid, row, filledColumns(grid, row, span))) continue;
    const words = keys.map(({ column }) => grid.word(row, column).text);
    const begins = words.some((text, index) => text !== "" && text !== current[index]);
    if (begins) {
      words.forEach((text, index) => {
        if (text !== "") current[index] = text;
      });
      groups.push([]);
    }
    if (inside.has(row) || begins) groups.at(-1)?.push(row);
  }
  return groups;
}

function* readProject(
  region: Region,
  blocks: readonly Block[],
  head: Head,
  rows: readonly number[],
  title: Field | undefined,
  captions: readonly string[],
): Steps<TargetSheet | undefined> {
  const { grid, header, span } = region;
  const { columns } = blocks[0]!;
  const { indicators, execution } = yield* allIndicators(region, blocks, rows);
  if (indicators.length === 0) return undefined;
  const sheetTitle = title?.text ?? grid.sheet.name;
  const cues = readCues({ grid, columns, indicators, head, captions, title: sheetTitle });
  const score = cues.reduce((sum, { points }) => sum + points, 0);
  if (score < threshold) return undefined;
  const top = rows[0]!;
  const last = grid.rowOf(indicators.at(-1)!.row);
  const table: TargetSheet = {
    sheet: grid.sheet.name,
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    form: columns.projectName ? "project" : formOf(grid, title, indicators),
    profile: profileOf(indicators),
    hidden: grid.sheet.visibility !== "visible",
    columns: columnsOf(grid, columns),
    indicators,
    texts: yield* readTexts(grid, {
      rows: new Set(rows),
      ...{ span, top, bottom: last, head, headings: [header], blocks },
    }),
    score,
    cues,
  };
  if (execution) table.execution = execution;
  readProjectFields(grid, head, columns, rows, table);
  table.area = areaOf(grid, table, top, last);
  const goesOn = grid.joinedIn(top, last);
  if (goesOn.length) table.goesOn = goesOn;
  return table;
}

function readProjectFields(
  grid: Grid,
  head: Head,
  columns: Columns,
  rows: readonly number[],
  table: TargetSheet,
): void {
  const first = (cell: HeaderCell | undefined): Field | undefined => {
    const row = cell && rows.find((at) => !grid.word(at, cell.column).blank);
    return row === undefined ? undefined : grid.field(row, cell!.column);
  };
  const name = first(columns.projectName);
  const code = first(columns.projectCode);
  const unit =
    heldAt(grid, columns.unitName, rows) ??
    heldAt(grid, columns.department, rows) ??
    labelsOf(head, "unitName", "department").find(isFilled)?.value?.field;
  const goal = first(columns.goal);
  const purpose = first(columns.purpose);
  if (name) table.projectName = withoutCode(name);
  if (code) table.projectCode = { ...code, text: code.text.replace(/\s/g, "") };
  if (unit) table.unitName = unit;
  if (goal) table.goal = goal;
  if (purpose) table.purpose = purpose;
  const total = first(columns.total);
  const fiscal = first(columns.fiscalFunds);
  const other = first(columns.otherFunds);
  const further = (columns.parts ?? []).flatMap((cell) => first(cell) ?? []);
  if (!total && !fiscal && !other) return;
  const declared = declaredUnit(grid, head, columns, total);
  const amount = (field: Field) => amountField(field, declared?.unit ?? "万元");
  table.budget = { unit: declared?.unit ?? "万元" };
  if (declared) table.budget.unitDeclared = declared.field;
  if (total) table.budget.total = amount(total);
  if (fiscal) table.budget.fiscalFunds = amount(fiscal);
  if (other) table.budget.otherFunds = amount(other);
  if (further.length) table.budget.furtherParts = further.map(amount);
}

/** What holds for the rows of a project: a cell of its own, else the one above it in the list. */
function heldAt(
  grid: Grid,
  cell: HeaderCell | undefined,
  rows: readonly number[],
): Field | undefined {
  if (!cell) return undefined;
  const own = rows.find((row) => !grid.word(row, cell.column).blank);
  if (own !== undefined) return grid.field(own, cell.column);
  for (let row = rows[0]! - 1; row > cell.row; row--) {
    if (!grid.word(row, cell.column).blank) return grid.field(row, cell.column);
  }
  return undefined;
}

/** 预算数（元） in the heading, else 单位：元 above the table, else beside the number. */
function declaredUnit(
  grid: Grid,
  head: Head,
  { total, fiscalFunds }: Columns,
  amount: Field | undefined,
): { unit: MoneyUnit; field: Field } | undefined {
  for (const cell of [total, fiscalFunds]) {
    for (const word of cell?.words ?? []) {
      const unit = moneyUnitOf(inBrackets(word.text));
      if (unit) return { unit, field: grid.field(cell!.row, cell!.column, unit) };
    }
  }
  for (const { value } of labelsOf(head, "moneyUnit")) {
    const unit = value && moneyUnitOf(value.field.text);
    if (unit) return { unit, field: value.field };
  }
  const own = amount && unitWithin(amount);
  return own && { unit: own, field: amount! };
}
