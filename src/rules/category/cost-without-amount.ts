import { isMoneyCost, isPerUnit } from "../../target/indicator-class";
import { budgetCeiling } from "./budget-ceiling";
import { projectSheet } from "../example";
import { libraryNotes } from "../norms";
import type { TargetValue } from "../../target/model";
import type { IndicatorRule } from "../rule";

export const costWithoutAmount: IndicatorRule = {
  id: "cost-without-amount",
  on: "indicator",
  reads: ["name", "value"],
  severity: "error",
  fix: "ask",
  source: libraryNotes(
    "预算支出标准用于成本指标的取值，取值不得超出规定的标准",
    "a cost indicator takes its value from a spending standard, which it must not exceed",
  ),
  words: {
    zh: {
      title: "成本指标没有金额",
      why: "成本指标要给出花钱的上限。没有金额，超没超支无从判断。",
      how: "写明总额或单位成本的上限，如“≤预算数万元”“≤…元/人·天”。",
      messages: { amount: "成本指标“{name}”的指标值“{value}”没有金额" },
      fixes: { ceiling: "改为{value}" },
    },
    en: {
      title: "A cost indicator without an amount",
      why: "A cost indicator sets the ceiling of spending; without an amount nobody can tell whether it was exceeded.",
      how: "Give the ceiling of total or unit cost, such as “≤ budget 万元” or “≤…元/人·天”.",
      messages: { amount: "The value “{value}” of the cost indicator “{name}” holds no amount" },
      fixes: { ceiling: "Change to {value}" },
    },
  },
  good: [
    projectSheet({
      rows: [
        "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ≤5.00万元 | 预算支出标准",
        " | | 人均培训成本 | 培训费支出÷参训人天 | ≤300元/人·天 | 预算支出标准",
        " | | 保洁人工成本 | 每月支付的人工费 | ≤620万/月 | 预算支出标准",
        " | | 成本节约率 | （预算数－支出数）÷预算数×100% | ≥2% | 预算支出标准",
      ],
    }),
    projectSheet({
      rows: ["成本指标 | 生态环境成本指标 | 施工扬尘超标次数 | 监测超标的次数 | ≤2次 | 行业标准"],
    }),
  ],
  bad: [
    projectSheet({
      rows: [
        "产出指标 | 成本指标 | 控制在预算内 | 全年支出不超过预算 | ⟦控制在预算内⟧ | 预算支出标准",
        " | | 人均培训成本 | 培训费支出÷参训人天 | ⟦符合规定⟧ | 预算支出标准",
      ],
    }),
    [
      ["一级指标", "二级指标", "三级指标", "计算符号", "目标值", "度量单位"],
      ["产出指标", "数量指标", "培训人次（人次）", "≥", "300", "人次"],
      ["", "成本指标", "培训总成本（万元）", "＝", "⟦100⟧", "%"],
    ],
  ],
  check(indicator, table) {
    const { name, value } = indicator;
    if (!isMoneyCost(indicator) || hasMoney(name!.text, value!)) return [];
    const { parsed } = value!;
    // A number without a unit lacks its unit, and a blank to be filled in lacks everything.
    if (parsed.kind === "placeholder" || (parsed.kind === "quantity" && !parsed.unit)) return [];
    const edits = isPerUnit(indicator) ? undefined : budgetCeiling(indicator, table);
    return [
      {
        at: value!.at,
        message: "amount",
        data: { name: name!.text, value: value!.text },
        ...(edits && { fix: { kind: "ask", choices: [{ label: "ceiling", ...edits }] } }),
      },
    ];
  },
};

/** An amount in the value (620万/月 is one as well), or its unit in brackets behind the name. */
function hasMoney(name: string, { text: value, split }: TargetValue): boolean {
  const isOther = split?.unit !== undefined && !/元/.test(split.unit.text);
  return (
    /元|[¥￥]|美金|\d\s*[万亿](?=$|[/每·以之左（(，。])/.test(value) ||
    (!isOther && /[（(][^）)]{0,8}元[^）)]{0,8}[)）]$/.test(name) && /\d/.test(value))
  );
}
