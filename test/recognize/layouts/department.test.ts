import { content, outline } from "../sheets";
import { onlyTable } from "./tables";

test("a department with its tasks: the sum row gives the budget", () => {
  const table = onlyTable([
    "部门整体支出绩效目标表",
    "部门名称|己县信访局||||",
    "年度主要任务|任务名称|主要内容|预算金额（万元）||",
    "|||总额|财政拨款|其他资金",
    "|任务一|接访|30|30|0",
    "|任务二|督查|20|18|2",
    "|金额合计||50|48|2",
    "年度总体目标|目标1：做好信访工作||||",
    "年度绩效指标|一级指标|二级指标|三级指标|指标值|",
    "|产出指标|数量指标|接访批次|≥300批次|",
    "|效益指标|社会效益指标|秩序|稳定|",
  ]);
  expect(content(table)).toMatchObject({
    ...{ form: "department", unitName: "己县信访局", goal: "目标1：做好信访工作" },
    budget: ["万元", "50", "48", "2"],
    projectName: undefined,
  });
});

test("a department with tasks and no sum row has no budget of its own", () => {
  const table = onlyTable([
    "2023年部门整体预算绩效目标表",
    "部门名称|庚市人社局|||",
    "预算整体情况|部门预算支出|预算金额（万元）|收入来源|预算金额（万元）",
    ["", "基本支出", 100.5, "财政拨款", 180.5],
    ["", "项目支出", 80, "其他资金", 0],
    "总体绩效目标|目标1：应发尽发。\n目标2：稳定就业。|||",
    "年度重点工作任务|名称|主要实施内容|拟投入的资金（万元）|期望达到的目标（概述）",
    ["", "养老补贴", "发放补贴", 20, "按时发放"],
    ["", "创业贴息", "贴息", 7, "促进创业"],
    "绩效指标|一级指标|二级指标|三级指标|指标值",
    ["", "产出指标", "质量指标", "补贴发放准确率", [1, "100%"]],
    "||成本指标||",
    "||||",
    "|效益指标|可持续影响指标||",
    "||||",
    "|满意度指标|服务对象满意度指标|群众满意度|≥75%",
  ]);
  expect(content(table)).toMatchObject({ budget: ["万元", undefined, "180.5", "0"] });
  expect(outline(table)).toEqual([
    "产出指标 · 质量指标 · 补贴发放准确率 · 100%",
    "产出指标 · 成本指标 · — · —",
    "效益指标 · 可持续影响指标 · — · —",
    "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥75%",
  ]);
});

test("a department with several goals, each above its own indicators", () => {
  const goal = (number: number, text: string, name: string) => [
    `年度目标${number}：|${text}`,
    "年度绩效指标|一级指标|二级指标|三级指标|指标值|绩效标准",
    `|产出指标|数量指标|${name}|≥3次|计划标准`,
    "|效益指标|社会效益指标|知晓率|≥90%|历史标准",
  ];
  const table = onlyTable([
    "部门整体支出绩效目标申报表",
    "部门（单位）名称|己县信访局",
    ...goal(1, "做好接访", "接访批次"),
    ...goal(2, "做好督查", "督查次数"),
  ]);
  expect(content(table)).toMatchObject({ unitName: "己县信访局", goal: "做好接访" });
  expect(outline(table).map((line) => line.split(" · ")[2])).toEqual([
    ...["接访批次", "知晓率", "督查次数", "知晓率"],
  ]);
  expect(table.indicators.map(({ basis }) => basis?.text)).toEqual([
    ...["计划标准", "历史标准", "计划标准", "历史标准"],
  ]);
});
