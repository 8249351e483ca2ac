import { outline } from "../sheets";
import { onlyTable, partsOf } from "./tables";

test("Hebei 2023, without code, budget and plan", () => {
  const table = onlyTable([
    "7.信访业务费绩效目标表",
    "绩效目标|规范办理群众来信来访",
    "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
    "产出指标|数量指标|接访批次|全年接访批次|≥300批次|历史标准",
    "|时效指标|按期办结率|按期办结件数÷应办结件数|≥95%|计划标准",
    "效果指标|社会效益|信访秩序|到场处置情况|平稳|计划标准",
  ]);
  expect(table.projectName?.text).toBe("信访业务费");
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 时效指标 · 按期办结率 · ≥95%",
    "效益指标 · 社会效益指标 · 信访秩序 · 平稳",
  ]);
});

test("Hebei overall: grades in columns of their own", () => {
  const table = onlyTable([
    "部门整体绩效目标表",
    "一级指标|二级指标|三级指标|评（扣）分标准||||绩效指标描述|指标值|||指标值确定依据",
    "|||优|良|中|差||符号|值|单位|",
    [
      "部门产出",
      "数量",
      "接访批次",
      "≥300",
      "≥200",
      "≥100",
      "＜100",
      "全年",
      "≥",
      300,
      "批次",
      "历史",
    ],
    [
      "部门效果",
      "满意度",
      "信访人满意度",
      "≥90",
      "≥80",
      "≥70",
      "＜70",
      "抽样",
      "≥",
      [0.9, "90%"],
      "%",
      "调查",
    ],
  ]);
  expect(table.form).toBe("department");
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 服务对象满意度指标 · 信访人满意度 · ≥90%",
  ]);
  expect(partsOf(table, "gradeBands")).toEqual([
    "优：≥300 良：≥200 中：≥100 差：＜100",
    "优：≥90 良：≥80 中：≥70 差：＜70",
  ]);
});
