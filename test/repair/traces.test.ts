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
  const traces = tracesOf(stored, ["校验报告"], ["项目1", "项目2"]);
  expect(traces).toEqual([
    { kind: "ignored", key: "ignored", entries: [entry] },
    { kind: "settings", key: "settings" },
    { kind: "templates", key: "templates", count: 2 },
    { kind: "other", key: "later" },
    { kind: "report", sheet: "校验报告" },
    { kind: "marks", sheets: ["项目1", "项目2"] },
  ]);
  expect(new Set(traces.map(traceId)).size).toBe(6);
  expect(tracesOf(new Map(), [], [])).toEqual([]);
});
