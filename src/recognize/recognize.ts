import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { readBody, type Levels } from "./body";
import { resolveColumns } from "./columns";
import { Grid } from "./grid";
import { findHeaders, type Header } from "./header";
import { readList } from "./list";
import { overlap, spanOf, type Region } from "./region";
import { readTable } from "./table";

/** The target sheets of a workbook, in the order of its sheets. */
export function recognize(snapshot: Snapshot): TargetSheet[] {
  return snapshot.sheets.flatMap(recognizeSheet);
}

/** The target sheets of a sheet, any number and anywhere on it, from the top and from the left. */
export function recognizeSheet(sheet: SheetSnapshot): TargetSheet[] {
  const grid = new Grid(sheet);
  const headers = findHeaders(grid);
  const regions: Region[] = [];
  const repeated = new Set<Header>();
  const tables: TargetSheet[] = [];
  const byRow = new Map<number, Header[]>();
  for (const header of headers) byRow.set(header.row, [...(byRow.get(header.row) ?? []), header]);
  const headersAt = (row: number) => byRow.get(row) ?? [];
  for (const header of headers) {
    if (repeated.has(header)) continue;
    const span = spanOf(grid, header, headers);
    const levels = levelsOf(grid, header);
    const body = readBody(grid, header, levels, span, headersAt);
    for (const other of body.repeats) repeated.add(other);
    const above = regions.filter(
      (region) => overlap(region.span, span) && region.header.row < header.row,
    );
    const top = Math.max(0, ...above.map((region) => region.body.end));
    const region: Region = { grid, header, body, span, top };
    regions.push(region);
    if (levels.list) tables.push(...readList(region));
    else {
      const table = readTable(region);
      if (table) tables.push(table);
    }
  }
  return tables.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** The columns that tell indicators from other rows, by the headings alone. */
function levelsOf(grid: Grid, header: Header): Levels {
  const columns = resolveColumns(grid, header.blocks[0]!, []);
  const list = columns.projectName ?? columns.projectCode ?? columns.unitName;
  const used = [
    ...[columns.category, columns.subcategory, columns.name, columns.value],
    ...[columns.sequence, list, columns.unitName, columns.goal],
  ].flatMap((cell) => (cell ? [cell.column] : []));
  const levels: Levels = {
    value: columns.value!.column,
    first: Math.min(...used),
    last: header.last,
    list: list !== undefined,
  };
  if (columns.category) levels.category = columns.category.column;
  if (columns.subcategory) levels.subcategory = columns.subcategory.column;
  if (columns.name) levels.name = columns.name.column;
  if (columns.sequence) levels.sequence = columns.sequence.column;
  return levels;
}
