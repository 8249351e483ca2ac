import type { TemplateIndicator } from "../template";

/** Which classes a goal speaks of, in this order. */
const told = ["数量指标", "时效指标", "服务对象满意度指标"] as const;

/**
 * A goal in the words of the indicators, with their numbers, so that each sentence is measured:
 * 1.接待群众来访批次不少于320批次；2.…达到95%以上。 Blanks are left out.
 */
export function goalOf(indicators: readonly TemplateIndicator[]): string {
  const sentences = told.flatMap((word) =>
    indicators
      .filter(({ subcategory, value }) => subcategory === word && /^[\d.]+$/.test(value))
      .slice(0, word === "数量指标" ? 2 : 1)
      .map(sentenceOf),
  );
  if (sentences.length < 2) return sentences.map((sentence) => `${sentence}。`).join("");
  return sentences.map((sentence, i) => `${i + 1}.${sentence}`).join("；") + "。";
}

function sentenceOf({ name, operator, value, unit }: TemplateIndicator): string {
  const amount = value + unit;
  if (operator === "≤" || operator === "＜") return `${name}不超过${amount}`;
  if (operator === "＝") return `${name}达到${amount}`;
  return unit === "%" ? `${name}达到${amount}以上` : `${name}不少于${amount}`;
}
