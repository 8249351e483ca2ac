import type { LabelRole } from "../target/labels";
import { looksLikeLabel } from "../target/labels";
import type { CellRole, Field } from "../target/model";
import { inBrackets } from "../target/word-key";
import { filledBefore, filledColumns, nextFilled, type Grid, type Span } from "./grid";
import { inlineLabels } from "./inline";

/** Where on the grid something stands. */
export interface Spot {
  row: number;
  column: number;
}

/** A label of the head block and what belongs to it. */
export interface Label extends Spot {
  role: LabelRole;
  /** What stands in brackets after the label: 元, %. */
  brackets: string;
  /** Its value: a cell to the right or below, or a part of its own cell; text "" where left blank. */
  value?: { spot: Spot; field: Field; below?: boolean };
  /** Label and value share a cell. */
  inline: boolean;
}

/** The block above the headings. */
export interface Head {
  span: Span;
  /** First row, and the row after the last. */
  top: number;
  bottom: number;
  labels: Label[];
  /** What the cells are, by `spotKey`. */
  roles: Map<string, CellRole>;
}

export function spotKey({ row, column }: Spot): string {
  return `${row},${column}`;
}

/** Reads the labels of a head block with their values. */
export function readHead(grid: Grid, top: number, bottom: number, span: Span): Head {
  const head: Head = { span, top, bottom, labels: [], roles: new Map() };
  for (let row = top; row < bottom; row++) {
    if (row + 1 < bottom) joinNames(grid, row, span);
    for (const column of filledColumns(grid, row, span)) readCell(grid, head, { row, column });
  }
  return head;
}

const names: readonly (LabelRole | undefined)[] = ["projectName", "unitName", "department"];
/** Longer texts below a name are something else. */
const longestRest = 24;

/** Names of project and unit may go on in the row below, which then holds nothing else. */
function joinNames(grid: Grid, row: number, span: Span): void {
  const below = filledColumns(grid, row + 1, span);
  const goesOn = (column: number) => {
    const before = filledBefore(grid, row, column) ?? -1;
    const label = before < span.left ? undefined : grid.word(row, before).label;
    const rest = grid.word(row + 1, column);
    if (!names.includes(label) || isLabelCell(grid, row, column)) return false;
    return rest.text.length <= longestRest && !isLabelCell(grid, row + 1, column);
  };
  const isBlank = (column: number) => grid.word(row, column).blank;
  if (below.length === 0 || below.some(isBlank) || !below.every(goesOn)) return;
  for (const column of below) grid.join(row + 1, row, column);
}

function readCell(grid: Grid, head: Head, spot: Spot): void {
  const { row, column } = spot;
  const word = grid.word(row, column);
  const inline = inlineLabels(word.raw);
  for (const { role, value, brackets } of inline) {
    const label: Label = { role, row, column, brackets, inline: value !== "" };
    if (value !== "") label.value = { spot, field: within(grid.field(row, column), value) };
    else addValue(grid, head, label);
    head.labels.push(label);
  }
  if (inline.length) return;
  if (word.label) {
    const label: Label = {
      role: word.label,
      row,
      column,
      brackets: inBrackets(word.text),
      inline: false,
    };
    addValue(grid, head, label);
    if (label.role === "unitOrMoney") {
      label.role = /^(?:万|亿|千)?元$/.test(label.value?.field.text ?? "")
        ? "moneyUnit"
        : "unitName";
    }
    head.labels.push(label);
  }
}

/** A part of the cell's text, with what stands around it. */
function within(cell: Field, text: string): Field {
  const start = cell.raw.lastIndexOf(text);
  if (start < 0) return { ...cell, text };
  const around = { before: cell.raw.slice(0, start), after: cell.raw.slice(start + text.length) };
  return { ...cell, text, around };
}

function addValue(grid: Grid, { span, bottom }: Head, label: Label): void {
  const { row, column } = label;
  const right = nextFilled(grid, row, column, span);
  if (right !== undefined && !isLabelCell(grid, row, right)) {
    label.value = valueAt(grid, { row, column: right });
    return;
  }
  const filled = filledColumns(grid, row, span);
  const under = { row: row + 1, column };
  const word = grid.word(under.row, column);
  if (
    isColumn(grid, row, column, right) ||
    filled.every((other) => isLabelCell(grid, row, other))
  ) {
    // Beside a label of its own row it is that label's: 年度目标 | … below 其他资金 left blank.
    const isOthers =
      column > 0 && isLabelCell(grid, under.row, column - 1) && !amount.test(word.text);
    // Nor is what the money is for the amount of a budget left blank.
    const isProse = money.has(label.role) && right !== column + 1 && prose.test(word.text);
    const isValue = !word.blank && !isOthers && !isProse && !isLabelCell(grid, under.row, column);
    if (under.row < bottom && isValue) {
      label.value = { ...valueAt(grid, under), below: true };
      return;
    }
    // Three labels side by side and more are the headings of a list, not labels left without a value.
    const width = (filled.at(-1) ?? 0) - (filled[0] ?? 0) + 1;
    if (filled.length > 2 && filled.length === width) return;
  }
  // 年度预算金额 before 收入 and 支出, and 年度资金总额 before 金额 over amounts, head these and have no value.
  const heads = right !== undefined && /^(?:收入|支出|金额$)/.test(grid.word(row, right).key);
  if (right !== column + 1 && !heads) label.value = valueAt(grid, { row, column: column + 1 });
}

const amount = /^-?[\d,.]+$/;
const prose = /\p{Script=Han}{6}/u;
const money: ReadonlySet<LabelRole> = new Set(["total", "yearFull", "fiscalFunds", "otherFunds"]);

/** Whether a label heads a column of amounts, as those beside it do: 合计, 财政拨款, 其他资金. */
function isColumn(grid: Grid, row: number, column: number, right: number | undefined): boolean {
  const isAmount = (at: number) => amount.test(grid.word(row + 1, at).text);
  if (!isAmount(column)) return false;
  const beside = right ?? filledBefore(grid, row, column);
  return beside !== undefined && isAmount(beside) && isLabelCell(grid, row, beside);
}

function valueAt(grid: Grid, spot: Spot): { spot: Spot; field: Field } {
  return { spot, field: grid.field(spot.row, spot.column) };
}

/** Whether a cell announces something, so that it is no value of the label before it. */
export function isLabelCell(grid: Grid, row: number, column: number): boolean {
  const word = grid.word(row, column);
  if (word.label || word.month) return true;
  if (looksLikeLabel(word.key)) return true;
  return inlineLabels(word.raw).length > 0;
}

/** The labels of a role; those whose value is there come first. */
export function labelsOf(head: Head, ...roles: LabelRole[]): Label[] {
  const found = head.labels.filter(({ role }) => roles.includes(role));
  if (found.length < 2) return found;
  return [...found.filter(isFilled), ...found.filter((label) => !isFilled(label))];
}

export function isFilled({ value }: Label): boolean {
  return value !== undefined && value.field.text !== "";
}

/** Takes the value of the label for a field and notes what its cell is; 0 is a formula's over a blank cell. */
export function take(head: Head, label: Label | undefined, role: CellRole): Field | undefined {
  if (!label?.value || ["", "0"].includes(label.value.field.text)) return undefined;
  head.roles.set(spotKey(label.value.spot), role);
  return label.value.field;
}
