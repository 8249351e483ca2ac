import { grid } from "../example";
import type { IndicatorRule } from "../rule";
import { bandOf, grades, readBands } from "./bands";

export const gradeMissing: IndicatorRule = {
  id: "grade-missing",
  on: "indicator",
  reads: ["gradeBands"],
  severity: "warning",
  fix: "none",
  source: {
    zh: "河北省部门整体绩效目标表：评（扣）分标准分优、良、中、差四档",
    en: "Hebei department form: the grading standard has the four grades 优, 良, 中, 差",
  },
  words: {
    zh: {
      title: "评分标准缺档",
      why: "少了一档，落在这一档的结果无法定级。",
      how: "补齐优、良、中、差四档，档界首尾相接。",
      messages: { missing: "缺“{grades}”档" },
    },
    en: {
      title: "A grade is missing",
      why: "A result that falls in the missing grade cannot be graded.",
      how: "Give all four grades, each beginning where the one before it ends.",
      messages: { missing: "Grade {grades} is missing" },
    },
  },
  good: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "产出指标 | 质量指标 | 案件办结率 | 优：≥90% 良：≥80% 中：≥70% 差：＜70% | ≥90%",
      "产出指标 | 数量指标 | 接待批次 | 每少10批次扣1分 | ≥300批次",
    ),
  ],
  bad: [
    grid(
      "一级指标 | 二级指标 | 三级指标 | 评（扣）分标准 | 指标值",
      "效益指标 | 社会效益指标 | 重大事故数 | ⟦优：≤5件 良：≤10件 差：＞10件⟧ | ≤5件",
    ),
  ],
  check({ gradeBands }) {
    const bands = readBands(gradeBands!);
    const missing = grades.filter((grade) => !bandOf(bands, grade));
    if (bands.length < 2 || !missing.length) return [];
    return [{ at: gradeBands!.at, message: "missing", data: { grades: missing.join("、") } }];
  },
};
