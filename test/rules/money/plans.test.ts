import { createChecker } from "../../../src/check/check";
import { recognize } from "../../../src/recognize/recognize";
import { projectSheet, type ProjectParts } from "../../../src/rules/example";
import { rules } from "../../../src/rules/list";
import { cellName } from "../../../src/sheet/address";
import { sheetOf, type CellValue } from "../../../src/sheet/snapshot";

const money = createChecker(
  rules.filter(({ id }) => /^(plan|budget|amount|cost-budget|other-funds|unit-slip)/.test(id)),
);

/** What the money rules say of a sheet whose cells are overwritten by stored values and shown texts. */
function said(
  parts: ProjectParts,
  cells: Record<string, readonly [value: CellValue, text: string]> = {},
): string[] {
  const plain = sheetOf("项目", projectSheet(parts));
  const at = (row: number, column: number) => cells[cellName({ row, column })];
  const sheet = {
    ...plain,
    values: plain.values.map((line, row) =>
      line.map((value, column) => at(row, column)?.[0] ?? value),
    ),
    texts: plain.texts.map((line, row) => line.map((text, column) => at(row, column)?.[1] ?? text)),
  };
  const { findings } = money.check(recognize({ sheets: [sheet] }));
  return findings.map((finding) => `${finding.rule} ${cellName(finding.at)}`);
}

const points = (...values: readonly (readonly [CellValue, string])[]) =>
  Object.fromEntries(values.map((value, i) => [`${"BCDE"[i]}7`, value]));

test("percentages stored as fractions are percentages", () => {
  expect(
    said(
      { planHeading: "资金支出计划（%）" },
      points([0.25, "25%"], [0.5, "50%"], [0.84, "84%"], [1, "100%"]),
    ),
  ).toEqual([]);
  expect(
    said(
      { planHeading: "资金支出计划（%）" },
      points([0.25, "25%"], [0.5, "50%"], [0.84, "84%"], [0.95, "95%"]),
    ),
  ).toEqual(["plan-final-mismatch E7"]);
});

test("half-up rounding to the cent is no fault", () => {
  const rounded = { total: "22.14", fiscalFunds: "22.14" };
  expect(
    said(rounded, {
      ...points([5.535, "5.54"], [11.07, "11.07"], [18.605, "18.61"], [22.14, "22.14"]),
    }),
  ).toEqual([]);
  expect(said({ ...rounded, points: ["5.54", "11.07", "18.61", "22.15"] })).toEqual([
    "plan-over-budget E7",
  ]);
});

test("parts that only seem off by a cent because each is rounded are no fault", () => {
  const cells = { C4: [5.11, "5.11"], E4: [2.555, "2.56"], G4: [2.555, "2.56"] } as const;
  expect(said({ points: ["1.00", "2.50", "4.50", "5.11"] }, cells)).toEqual([]);
});

test("a budget in 元 is compared with costs in 万元", () => {
  const yuan: ProjectParts = {
    unit: "单位：元",
    total: "50000",
    fiscalFunds: "50000",
    planHeading: "资金支出计划（元）",
    points: ["12500", "25000", "42000", "50000"],
  };
  const cost = (value: string) =>
    `产出指标 | 成本指标 | 项目总成本 | 全年实际支出 | ${value} | 预算支出标准`;
  expect(said({ ...yuan, rows: [cost("≤5万元")] })).toEqual([]);
  expect(said({ ...yuan, rows: [cost("≤6万元")] })).toEqual(["cost-budget-mismatch E10"]);
});

test("the heading (%) over amounts makes the points amounts for the other rules", () => {
  expect(
    said({ planHeading: "资金支出计划（%）", points: ["1.25", "2.50", "4.50", "5.50"] }),
  ).toEqual(["plan-header-unit A6", "plan-over-budget E7"]);
});

test("a plan above the budget at its end is said once", () => {
  expect(said({ points: ["1.25", "2.50", "4.50", "6.00"] })).toEqual(["plan-over-budget E7"]);
});

test("costs under burdens of society or with a rate are no totals", () => {
  expect(
    said({
      rows: [
        "成本指标 | 社会成本指标 | 群众办事成本 | 群众往返费用 | ≤30元 | 历史标准",
        "成本指标 | 经济成本指标 | 成本节约率 | 节约金额÷预算数×100% | ≥5% | 历史标准",
      ],
    }),
  ).toEqual([]);
});

test("a slip of unit is said once, and no plan is measured by it", () => {
  expect(said({ total: "50000.00" })).toEqual(["unit-slip C4"]);
  expect(said({ points: ["12500", "25000", "42000", "50000"] })).toEqual(["unit-slip B7"]);
  expect(said({ fiscalFunds: "50000.00" })).toEqual(["unit-slip E4"]);
  expect(said({ total: "50000.00", fiscalFunds: "3.00", otherFunds: "2.00" })).toEqual([
    "unit-slip C4",
  ]);
});

test("a slip of unit in all funds shows beside the plan, or beside a cost where there is no plan", () => {
  const yuan = { total: "50000.00", fiscalFunds: "50000.00" };
  expect(said(yuan)).toEqual(["unit-slip C4"]);
  const noPlan = ["", "", "", ""] as const;
  const rows = ["产出指标 | 成本指标 | 项目总成本 | 全年支出 | ≤5万元 | 预算支出标准"];
  const total = { total: "50000.00", fiscalFunds: "", otherFunds: "", points: noPlan };
  expect(said({ ...total, rows })).toContain("unit-slip C4");
  // Beside parts that agree it shows where the cost is the same number, else it may be a part alone.
  expect(said({ ...yuan, points: noPlan, rows })).toContain("unit-slip C4");
  const part = ["产出指标 | 成本指标 | 印刷费总额 | 全年支出 | ≤3万元 | 预算支出标准"];
  expect(said({ ...yuan, points: noPlan, rows: part })).not.toContain("unit-slip C4");
  // Points in percent are no amounts.
  const percent = { planHeading: "资金支出计划（%）", points: ["25", "50", "84", "100"] as const };
  expect(said({ total: "500000", fiscalFunds: "500000", ...percent })).toEqual([]);
});

test("a point above the whole says nothing of the points after it", () => {
  expect(said({ points: ["1.25", "9.00", "4.20", "5.00"] })).toEqual(["plan-over-budget C7"]);
  expect(said({ points: ["1.25", "4.50", "1.00", "5.00"] })).toEqual(["plan-not-cumulative D7"]);
});

test("a plan whose last point stands before December need not end at the budget", () => {
  expect(said({ points: ["1.25", "2.50", "4.20", "4.90"] })).toEqual(["plan-final-mismatch E7"]);
  const earlier = { E6: ["11月底", "11月底"] } as const;
  expect(said({ points: ["1.25", "2.50", "4.20", "4.90"] }, earlier)).toEqual([]);
});
