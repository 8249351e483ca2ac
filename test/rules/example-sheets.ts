import { cellKey, type CellRef } from "../../src/sheet/address";
import type { Edit } from "../../src/sheet/edit";
import { sheetOf, valueAt, type Snapshot } from "../../src/sheet/snapshot";
import type { Example, ExampleGrid } from "../../src/rules/rule";

/** An example as sheets: the marks taken off, and the cells that carried them. */
export function sheetsOf(example: Example): { snapshot: Snapshot; marked: string[] } {
  const marked: string[] = [];
  const sheets = namedGrids(example).map(({ sheet, grid }) =>
    sheetOf(
      sheet,
      grid.map((line, row) =>
        line.map((cell, column) => {
          const [, inner] = /^⟦([^]*)⟧$/.exec(String(cell)) ?? [];
          if (inner === undefined) return cell;
          marked.push(cellKey({ sheet, row, column }));
          return inner;
        }),
      ),
    ),
  );
  return { snapshot: { sheets }, marked: marked.sort() };
}

/** The grids of an example with the names of their sheets. */
export function namedGrids(example: Example): readonly { sheet: string; grid: ExampleGrid }[] {
  const several = (parts: Example): parts is readonly { sheet: string; grid: ExampleGrid }[] =>
    parts[0] !== undefined && "sheet" in parts[0];
  return several(example) ? example : [{ sheet: "绩效目标", grid: example }];
}

/**
 * The snapshot after changes of single cells, as Excel would show it with general format.
 * @throws Error where a cell does not hold what the edit expects, or the edit is no change of a cell.
 */
export function edited(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const written = new Map<string, string | number | boolean>();
  for (const edit of edits) {
    if (edit.type !== "set") throw new Error(`an example cannot show an edit of type ${edit.type}`);
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet);
    const found = sheet && valueAt(sheet, edit);
    if (found !== edit.expect) {
      throw new Error(`${cellKey(edit)} holds ${found}, the edit expects ${edit.expect}`);
    }
    written.set(cellKey(edit), edit.value);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const at = (row: number, column: number): CellRef => ({
      sheet: sheet.name,
      row: row + (sheet.area?.row ?? 0),
      column: column + (sheet.area?.column ?? 0),
    });
    return {
      ...sheet,
      values: sheet.values.map((line, row) =>
        line.map((value, column) => written.get(cellKey(at(row, column))) ?? value),
      ),
      texts: sheet.texts.map((line, row) =>
        line.map((text, column) => {
          const value = written.get(cellKey(at(row, column)));
          return value === undefined ? text : String(value);
        }),
      ),
    };
  });
  return { sheets };
}
