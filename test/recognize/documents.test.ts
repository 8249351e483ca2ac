import { readFileSync } from "node:fs";
import { join } from "node:path";
import { recognize } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import { cleanText } from "../../src/sheet/text";
import type { TargetSheet } from "../../src/target/model";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { xiangheDepartment, xiangheTables } from "../samples/xianghe-tables";
import { zhengdingTables } from "../samples/zhengding-tables";
import { outline, range } from "./sheets";
import { at } from "./with-head";

const read = (file: string): TargetSheet[] =>
  recognize(readXlsx(readFileSync(join(__dirname, "../../assets/samples", file))));
const zhengding = read("正定县信访局2022绩效目标.xlsx");
const xianghe = read("香河县信访局2023绩效目标.xlsx");

test("the two documents hold twelve tables with 94 rows", () => {
  expect(zhengding.map(({ sheet }) => sheet)).toEqual(zhengdingTables.map(({ sheet }) => sheet));
  expect(xianghe.map(({ sheet }) => sheet)).toEqual(
    [xiangheDepartment, ...xiangheTables].map(({ sheet }) => sheet),
  );
  const rows = [...zhengding, ...xianghe].reduce((sum, t) => sum + t.indicators.length, 0);
  expect(rows).toBe(94);
});

test.each(zhengdingTables.map((printed, i) => [printed.title, printed, zhengding[i]!] as const))(
  "%s",
  (_title, printed, table) => {
    const { budget, plan } = table;
    expect(range(table)).toBe("A1:G16");
    expect(table.form).toBe("project");
    expect(at(table.projectCode)).toBe(`${printed.code[1].replace(" ", "")} @B4`);
    expect(at(table.projectName)).toBe(`${cleanText(printed.name[1])} @E4`);
    expect(at(table.purpose)).toBe(`${printed.budget.purpose} @B6`);
    expect(at(table.goal)).toBe(`${printed.goal[1]} @B9`);
    expect(at(table.unitName)).toBe("542001正定县信访局本级 @A2");
    expect([budget?.unit, at(budget?.unitDeclared)]).toEqual(["万元", "万元 @A3"]);
    expect(budget?.total?.amount?.toNumber()).toBe(printed.budget.total[1]);
    expect(budget?.fiscalFunds?.amount?.toNumber()).toBe(printed.budget.fiscalFunds[1]);
    expect([at(budget?.otherFunds), budget?.otherFunds?.amount]).toEqual([" @G5", undefined]);
    expect([plan?.headed, plan?.unit]).toEqual(["percent", "amount"]);
    expect(plan?.points.map((p) => [p.month, p.amount?.toNumber(), cellName(p.at)])).toEqual(
      printed.plan.points.map(([, number], i) => [[3, 6, 10, 12][i], number, `${"BDEF"[i]}8`]),
    );
    expectRows(table, printed.indicators, [0, 1, 2, 3, 4, 5]);
  },
);

test.each(xiangheTables.map((printed, i) => [printed.sheet, printed, xianghe[i + 1]!] as const))(
  "%s",
  (_title, printed, table) => {
    const top = printed.above ? 3 : 1;
    const name = /\d\.([^{\]]+)绩效目标表\{/.exec(printed.title)![1];
    expect(range(table)).toBe(`A${top}:F${top + 2 + printed.indicators.length}`);
    expect(at(table.projectName)).toBe(`${name} @A${top}`);
    expect(at(table.goal)).toBe(`${printed.goal[1]} @B${top + 1}`);
    expect([table.projectCode, table.budget, table.plan]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expectRows(table, printed.indicators, [0, 1, 2, 3, 4, 5]);
  },
);

test("the department table keeps the cells of sign, number and unit", () => {
  const table = xianghe[0]!;
  expect([table.form, range(table), table.projectName]).toEqual([
    "department",
    "A1:I12",
    undefined,
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 受理办理网上信访事项数量 · ≥90%",
    "产出指标 · 质量指标 · 信访事项按期结案率 · ≥90%",
    "产出指标 · 时效指标 · 信访维稳工作完成时间 · ＝1年",
    "产出指标 · 成本指标 · 单位成本 · ≤5万元",
    "效益指标 · 社会效益指标 · 减少重大信访事件发生情况 · ≤5%",
    "效益指标 · 经济效益指标 · — · —",
    "效益指标 · 生态效益指标 · — · —",
    "效益指标 · 可持续影响指标 · 维护社会稳定游客持续影响 · ≤5件",
    "效益指标 · 服务对象满意度指标 · 信访人员满意度 · ≥70%",
  ]);
  const { value, gradeBands, basis } = table.indicators[2]!;
  expect(
    [value?.at, value?.split?.operator?.at, value?.split?.unit?.at].map((c) => c && cellName(c)),
  ).toEqual(["G6", "F6", "H6"]);
  expect(at(gradeBands)).toBe("优：≥12个月 良：≥10个月 中：≥8个月 差：＜8个月 @D6");
  expect(cellName(basis!.at)).toBe("I6");
});

test("every cell with text is named once, and nothing outside the table", () => {
  for (const table of [...zhengding, ...xianghe]) {
    const cells = table.texts.map((text) => cellName(text.at));
    expect(new Set(cells).size).toBe(cells.length);
  }
  const roles = new Map(zhengding[0]!.texts.map(({ at: cell, role }) => [cellName(cell), role]));
  expect(
    ["A1", "A3", "A4", "B4", "C5", "B6", "B7", "B8", "B9", "A10", "A11", "E11", "F11"].map((c) =>
      roles.get(c),
    ),
  ).toEqual([
    ...["title", "label", "label", "projectCode", "amount", "purpose", "label", "amount", "goal"],
    ...["heading", "category", "value", "basis"],
  ]);
});

/** Each printed row, its classes those printed last, is read at its place. */
function expectRows(table: TargetSheet, printed: readonly string[], columns: number[]): void {
  const first = table.indicators[0]!.row;
  expect(table.indicators).toHaveLength(printed.length);
  let category = "";
  let subcategory = "";
  printed.forEach((line, i) => {
    const cells = line.split("|").map(cleanText);
    const indicator = table.indicators[i]!;
    if (cells[0]) [category, subcategory] = [cells[0], ""];
    subcategory = cells[1] || subcategory;
    const { name, description, value, basis } = indicator;
    expect(indicator.row).toBe(first + i);
    expect([indicator.category?.text, indicator.category?.inherited]).toEqual([
      category,
      !cells[0],
    ]);
    expect([indicator.subcategory?.text, indicator.subcategory?.inherited]).toEqual([
      subcategory,
      !cells[1],
    ]);
    expect([name, description, value, basis].map((field) => field?.text)).toEqual(cells.slice(2));
    expect([name, description, value, basis].map((field) => field?.at.column)).toEqual(
      columns.slice(2),
    );
  });
}
