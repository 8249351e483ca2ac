import { grid } from "../example";
import type { IndicatorRule } from "../rule";
import { directionOf, readBands, sameUnit, unitOf } from "./bands";

export const gradeUnitMismatch: IndicatorRule = {
  id: "grade-unit-mismatch",
  on: "indicator",
  reads: ["gradeBands", "value"],
  severity: "warning",
  fix: "none",
  source: {
    zh: "评分逻辑：档界与指标值用同一单位、同一方向，才能对照打分",
    en: "Scoring logic: bands and target are compared in one unit and one direction",
  },
  words: {
    zh: {
      title: "档界与指标值的单位或方向不同",
      why: "单位或方向不同，评分时无法直接对照。",
      how: "统一单位和比较方向，例如都用“个月”、都用“≥”。",
      messages: {
        unit: "指标值的单位是“{unit}”，档界的单位是“{bandUnit}”",
        direction: "指标值{value}与“优”档界{best}的方向相反",
      },
    },
    en: {
      title: "Bands and target differ in unit or direction",
      why: "With other units or the other direction the result cannot be graded against the bands.",
      how: "Use one unit and one direction, for instance 个月 and ≥ in both.",
      messages: {
        unit: "The target is in {unit}, the bands in {bandUnit}",
        direction: "The target {value} and the bound of 优, {best}, point in opposite directions",
      },
    },
  },
  good: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 质量指标 | 案件办结率 | 优：≥90% 良：≥80% 中：≥70% 差：＜70% | ≥90百分比",
      "产出指标 | 质量指标 | 验收合格率 | 优：≥100% 良：≥90% 中：≥80% 差：＜80% | ＝100%",
    ),
  ],
  bad: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 时效指标 | 任务完成时间 | ⟦优：≥12个月 良：≥10个月 中：≥8个月 差：＜8个月⟧ | ＝1年",
      "效益指标 | 社会效益指标 | 事故发生率 | ⟦优：≥5% 良：≥4% 中：≥3% 差：＜3%⟧ | ≤5%",
    ),
  ],
  check({ gradeBands, value }) {
    const best = readBands(gradeBands!)[0];
    const target = value!.parsed;
    if (!best || target.kind !== "quantity") return [];
    const { bound } = best;
    const common = { at: gradeBands!.at, because: [value!.at] };
    if (unitOf(bound) && unitOf(target) && !sameUnit(bound, target)) {
      const data = { unit: target.unit!.text, bandUnit: bound.unit!.text };
      return [{ ...common, message: "unit", data }];
    }
    const [up, down] = [directionOf(bound), directionOf(target)];
    if (!up || !down || up === down) return [];
    return [{ ...common, message: "direction", data: { value: value!.text, best: best.text } }];
  },
};
