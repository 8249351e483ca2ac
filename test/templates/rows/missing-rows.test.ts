import { rowsOf } from "../../../src/templates/library/notation";
import { missingRows } from "../../../src/templates/rows/missing-rows";
import type { Template } from "../../../src/templates/template";
import { field, tableOf } from "../../check/tables";

const streetLights: Template = {
  name: "路灯养护费",
  indicators: rowsOf(
    "数量指标 | 养护路灯数量 | 全年 | ≥{n}盏 | 计划标准 | 台账",
    "成本指标 | 项目总成本 | 支出 | ≤{budget}万元 | 预算支出标准 | 账簿",
    "经济成本指标 | 单盏养护成本 | 支出÷盏数 | ≤300元 | 预算支出标准 | 账簿",
    "社会效益指标 | 亮灯率 | 亮灯数÷总数 | ≥98% | 行业标准 | 巡查",
  ),
};
const roads: Template = {
  name: "道路保洁费",
  indicators: rowsOf(
    "数量指标 | 保洁道路面积 | 全年 | ≥{n}平方米 | 计划标准 | 台账",
    "社会效益指标 | 道路整洁率 | 合格÷检查 | ≥95% | 行业标准 | 巡查",
  ),
};

function found(wanted: string, more: Parameters<typeof tableOf>[2] = {}, names: string[] = []) {
  const finding = { rule: "category-missing", message: "missing", data: { class: wanted } };
  const rows = missingRows(finding, tableOf("表", names, more), [roads, streetLights]);
  return rows && [rows.template.name, ...rows.indicators.map(({ name }) => name)];
}

const named = (name: string) => ({ projectName: field("表", 1, 1, name) });

test("rows of the class come from the template most like the project", () => {
  expect(found("数量指标", named("城区路灯养护项目"))).toEqual(["路灯养护费", "养护路灯数量"]);
  expect(found("数量指标", named("城区道路保洁项目"))).toEqual(["道路保洁费", "保洁道路面积"]);
});

test("where the project has no name, title and indicators tell", () => {
  expect(found("数量指标", { title: field("表", 0, 0, "路灯养护费绩效目标表") })![0]).toBe(
    "路灯养护费",
  );
  expect(found("社会效益指标", named("市政经费"), ["亮灯率", "单盏养护成本"])![0]).toBe(
    "路灯养护费",
  );
  expect(found("社会效益指标", named("市政经费"), ["保洁道路面积"])![0]).toBe("道路保洁费");
});

test("cost is asked for as a whole, output without it, benefit by either word", () => {
  expect(found("成本指标", named("道路保洁费"))).toEqual([
    "路灯养护费",
    "项目总成本",
    "单盏养护成本",
  ]);
  expect(found("产出指标", named("路灯养护费"))).toEqual(["路灯养护费", "养护路灯数量"]);
  expect(found("效益指标", named("路灯养护费"))).toEqual(["路灯养护费", "亮灯率"]);
});

test("a class that no template has, and other findings, bring nothing", () => {
  expect(found("服务对象满意度指标", named("路灯养护费"))).toBeUndefined();
  const table = tableOf("表", []);
  const data = { class: "数量指标" };
  for (const finding of [
    { rule: "category-missing", message: "few", data },
    { rule: "value-missing", message: "missing", data },
  ]) {
    expect(missingRows(finding, table, [roads])).toBeUndefined();
  }
});
