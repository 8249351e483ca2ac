import type { Steps } from "../sheet/steps";
import type { HeadingRole } from "../target/heading-words";
import type { CellRole, TextCell } from "../target/model";
import type { Columns } from "./columns";
import { filledColumns, type Grid, type Span } from "./grid";
import { isLabelCell, spotKey, type Head } from "./head";
import type { Header, HeaderCell } from "./header-cell";

/** What the parts of a table are, to name the role of each of its cells. */
export interface Layout {
  span: Span;
  top: number;
  bottom: number;
  head: Head;
  titleRow?: number;
  headings: readonly Header[];
  rows: ReadonlySet<number>;
  blocks: readonly { cells: readonly HeaderCell[]; columns: Columns }[];
}

const rowsPerStep = 64;

/** Every cell with text in the rows of the table, each once, with its role. */
export function* readTexts(grid: Grid, layout: Layout): Steps<TextCell[]> {
  const inBody = bodyRoles(layout);
  const texts: TextCell[] = [];
  for (let row = layout.top; row <= layout.bottom; row++) {
    if (row % rowsPerStep === 0) yield;
    addRow(texts, grid, layout, row, inBody);
  }
  return texts;
}

function addRow(
  texts: TextCell[],
  grid: Grid,
  layout: Layout,
  row: number,
  inBody: ReadonlyMap<number, CellRole>,
): void {
  const isBody = layout.rows.has(row);
  for (const column of filledColumns(grid, row, layout.span)) {
    const role = isBody
      ? (inBody.get(column) ?? layout.head.roles.get(spotKey({ row, column })) ?? "label")
      : roleAbove(grid, layout, row, column);
    const { text, raw, value, at } = grid.field(row, column);
    texts.push({ text, raw, value, at, role });
  }
}

const amounts: readonly HeadingRole[] = ["total", "fiscalFunds", "otherFunds", "parts"];
const unread: readonly HeadingRole[] = ["sequence", "unitName", "department"];

/** Role of each column in the rows of indicators. */
function bodyRoles({ blocks, span }: Layout): Map<number, CellRole> {
  const roles = new Map<number, CellRole>();
  for (const { cells, columns } of blocks) {
    const roleOf = new Map<HeaderCell, HeadingRole>();
    for (const [role, cell] of Object.entries(columns)) {
      if (!Array.isArray(cell)) roleOf.set(cell as HeaderCell, role as HeadingRole);
    }
    for (const cell of columns.grades ?? []) roleOf.set(cell, "gradeBands");
    for (const cell of columns.values ?? []) roleOf.set(cell, "value");
    for (const cell of columns.parts ?? []) roleOf.set(cell, "parts");
    for (const cell of cells) {
      const role = roleOf.get(cell);
      for (let at = cell.column; at <= Math.min(cell.until, span.right); at++) {
        roles.set(at, cellRole(role));
      }
    }
  }
  return roles;
}

function cellRole(role: HeadingRole | undefined): CellRole {
  if (!role || unread.includes(role)) return "other";
  return amounts.includes(role) ? "amount" : (role as CellRole);
}

function roleAbove(grid: Grid, layout: Layout, row: number, column: number): CellRole {
  const { head, headings, titleRow } = layout;
  const known = head.roles.get(spotKey({ row, column }));
  if (known) return known;
  const heading = headings.some((h) => row >= h.row && row < h.row + h.rows);
  if (heading) return "heading";
  if (row === titleRow) return "title";
  if (row < head.top || row >= head.bottom) return "other";
  return isLabelCell(grid, row, column) ? "label" : "other";
}
