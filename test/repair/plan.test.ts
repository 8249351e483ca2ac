import fc from "fast-check";
import { check } from "../../src/check/check";
import { defaultSettings } from "../../src/check/settings";
import { recognize } from "../../src/recognize/recognize";
import { pickTicked } from "../../src/repair/picks";
import { findingKey, planFixes, type Pick } from "../../src/repair/plan";
import { cellKey } from "../../src/sheet/address";
import { edited } from "../../src/sheet/edited";
import { valueAt, type Snapshot } from "../../src/sheet/snapshot";
import { snapshotOf } from "../bench/snapshot";
import { targetSheets } from "../bench/tables";
import { samples } from "../samples/samples";
import { faultyRows, projectSheet } from "../taskpane/sheets-fixture";

const settings = defaultSettings;
const plan = (snapshot: Snapshot, pick: Pick) => planFixes({ snapshot, settings, pick });
const pickSafe: Pick = ({ fix }) => (fix?.kind === "safe" ? fix.choices[0] : undefined);
const pickFirst: Pick = ({ fix }) => fix?.choices[0];
const findingsOf = (snapshot: Snapshot) => check(recognize(snapshot)).findings;

/** As `faultyRows`, with an operator in other signs in the last row (E8): that alone is safe. */
const rows = [...faultyRows.slice(0, 2), faultyRows[2]!.replace("≥90百分比", ">=90%")];
const book: Snapshot = { sheets: [projectSheet("项目1", ...rows)] };

test("safe fixes are planned without those that ask", () => {
  const { edits, repaired } = plan(book, pickSafe);
  expect(repaired.map(({ finding }) => finding.rule)).toEqual(["operator-variant"]);
  expect(edits).toEqual([
    expect.objectContaining({
      sheet: "项目1",
      row: 7,
      column: 4,
      expect: ">=90%",
      value: "≥90%",
    }),
  ]);
});

test("fixes of one cell come one after the other and make one change of it", () => {
  const snapshot = snapshotOf(samples[0]!.sheets);
  const { edits, repaired } = plan(snapshot, pickFirst);
  const timesFixed = new Map<string, number>();
  for (const { choice } of repaired) {
    for (const edit of choice.edits) {
      const key = edit.type === "set" ? cellKey(edit) : "";
      timesFixed.set(key, (timesFixed.get(key) ?? 0) + 1);
    }
  }
  const twice = edits.filter((edit) => timesFixed.get(cellKey(edit))! > 1);
  expect(twice.length).toBeGreaterThan(0);
  for (const edit of twice) {
    const sheet = snapshot.sheets.find(({ name }) => name === edit.sheet)!;
    expect(edit.expect).toBe(valueAt(sheet, edit));
    const last = [...repaired]
      .reverse()
      .find(({ choice }) =>
        choice.edits.some((one) => one.type === "set" && cellKey(one) === cellKey(edit)),
      )!;
    expect(last.choice.edits).toContainEqual(expect.objectContaining({ value: edit.value }));
  }
});

test("what changes rows as well is left to itself", () => {
  const withRows: Pick = (finding) => {
    const [choice] = finding.fix?.choices ?? [];
    if (!choice) return undefined;
    const area = { row: 5, column: 0, rows: 1, columns: 6 };
    const insert = { type: "insert-rows", sheet: "项目1", area, wholeRows: true } as const;
    return { ...choice, edits: [...choice.edits, insert] };
  };
  expect(plan(book, withRows)).toEqual({ edits: [], repaired: [] });
});

test("fixes that undo each other end, and change nothing twice", () => {
  const there: Pick = ({ fix, at, seen }) => {
    const [choice] = fix?.choices ?? [];
    if (!choice || fix!.kind !== "ask") return undefined;
    const set = { type: "set" as const, ...at, expect: seen, value: `${String(seen)}。` };
    return { ...choice, edits: [set] };
  };
  const { edits } = plan(book, there);
  expect(new Set(edits.map(cellKey)).size).toBe(edits.length);
});

test("of what was found only the ticked is picked, and of what that uncovers the safe", () => {
  const known = findingsOf(book);
  const asks = known.filter(({ fix }) => fix?.kind === "ask");
  const ticked = new Map([[findingKey(asks[0]!), 0]]);
  const open = () => false;
  const pick = pickTicked({ known, ticked, locked: open });
  expect(pick(asks[0]!)).toBe(asks[0]!.fix!.choices[0]);
  const safe = known.find(({ fix }) => fix?.kind === "safe")!;
  expect(pick(safe)).toBeUndefined();
  expect(pick({ ...safe, at: { ...safe.at, row: 99 } })).toBe(safe.fix!.choices[0]);
  expect(pick({ ...asks[0]!, at: { ...asks[0]!.at, row: 99 } })).toBeUndefined();
  expect(pickTicked({ known, ticked, locked: () => true })(asks[0]!)).toBeUndefined();
  const without = [asks[0]!.at];
  expect(pickTicked({ known, ticked, locked: open, without })(asks[0]!)).toBeUndefined();
});

const workbooks = fc
  .record({ seed: fc.integer(), count: fc.integer({ min: 1, max: 4 }) })
  .map(({ seed, count }) => snapshotOf(targetSheets(count, seed)));

describe.each([
  ["safe", pickSafe],
  ["every", pickFirst],
] as const)("%s fix", (_, pick) => {
  const sound = (snapshot: Snapshot): void => {
    const { edits, repaired } = plan(snapshot, pick);
    const after = edited(snapshot, edits);
    expect(plan(after, pick).edits).toEqual([]);

    const planned = new Set(edits.map(cellKey));
    expect(planned.size).toBe(edits.length);
    const named = repaired.flatMap(({ choice }) => choice.edits);
    const touched = new Set(named.map((edit) => (edit.type === "set" ? cellKey(edit) : "")));
    for (const key of planned) expect(touched).toContain(key);
    const back = edits.map((edit) => ({ ...edit, expect: edit.value, value: edit.expect }));
    const undone = edited(after, back);
    for (const [i, sheet] of snapshot.sheets.entries()) {
      for (const [row, line] of sheet.values.entries()) {
        for (const column of line.keys()) {
          const at = { sheet: sheet.name, row, column };
          const value = valueAt(sheet, at);
          if (!planned.has(cellKey(at))) expect(valueAt(after.sheets[i]!, at)).toBe(value);
          expect(valueAt(undone.sheets[i]!, at)).toBe(value);
        }
      }
    }
  };

  test("leaves nothing to do a second time, touches no cell outside its plan, and can be undone", () => {
    fc.assert(fc.property(workbooks, sound), { numRuns: 15 });
  });

  test.each(samples.map(({ file, sheets }) => [file, sheets] as const))(
    "so on the sample %s",
    (__, sheets) => sound(snapshotOf(sheets)),
  );
});
