import { headOf, isExecutionRate, timelyWords } from "../../target/heads";
import { isSatisfaction, isShare } from "../../target/indicator-class";
import { measuredText } from "../../target/indicator-text";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule, RightPlace } from "../rule";

export const rateAsQuantity: IndicatorRule = {
  id: "rate-as-quantity",
  on: "indicator",
  reads: ["subcategory", "name"],
  severity: "warning",
  fix: "none",
  source: guidance2021(
    "数量指标反映预期提供的公共产品或服务的数量",
    "a quantity indicator gives the amount of goods or services to be provided",
  ),
  words: {
    zh: {
      title: "数量指标填了比率",
      why: "数量指标回答“做多少”，比率回答“做得怎样”。只填比率，看不出全年的工作量。",
      how: "把本行移到质量或时效指标，数量指标另填件数、人次、场次、面积等可以清点的数量。",
      messages: {
        rate: "数量指标下的“{name}”是比率，不是数量",
        percent: "“{name}”列为数量指标，指标值却是百分比“{value}”",
      },
    },
    en: {
      title: "A rate stands under quantity",
      why: "A quantity says how much is done, a rate how well. A rate alone does not show the year's workload.",
      how: "Move the row to quality or timeliness and give a number that can be counted: cases, persons, events, area.",
      messages: {
        rate: "“{name}” under 数量指标 is a rate, not a quantity",
        percent: "“{name}” is listed as a quantity, but its value “{value}” is a percentage",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 新建农村公路里程 | 年度内交工验收的里程 | ≥35公里 | 计划标准",
      " | | 巡查频率 | 每周对河道巡查的次数 | ≥2次 | 计划标准",
      " | 质量指标 | 工程验收合格率 | 验收合格的项目数÷完工项目数×100% | ＝100% | 行业标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | ⟦村级卫生室覆盖率⟧ | 有卫生室的行政村数÷行政村总数×100% | ≥95% | 计划标准",
      " | | ⟦培训教师数量⟧ | 完成培训的教师占应培训教师的比率 | ≥90% | 计划标准",
    ),
  ],
  check(indicator) {
    const { subcategory, name, value } = indicator;
    if (subcategory?.word !== "数量指标" || isExecutionRate(name!.text)) return [];
    const rate = headOf(name!.text)?.measure === "share";
    if (!rate && !isShare(indicator)) return [];
    const because = rate || !value ? [] : [value.at];
    return [
      {
        at: name!.at,
        because: [subcategory.at, ...because],
        message: rate ? "rate" : "percent",
        data: { name: name!.text, ...(!rate && { value: value!.text }) },
        moveTo: placeOf(measuredText(indicator), isSatisfaction(indicator)),
      },
    ];
  },
};

function placeOf(text: string, satisfaction: boolean): RightPlace {
  if (satisfaction || text.includes("满意")) {
    return { category: "满意度指标", subcategory: "服务对象满意度指标" };
  }
  return { category: "产出指标", subcategory: timelyWords.test(text) ? "时效指标" : "质量指标" };
}
