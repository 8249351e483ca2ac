import fc from "fast-check";
import { openWorkbook } from "../../src/excel/open-workbook";
import { entryMaker } from "../../src/repair/ignored";
import type { Finding } from "../../src/rules/rule";
import { cellName } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/snapshot";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { createPane } from "../../src/taskpane/create-pane";
import type { Pane } from "../../src/taskpane/pane";
import { fixGroups, tickedAtFirst } from "../../src/taskpane/repair/fix-all/fix-list";
import { listGroups } from "../../src/taskpane/state/finding-list";
import { rowsInSight } from "../../src/taskpane/state/list-move";
import { wordsOf } from "../../src/words/words";
import { targetSheets } from "../bench/tables";
import type { SheetLayout } from "../samples/layout";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";
import { faultyRows, projectSheet } from "./sheets-fixture";

let standIn: StandIn;
let pane: Pane;

const rows = [...faultyRows.slice(0, 2), faultyRows[2]!.replace("≥90百分比", ">=90%")];
const values = (...lines: readonly string[]) =>
  projectSheet("项目1", ...lines).values as CellValue[][];

/** E6 and E7 lack an operator; the one in E8, in other signs, can be repaired safely. */
const book: WorkbookData = { sheets: [sheetData("项目1", values(...rows))] };

async function open(data: WorkbookData = book): Promise<void> {
  standIn = await openStandIn(data);
  pane = createPane(openWorkbook({ patience: 200 }));
  await pane.check();
}

afterEach(() => standIn.close());

const state = () => pane.getState();
const findings = () => state().report!.findings;
const dump = () => standIn.engine.toWorkbookData();
const counters = () => standIn.engine.counters;

function findingAt(cell: string, rule?: string): Finding {
  return findings().find(
    ({ at, fix, rule: own }) => cellName(at) === cell && fix && (!rule || own === rule),
  )!;
}

async function fix(cell: string, choice = 0): Promise<void> {
  const finding = findingAt(cell);
  await pane.repair((repair) => repair.fix(finding, finding.fix!.choices[choice]!));
}

async function fixAll(): Promise<void> {
  const report = state().report!;
  const ticked = tickedAtFirst(fixGroups(report).groups);
  const { plan } = await pane.repairTools();
  const again = (without: Parameters<typeof plan>[3]) =>
    plan(report, state().settings, ticked, without);
  await pane.repair((repair) => repair.fixAll(again([]), again));
}

async function cell(address: string, sheet = 0): Promise<CellValue | undefined> {
  const { sheets } = await dump();
  return sheets[sheet]!.cells.find((one) => cellName(one) === address)?.value;
}

const undo = () => pane.repair((repair) => repair.undo());
const redo = () => pane.repair((repair) => repair.redo());

test("a fix takes two round trips, reading its sheet again one more; the finding is gone", async () => {
  await open();
  const count = findings().length;
  standIn.engine.reset();
  await fix("E8");
  expect(counters().roundTrips).toBe(3);
  const [compare, write, read] = counters().calls;
  expect(compare!.some((call) => /^Range\.Set/.test(call))).toBe(false);
  expect(write!.length).toBeGreaterThan(0);
  expect(read!.length).toBeGreaterThan(0);
  expect(await cell("E8")).toBe("≥90%");
  expect(findings()).toHaveLength(count - 1);
  expect(state().repair.outcome).toMatchObject({
    ...{ kind: "changed", way: "done", persisting: 0, readBack: true },
    cells: [{ before: ">=90%", after: "≥90%" }],
  });
});

test("undo and redo go several steps back and forth, to the same workbook", async () => {
  await open();
  const before = await dump();
  await fix("E8");
  await fix("E6");
  const after = await dump();
  await undo();
  await undo();
  expect(await dump()).toEqual(before);
  expect(state().repair.history.done).toEqual([]);
  await redo();
  await redo();
  expect(await dump()).toEqual(after);
  await undo();
  await fix("E7");
  expect(state().repair.history.undone).toEqual([]);
});

test("nothing is written over what someone else has changed, and the pane says so", async () => {
  await open();
  await standIn.engine.type("项目1", "E8", "≥80%");
  const before = await dump();
  await fix("E8");
  expect(await dump()).toEqual(before);
  expect(state().notice).toMatchObject({ code: "stale", during: "change", left: "unchanged" });
  expect(state().repair.busy).toBe(false);
});

test("a step whose cells changed since is stuck, and can be passed over", async () => {
  await open();
  await fix("E8");
  await standIn.engine.type("项目1", "E8", "≥70%");
  await undo();
  expect(state().notice).toMatchObject({ code: "stale" });
  expect(state().repair).toMatchObject({ stuck: "done", history: { done: [{}] } });
  expect(await cell("E8")).toBe("≥70%");
});

test("all that is safe is written at once; a second time there is nothing to do", async () => {
  await open();
  await fixAll();
  expect(state().repair.outcome).toMatchObject({ kind: "changed", persisting: 0 });
  expect(await cell("E8")).toBe("≥90%");
  expect(await cell("E6")).toBe("200件");
  await fixAll();
  expect(state().repair.outcome).toEqual({ kind: "nothing-to-do", leftOut: [] });
});

test("formulas and hidden rows are left out with the reason, the others written", async () => {
  const more = [1, 2].map((n) => rows[2]!.replace("化解率", `化解率${"甲乙"[n - 1]}`));
  const lines = values(...rows, ...more);
  lines[8]![4] = '=">="&"90%"';
  await open({ sheets: [sheetData("项目1", lines, { hiddenRows: [9] })] });
  await fixAll();
  expect(state().repair.outcome).toMatchObject({
    kind: "changed",
    cells: [{ at: { row: 7 } }],
    leftOut: [
      { at: { row: 8 }, why: "formula" },
      { at: { row: 9 }, why: "filtered" },
    ],
  });
  expect(await cell("E8")).toBe("≥90%");
  expect(await cell("E9")).toBe(">=90%");
  expect(await cell("E10")).toBe(">=90%");
});

test("protected sheets and cells being edited refuse, and all stays as it was", async () => {
  await open({ sheets: [{ ...book.sheets[0]!, protected: true }] });
  const before = await dump();
  await fix("E8");
  expect(state().notice).toMatchObject({ code: "protected", left: "unchanged" });
  standIn.engine.cellEditMode = true;
  await fix("E8");
  standIn.engine.cellEditMode = false;
  expect(state().notice).toMatchObject({ code: "cell-edit-mode", left: "unchanged" });
  expect(await dump()).toEqual(before);
});

describe("where no answer ever came", () => {
  test.each([
    ["everything", "done", "≥90%", 1],
    ["nothing", "not-done", ">=90%", 0],
  ] as const)("and %s was written, reading again tells", async (done, verdict, value, steps) => {
    await open();
    const before = await dump();
    standIn.engine.failNext({ skip: 1, done });
    await fix("E8");
    expect(state().notice).toMatchObject({ code: "no-answer", left: "unknown" });
    expect(state().stale).toEqual(["项目1"]);
    await pane.repair((repair) => repair.settle());
    expect(state().repair).toMatchObject({
      unsettled: undefined,
      outcome: { kind: "settled", verdict },
    });
    expect(state().stale).toEqual([]);
    expect(await cell("E8")).toBe(value);
    expect(state().repair.history.done).toHaveLength(steps);
    await undo();
    expect(await dump()).toEqual(before);
  });

  test("a full check settles it as well", async () => {
    await open();
    standIn.engine.failNext({ skip: 1, done: "everything" });
    await fix("E8");
    await pane.check();
    expect(state().repair.outcome).toMatchObject({ kind: "settled", verdict: "done" });
  });
});

test("what was written and cannot be read again is said to be written", async () => {
  await open();
  standIn.engine.failNext({ skip: 2, code: "GeneralException", done: "nothing" });
  await fix("E8");
  expect(await cell("E8")).toBe("≥90%");
  expect(state().repair.outcome).toMatchObject({ kind: "changed", readBack: false });
  expect(state().stale).toEqual(["项目1"]);
  await undo();
  expect(await cell("E8")).toBe(">=90%");
});

test("an indicator moves under its class, and back", async () => {
  const line = "产出指标 | 数量指标 | 信访事项办结率 | 按期办结数÷受理数 | ≥95% | 历史标准";
  const quality = "| 质量指标 | 信访答复合格率 | 合格答复数÷答复总数 | ≥95% | 历史标准";
  await open({ sheets: [sheetData("项目1", values(rows[0]!, line, quality, rows[2]!))] });
  const before = await dump();
  const finding = findings().find(({ moveTo }) => moveTo)!;
  const { subcategory } = finding.moveTo!;
  expect(subcategory).not.toBe("数量指标");
  await pane.repair((repair) => repair.move(finding));
  expect(state().notice).toBeUndefined();
  const moved = state().report!.tables[0]!.indicators.find(
    ({ name }) => name?.text === "信访事项办结率",
  );
  expect(moved?.subcategory?.word).toBe(subcategory);
  await undo();
  expect(await dump()).toEqual(before);
});

test("a finding set aside stays so in the workbook, until it is taken back or its cell changes", async () => {
  await open();
  const finding = findingAt("E6");
  const count = findings().length;
  const entry = entryMaker(state().report!)(finding, "上级要求");
  await pane.repair((repair) => repair.ignore(entry, "E6"));
  expect(findings()).toHaveLength(count - 1);
  expect(state().report!.aside).toEqual([{ finding, entry }]);

  pane = createPane(openWorkbook({ patience: 200 }));
  await pane.check();
  expect(state().report!.aside).toMatchObject([{ entry: { reason: "上级要求" } }]);
  await pane.repair((repair) => repair.takeBack(entry, "E6"));
  expect(state().report!.aside).toEqual([]);
  expect((await dump()).settings).toBeUndefined();

  await pane.repair((repair) => repair.ignore(entry, "E6"));
  await standIn.engine.type("项目1", "E6", "300件");
  await pane.check();
  expect(state().report!.aside).toEqual([]);
  expect(findingAt("E6")).toBeDefined();
});

test("the report is a sheet at the end, replaced by the next one, never checked, undone", async () => {
  await open();
  const before = await dump();
  const words = wordsOf("zh");
  await pane.repair((repair) => repair.report(words));
  const { sheets } = await dump();
  expect(sheets.map(({ name }) => name)).toEqual(["项目1", "校验报告"]);
  expect(sheets[1]!.page).toMatchObject({ orientation: "Landscape", titleRows: "$4:$4" });
  expect(sheets[1]!.links!.length).toBe(findings().length);
  await pane.check();
  expect(state().report!.tables.map(({ sheet }) => sheet)).toEqual(["项目1"]);
  await fix("E8");
  await pane.repair((repair) => repair.report(words));
  const again = (await dump()).sheets;
  expect(again.map(({ name }) => name)).toEqual(["项目1", "校验报告"]);
  expect(again[1]!.links!.length).toBe(findings().length);
  for (let i = 0; i < 3; i++) await undo();
  expect({ ...(await dump()), activeSheet: "" }).toEqual({ ...before, activeSheet: "" });
});

test("everything kept in the workbook is listed, and what is chosen removed", async () => {
  await open();
  const before = await dump();
  const entry = entryMaker(state().report!)(findingAt("E6"), "已核实");
  await pane.repair((repair) => repair.ignore(entry, "E6"));
  await pane.changeSettings({ ...state().settings, off: ["unit-missing"] });
  await pane.repair((repair) => repair.report(wordsOf("zh")));
  await pane.repair((repair) => repair.mark(state().report!));
  const { traces } = await pane.repairTools();
  const found = await traces();
  expect(found.map(({ kind }) => kind)).toEqual(["ignored", "settings", "report", "marks"]);
  await pane.repair((repair) => repair.clear(found));
  expect(state().repair.outcome).toEqual({ kind: "cleared", count: 4 });
  expect(state().settings.off).toEqual([]);
  expect(state().report!.aside).toEqual([]);
  expect({ ...(await dump()), activeSheet: "" }).toEqual({ ...before, activeSheet: "" });
});

test("with 实时校验 on, what changes is read again by itself, and our own writes are not", async () => {
  const other = { ...book.sheets[0]!, name: "项目2" };
  await open({ sheets: [...book.sheets, other] });
  await standIn.engine.type("项目1", "E8", "≥90%");
  await until(() => state().stale.includes("项目1"));
  standIn.engine.reset();
  pane.keepFresh(true);
  await until(() => state().stale.length === 0);
  expect(counters().roundTrips).toBe(1);
  expect(findings().some(({ at }) => at.sheet === "项目1" && at.row === 7)).toBe(false);
  standIn.engine.reset();
  await pane.repair(async (repair) => {
    const finding = findings().find(({ at, fix: own }) => at.sheet === "项目2" && own)!;
    await repair.fix(finding, finding.fix!.choices[0]!);
  });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(counters().roundTrips).toBe(3);
  pane.keepFresh(false);
  await standIn.engine.type("项目1", "E8", "≥91%");
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(state().stale).toEqual(["项目1"]);
});

test("after one edit in a workbook of 300 sheets, checking again takes one round trip", async () => {
  const sheets = Array.from({ length: 300 }, (_, i) => ({
    ...book.sheets[0]!,
    name: `项目${i + 1}`,
    cells: book.sheets[0]!.cells.filter(({ row }) => row > 3),
  }));
  await open({ sheets });
  expect(state().report!.tables).toHaveLength(300);
  const untouched = state().report!.tables[7];
  await standIn.engine.type("项目150", "E8", "≥90%");
  await until(() => state().stale.includes("项目150"));
  standIn.engine.reset();
  await pane.repair((repair) => repair.recheck());
  expect(counters().roundTrips).toBe(1);
  expect(state().report!.tables[7]).toBe(untouched);
  expect(state().stale).toEqual([]);
});

test("the current row and open tables stay; in place of a row that is gone comes the next", async () => {
  await open();
  const keys = keysInSight();
  const at = keys.findIndex((key) => key.includes("!E8"));
  pane.dispatch({ type: "moved", key: keys[at]! });
  pane.dispatch({ type: "table-opened", key: keys[0]!, open: true });
  await fix("E8");
  const next = keys[at + 1] ?? keys[at - 1]!;
  expect(state().current).toBe(next);
  expect(state().openTables.get(keys[0]!)).toBe(true);
  expect(next).not.toContain("!E6");
  await fix("E6");
  expect(state().current).toBe(next);
});

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

function keysInSight(): string[] {
  const groups = listGroups(state().report!, state());
  return rowsInSight(groups, state().extents).map(({ key }) => key);
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; !isSo();) {
    if (Date.now() > end) throw new Error(`still not so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
