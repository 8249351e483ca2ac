import { recognizeSheet } from "../../../src/recognize/recognize";
import { sheetOf, type CellValue } from "../../../src/sheet/snapshot";
import { templateFrom } from "../../../src/templates/own/template-from";

const cellOf = (cell: string): CellValue =>
  /^#/.test(cell.trim()) ? Number(cell.trim().slice(1)) : cell.trim();
const tableFrom = (...lines: string[]) =>
  recognizeSheet(
    sheetOf(
      "目标表",
      lines.map((line) => line.split("|").map(cellOf)),
    ),
  )[0]!;

const head = "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据";

function targets(table: ReturnType<typeof tableFrom>, blankCounts = false): string[] {
  return templateFrom(table, { blankCounts })!.indicators.map(({ name, operator, value, unit }) =>
    `${name}: ${operator} ${value} ${unit}`.trimEnd(),
  );
}

test("targets of all kinds", () => {
  const table = tableFrom(
    "信访业务费绩效目标表",
    "单位：万元",
    "项目名称|信访业务费|预算数|#36.5",
    head,
    "产出指标|数量指标|接待批次（批次）|全年|≥300批次|历史标准",
    "|数量指标|培训期数|全年|约6期|计划标准",
    "|质量指标|办理合格率|合格÷办结|≥95%|行业标准",
    "|质量指标|材料等次|评定|优|行业标准",
    "|质量指标|差错率|差错÷总数|5‰|行业标准",
    "|时效指标|完成时限|何时|12月底前|计划标准",
    "|时效指标|办结时长|平均|≤待填天|计划标准",
    "|时效指标|答复时长|平均|XX天|计划标准",
    "|成本指标|项目总成本|支出|36.5万元|预算支出标准",
    "|成本指标|差旅成本|支出|≤6.5万元|预算支出标准",
    "|成本指标|人均成本|支出÷人数|≤36.5万元|预算支出标准",
    "|成本指标|成本控制额|支出|＜36.5万元|预算支出标准",
    "效益指标|社会效益指标|新增就业人数|全年|≥36.5万元|历史标准",
    "满意度指标|服务对象满意度指标|群众满意度|抽样|≥90%|历史标准",
  );
  expect(targets(table)).toEqual([
    "接待批次: ≥ 300 批次",
    "培训期数:  约6期",
    "办理合格率: ≥ 95 %",
    "材料等次:  优",
    "差错率:  5 ‰",
    "完成时限:  12月底前",
    "办结时长: ≤ {n} 天",
    "答复时长:  {n} 天",
    "项目总成本: ≤ {budget} 万元",
    "差旅成本: ≤ 6.5 万元",
    "人均成本: ≤ 36.5 万元",
    "成本控制额: ＜ {budget} 万元",
    "新增就业人数: ≥ 36.5 万元",
    "群众满意度: ≥ 90 %",
  ]);
  // Shares stay what they are; counts and amounts differ from project to project.
  expect(targets(table, true)).toEqual([
    "接待批次: ≥ {n} 批次",
    "培训期数:  约6期",
    "办理合格率: ≥ 95 %",
    "材料等次:  优",
    "差错率:  5 ‰",
    "完成时限:  12月底前",
    "办结时长: ≤ {n} 天",
    "答复时长:  {n} 天",
    "项目总成本: ≤ {budget} 万元",
    "差旅成本: ≤ {n} 万元",
    "人均成本: ≤ {n} 万元",
    "成本控制额: ＜ {budget} 万元",
    "新增就业人数: ≥ {n} 万元",
    "群众满意度: ≥ 90 %",
  ]);
});

test("a budget in another unit is a number like any other", () => {
  const table = tableFrom(
    "信访业务费绩效目标表",
    "单位：元",
    "项目名称|信访业务费|预算数|#36.5",
    head,
    "产出指标|成本指标|项目总成本|支出|≤36.5万元|预算支出标准",
    "效益指标|社会效益指标|化解率|化解÷总数|≥80%|历史标准",
  );
  expect(targets(table)[0]).toBe("项目总成本: ≤ 36.5 万元");
});

test("a value in parts is a blank by all its cells", () => {
  const table = tableFrom(
    "信访业务费绩效目标表",
    "一级指标|二级指标|三级指标|符号|指标值|计量单位|指标值确定依据|分值",
    "产出指标|数量指标|接待批次|≥|待填|批次|计划标准|#10",
    "|质量指标|办理合格率|≥|#95|%|计划标准|#10",
    "|质量指标|宣传效果|定性|待填||计划标准|#10",
    "效益指标|社会效益指标|化解率|≥|#80|%|计划标准|#10",
  );
  expect(targets(table)).toEqual(["接待批次: ≥ {n} 批次", "办理合格率: ≥ 95 %", "化解率: ≥ 80 %"]);
});

test("rows find their class by either word; those without name, value or class are left out", () => {
  const table = tableFrom(
    "信访业务费绩效目标表",
    head,
    "产出指标|数量指标|接待批次||≥300批次|",
    "|质量指标|||≥95%|",
    "|时效指标|按期办结率|||",
    "||办理合格率||≥95%|",
    "成本指标|成本指标|办公成本||≤3万元|",
    "效益指标||受益人数||≥900人|",
    "满意度指标||群众满意度||≥90%|",
    "其他指标||别的||≥1个|",
  );
  const classes = templateFrom(table)!.indicators.map(
    ({ category, subcategory, name, description, basis }) =>
      [category, subcategory, name, description, basis].join(" "),
  );
  expect(classes).toEqual([
    "产出指标 数量指标 接待批次  ",
    "产出指标 时效指标 办理合格率  ",
    "产出指标 成本指标 办公成本  ",
    "效益指标 社会效益指标 受益人数  ",
    "满意度指标 服务对象满意度指标 群众满意度  ",
  ]);
});

test("rows that were picked, under a name that was given, or the project's, or the title's", () => {
  const lines = [
    head,
    "产出指标|数量指标|接待批次|全年|≥300批次|历史标准",
    "效益指标|社会效益指标|化解率|化解÷总数|≥80%|历史标准",
  ];
  const named = tableFrom("信访业务费绩效目标表", "项目名称|信访业务费|预算数|#5", ...lines);
  const picked = templateFrom(named, { rows: [4], name: "名".repeat(90) })!;
  expect(picked.indicators.map(({ name }) => name)).toEqual(["化解率"]);
  expect(picked.name).toBe("名".repeat(80));
  expect(templateFrom(named)!.name).toBe("信访业务费");
  expect(templateFrom(named, { rows: [99] })).toBeUndefined();
  const { projectName: _, ...unnamed } = named;
  expect(templateFrom(unnamed)!.name).toBe("信访业务费绩效目标表");
  const { title: __, ...bare } = unnamed;
  expect(templateFrom(bare)!.name).toBe("目标表");
});

test("a template holds two hundred rows at most", () => {
  const rows = Array.from(
    { length: 230 },
    (_, i) => `产出指标|数量指标|第${i}类批次||≥${i + 1}批次|`,
  );
  expect(templateFrom(tableFrom("甲绩效目标表", head, ...rows))!.indicators).toHaveLength(200);
});
