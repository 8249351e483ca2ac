import type { SheetSnapshot, Snapshot } from "../sheet/snapshot";
import { runThrough, type Steps } from "../sheet/steps";
import type { TargetSheet } from "../target/model";
import { Above } from "./above";
import { readBody } from "./body";
import { resolveColumns } from "./columns";
import { Grid } from "./grid";
import { findHeaders } from "./header";
import type { Header, HeaderCell } from "./header-cell";
import { readList } from "./list";
import { headBeside, projectsIn, spanOf, type Region } from "./region";
import type { Levels } from "./row-kind";
import { joinSplitRows } from "./split-rows";
import { surroundingsOf } from "./surroundings";
import { joinPeriods, type Part } from "./periods";
import { readTable } from "./table";

/** The target sheets of a workbook, in the order of its sheets. */
export function recognize(snapshot: Snapshot): TargetSheet[] {
  return snapshot.sheets.flatMap(recognizeSheet);
}

/** The target sheets of a sheet, any number and anywhere on it, from the top and from the left. */
export function recognizeSheet(sheet: SheetSnapshot): TargetSheet[] {
  return runThrough(recognizing(sheet));
}

/** The same in steps, short ones however large the sheet is. */
export function* recognizing(sheet: SheetSnapshot): Steps<TargetSheet[]> {
  const grid = new Grid(sheet);
  const headers = yield* findHeaders(grid);
  const around = surroundingsOf(headers, grid.rows);
  const above = new Above(grid.columns);
  const repeated = new Set<Header>();
  const tables: TargetSheet[] = [];
  const byRow = new Map<number, Header[]>();
  for (const header of headers) {
    const beside = byRow.get(header.row);
    if (beside) beside.push(header);
    else byRow.set(header.row, [header]);
  }
  let last: Part | undefined;
  const headersAt = (row: number) => byRow.get(row) ?? [];
  for (const header of headers) {
    yield;
    if (repeated.has(header)) continue;
    const own = spanOf(grid, header, around.get(header)!);
    const head = headBeside(grid, header, around.get(header)!);
    const levels = levelsOf(grid, header);
    const inside = head ? { ...own, left: header.first } : own;
    const lines = yield* readBody(grid, header, levels, inside, headersAt);
    const body = joinSplitRows(grid, header, levels, lines);
    for (const other of body.repeats) repeated.add(other);
    const span = head ? { ...own, left: 0 } : own;
    const region: Region = { grid, header, body, span, top: above.endOver(header, span) };
    if (head) region.head = head;
    above.add(region);
    if (levels.list) tables.push(...(yield* readList(region)));
    else {
      for (const project of projectsIn(region)) {
        const table = yield* readTable(project);
        if (!table) continue;
        const part = { region: project, table };
        if (joinPeriods(last, part)) continue;
        tables.push(table);
        last = part;
      }
    }
  }
  return tables.sort((a, b) => a.area.row - b.area.row || a.area.column - b.area.column);
}

/** The columns that tell indicators from other rows, by the headings alone. */
function levelsOf(grid: Grid, { blocks, last }: Header): Levels {
  const all = blocks.map((cells) => resolveColumns(grid, cells, []));
  const [columns] = all;
  const { category, subcategory, sequence } = columns!;
  const cells = blocks[0]!;
  const isLabel = ({ heading: { role, weak } }: HeaderCell) =>
    role === "band" || (role === "name" && weak === true);
  const used = cells.filter((cell) => cell === columns!.name || !isLabel(cell));
  const kinds = cells.filter(({ heading }) => heading.role === "kind");
  const at = (...found: (HeaderCell | undefined)[]) =>
    found.flatMap((cell) => (cell ? [cell.column] : []));
  const levels: Levels = {
    classes: at(category, subcategory, ...kinds),
    names: at(...all.map(({ name }) => name)),
    values: at(...all.map(({ value }) => value)),
    first: Math.min(...at(...used)),
    last,
    list: (columns!.projectName ?? columns!.projectCode ?? columns!.unitName) !== undefined,
  };
  if (category) levels.category = category.column;
  if (sequence) levels.sequence = sequence.column;
  return levels;
}
