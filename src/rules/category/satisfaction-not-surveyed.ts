import { headOf } from "../../target/heads";
import { isSatisfaction, isShare, unitOf } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { unitFamily } from "../../target/units";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";

export const satisfactionNotSurveyed: IndicatorRule = {
  id: "satisfaction-not-surveyed",
  on: "indicator",
  reads: ["name"],
  severity: "error",
  fix: "none",
  source: guidance2021(
    "满意度指标反映服务对象的认可程度，一般通过满意度调查取得",
    "satisfaction shows how far those served approve, usually by a survey",
  ),
  words: {
    zh: {
      title: "满意度指标不是满意度",
      why: "满意度要向服务对象调查，以百分比计。次数、件数和上级评价都不是服务对象的满意度。",
      how: "改为“……（谁）满意度 ≥…%”，原来的内容移到质量或社会效益指标。",
      messages: {
        name: "满意度指标“{name}”没有反映谁的满意度",
        unit: "满意度指标“{name}”的指标值“{value}”不是比率，不能反映满意程度",
      },
    },
    en: {
      title: "Not satisfaction at all",
      why: "Satisfaction is asked of those served and given in percent; counts of events and the opinion of superiors are none.",
      how: "Use “… (whose) 满意度 ≥…%” and move the present content to quality or social benefit.",
      messages: {
        name: "“{name}” under satisfaction does not say who is satisfied",
        unit: "The value “{value}” of “{name}” is no rate and cannot show satisfaction",
      },
    },
  },
  good: [
    indicatorRows(
      "满意度指标 | 服务对象满意度指标 | 受益农户满意度 | 满意户数÷有效受访户数×100% | ≥90% | 历史标准",
      " | | 社区居民认可度 | 认可人数÷有效受访人数×100% | ≥90% | 历史标准",
      " | | 参训学员 | 参训学员对课程的满意度 | ≥90% | 历史标准",
      " | | 企业满意度评分 | 受访企业评分的平均值 | ≥90分 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "满意度指标 | 服务对象满意度指标 | ⟦上级通报批评⟧ | 被上级通报批评的次数 | ≤1次 | 历史标准",
      " | | ⟦反映不满意件数⟧ | 全年收到的不满意评价件数 | ≤5件 | 历史标准",
    ),
  ],
  check(indicator) {
    const { name, value, subcategory, category } = indicator;
    if (!isSatisfaction(indicator)) return [];
    const place = (subcategory ?? category)!;
    const counted = countUnit(indicator);
    if (namesSatisfaction(indicator) && !counted) return [];
    const named = name!.text.includes("满意");
    return [
      {
        at: name!.at,
        because: [place.at, ...(counted ? [value!.at] : [])],
        message: named ? "unit" : "name",
        data: { name: name!.text, ...(named && { value: value!.text }) },
        ...(named
          ? {}
          : { moveTo: { category: "效益指标", subcategory: "社会效益指标" } as const }),
      },
    ];
  },
};

/** Approval by another word counts, and so does a description that names satisfaction, in percent. */
function namesSatisfaction(indicator: Indicator): boolean {
  const { name, description, value } = indicator;
  if (name!.text.includes("满意")) return true;
  const approval =
    /好评|赞[成同许]|(?:认可|认同|支持|信任|幸福|获得感).{0,10}(?:度|率)|获得感|口碑/.test(
      name!.text,
    );
  const described = description?.text.includes("满意") && headOf(name!.text) === undefined;
  return (
    (approval || described === true) &&
    (!value || unitOf(value.parsed) === undefined || isShare(indicator))
  );
}

/** Events, things, persons, time or money; points of a scoring (分) and rates are none. */
function countUnit({ value }: Indicator): boolean {
  const unit = value && unitOf(value.parsed)?.unit;
  const family = unit ? unitFamily(unit) : undefined;
  return family !== undefined && !["share", "points", "measure"].includes(family);
}
