import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { isSignOnly } from "./nature";

export const valueMissing: IndicatorRule = {
  id: "value-missing",
  on: "indicator",
  reads: [],
  severity: "error",
  fix: "ask",
  source: method2015("绩效目标应细化、量化", "targets are to be detailed and in figures"),
  words: {
    zh: {
      title: "指标值未填",
      why: "没有指标值，年末无从对照打分，财政部门会退回补填。",
      how: "填写“符号＋数值＋单位”；整行不需要的，删除该行或注明“不适用”。",
      messages: {
        value: "“{name}”没有填指标值",
        sign: "“{name}”只有“{value}”，没有数值",
        row: "{category}下留有空行，未设指标",
      },
      fixes: { notApplicable: "在指标值栏注明“不适用”" },
    },
    en: {
      title: "Target value is empty",
      why: "Without a target value the row cannot be scored at the end of the year; the table will come back.",
      how: "Fill in operator, number and unit; delete a row that is not needed, or write 不适用.",
      messages: {
        value: "“{name}” has no target value",
        sign: "“{name}” holds only “{value}” and no number",
        row: "An empty row is left under {category}",
      },
      fixes: { notApplicable: "Write 不适用 (not applicable) as the value" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 新建供水管网长度 | 当年建成通水的管网长度 | ≥12公里 | 计划标准",
      "效益指标 | 经济效益指标 | | | 不适用 |",
      "效益指标 | 社会效益指标 | 供水安全事故 | 全年供水安全事故起数 | 无 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 家庭医生签约人数 | 当年签约的常住居民人数 | ⟦⟧ | 计划标准",
      "产出指标 | 质量指标 | 签约服务合格率 | 考核合格人数÷签约人数×100% | ⟦≥%⟧ | 计划标准",
      "效益指标 | 经济效益指标 | | | ⟦⟧ |",
    ),
  ],
  check(indicator) {
    const { value, name, description } = indicator;
    if (!value) return [];
    const subject = name ?? description;
    if (isSignOnly(value)) {
      const data = { name: subject?.text ?? "", value: value.text };
      return [{ at: value.at, message: "sign", data }];
    }
    if (value.parsed.kind !== "empty") return [];
    if (subject) return [{ at: value.at, message: "value", data: { name: subject.text } }];
    const category = indicator.subcategory?.text ?? indicator.category?.text;
    if (!category) return [];
    const edits = [replaceText(value, "不适用")];
    return [
      {
        at: value.at,
        message: "row",
        data: { category },
        severity: "info",
        fix: { kind: "ask", choices: [{ label: "notApplicable", edits }] },
      },
    ];
  },
};
