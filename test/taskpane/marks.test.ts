import { Refusal } from "../../src/sheet/workbook";
import { resultActions } from "../../src/taskpane/actions/result-actions";
import { createPane } from "../../src/taskpane/create-pane";
import type { Pane } from "../../src/taskpane/pane";
import { outcomeLines } from "../../src/taskpane/repair/outcome/outcome-line";
import { wordsOf } from "../../src/words/words";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";
import { faultyRows, projectSheet } from "./sheets-fixture";

const words = wordsOf("zh");
let workbook: MemoryWorkbook;
let pane: Pane;

async function check(...locked: boolean[]): Promise<void> {
  workbook = memoryWorkbook(
    locked.map((one, i) => ({
      ...projectSheet(`项目${i + 1}`, ...faultyRows),
      protected: one,
    })),
  );
  pane = createPane(workbook);
  await pane.check();
}

const action = (id: string) => resultActions.find((one) => one.id === id)!;
const refusal = (id: string) =>
  action(id).refusal?.(pane.getState().report!, pane.getState(), words);

/** Presses the button; what is said then, or why it was refused. */
async function press(id: string): Promise<string[]> {
  let said: string[] = [];
  const stop = pane.subscribe(() => {
    const { repair, notice } = pane.getState();
    if (notice?.kind === "refused") said = [notice.code, notice.left ?? ""];
    if (!repair.outcome) return;
    const { title, more } = outcomeLines(repair.outcome, words);
    said = [title, ...more];
  });
  action(id).perform(pane.getState().report!, pane, words);
  await pane.repair(() => Promise.resolve());
  stop();
  return said;
}

test("the cells of the findings are marked, each once, by the gravest", async () => {
  await check(false);
  const { findings } = pane.getState().report!;
  const cells = new Set(findings.map(({ at }) => `${at.row} ${at.column}`));
  expect(await press("mark")).toEqual([words.marks.marked(cells.size), words.marks.legend]);
  const marked = workbook.marks.flatMap((mark) => mark.cells);
  expect(new Set(marked.map(({ row, column }) => `${row} ${column}`))).toEqual(cells);
  expect(marked).toHaveLength(cells.size);
  for (const { at, severity } of findings) {
    if (severity !== "error") continue;
    const mark = workbook.marks.find(({ cells: own }) =>
      own.some(({ row, column }) => row === at.row && column === at.column),
    );
    expect(mark!.severity).toBe("error");
  }
});

test("marks are taken away, or it is said that there are none", async () => {
  await check(false, false);
  await press("mark");
  expect(await press("unmark")).toEqual([words.marks.unmarked(2)]);
  expect(workbook.marks).toEqual([]);
  expect(await press("unmark")).toEqual([words.marks.unmarkedNone]);
});

test("protected sheets are left out, and named", async () => {
  await check(false, true);
  expect(refusal("mark")).toBeUndefined();
  expect(await press("mark")).toContain(words.marks.leftOut(["项目2"]));
  expect(new Set(workbook.marks.map(({ sheet }) => sheet))).toEqual(new Set(["项目1"]));
});

test("where all are protected the button says so", async () => {
  await check(true);
  expect(refusal("mark")).toBe(words.marks.locked);
  expect(refusal("unmark")).toBeUndefined();
});

test("what Excel refuses is said with what became of the workbook", async () => {
  await check(false);
  workbook.refusal = new Refusal("host", "", "partly-changed");
  expect(await press("mark")).toEqual(["host", "partly-changed"]);
  expect(await press("unmark")).toEqual(["host", "partly-changed"]);
});

test("where nothing is left to be marked since the check, that is said", async () => {
  await check(false);
  workbook.sheets = [{ ...workbook.sheets[0]!, protected: true }];
  workbook.touch("项目1");
  expect(await press("mark")).toEqual([words.marks.markedNone, words.marks.leftOut(["项目1"])]);
  expect(workbook.marks).toEqual([]);
});
