import { initialState, type PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce, type PaneAction } from "../../../src/taskpane/state/reduce";
import { findingAt, reportOf, tableOn } from "../report-fixture";

const report = reportOf([tableOn("甲")], [findingAt("甲", 3)]);

function after(...actions: PaneAction[]): PaneState {
  return actions.reduce(reduce, initialState);
}

test("a check runs from start over progress to its report", () => {
  const running = after({ type: "check-started" });
  expect(running.progress).toEqual({ phase: "reading", done: 0, total: 0 });
  const progress = { phase: "checking", done: 2, total: 9 } as const;
  const further = reduce(running, { type: "check-advanced", progress });
  expect(further.progress).toBe(progress);
  const done = reduce(further, { type: "check-finished", report });
  expect(done).toMatchObject({ progress: undefined, report, stale: [] });
});

test("progress that comes after the end is not shown", () => {
  const progress = { phase: "reading", done: 1, total: 2 } as const;
  expect(after({ type: "check-advanced", progress })).toBe(initialState);
});

test("a stopped or refused check says so and keeps the result before it", () => {
  const before: PaneAction[] = [{ type: "check-finished", report }, { type: "check-started" }];
  expect(after(...before, { type: "check-stopped" })).toMatchObject({
    report,
    progress: undefined,
    notice: { kind: "stopped" },
  });
  const notice = { kind: "refused", code: "busy", detail: "", during: "check" } as const;
  const refused = after(...before, { type: "refused", notice });
  expect(refused).toMatchObject({ report, progress: undefined, notice });
  expect(reduce(refused, { type: "check-started" }).notice).toBeUndefined();
});

test("a refusal beside a running check leaves the check running", () => {
  const notice = { kind: "refused", code: "not-found", detail: "", during: "select" } as const;
  expect(after({ type: "check-started" }, { type: "refused", notice }).progress).toBeDefined();
});

test("a change makes the report stale, once for each sheet that was read, until the next check", () => {
  const stale = after(
    { type: "check-finished", report },
    { type: "sheet-changed", sheet: "甲" },
    { type: "sheet-changed", sheet: "甲" },
    { type: "sheet-changed", sheet: "封面" },
  );
  expect(stale.stale).toEqual(["甲"]);
  expect(reduce(stale, { type: "check-finished", report }).stale).toEqual([]);
  expect(after({ type: "sheet-changed", sheet: "甲" })).toBe(initialState);
});

test("classes are filtered one by one, and all at once let go", () => {
  const some = after(
    { type: "class-toggled", class: "error" },
    { type: "class-toggled", class: "review" },
    { type: "class-toggled", class: "error" },
  );
  expect(some.filter).toEqual(["review"]);
  expect(reduce(some, { type: "filter-cleared" }).filter).toEqual([]);
});

test("one explanation is open at a time; closing another one leaves it open", () => {
  const open = after(
    { type: "explanation-toggled", key: "a", open: true },
    { type: "explanation-toggled", key: "b", open: true },
  );
  expect(open).toMatchObject({ opened: "b", current: "b" });
  expect(reduce(open, { type: "explanation-toggled", key: "a", open: false })).toMatchObject({
    opened: "b",
    current: "a",
  });
  const closed = reduce(open, { type: "explanation-toggled", key: "b", open: false });
  expect(closed.opened).toBeUndefined();
});

test("judging again replaces the findings and keeps what was read", () => {
  const result = { findings: [], aside: [], notJudged: [] };
  const state = after({ type: "check-finished", report }, { type: "judged-again", result });
  expect(state.report).toEqual({ ...report, findings: [] });
  expect(after({ type: "judged-again", result })).toBe(initialState);
});

test("a check leads back from the settings to the result", () => {
  expect(after({ type: "view-chosen", view: "settings" }, { type: "check-started" }).view).toBe(
    "check",
  );
});
