/** A place on a sheet. Rows and columns count from 0. */
export interface Place {
  row: number;
  column: number;
}

/** A cell of a named sheet. */
export interface CellRef extends Place {
  sheet: string;
}

/** A rectangle of cells: its first cell and its size, all counted from 0 and at least 1 × 1. */
export interface Area extends Place {
  rows: number;
  columns: number;
}

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** { row: 3, column: 4 } → "E4". */
export function cellName({ row, column }: Place): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** { row: 0, column: 0, rows: 16, columns: 7 } → "A1:G16"; a single cell has no colon. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName({ row, column });
  const last = cellName({ row: row + rows - 1, column: column + columns - 1 });
  return first === last ? first : `${first}:${last}`;
}

/** { sheet: "项目1", row: 11, column: 4 } → "项目1!E12", as findings name the cells they rest on. */
export function cellKey(ref: CellRef): string {
  return `${ref.sheet}!${cellName(ref)}`;
}

/**
 * "E4" or "$E$4" → place, "A1:G16" → area of 16 × 7; a sheet name before "!" is passed over.
 * @throws RangeError where the text is no address of cells (whole rows and columns are none).
 */
export function parseArea(address: string): Area {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i.exec(local);
  if (!match) throw new RangeError(`not an address of cells: ${address}`);
  const [, letters, digits, endLetters = letters, endDigits = digits] =
    match as unknown as string[];
  const column = columnIndex(letters!);
  const row = Number(digits) - 1;
  return {
    row,
    column,
    rows: Number(endDigits) - row,
    columns: columnIndex(endLetters!) - column + 1,
  };
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Whether the place lies inside the area. */
export function contains(area: Area, { row, column }: Place): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The part that both areas have, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether `inner` lies wholly inside `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** The smallest area around all of them, of which there is at least one. */
export function boundsOf(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const columns = Math.max(...areas.map((area) => area.column + area.columns)) - column;
  return { row, column, rows, columns };
}
