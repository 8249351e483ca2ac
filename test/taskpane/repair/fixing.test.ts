import { withoutLast } from "../../../src/repair/history";
import type { RefusalCode } from "../../../src/sheet/workbook";
import { refusalLines, wantsCheck } from "../../../src/taskpane/repair/outcome/outcome-line";
import type { Notice } from "../../../src/taskpane/state/pane-state";
import { wordsOf } from "../../../src/words/words";
import { sheetData } from "../../standin/stand-in";
import {
  book,
  cell,
  counters,
  dump,
  findings,
  fix,
  fixAll,
  open,
  pane,
  redo,
  rows,
  standIn,
  state,
  undo,
  values,
} from "./desk";

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

test("a step whose sheet was taken out by hand is stuck as well, and those before it are not", async () => {
  await open();
  await fix("E8");
  await pane.repair((repair) => repair.report(wordsOf("zh")));
  const { sheets } = await dump();
  await standIn.engine.load({ sheets: [sheets[0]!] });
  await undo();
  const { notice, repair } = state();
  expect(notice).toMatchObject({ code: "not-found", left: "unchanged" });
  expect(repair.stuck).toBe("done");
  const words = wordsOf("zh");
  expect(refusalLines(notice as Extract<Notice, { kind: "refused" }>, words, "done").more).toEqual([
    words.outcome.left.unchanged,
    words.outcome.stuck.done,
  ]);
  pane.dispatch({
    type: "repair",
    change: { history: withoutLast(repair.history, "done"), stuck: undefined },
  });
  await undo();
  expect(await cell("E8")).toBe(">=90%");
});

test("what Excel says in its own words is not said to the officer where ours say it", () => {
  const words = wordsOf("zh");
  const refused = (code: RefusalCode, detail: string) =>
    refusalLines({ kind: "refused", code, detail, during: "change" }, words);
  const { unchanged } = words.outcome.left;
  expect(refused("cell-edit-mode", "InvalidOperationInCellEditMode: Excel is …")).toEqual({
    title: words.states.refusals["cell-edit-mode"].title,
    more: [unchanged, words.states.refusals["cell-edit-mode"].text],
  });
  expect(refused("occupied", "Sheet1!A1").more.at(-1)).toBe("位置：Sheet1!A1");
  const kept = { kind: "refused", code: "host", detail: "", during: "keep" } as const;
  expect(refusalLines(kept, words).more[0]).toBe(words.states.notKept);
  expect(wantsCheck({ code: "cell-edit-mode" })).toBe(false);
  expect(wantsCheck({ code: "stale" })).toBe(true);
  expect(wantsCheck({ code: "host", left: "partly-changed" })).toBe(true);
  expect(refused("host", "GeneralException: …").record).toBe("详情：GeneralException: …");
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

test("an indicator with a reviewer's comment stays, and the pane says where that is", async () => {
  const line = "产出指标 | 数量指标 | 信访事项办结率 | 按期办结数÷受理数 | ≥95% | 历史标准";
  const sheet = sheetData("项目1", values(rows[0]!, line, rows[2]!));
  const { row } = sheet.cells.find(({ value }) => value === "信访事项办结率")!;
  await open({ sheets: [{ ...sheet, comments: [{ row, column: 4, text: "请核实" }] }] });
  const before = await dump();
  const finding = findings().find(({ moveTo }) => moveTo)!;
  await pane.repair((repair) => repair.move(finding));
  const place = `项目1!E${row + 1}`;
  expect(state().notice).toMatchObject({ code: "annotated", left: "unchanged", detail: place });
  expect(await dump()).toEqual(before);
});
