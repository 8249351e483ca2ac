import { wholeUnits } from "../../target/units";
import { grid } from "../example";
import type { IndicatorRule } from "../rule";
import {
  type Band,
  bandOf,
  directionOf,
  numberOf,
  operatorOf,
  readBands,
  sameUnit,
  unitOf,
} from "./bands";

export const gradeOverlap: IndicatorRule = {
  id: "grade-overlap",
  on: "indicator",
  reads: ["gradeBands"],
  severity: "error",
  fix: "none",
  source: {
    zh: "评分逻辑：每个结果只落在一档，档与档之间不留空",
    en: "Scoring logic: every result falls into one grade and no result between two",
  },
  words: {
    zh: {
      title: "评分档界重叠或断开",
      why: "同一个结果可以评两档，或者哪一档都不是，无法评分。",
      how: "档界由优到差依次递变，“差”从上一档的界线开始。",
      messages: {
        order: "“{worse}”的档界{worseText}不应高于或等于“{better}”的{betterText}",
        hole: "“{worse}”的{worseText}与“{better}”的{betterText}之间有空档",
        gap: "“差”的档界{worstText}与上一档{lastText}不衔接",
      },
    },
    en: {
      title: "Bands overlap or leave a gap",
      why: "One result could earn two grades, or none: it cannot be scored.",
      how: "Let the bounds run one way from 优 to 差, and let 差 begin where the grade before it ends.",
      messages: {
        order: "The bound of {worse}, {worseText}, must not reach that of {better}, {betterText}",
        hole: "Between {worse}, {worseText}, and {better}, {betterText}, there is a gap",
        gap: "The bound of 差, {worstText}, does not meet the one before it, {lastText}",
      },
    },
  },
  good: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 质量指标 | 案件办结率 | 优：≥90% 良：≥80% 中：≥70% 差：＜70% | ≥90%",
      "效益指标 | 社会效益指标 | 重大事故数 | 优：≤5件 良：≤10件 差：＞10件 | ≤5件",
    ),
  ],
  bad: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 质量指标 | 案件办结率 | ⟦优：≥90% 良：≥95% 中：≥70% 差：＜70%⟧ | ≥90%",
      "产出指标 | 质量指标 | 受理及时率 | ⟦优：≥90% 良：≥80% 中：≥70% 差：＜60%⟧ | ≥90%",
      "产出指标 | 质量指标 | 答复及时率 | ⟦优：≥90% 良：80%≤X＜95% 中：70%≤X＜80% 差：＜70%⟧ | ≥90%",
      "产出指标 | 质量指标 | 回访率 | ⟦优：≥90% 良：75%-85% 中：65%-75% 差：＜65%⟧ | ≥90%",
    ),
  ],
  check({ gradeBands }) {
    const bands = readBands(gradeBands!);
    const ladder = bands.filter(({ grade }) => grade !== "差");
    const direction = ladder[0] && directionOf(ladder[0].bound);
    if (!direction || ladder.some(({ bound }) => directionOf(bound) !== direction)) return [];
    const at = gradeBands!.at;
    for (const [i, worse] of ladder.entries()) {
      const better = ladder[i - 1];
      const message = better && faultBetween(worse, better, direction);
      if (!message) continue;
      const data = {
        worse: worse.grade,
        worseText: worse.text,
        better: better.grade,
        betterText: better.text,
      };
      return [{ at, message, data }];
    }
    const worst = bandOf(bands, "差");
    const last = ladder.at(-1)!;
    if (!worst || meets(worst, last)) return [];
    return [{ at, message: "gap", data: { worstText: worst.text, lastText: last.text } }];
  },
};

/** What is wrong between a band and the better one before it, if anything. */
function faultBetween(
  worse: Band,
  better: Band,
  direction: "up" | "down",
): "order" | "hole" | undefined {
  if (!sameUnit(worse.bound, better.bound)) return undefined;
  const [low, high] = [numberOf(worse.bound), numberOf(better.bound)];
  const end = worse.end?.number ?? low;
  const below = direction === "up" ? low.lt(high) && end.lte(high) : low.gt(high) && end.gte(high);
  if (!below) return "order";
  // 80-89 below ≥90 leaves no whole number out.
  return worse.end && end.minus(high).abs().gt(1) ? "hole" : undefined;
}

/** ＜70 meets ≥70; ≤70 overlaps it by one point and counts as met; of whole things ≤7 meets ≥8. */
function meets(worst: Band, last: Band): boolean {
  const operator = operatorOf(worst.bound);
  if (!sameUnit(worst.bound, last.bound) || !operator) return true;
  const apart = numberOf(worst.bound).minus(numberOf(last.bound));
  if (apart.eq(0)) return true;
  const next = (operator === "≤" && apart.eq(-1)) || (operator === "≥" && apart.eq(1));
  return next && wholeUnits.has(unitOf(worst.bound));
}
