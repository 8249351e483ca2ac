import { isCost, isShare } from "../../target/indicator-class";
import { withoutUnit } from "../../target/heads";
import type { Indicator, TargetSheet } from "../../target/model";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { Hit, IndicatorRule } from "../rule";
import { quantityOf } from "./nature";
import { withSign } from "./with-sign";

const lessFirst = /^(?:降低|减少|下降|压降|压减)(.+(?:率|占比|比例|次数|件数|起数|数量|人数))$/;
const lessLast =
  /(?:降低|减少|下降|压降|压减|压缩|缩短|缩减)(?:的)?(?:率|幅度|比例|比率|百分点|百分点数)$/;
const stateOfShare = /占.{0,40}(?:比[率例重]|百分比|%|的比)|÷|\//;
const change = /上年|去年|同期|同比|环比|下降|降低|减少/;

export const directionConflict: IndicatorRule = {
  id: "direction-conflict",
  on: "indicator",
  reads: ["name", "value"],
  severity: "warning",
  fix: "ask",
  mayReview: true,
  source: libraryNotes(
    "指标名称应与指标性质（正向、反向）一致",
    "an indicator's name agrees with its direction",
  ),
  words: {
    zh: {
      title: "名称方向与符号矛盾",
      why: "名称说“降低、减少”，配“≤”就成了降得越少越好，与本意相反。",
      how: "考核现状的，名称去掉“降低”等动词；考核降幅的，符号改为“≥”。合同已定死的数量用“＝”。",
      messages: {
        share: "“{name}”配“{value}”意思相反：描述说的是占比，名称却像降幅",
        reduction: "“{name}”配“{value}”，是降幅不超过，还是数值不超过？",
        contract: "“{name}”由合同约定，用“＝”比“{value}”更准确",
      },
      fixes: {
        rename: "名称改为“{text}”",
        atLeast: "指标值改为“{text}”",
        equal: "指标值改为“{text}”",
      },
    },
    en: {
      title: "Name and sign point in opposite directions",
      why: "A name that says 降低 or 减少 with ≤ reads as: the smaller the reduction, the better.",
      how: "Drop the verb where the state is measured; use ≥ where the reduction is. What a contract fixes takes ＝.",
      messages: {
        share:
          "“{name}” with “{value}” says the opposite: the description is a share, the name reads as a reduction",
        reduction: "“{name}” with “{value}”: is the reduction limited, or the figure itself?",
        contract: "“{name}” is fixed by contract: ＝ fits better than “{value}”",
      },
      fixes: {
        rename: "Rename to “{text}”",
        atLeast: "Change the value to “{text}”",
        equal: "Change the value to “{text}”",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 租用仓库面积 | 租赁合同约定的面积 | ＝1200平方米 | 合同约定",
      "产出指标 | 质量指标 | 管网漏损率 | 漏损水量占供水总量的比率 | ≤10% | 行业标准",
      "产出指标 | 质量指标 | 线路可用率 | 可用小时÷应运行小时×100% | ≥99% | 服务合同",
      "效益指标 | 生态效益指标 | 单位能耗降低率 | 本年能耗比上年降低的比率 | ≥3% | 历史标准",
      "效益指标 | 社会效益指标 | 减少安全事故发生情况 | 发生安全事故的次数 | ≤2次 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | ⟦租用仓库面积⟧ | 仓库面积 | ≥1200平方米 | 合同约定",
      "效益指标 | 社会效益指标 | ⟦降低管网漏损率⟧ | 漏损水量占供水总量的比率 | ≤10% | 历史标准",
      "效益指标 | 生态效益指标 | ⟦单位能耗降低率⟧ | 本年能耗比上年降低的比率 | ≤3% | 历史标准",
    ),
  ],
  check(indicator, table) {
    const quantity = quantityOf(indicator);
    const operator = quantity?.operator?.operator;
    if (operator === "≤" || operator === "＜") return reduction(indicator, table);
    return operator === "≥" ? contract(indicator, table) : [];
  },
};

function reduction(indicator: Indicator, table: TargetSheet): Hit[] {
  const name = indicator.name!;
  const value = indicator.value!;
  const text = withoutUnit(name.text);
  const state = lessFirst.exec(text)?.[1];
  if (!state && !lessLast.test(text)) return [];
  const description = indicator.description;
  const says = description?.text ?? "";
  const certain = state !== undefined && stateOfShare.test(says) && !change.test(says);
  const atLeast = withSign(indicator, table, "atLeast", "≥");
  const rename = state && {
    label: "rename",
    data: { text: state },
    edits: [replaceText(name, name.text.replace(text, state))],
  };
  return [
    {
      at: name.at,
      because: certain ? [value.at, description!.at] : [value.at],
      message: certain ? "share" : "reduction",
      data: { name: name.text, value: value.text },
      ...(certain ? {} : { outcome: "review" as const }),
      fix: { kind: "ask", choices: rename ? [rename, ...(certain ? [] : [atLeast])] : [atLeast] },
    },
  ];
}

/** A quantity a contract fixes is neither to be exceeded nor missed; a level of service may be. */
function contract(indicator: Indicator, table: TargetSheet): Hit[] {
  const { basis } = indicator;
  const name = indicator.name!;
  const value = indicator.value!;
  const fixed = /面积|台数|辆数|间数|线路|带宽|租|数量$/.test(name.text);
  if (!basis || !/合同/.test(basis.text) || isShare(indicator) || isCost(indicator) || !fixed)
    return [];
  return [
    {
      at: name.at,
      because: [value.at, basis.at],
      message: "contract",
      data: { name: name.text, value: value.text },
      severity: "info",
      outcome: "review",
      fix: {
        kind: "ask",
        choices: [withSign(indicator, table, "equal", "＝")],
      },
    },
  ];
}
