import type { Area } from "../sheet/address";
import type { Column, ColumnRole, Execution, Field, Indicator, TargetSheet } from "../target/model";
import { readBudget } from "./budget";
import type { Body } from "./body";
import { resolveColumns, type Columns } from "./columns";
import { readCues, threshold } from "./cues";
import { filledColumns, type Grid, type Span } from "./grid";
import { isFilled, labelsOf, readHead, spotKey, take, type Head, type Label } from "./head";
import type { Header, HeaderCell } from "./header";
import { readIndicators, type Period } from "./indicators";
import { readPlan } from "./plan";
import { readTexts } from "./texts";
import { bareTitle, isTitle, projectNameIn } from "./title";

/** Headings, rows and columns of a region that may be a target sheet. */
export interface Region {
  grid: Grid;
  header: Header;
  body: Body;
  span: Span;
  /** The first row that belongs to no table above. */
  top: number;
}

export interface Block {
  cells: readonly HeaderCell[];
  columns: Columns;
}

/** The blocks of the region with the roles of their columns. */
export function readBlocks({ grid, header, body }: Region): Block[] {
  const blocks: Block[] = [];
  for (const cells of header.blocks) {
    blocks.push({ cells, columns: resolveColumns(grid, cells, body.rows, blocks[0]?.columns) });
  }
  return blocks;
}

/** One form with its head block, as a target sheet; undefined where the cues do not suffice. */
export function readTable(region: Region): TargetSheet | undefined {
  const { grid, header, body, span } = region;
  const blocks = readBlocks(region);
  const { indicators, execution } = allIndicators(region, blocks);
  if (indicators.length === 0) return undefined;
  const titleAt = findTitle(region);
  const head = readHead(grid, headTop(region, titleAt), header.row, span);
  const title = titleAt && grid.field(titleAt.row, titleAt.column);
  const columns = blocks.at(-1)!.columns;
  const cues = readCues({
    ...{ grid, columns, indicators, head },
    title: title?.text ?? grid.sheet.name,
    ...(title ? { titleAt: title.at } : {}),
    captions: captionsOf(region),
  });
  const score = cues.reduce((sum, { points }) => sum + points, 0);
  if (score < threshold) return undefined;

  const last = indicators.at(-1)!.row - grid.at(0, 0).row;
  const top = titleAt?.row ?? firstLabelRow(head) ?? header.row;
  const form = formOf(grid, title, indicators);
  const table: TargetSheet = {
    sheet: grid.sheet.name,
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    form,
    profile: profileOf(indicators),
    hidden: grid.sheet.visibility !== "visible",
    columns: columnsOf(grid, columns),
    indicators,
    texts: [],
    score,
    cues,
  };
  if (title) table.title = title;
  readFields(grid, head, table, execution);
  table.texts = readTexts(grid, {
    ...{ span, top, bottom: last, head, blocks },
    headings: [header, ...body.repeats],
    rows: new Set(body.rows),
    ...(titleAt ? { titleRow: titleAt.row } : {}),
  });
  table.area = areaOf(grid, table, top, last, header);
  return table;
}

function allIndicators(
  region: Region,
  blocks: readonly Block[],
): { indicators: Indicator[]; execution?: Execution } {
  const { grid, body } = region;
  const [only] = blocks;
  if (blocks.length === 1) {
    return readIndicators(grid, body.rows, only!.columns, sectionPeriods(region));
  }
  const read = blocks.map(({ columns }, index) =>
    readIndicators(grid, body.rows, columns, () => (index === blocks.length - 1 ? "year" : "term")),
  );
  const indicators = read.flatMap((block) => block.indicators).sort((a, b) => a.row - b.row);
  return { indicators };
}

/** 长期 and 年度 indicators one below the other, each under the same headings with its upright label. */
function sectionPeriods({ grid, header, body }: Region): (row: number) => Period {
  const sections = [header, ...body.repeats].map(({ row, rows, first }) => {
    const labels = [grid.word(row, first).key, grid.word(row, first - 1).key];
    const label = [...labels, grid.word(row + rows, first - 1).key].join(" ");
    const term = /长期|中期|实施期/.test(label);
    const period: Period = term ? "term" : /年度/.test(label) ? "year" : undefined;
    return { row, period };
  });
  const both =
    sections.some((s) => s.period === "term") && sections.some((s) => s.period === "year");
  return (row) => (both ? sections.findLast((section) => section.row < row)?.period : undefined);
}

/** The title nearest above the headings; a section heading inside the form gives way to …表. */
export function findTitle({
  grid,
  header,
  span,
  top,
}: Region): { row: number; column: number } | undefined {
  let found: { row: number; column: number } | undefined;
  for (let row = header.row - 1; row >= top; row--) {
    const [column, ...others] = filledColumns(grid, row, span);
    if (column === undefined || others.length > 1) continue;
    const word = grid.word(row, column);
    if (!isTitle(word) || others.some((other) => grid.word(row, other).text.length > 20)) continue;
    const whole = /[表书单]$/.test(bareTitle(word.text));
    if (whole) return found && row < found.row - 25 ? found : { row, column };
    found ??= { row, column };
    if (!hasLabels(grid, row + 1, header.row, span)) break;
  }
  return found;
}

/** Short texts that stand alone in their rows above the headings, up to a dozen rows. */
export function captionsOf({ grid, header, span, top }: Region): string[] {
  const captions: string[] = [];
  for (let row = Math.max(top, header.row - 12); row < header.row; row++) {
    const [column, ...others] = filledColumns(grid, row, span);
    if (column === undefined || others.length > 1) continue;
    const { text } = grid.word(row, column);
    if (text.length <= 60) captions.push(text);
  }
  return captions;
}

function hasLabels(grid: Grid, from: number, to: number, span: Span): boolean {
  for (let row = from; row < to; row++) {
    if (filledColumns(grid, row, span).some((column) => grid.word(row, column).label)) return true;
  }
  return false;
}

/** Without a title the head block begins where labels do, at most one blank row apart. */
function headTop({ grid, header, span, top }: Region, title?: { row: number }): number {
  if (title) return title.row + 1;
  let first = header.row;
  let gap = 0;
  for (let row = header.row - 1; row >= top && gap < 2; row--) {
    const filled = filledColumns(grid, row, span);
    gap = filled.length ? 0 : gap + 1;
    if (filled.some((column) => isHeadCell(grid, row, column))) first = row;
  }
  return first;
}

function isHeadCell(grid: Grid, row: number, column: number): boolean {
  const word = grid.word(row, column);
  return (
    word.label !== undefined || word.month !== undefined || /^[^：:]{2,12}[：:]/.test(word.text)
  );
}

function firstLabelRow({ labels }: Head): number | undefined {
  return labels.length ? Math.min(...labels.map(({ row }) => row)) : undefined;
}

function readFields(grid: Grid, head: Head, table: TargetSheet, fromRows?: Execution): void {
  const names = labelsOf(head, "projectName");
  const name = take(head, names[0], "projectName");
  const code = take(head, labelsOf(head, "projectCode")[0], "projectCode");
  const units = [...labelsOf(head, "unitName"), ...labelsOf(head, "department")];
  const unit = take(head, units.find(isFilled), "other") ?? codedUnit(grid, head);
  const goals = [
    ...labelsOf(head, "goalYear"),
    ...labelsOf(head, "goal"),
    ...labelsOf(head, "goalLong"),
  ];
  const goalLabel = goals.find(isFilled);
  const goal = take(head, goalLabel, "goal");
  if (goalLabel) markFurtherLines(grid, head, goalLabel);
  const purpose = take(head, labelsOf(head, "purpose")[0], "purpose") ?? purposeBelow(grid, head);
  if (name) table.projectName = name;
  else if (names.length === 0 && table.title && table.form === "project") {
    const text = projectNameIn(table.title.text);
    if (text) table.projectName = { ...table.title, text };
  }
  if (code) table.projectCode = { ...code, text: code.text.replace(/\s/g, "") };
  if (unit) table.unitName = unit;
  if (purpose) table.purpose = purpose;
  if (goal) table.goal = goal;
  const { budget, execution } = readBudget(grid, head);
  if (budget) table.budget = budget;
  if (execution ?? fromRows) table.execution = { ...fromRows, ...execution };
  const plan = readPlan(grid, head, budget);
  if (plan) table.plan = plan;
}

/** A goal may go on in the cells below its first one. */
function markFurtherLines(grid: Grid, head: Head, { value, column, row: labelRow }: Label): void {
  const spot = value!.spot;
  if (spot.row === labelRow && spot.column === column) return;
  for (let row = spot.row + 1; row < head.bottom; row++) {
    const [first, ...others] = filledColumns(grid, row, head.span);
    if (first !== spot.column || others.length || grid.word(row, first).label) return;
    head.roles.set(spotKey({ row, column: first }), "goal");
  }
}

/** "542001 正定县信访局本级": the unit with its budget code, in a line of its own below the title. */
function codedUnit(grid: Grid, head: Head): Field | undefined {
  for (let row = head.top; row < Math.min(head.bottom, head.top + 4); row++) {
    const [column, ...others] = filledColumns(grid, row, head.span);
    if (column === undefined || others.length > 1) continue;
    if (/^\d{6,9}\p{Script=Han}{4,}$/u.test(grid.word(row, column).text.replace(/\s/g, ""))) {
      return grid.field(row, column);
    }
  }
  return undefined;
}

/** 预算规模及资金用途 heads two rows: amounts, and below them what they are for. */
function purposeBelow(grid: Grid, head: Head): Field | undefined {
  const [label] = labelsOf(head, "budgetPurpose");
  if (!label) return undefined;
  for (let row = label.row + 1; row < head.bottom; row++) {
    const [column] = filledColumns(grid, row, head.span);
    if (column === undefined) continue;
    if (column <= label.column || grid.word(row, column).label) return undefined;
    const field = grid.field(row, column);
    head.roles.set(`${row},${column}`, "purpose");
    return field;
  }
  return undefined;
}

export function formOf(
  grid: Grid,
  title: Field | undefined,
  indicators: readonly Indicator[],
): TargetSheet["form"] {
  const text = title?.text ?? grid.sheet.name;
  if (/(?:部门|单位|街道|[镇乡委局]).{0,8}整体|整体(?:支出|预算|绩效)/.test(text))
    return "department";
  const own = indicators.find(({ category }) => category)?.category;
  return own && /^部门(?:产出|效果)/.test(own.text) ? "department" : "project";
}

export function profileOf(indicators: readonly Indicator[]): TargetSheet["profile"] {
  const first = indicators.some(({ category }) => category?.word === "成本指标");
  return first ? "cost-first-level" : "cost-under-output";
}

const columnRoles: readonly ColumnRole[] = [
  ...(["category", "subcategory", "name", "description", "operator", "value", "unit"] as const),
  ...(["basis", "gradeBands", "weight", "actual", "score", "direction", "remark"] as const),
  "sequence",
];

export function columnsOf(grid: Grid, columns: Columns): TargetSheet["columns"] {
  const found: Partial<Record<ColumnRole, Column>> = {};
  for (const role of columnRoles) {
    const cell = columns[role];
    if (!cell) continue;
    const heading = grid.field(cell.row, cell.column);
    found[role] = { index: heading.at.column, heading };
  }
  return found;
}

/** From the title or first head cell to the last indicator row, over all cells with text and fields. */
export function areaOf(
  grid: Grid,
  table: TargetSheet,
  top: number,
  last: number,
  header?: Header,
): Area {
  const shift = grid.at(0, 0);
  const columns = table.texts.map(({ at }) => at.column);
  const { budget, plan } = table;
  for (const field of [
    budget?.total,
    budget?.fiscalFunds,
    budget?.otherFunds,
    ...(plan?.points ?? []),
  ]) {
    if (field) columns.push(field.at.column);
  }
  if (header) columns.push(header.first + shift.column, header.last + shift.column);
  const left = Math.min(...columns);
  return {
    row: top + shift.row,
    column: left,
    rows: last - top + 1,
    columns: Math.max(...columns) - left + 1,
  };
}
