import { foldText } from "../../sheet/text";
import { isPerUnit } from "../../target/indicator-class";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";

const ceiling =
  /^(?:应|需|须|要)?(?:[≤＜<]=?|小于或?等于|小于|低于|不得?超过?|不得?高于|不得?大于|不突破|不超出?|控制在|等于|[＝=])(?:或等于)?(?:项目|年度|年初|本年|当年|部门|批复|全年|总)*(?:预算|控制|批复)(?:控制)?(?:数|额|总额|金额|指标|资金|内)?(?:以内|之内|范围内|内)?$/;

const total = "反映项目全年支出总额";

export const descriptionRepeatsOperator: IndicatorRule = {
  id: "description-repeats-operator",
  on: "indicator",
  reads: ["description"],
  severity: "warning",
  fix: "ask",
  source: libraryNotes(
    "指标解释应写明定义、计算方法或统计口径",
    "the explanation gives definition, formula or scope of counting",
  ),
  words: {
    zh: {
      title: "描述只重复符号",
      why: "“小于等于预算数”只是把指标值的符号念了一遍，没有说明统计哪些支出。",
      how: "写明口径，如“反映项目全年支出总额”。",
      messages: { operator: "描述“{text}”只是重复指标值的符号" },
      fixes: { total: "改为“{to}”" },
    },
    en: {
      title: "The description repeats the operator",
      why: "“小于等于预算数” only reads out the sign of the value and does not say which spending counts.",
      how: "Give the scope, such as 反映项目全年支出总额.",
      messages: { operator: "The description “{text}” only repeats the sign of the value" },
      fixes: { total: "Change to “{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额，不超过预算数 | ≤5万元 | 预算支出标准",
      " | | 会议费 | 全年会议支出 | ≤1万元 | 预算支出标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 成本指标 | 项目预算控制数 | ⟦小于等于预算数⟧ | ≤5万元 | 预算支出标准",
      " | | 会议费总额 | ⟦不超过项目预算控制数⟧ | ≤1万元 | 预算支出标准",
    ),
  ],
  check(indicator) {
    const { name } = indicator;
    const description = indicator.description!;
    const { text } = description;
    if (!ceiling.test(text.replace(/[\s。.，,]/g, ""))) return [];
    if (name && foldText(name.text) === foldText(text)) return [];
    const edits = [replaceText(description, total)];
    const choices = [{ label: "total", data: { to: total }, edits }];
    // What one of something costs is no total: its formula is for the officer to write.
    const fix = isPerUnit(indicator) ? {} : { fix: { kind: "ask" as const, choices } };
    return [{ at: description.at, message: "operator", data: { text }, ...fix }];
  },
};
