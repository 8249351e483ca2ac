import { traceId, tracesOf } from "../../src/repair/traces";

test("everything under our keys and every report is listed, each with its own id", () => {
  const entry = {
    ...{ rule: "operator-missing", message: "missing", project: "a", subject: "b" },
    ...{ content: ["5"], reason: "已核实" },
  };
  const stored = new Map<string, unknown>([
    ["ignored", [entry]],
    ["settings", { off: [] }],
    ["templates", [{}, {}]],
    ["later", 1],
  ]);
  const traces = tracesOf(stored, ["校验报告"]);
  expect(traces).toEqual([
    { kind: "ignored", key: "ignored", entries: [entry] },
    { kind: "settings", key: "settings" },
    { kind: "templates", key: "templates", count: 2 },
    { kind: "other", key: "later" },
    { kind: "report", sheet: "校验报告" },
  ]);
  expect(new Set(traces.map(traceId)).size).toBe(5);
  expect(tracesOf(new Map(), [])).toEqual([]);
});
