import { amountKey, isBenefit, isOutput, isShare } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { Hit, TableRule } from "../rule";
import {
  matterOf,
  sameButForModifiers,
  sameCharacters,
  sameCount,
  sameMatter,
  type Matter,
} from "./same-matter";

/** Rows of one value that are compared with each other; keeps long tables linear. */
const window = 40;

export const indicatorDuplicate: TableRule = {
  id: "indicator-duplicate",
  on: "table",
  reads: [],
  severity: "warning",
  fix: "none",
  source: guidance2021(
    "指标应突出重点、避免交叉重复",
    "indicators are to the point and do not overlap",
  ),
  words: {
    zh: {
      title: "表内指标重复",
      why: "同一件事设两个指标、定同一个目标，等于重复计分，挤掉了真正该考核的内容。",
      how: "保留更具体的一个，另一个删去或换成不同侧面的指标。",
      messages: {
        same: "“{name}”与“{other}”衡量同一件事，目标值也相同（{value}）",
        alike: "“{name}”与“{other}”十分接近，目标值相同（{value}），请核对是否重复",
      },
    },
    en: {
      title: "Indicators repeat each other",
      why: "Two indicators of one thing with one target are scored twice and take the place of what should be assessed.",
      how: "Keep the more exact one; drop the other or let it show another side.",
      messages: {
        same: "“{name}” and “{other}” measure one thing with the same value ({value})",
        alike:
          "“{name}” is close to “{other}” and has the same value ({value}); is it a repetition?",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 案件规范办理率 | 抽查合格件数÷抽查件数×100% | ≥95% | 计划标准",
      " | 时效指标 | 文书按期送达率 | 按期送达件数÷应送达件数×100% | ≥95% | 行业标准",
      "满意度指标 | 服务对象满意度指标 | 学生满意度 | 满意人数÷受访人数×100% | ≥90% | 历史标准",
      " | | 学生家长满意度 | 满意人数÷受访人数×100% | ≥85% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 来访登记及时办结率 | 限期内办结件数÷登记件数×100% | ≥90% | 历史标准",
      " | | ⟦登记办结率⟧ | 办结件数÷登记件数×100% | ≥90% | 历史标准",
      "满意度指标 | 服务对象满意度指标 | ⟦群众满意度⟧ | 满意人数÷受访人数×100% | ≥85% | 历史标准",
      " | | 来访群众满意度 | 满意人数÷受访人数×100% | ≥85% | 历史标准",
    ),
  ],
  *check({ indicators }) {
    const earlier = new Map<string, Named[]>();
    for (const indicator of indicators) {
      yield undefined;
      const key = indicator.name && amountKey(indicator);
      if (!key) continue;
      const row = { indicator, matter: matterOf(indicator.name!.text) };
      const rows = earlier.get(key) ?? [];
      const hit = rows.map((other) => repetition(other, row)).find((found) => found);
      earlier.set(key, [...rows, row].slice(-window));
      if (hit) yield hit;
    }
  },
};

interface Named {
  indicator: Indicator;
  matter: Matter;
}

/** Reported at the less exact name, and at the later row where both are equally exact. */
function repetition(earlier: Named, later: Named): Hit | undefined {
  if (earlier.indicator.period !== later.indicator.period) return undefined;
  const reordered = !isShare(later.indicator) && sameCharacters(earlier.matter, later.matter);
  const recounted = sameCount(earlier.indicator.name!.text, later.indicator.name!.text);
  const same = reordered || recounted || sameMatter(earlier.matter, later.matter);
  if (!same && !sameButForModifiers(earlier.matter, later.matter)) return undefined;
  if (isRepeatedOutput(earlier.indicator, later.indicator)) return undefined;
  const atEarlier = earlier.matter.folded.length < later.matter.folded.length;
  const [shown, twin] = (atEarlier ? [earlier, later] : [later, earlier]).map(
    ({ indicator }) => indicator,
  ) as [Indicator, Indicator];
  return {
    at: shown.name!.at,
    because: [twin.name!.at, shown.value!.at, twin.value!.at],
    message: same ? "same" : "alike",
    data: { name: shown.name!.text, other: twin.name!.text, value: shown.value!.text },
    ...(same ? {} : { severity: "info" }),
  };
}

/** A benefit that repeats an output is reported as that. */
function isRepeatedOutput(one: Indicator, other: Indicator): boolean {
  return (isOutput(one) && isBenefit(other)) || (isBenefit(one) && isOutput(other));
}
