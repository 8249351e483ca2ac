import { headOf, withoutUnit } from "../../target/heads";
import { isCost } from "../../target/indicator-class";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";
import { isGeneric } from "./generic-names";

export const nameGeneric: IndicatorRule = {
  id: "name-generic",
  on: "indicator",
  reads: ["name"],
  severity: "warning",
  fix: "none",
  source: guidance2021("指标名称应简洁、明确", "names of indicators are short and clear"),
  words: {
    zh: {
      title: "指标名称过于笼统",
      why: "只写“单位成本”“完成时间”，看不出是哪件事的成本和时间，换到任何项目都成立。",
      how: "加上对象，如“每平方米维修成本”“培训任务完成时间”。",
      messages: {
        generic: "指标名称“{name}”没有说明衡量的对象",
        number: "指标名称“{name}”只是一个数，没有说明衡量什么",
        short: "指标名称“{name}”没有写明是金额、成本还是数量",
      },
    },
    en: {
      title: "The name is too general",
      why: "“单位成本” or “完成时间” alone does not say whose cost or time; it fits every project.",
      how: "Add the object, such as 每平方米维修成本 or 培训任务完成时间.",
      messages: {
        generic: "The name “{name}” does not say of what",
        number: "The name “{name}” is a number and does not say what is measured",
        short: "The name “{name}” does not say whether it is an amount, a cost or a number",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 时效指标 | 培训任务完成时间 | 全部培训班办结的日期 | 11月底前 | 计划标准",
      " | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ≤5万元 | 预算支出标准",
      " | | 会议费 | 全年会议支出总额 | ≤3万元 | 预算支出标准",
      " | 数量指标 | 参训人次 | 全年参加培训的人次 | ≥300人次 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 时效指标 | ⟦完成时间⟧ | 全部培训班办结的日期 | 11月底前 | 计划标准",
      " | 质量指标 | ⟦保障工作需要⟧ | 办公设备正常使用情况 | ＝100% | 计划标准",
      " | 成本指标 | ⟦水电⟧ | 全年水电费支出 | ≤3万元 | 预算支出标准",
      "效益指标 | 社会效益指标 | ⟦88⟧ | | ≥100% | 计划标准",
    ),
  ],
  check(indicator) {
    const { name, description } = indicator;
    const data = { name: name!.text };
    if (/^\d+(?:\.\d+)?%?$/.test(data.name)) return [{ at: name!.at, message: "number", data }];
    const nobody = !description && /^满意[度率]$/.test(data.name);
    if (nobody || isGeneric(data.name)) return [{ at: name!.at, message: "generic", data }];
    const text = withoutUnit(data.name);
    const short =
      isCost(indicator) && text.length <= 3 && !headOf(text) && !/[金款税薪]$/.test(text);
    return short ? [{ at: name!.at, message: "short", data, severity: "info" }] : [];
  },
};
