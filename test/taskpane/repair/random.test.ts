import fc from "fast-check";
import { cellName } from "../../../src/sheet/address";
import type { WorkbookData } from "../../../src/standin/engine/workbook-data";
import { fixGroups } from "../../../src/taskpane/repair/fix-all/fix-list";
import { targetSheets } from "../../bench/tables";
import type { SheetLayout } from "../../samples/layout";
import { dump, open, pane, standIn, state, undo } from "./desk";

test("on random workbooks, all fixes touch no cell outside their plan, and undo restores every one", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer(), fc.integer({ min: 1, max: 2 }), async (seed, count) => {
      await open(dataOf(targetSheets(count, seed)));
      const before = await dump();
      const report = state().report!;
      const ticked = new Map(
        fixGroups(report).groups.flatMap((group) => group.rows.map(({ key }) => [key, 0] as const)),
      );
      const { plan } = await pane.repairTools();
      const planned = plan(report, state().settings, ticked);
      await pane.repair((repair) => repair.fixAll(planned, () => planned));
      const after = await dump();
      if (planned.edits.length > 0) {
        expect(state().repair.outcome).toMatchObject({ kind: "changed", leftOut: [] });
      }
      expect(changedCells(before, after)).toEqual(
        planned.edits.map((edit) => `${edit.sheet}!${cellName(edit)}`).sort(),
      );
      expect(plan(state().report!, state().settings, ticked).edits).toEqual([]);
      await undo();
      expect(await dump()).toEqual(before);
      standIn.close();
    }),
    { numRuns: 5 },
  );
  await open();
});

function changedCells(before: WorkbookData, after: WorkbookData): string[] {
  return before.sheets
    .flatMap(({ name, cells }, i) => {
      const texts = (list: typeof cells) =>
        new Map(list.map((one) => [cellName(one), JSON.stringify(one)]));
      const [then, now] = [texts(cells), texts(after.sheets[i]!.cells)];
      const names = new Set([...then.keys(), ...now.keys()]);
      return [...names]
        .filter((one) => then.get(one) !== now.get(one))
        .map((one) => `${name}!${one}`);
    })
    .sort();
}

function dataOf(layouts: readonly SheetLayout[]): WorkbookData {
  return {
    sheets: layouts.map(({ name, blocks }) => ({
      name,
      cells: blocks.map(({ row, column, value, look }) => ({
        ...{ row, column, value },
        ...(look === "amount" ? { numberFormat: "0.00" } : {}),
      })),
      merges: blocks.filter(({ rows: high, columns: wide }) => high * wide > 1),
    })),
  };
}
