import type { Indicator, TargetSheet } from "../../target/model";
import { isExecutionRate } from "../../target/heads";
import { isCost } from "../../target/indicator-class";
import { budgetCeiling } from "./budget-ceiling";
import { indicatorRows, projectSheet } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";

export const executionRateAsIndicator: IndicatorRule = {
  id: "execution-rate-as-indicator",
  on: "indicator",
  reads: ["name"],
  severity: "error",
  fix: "ask",
  source: guidance2021(
    "预算执行率在绩效自评中单独计分（财预〔2020〕10号自评表10分），不作为绩效指标",
    "budget execution is scored apart in self-evaluation (10 points) and is no indicator",
  ),
  words: {
    zh: {
      title: "预算执行率作了绩效指标",
      why: "资金花没花出去在自评时单独计10分，不反映项目办成了什么。列为绩效指标会重复计分，财政部门会退回。",
      how: "删去或改填真正的指标：成本指标填总额或单位成本的上限，质量指标填工作达到的标准。",
      messages: { execution: "“{name}”是预算执行情况，自评时单独计分，不能作{class}" },
      fixes: { ceiling: "改为“{name}”{value}" },
    },
    en: {
      title: "Budget execution used as an indicator",
      why: "Whether the money was spent is scored apart (10 points) in self-evaluation and says nothing of what was achieved; a finance bureau sends the table back.",
      how: "Take it out, or give a real indicator: a ceiling of total or unit cost, or a standard of quality.",
      messages: {
        execution:
          "“{name}” is budget execution, scored apart in self-evaluation; it cannot stand as {class}",
      },
      fixes: { ceiling: "Change to “{name}” {value}" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 资金使用合规率 | 合规使用金额÷资金支出总额×100% | ＝100% | 计划标准",
      " | 时效指标 | 补助资金拨付及时率 | 30日内拨付的金额÷应拨付金额×100% | ≥95% | 计划标准",
      " | 质量指标 | 教学计划执行率 | 实际课时÷计划课时×100% | ≥98% | 计划标准",
    ),
    indicatorRows(
      "产出指标 | 数量指标 | 维修校舍面积 | 维修完工的建筑面积 | ≥1200平方米 | 计划标准",
      "过程指标 | 预算管理 | 预算执行率 | 支出数÷预算数×100% | ≥95% | 计划标准",
    ),
  ],
  bad: [
    projectSheet({
      rows: [
        "产出指标 | 质量指标 | ⟦资金到位率⟧ | 到位金额÷预算金额×100% | ＝100% | 计划标准",
        " | 成本指标 | ⟦项目资金支付率⟧ | 支付金额÷预算金额×100% | ＝100% | 计划标准",
      ],
    }),
  ],
  check(indicator, table) {
    const { name, category, subcategory, weight } = indicator;
    if (!isExecutionRate(name!.text) || !isJudged(indicator, table)) return [];
    const place = subcategory?.word ?? category?.word ?? "绩效指标";
    const edits = isCost(indicator) ? budgetCeiling(indicator, table, "项目总成本") : undefined;
    return [
      {
        at: name!.at,
        because: [subcategory ?? category, weight].flatMap((field) => (field ? [field.at] : [])),
        message: "execution",
        data: { name: name!.text, class: place },
        ...(edits && { fix: { kind: "ask", choices: [{ label: "ceiling", ...edits }] } }),
      },
    ];
  },
};

/** Forms that list 投入 or 过程 as classes of their own, or give execution its 10 points, mean it so. */
function isJudged({ category, subcategory, weight }: Indicator, table: TargetSheet): boolean {
  const apart = !subcategory?.word && weight?.amount?.eq(10);
  if (apart && !table.execution && othersWeigh90(table)) return false;
  return category ? category.word !== undefined : !subcategory || subcategory.word !== undefined;
}

/** The points of self-evaluation: 90 for the indicators, 10 for execution. */
function othersWeigh90({ indicators }: TargetSheet): boolean {
  const sum = indicators.reduce((total, { weight }) => total + Number(weight?.amount ?? 0), 0);
  return Math.abs(sum - 100) < 0.01;
}
