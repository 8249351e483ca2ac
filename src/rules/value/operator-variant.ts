import { suffixOperators } from "../../target/operators";
import type { TargetValue } from "../../target/model";
import type { OperatorToken, Quantity } from "../../target/value";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { Fix, IndicatorRule } from "../rule";
import { signPlace } from "./with-sign";

export const operatorVariant: IndicatorRule = {
  id: "operator-variant",
  on: "indicator",
  reads: ["value"],
  severity: "info",
  fix: "safe",
  source: libraryNotes("计算符号为 ≥、≤、＞、＜、＝", "the signs are ≥, ≤, ＞, ＜ and ＝"),
  words: {
    zh: {
      title: "比较符号写法不规范",
      why: "同一符号有多种写法，汇总和导入系统时不能识别。",
      how: "统一用 ≥、≤、＞、＜、＝，写在数字前面。",
      messages: { variant: "“{written}”宜写作“{operator}”" },
      fixes: { standard: "改为“{text}”" },
    },
    en: {
      title: "Unusual form of a comparison sign",
      why: "Different forms of one sign are not recognised in summaries and imports.",
      how: "Use ≥, ≤, ＞, ＜ or ＝ before the number.",
      messages: { variant: "“{written}” is better written “{operator}”" },
      fixes: { standard: "Change to “{text}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 绿化面积 | 新增绿化面积 | ≥50亩 | 计划标准",
      "产出指标 | 质量指标 | 苗木成活率 | 成活株数÷栽植株数×100% | =90% | 行业标准",
      "产出指标 | 时效指标 | 报修响应时间 | 接到报修到到场的时间 | 24小时内 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 绿化面积 | 新增绿化面积 | ⟦≧50亩⟧ | 计划标准",
      "产出指标 | 质量指标 | 苗木成活率 | 成活株数÷栽植株数×100% | ⟦达到90%以上⟧ | 行业标准",
      "产出指标 | 质量指标 | 病虫害成灾率 | 成灾面积÷总面积×100% | ⟦控制在3%以内⟧ | 行业标准",
      "产出指标 | 成本指标 | 项目总成本 | 项目实际支出总额 | ⟦小于等于60万元⟧ | 预算支出标准",
      "满意度指标 | 服务对象满意度指标 | 居民满意度 | 满意人数÷受访人数×100% | ⟦》90%⟧ | 历史标准",
      "满意度指标 | 服务对象满意度指标 | 住户满意度 | 满意户数÷受访户数×100% | ⟦》=90%⟧ | 历史标准",
    ),
  ],
  check({ value }) {
    const parsed = value?.parsed;
    if (!value || parsed?.kind !== "quantity" || !parsed.operator) return [];
    const { operator } = parsed;
    if (operator.standard || isPlain(operator)) return [];
    const fix = standardised(value, parsed, operator);
    return [
      {
        at: value.at,
        because: value.split?.operator ? [value.split.operator.at] : [],
        message: "variant",
        data: { written: operator.text, operator: operator.operator },
        ...(fix && { fix }),
      },
    ];
  },
};

/** Half-width = > < are the same signs; 24小时内 is how a limit of time is said. */
function isPlain({ text }: OperatorToken): boolean {
  return ["=", ">", "<", "内"].includes(text);
}

function standardised(
  value: TargetValue,
  parsed: Quantity,
  operator: OperatorToken,
): Fix | undefined {
  const sign = operator.operator;
  const part = value.split?.operator;
  if (part && part.text === operator.text) {
    const choice = { label: "standard", data: { text: sign }, edits: [replaceText(part, sign)] };
    return { kind: "safe", choices: [choice] };
  }
  if (value.split) return undefined;
  const { text } = value;
  const start = signPlace(parsed);
  const isBefore = operator.end <= start;
  const head = isBefore
    ? text.slice(0, operator.start) + text.slice(operator.end, start).trim() + sign
    : text.slice(0, start).replace(/(?:达到|达)$/, "") + sign;
  const body = isBefore
    ? withoutSuffix(text.slice(start))
    : text.slice(start, operator.start) + text.slice(operator.end);
  const written = head + body;
  const choice = {
    label: "standard",
    data: { text: written },
    edits: [replaceText(value, written)],
  };
  return { kind: "safe", choices: [choice] };
}

/** 控制在3%以内 has its operator twice. */
function withoutSuffix(text: string): string {
  const suffix = suffixOperators.find(({ word }) => text.endsWith(word));
  return suffix ? text.slice(0, -suffix.word.length) : text;
}
