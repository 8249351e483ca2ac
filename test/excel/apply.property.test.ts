import fc from "fast-check";
import { openWorkbook } from "../../src/excel/open-workbook";
import { contains } from "../../src/sheet/address";
import type { Edit } from "../../src/sheet/edit";
import type { Workbook } from "../../src/sheet/workbook";
import type { SheetData, WorkbookData } from "../../src/standin/engine/workbook-data";
import { differenceOf, stateOf } from "../faults/state";
import { openStandIn, type StandIn } from "../standin/stand-in";
import { anySheet, editsFor, someSets, someWishes } from "./random-edits";

/** PROPERTY_RUNS=500 PROPERTY_SEED=7 npx jest property */
// One seed, so that a run says the same twice; other seeds are for looking farther.
const { PROPERTY_RUNS: runs = "15", PROPERTY_SEED: seed = "1" } = process.env;
const parameters = { numRuns: Number(runs), seed: Number(seed) };

let standIn: StandIn;
let workbook: Workbook;

beforeAll(async () => {
  standIn = await openStandIn({ sheets: [{ name: "表", cells: [] }] });
  workbook = openWorkbook({ patience: 10_000 });
});
afterAll(() => standIn.close());

async function opened(sheet: SheetData): Promise<WorkbookData> {
  standIn.engine.reset();
  await standIn.engine.load({ sheets: [sheet, { name: "别的表", cells: [] }] });
  return stateOf(standIn.engine);
}

/** What cannot be had, such as a number in a cell of texts, leaves the workbook as it was. */
async function appliedOr(
  edits: readonly Edit[],
  before: WorkbookData,
): Promise<{ inverse?: readonly Edit[] }> {
  try {
    return await workbook.apply(edits);
  } catch (error) {
    expect(error).toMatchObject({ code: "host", left: "unchanged" });
    expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
    return {};
  }
}

test("edits and their inverse leave the workbook as it was, and so does doing them again", async () => {
  let applied = 0;
  await fc.assert(
    fc.asyncProperty(anySheet, someWishes, async (sheet, wishes) => {
      const before = await opened(sheet);
      const edits = editsFor(sheet, wishes);
      const { inverse } = await appliedOr(edits, before);
      if (!inverse) return;
      applied += edits.length;
      const after = await stateOf(standIn.engine);
      const { inverse: again } = await workbook.apply(inverse);
      expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
      await workbook.apply(again);
      expect(differenceOf(after, await stateOf(standIn.engine))).toBeUndefined();
    }),
    parameters,
  );
  expect(applied).toBeGreaterThan(Number(runs));
});

test("an edit that expects something else stops them all, before anything is written", async () => {
  await fc.assert(
    fc.asyncProperty(
      anySheet,
      someWishes,
      someSets,
      fc.nat(),
      async (sheet, wishes, sets, pick) => {
        const before = await opened(sheet);
        const edits = editsFor(sheet, { ...wishes, wishes: [...wishes.wishes, ...sets.wishes] });
        const guarded = edits.flatMap((edit, i) => (edit.type === "set" ? [i] : []));
        fc.pre(guarded.length > 0);
        const wrong = guarded[pick % guarded.length]!;
        const stale = edits.map((edit, i): Edit =>
          i === wrong && edit.type === "set" ? { ...edit, expect: "已被别人改过" } : edit,
        );
        await expect(workbook.apply(stale)).rejects.toMatchObject({ left: "unchanged" });
        expect(standIn.engine.counters.roundTrips).toBe(1);
        expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
      },
    ),
    parameters,
  );
});

test("cells that no edit names keep all they had", async () => {
  await fc.assert(
    fc.asyncProperty(anySheet, someSets, async (sheet, wishes) => {
      const before = await opened(sheet);
      const edits = editsFor(sheet, wishes);
      const { inverse } = await appliedOr(edits, before);
      if (!inverse) return;
      const after = await stateOf(standIn.engine);
      const named = (at: { row: number; column: number }) =>
        edits.some((edit) => edit.type === "set" && contains({ ...edit, rows: 1, columns: 1 }, at));
      const others = (data: WorkbookData): WorkbookData => ({
        ...data,
        sheets: data.sheets.map((one) => ({ ...one, cells: one.cells.filter((c) => !named(c)) })),
      });
      expect(differenceOf(others(before), others(after))).toBeUndefined();
      for (const edit of edits) {
        if (edit.type !== "set") continue;
        const { row, column } = edit;
        const cell = after.sheets[0]!.cells.find((one) => one.row === row && one.column === column);
        expect(cell?.value ?? "").toBe(edit.value);
      }
    }),
    parameters,
  );
});

test("whatever the host refuses, wherever, the workbook is as it was, or as it was to be", async () => {
  const codes = ["GeneralException", "AccessDenied", "ServiceNotAvailable"];
  await fc.assert(
    fc.asyncProperty(
      anySheet,
      someWishes,
      fc.constantFrom(...codes),
      fc.nat(3),
      fc.oneof(fc.nat(60), fc.constantFrom("nothing" as const, "everything" as const)),
      async (sheet, wishes, code, skip, done) => {
        const before = await opened(sheet);
        const edits = editsFor(sheet, wishes);
        fc.pre(edits.length > 0);
        standIn.engine.failNext({ code, skip, done });
        const left = await workbook.apply(edits).then(
          () => "done",
          (error: { left: string }) => error.left,
        );
        standIn.engine.reset();
        if (left === "done") return;
        expect(left).toBe("unchanged");
        expect(differenceOf(before, await stateOf(standIn.engine))).toBeUndefined();
      },
    ),
    parameters,
  );
});
