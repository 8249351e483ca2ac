import { measuredText } from "../../target/indicator-text";
import type { Indicator } from "../../target/model";
import { grid } from "../example";
import type { Hit, TableRule } from "../rule";
import { graveMishap, mishap, names, type ZeroPledge, zeroPledges } from "./zero-pledge";

const counted = /^(?:件|起|次|例|宗|人|人次|个|批|批次|条|项|处|户|笔|台|辆)$/u;

export const goalContradiction: TableRule = {
  id: "goal-contradiction",
  on: "table",
  reads: ["goal"],
  severity: "error",
  fix: "none",
  mayReview: true,
  source: {
    zh: "财预〔2021〕101号：指标应与绩效目标高度关联（条文未全文核对）",
    en: "财预〔2021〕101号: indicators must follow from the goal (not read in full)",
  },
  words: {
    zh: {
      title: "指标与绩效目标相矛盾",
      why: "目标承诺不发生，指标却允许发生，按指标完成了目标也没有实现。",
      how: "指标改为＝0，或把目标的承诺改写为可以做到的程度。",
      messages: {
        same: "目标写“{pledge}”，指标却允许{value}",
        near: "目标写“{pledge}”，指标允许{value}，请核对是否一致",
      },
    },
    en: {
      title: "Indicator contradicts the goal",
      why: "The goal promises that it will not happen, the indicator allows it.",
      how: "Set the indicator to ＝0, or promise what can be kept.",
      messages: {
        same: "The goal says “{pledge}”, the indicator allows {value}",
        near: "The goal says “{pledge}”, the indicator allows {value}: do they agree?",
      },
    },
  },
  good: [
    grid(
      "绩效目标 | 确保不发生安全事故，实现群众办事零距离。",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "效益指标 | 社会效益指标 | 安全事故发生次数 | ＝0次",
      "效益指标 | 社会效益指标 | 惠及人数 | ≥500人",
    ),
  ],
  bad: [
    grid(
      "绩效目标 | 确保不发生安全事故。",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "效益指标 | 社会效益指标 | 安全事故发生次数 | ⟦≤3次⟧",
      "效益指标 | 社会效益指标 | 惠及人数 | ≥500人",
    ),
    grid(
      "绩效目标 | 会议期间零登记。",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "效益指标 | 社会效益指标 | 重大突发事件发生量 | ⟦≤10件⟧",
    ),
  ],
  check({ goal, indicators }) {
    const pledges = zeroPledges(goal!.text);
    if (!pledges.length) return [];
    return indicators
      .filter((row) => allowsMore(row) && (countsMishap(row) || pledgeOf(row, pledges)))
      .map((row) => hit(row, pledges, goal!.at));
  },
};

/** A ceiling above nought on a number of things. */
function allowsMore({ value }: Indicator): boolean {
  if (value?.parsed.kind !== "quantity") return false;
  const { operator, number, unit } = value.parsed;
  const ceiling = operator?.operator === "≤" || operator?.operator === "＜";
  return ceiling && number.number.gt(0) && counted.test(unit?.text ?? "");
}

function countsMishap(row: Indicator): boolean {
  return mishap.test(measuredText(row));
}

/** The promise of the very thing that the row counts. */
function pledgeOf(row: Indicator, pledges: readonly ZeroPledge[]): ZeroPledge | undefined {
  return pledges.find((pledge) => names(measuredText(row), pledge));
}

function hit(row: Indicator, pledges: readonly ZeroPledge[], goal: Hit["at"]): Hit {
  const same = pledgeOf(row, pledges);
  return {
    at: row.value!.at,
    because: [goal],
    message: same ? "same" : "near",
    data: { pledge: (same ?? pledges[0]!).text, value: row.value!.text },
    outcome: same ? "problem" : "review",
    severity: graveMishap.test(measuredText(row)) ? "error" : "warning",
  };
}
