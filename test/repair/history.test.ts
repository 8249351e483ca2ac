import type { Edit } from "../../src/sheet/edit";
import {
  afterRedo,
  afterUndo,
  emptyHistory,
  isLast,
  stands,
  withoutLast,
  withStep,
  type History,
  type Step,
} from "../../src/repair/history";

function step(cell: string): Step {
  return { name: { kind: "fix", about: cell }, edits: editsTo(cell) };
}

function editsTo(value: string): readonly Edit[] {
  return [{ type: "set", sheet: "项目1", row: 0, column: 0, expect: "", value }];
}

const names = ({ done, undone }: History) => [
  done.map(({ name }) => name.about),
  undone.map(({ name }) => name.about),
];

test("steps are taken back from the last and done again from the first", () => {
  let history = withStep(withStep(emptyHistory, step("E1")), step("E2"));
  history = afterUndo(afterUndo(history, editsTo("again E2")), editsTo("again E1"));
  expect(names(history)).toEqual([[], ["E2", "E1"]]);
  expect(history.undone.at(-1)?.edits).toEqual(editsTo("again E1"));
  history = afterRedo(history, editsTo("back E1"));
  expect(names(history)).toEqual([["E1"], ["E2"]]);
  expect(history.done.at(-1)?.edits).toEqual(editsTo("back E1"));
});

test("a step that was taken back and done again stands again", () => {
  const first = step("E1");
  let history = withStep(emptyHistory, first);
  expect([stands(history, first), isLast(history, first)]).toEqual([true, true]);
  history = afterUndo(history, editsTo("again"));
  expect([stands(history, first), isLast(history, first)]).toEqual([false, false]);
  history = withStep(afterRedo(history, editsTo("back")), step("E1"));
  expect([stands(history, first), isLast(history, first)]).toEqual([true, false]);
});

test("a new change takes the place of what was taken back", () => {
  const history = afterUndo(withStep(emptyHistory, step("E1")), editsTo("again"));
  expect(names(withStep(history, step("E2")))).toEqual([["E2"], []]);
});

test("with nothing to take back or do again all stays as it is", () => {
  expect(afterUndo(emptyHistory, editsTo("x"))).toEqual(emptyHistory);
  expect(afterRedo(emptyHistory, editsTo("x"))).toEqual(emptyHistory);
});

test("the oldest of more than fifty steps are forgotten", () => {
  let history = emptyHistory;
  for (let i = 0; i < 60; i++) history = withStep(history, step(`E${i}`));
  expect(history.done).toHaveLength(50);
  expect(history.done[0]?.name.about).toBe("E10");
});

test("a step that cannot be taken can be passed over, on either side", () => {
  const history = afterUndo(
    withStep(withStep(emptyHistory, step("E1")), step("E2")),
    editsTo("again"),
  );
  expect(names(withoutLast(history, "done"))).toEqual([[], ["E2"]]);
  expect(names(withoutLast(history, "undone"))).toEqual([["E1"], []]);
});
