import { foldText } from "../../sheet/text";
import { amountKey, isBenefit, isOutput, isShare } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { Hit, TableRule } from "../rule";
import { matterOf, sameCharacters, sameCount, sameMatter } from "../wording/same-matter";

/** Rows of one value that are compared with each other; keeps long tables linear. */
const window = 40;

export const benefitRepeatsOutput: TableRule = {
  id: "benefit-repeats-output",
  on: "table",
  reads: [],
  severity: "warning",
  fix: "none",
  mayReview: true,
  source: guidance2021(
    "指标应高度关联、重点突出，效益指标反映产出带来的效果",
    "indicators are to the point; benefit shows what comes of the output",
  ),
  words: {
    zh: {
      title: "效益指标重复产出指标",
      why: "同一件事在产出和效益下各算一次，等于重复计分，项目的实际效果仍然没有反映。",
      how: "效益指标改填产出带来的变化，如重复发生率下降、受益户增收、服务覆盖扩大。",
      messages: {
        same: "效益指标“{name}”与产出指标“{other}”相同，目标值也相同",
        alike: "效益指标“{name}”与产出指标“{other}”相近，目标值相同，请核对是否重复",
      },
    },
    en: {
      title: "Benefit repeats output",
      why: "The same thing is scored twice and the effect of the project still does not show.",
      how: "Give the change that the output brings about: fewer relapses, higher income, wider cover.",
      messages: {
        same: "The benefit “{name}” is the output “{other}” with the same value",
        alike:
          "The benefit “{name}” resembles the output “{other}” and has the same value; is it a repetition?",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 路灯完好率 | 完好盏数÷总盏数×100% | ≥95% | 行业标准",
      "效益指标 | 社会效益指标 | 夜间照明覆盖率 | 有照明的街巷条数÷街巷总条数×100% | ≥95% | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 路灯完好率 | 完好盏数÷总盏数×100% | ≥95% | 行业标准",
      "效益指标 | 社会效益指标 | ⟦路灯完好率⟧ | 完好盏数÷总盏数×100% | ≥95% | 行业标准",
      " | | ⟦城区路灯完好率⟧ | 城区完好盏数÷城区总盏数×100% | ≥95% | 行业标准",
    ),
  ],
  *check({ indicators }) {
    const outputs = new Map<string, Indicator[]>();
    for (const indicator of indicators) {
      const key = isOutput(indicator) && indicator.name ? amountKey(indicator) : undefined;
      if (key !== undefined)
        outputs.set(key, [...(outputs.get(key) ?? []), indicator].slice(-window));
    }
    for (const indicator of indicators) {
      yield undefined;
      const key = isBenefit(indicator) && indicator.name ? amountKey(indicator) : undefined;
      const others = (key === undefined ? undefined : outputs.get(key)) ?? [];
      if (others.length === 0) continue;
      const matter = matterOf(indicator.name!.text);
      const other = others.find(({ name }) => {
        const earlier = matterOf(name!.text);
        // Many rates share a value; words in another order say more of a count.
        return (
          sameMatter(matter, earlier) ||
          (!isShare(indicator) && sameCharacters(matter, earlier)) ||
          sameCount(indicator.name!.text, name!.text)
        );
      });
      if (other) yield repeated(indicator, other);
    }
  },
};

function repeated({ name }: Indicator, { name: other }: Indicator): Hit {
  const same = foldText(name!.text) === foldText(other!.text);
  return {
    at: name!.at,
    because: [other!.at],
    message: same ? "same" : "alike",
    data: { name: name!.text, other: other!.text },
    outcome: same ? "problem" : "review",
  };
}
