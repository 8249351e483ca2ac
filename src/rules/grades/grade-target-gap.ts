import { grid } from "../example";
import type { FixChoice, IndicatorRule } from "../rule";
import { replaceText, rewriteValue } from "../cell-text";
import type { Indicator, TargetSheet } from "../../target/model";
import type { Quantity } from "../../target/value";
import { type Band, bandOf, directionOf, numberOf, operatorOf, readBands, sameUnit } from "./bands";

export const gradeTargetGap: IndicatorRule = {
  id: "grade-target-gap",
  on: "indicator",
  reads: ["gradeBands", "value"],
  severity: "warning",
  fix: "ask",
  source: {
    zh: "评分逻辑：达到指标值即应得“优”（河北省部门整体绩效目标表的评（扣）分标准）",
    en: "Scoring logic of the Hebei department form: reaching the target earns the best grade",
  },
  words: {
    zh: {
      title: "指标值与“优”档界不一致",
      why: "按现在的档界，完成目标也得不到“优”，或者没完成目标也能得“优”。",
      how: "让“优”的档界等于指标值，或调整指标值。",
      messages: { gap: "指标值为{value}，“优”的档界却是{best}" },
      fixes: { band: "“优”档改为{value}", target: "指标值改为{value}" },
    },
    en: {
      title: "Target and best grade differ",
      why: "With these bands reaching the target does not earn the best grade, or missing it does.",
      how: "Make the bound of 优 equal to the target, or change the target.",
      messages: { gap: "The target is {value}, the bound of 优 is {best}" },
      fixes: { band: "Set the bound of 优 to {value}", target: "Set the target to {value}" },
    },
  },
  good: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 质量指标 | 案件办结率 | 优：≥90% 良：≥80% 中：≥70% 差：＜70% | ≥90%",
      "产出指标 | 质量指标 | 差错率 | 优：≤1% 良：≤2% 中：≤3% 差：＞3% | ≤1百分比",
    ),
  ],
  bad: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 成本指标 | 月均成本 | ⟦优：≤4万元 良：≤6万元 中：≤10万元 差：＞10万元⟧ | ≤5万元",
    ),
  ],
  check(indicator, table) {
    const { gradeBands, value } = indicator;
    const bands = readBands(gradeBands!);
    const best = bandOf(bands, "优");
    const target = value!.parsed;
    if (!best || target.kind !== "quantity" || !sameUnit(best.bound, target)) return [];
    const opposed =
      directionOf(best.bound) &&
      directionOf(target) &&
      directionOf(best.bound) !== directionOf(target);
    if (opposed || numberOf(best.bound).eq(numberOf(target))) return [];
    const next = bandOf(bands, "良");
    const choices = [
      // A target no better than 良 leaves no room for 优 above it.
      ...(!next || surpasses(target, next.bound) ? [bandAt(indicator, best)] : []),
      targetAt(indicator, table, best),
    ];
    return [
      {
        at: gradeBands!.at,
        because: [value!.at],
        message: "gap",
        data: { value: value!.text, best: best.text },
        fix: { kind: "ask", choices },
      },
    ];
  },
};

function surpasses(target: Quantity, next: Quantity): boolean {
  const [own, other] = [numberOf(target), numberOf(next)];
  return directionOf(next) === "down" ? own.lt(other) : own.gt(other);
}

function bandAt({ gradeBands, value }: Indicator, best: Band): FixChoice {
  const sign = operatorOf(best.bound) ?? "";
  const text = `${sign}${value!.text.replace(/^[≥≤＞＜＝]/u, "")}`;
  const edits = [replaceText(gradeBands!, gradeBands!.text.replace(best.text, text))];
  return { label: "band", data: { value: value!.text }, edits };
}

function targetAt(indicator: Indicator, table: TargetSheet, { bound, text }: Band): FixChoice {
  const { operator, number, unit } = bound;
  const parts = {
    operator: operator?.text ?? "",
    number: number.text,
    unit: unit?.text ?? "",
  };
  return { label: "target", data: { value: text }, edits: rewriteValue(indicator, table, parts) };
}
