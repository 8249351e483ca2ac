import { defaultSettings, type Settings } from "../../src/check/settings";
import { Refusal } from "../../src/sheet/workbook";
import { createPane } from "../../src/taskpane/create-pane";
import type { Pane } from "../../src/taskpane/pane";
import { refusalLines } from "../../src/taskpane/repair/outcome/outcome-line";
import { settingsKey } from "../../src/taskpane/settings/settings-store";
import type { Notice } from "../../src/taskpane/state/pane-state";
import { wordsOf } from "../../src/words/words";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";
import { faultyRows, projectSheet } from "./sheets-fixture";

let workbook: MemoryWorkbook;
let pane: Pane;

beforeEach(() => {
  workbook = memoryWorkbook([
    projectSheet("项目1", ...faultyRows),
    { ...projectSheet("底稿", ...faultyRows), visibility: "hidden" },
  ]);
  pane = createPane(workbook);
});

const rulesFound = () => new Set(pane.getState().report?.findings.map(({ rule }) => rule));

test("a check reads the chosen scope and leaves what it found", async () => {
  await pane.check();
  const { report, progress, notice } = pane.getState();
  expect(workbook.reads).toMatchObject([{ scope: "workbook", hidden: false }]);
  expect(report?.tables.map(({ sheet }) => sheet)).toEqual(["项目1"]);
  expect(rulesFound()).toContain("operator-missing");
  expect([progress, notice]).toEqual([undefined, undefined]);
});

test("hidden sheets are checked where that is asked for", async () => {
  pane.dispatch({ type: "hidden-chosen", hidden: true });
  await pane.check();
  expect(pane.getState().report?.tables.map(({ hidden }) => hidden)).toEqual([false, true]);
});

test("pressed twice, it checks once", async () => {
  await Promise.all([pane.check(), pane.check()]);
  expect(workbook.reads).toHaveLength(1);
});

test("a stopped check changes nothing when its answer comes, and the next one runs", async () => {
  workbook.held = true;
  const first = pane.check();
  await nextTurn();
  expect(pane.getState().progress).toMatchObject({ phase: "reading", done: 1 });
  pane.stop();
  expect(workbook.reads[0]!.signal!.aborted).toBe(true);
  workbook.release();
  await first;
  expect(pane.getState()).toMatchObject({ notice: { kind: "stopped" }, report: undefined });
  workbook.held = false;
  await pane.check();
  expect(pane.getState().report?.tables).toHaveLength(1);
});

test("a refusal is said by its code, any other failure as our own", async () => {
  await pane.start();
  workbook.refusal = new Refusal("cell-edit-mode");
  await pane.check();
  expect(pane.getState().notice).toMatchObject({ code: "cell-edit-mode", during: "check" });
  workbook.refusal = undefined;
  workbook.read = () => Promise.reject(new Error("no such rule"));
  await pane.check();
  expect(pane.getState().notice).toMatchObject({ code: "own", detail: "Error: no such rule" });
});

test("settings that cannot be read are asked for again by the next check", async () => {
  workbook.stored.set(settingsKey, { off: ["operator-missing"] });
  workbook.refusal = new Refusal("busy");
  await pane.start();
  expect(pane.getState().notice).toMatchObject({ code: "busy", during: "settings" });
  workbook.refusal = undefined;
  await pane.check();
  expect(rulesFound()).not.toContain("operator-missing");
  expect(rulesFound()).toContain("percent-word");
});

test("changed settings judge again without reading, and are kept in the workbook", async () => {
  await pane.check();
  const settings = { ...defaultSettings, off: ["operator-missing"] };
  await pane.changeSettings(() => settings);
  expect(rulesFound()).not.toContain("operator-missing");
  expect(workbook.reads).toHaveLength(1);
  expect(workbook.stored.get(settingsKey)).toEqual(settings);
});

test("settings changed before they could be read do not take the place of those kept", async () => {
  workbook.stored.set(settingsKey, { off: ["operator-missing"] });
  workbook.refusal = new Refusal("cell-edit-mode");
  await pane.start();
  const more = ({ off }: Settings) => ({ off: [...off, "percent-word"] });
  await pane.changeSettings(more);
  expect(pane.getState().settings.off).toEqual([]);
  expect(pane.getState().notice).toMatchObject({ code: "cell-edit-mode", during: "settings" });
  workbook.refusal = undefined;
  await pane.changeSettings(more);
  expect(workbook.stored.get(settingsKey)).toMatchObject({
    off: ["operator-missing", "percent-word"],
  });
});

test("settings that could not be kept hold all the same, and that is said; defaults leave nothing", async () => {
  await pane.check();
  workbook.refusal = new Refusal("cell-edit-mode");
  await pane.changeSettings(() => ({ off: ["operator-missing"] }));
  expect(rulesFound()).not.toContain("operator-missing");
  const { notice } = pane.getState();
  expect(notice).toMatchObject({ code: "cell-edit-mode", during: "keep" });
  const words = wordsOf("zh");
  expect(refusalLines(notice as Extract<Notice, { kind: "refused" }>, words).more).toEqual([
    words.states.notKept,
    words.states.refusals["cell-edit-mode"].text,
  ]);
  workbook.refusal = undefined;
  await pane.changeSettings(() => ({}));
  expect(workbook.stored.get(settingsKey)).toMatchObject({ off: ["operator-missing"] });
  expect(pane.getState().notice).toBeUndefined();
  await pane.changeSettings(() => defaultSettings);
  expect(workbook.stored.has(settingsKey)).toBe(false);
});

test("of cells asked for in a hurry the first and the last are shown", async () => {
  const cells = [5, 6, 7, 8].map((row) => ({ sheet: "项目1", row, column: 4 }));
  await Promise.all(cells.map((cell) => pane.show(cell)));
  expect(workbook.shown).toEqual(["项目1!E6", "项目1!E9"]);
  await pane.show({ sheet: "项目1", area: { row: 0, column: 0, rows: 8, columns: 6 } });
  expect(workbook.shown.at(-1)).toBe("项目1!A1:F8");
});

test("a cell that cannot be shown is said, and the next one is shown", async () => {
  workbook.refusal = new Refusal("not-found", "项目1");
  await pane.show({ sheet: "项目1", row: 0, column: 0 });
  expect(pane.getState().notice).toMatchObject({ code: "not-found", during: "select" });
  workbook.refusal = undefined;
  await pane.show({ sheet: "项目1", row: 0, column: 0 });
  expect(workbook.shown).toEqual(["项目1!A1"]);
});

test("a cell on a hidden sheet that Excel will not show is said to be on one", async () => {
  pane.dispatch({ type: "hidden-chosen", hidden: true });
  await pane.check();
  workbook.refusal = new Refusal("host", "GeneralException");
  await pane.show({ sheet: "底稿", row: 5, column: 4 });
  expect(pane.getState().notice).toMatchObject({ code: "hidden", detail: "底稿" });
  await pane.show({ sheet: "项目1", row: 5, column: 4 });
  expect(pane.getState().notice).toMatchObject({ code: "host" });
});

test("what the officer types after a check makes the result stale; before it, nothing listens", async () => {
  workbook.touch("项目1");
  expect(pane.getState().stale).toEqual([]);
  await pane.check();
  workbook.touch("项目1");
  expect(pane.getState().stale).toEqual(["项目1"]);
  await pane.check();
  expect(pane.getState().stale).toEqual([]);
});

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
