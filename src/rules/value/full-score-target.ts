import { Big } from "big.js";
import { isBenefit } from "../../target/indicator-class";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { asksSatisfaction, isPartOfWhole, quantityOf } from "./nature";

const hundred = new Big(100);
/** Results that depend on the people served, not on the work done. */
const dependsOnOthers =
  /(?:罢访|息访|息诉|停访|化解|认可|知晓|就业|创业|治愈|康复|脱贫|戒断)(?:成功)?(?:率|比例|占比)$/;

/** What is kept or protected there is so by the work, but for what people are to do. */
const lasting: ReadonlySet<string | undefined> = new Set(["可持续影响指标", "生态效益指标"]);

/** What is decided by the work, though it may stand among benefits. */
const ownWork =
  /(?:覆盖|通达|办[理结]|处[理置]|受理|答复|救助|发放|整改|公开|保障|到位|供应|落实|配备|签订|利用|完好)[率面](?:[（(]|$)/;

export const fullScoreTarget: IndicatorRule = {
  id: "full-score-target",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "none",
  mayReview: true,
  source: method2015(
    "绩效目标应合理可行，符合客观实际",
    "targets are reasonable, feasible and true to the facts",
  ),
  words: {
    zh: {
      title: "满分目标不可信",
      why: "满意度和社会效果取决于服务对象，定 100% 难以实现，也难以让人相信。",
      how: "参照历年调查结果留出余地，满意度一般定在 90%—95%。",
      messages: {
        satisfaction: "满意度定为“{value}”，难以实现",
        outcome: "“{name}”取决于服务对象，定为“{value}”没有余地，请核对",
      },
    },
    en: {
      title: "Full marks are not credible",
      why: "Satisfaction and social effect depend on the people served; 100% is neither reached nor believed.",
      how: "Leave room by the results of earlier years; for satisfaction 90%–95% is usual.",
      messages: {
        satisfaction: "Satisfaction of “{value}” is hardly within reach",
        outcome: "“{name}” depends on the people served; “{value}” leaves no room, please check",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 培训课程完成率 | 完成课时÷计划课时×100% | ＝100% | 计划标准",
      "效益指标 | 社会效益指标 | 参训人员就业率 | 就业人数÷参训人数×100% | ≥70% | 历史标准",
      "效益指标 | 社会效益指标 | 带动就业人数 | 带动就业的人数 | ≥100人 | 历史标准",
      "效益指标 | 社会效益指标 | 设备利用率 | 在用设备台数÷设备总台数×100% | ＝100% | 历史标准",
      "效益指标 | 可持续影响指标 | 志书资料永久保存率 | 双套保存的种数÷总种数×100% | ＝100% | 行业标准",
      "效益指标 | 可持续影响指标 | 管护责任落实率 | 明确管护单位的间数÷建成间数×100% | ＝100% | 计划标准",
      "满意度指标 | 服务对象满意度指标 | 参训人员满意度 | 满意人数÷受访人数×100% | ≥95% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 矛盾纠纷化解率 | 化解件数÷受理件数×100% | ⟦＝100%⟧ | 计划标准",
      "效益指标 | 社会效益指标 | 参训人员上岗率 | 上岗人数÷参训人数×100% | ⟦＝100%⟧ | 历史标准",
      "满意度指标 | 服务对象满意度指标 | 参训人员满意度 | 满意人数÷受访人数×100% | ⟦100%⟧ | 历史标准",
    ),
  ],
  check(indicator) {
    const quantity = quantityOf(indicator);
    if (!quantity || quantity.number.number.lt(hundred)) return [];
    const { operator, unit } = quantity;
    if (operator?.operator === "≤" || operator?.operator === "＜") return [];
    // More than all of it is another fault.
    if (unit?.unit === "%" && quantity.number.number.gt(hundred)) return [];
    const value = indicator.value!;
    const name = indicator.name?.text ?? "";
    const data = { name, value: value.text };
    const asked = asksSatisfaction(indicator) && /满意/.test(name);
    if (asked && (!unit || unit.unit === "%") && quantity.number.number.lte(1000)) {
      return [{ at: value.at, message: "satisfaction", data }];
    }
    if (unit?.unit !== "%" || !isPartOfWhole(indicator)) return [];
    const isResult = isBenefit(indicator) && !lasting.has(indicator.subcategory?.word);
    if ((!isResult || ownWork.test(name)) && !dependsOnOthers.test(name)) return [];
    return [{ at: value.at, message: "outcome", data, severity: "info", outcome: "review" }];
  },
};
