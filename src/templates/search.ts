import { foldText } from "../sheet/text";
import { initialsMatch } from "./pinyin";
import type { Template, TemplateIndicator } from "./template";

/** A template that was found and those of its indicators that were meant; all, where it was itself. */
export interface TemplateHit {
  template: Template;
  indicators: readonly TemplateIndicator[];
}

/**
 * Templates by project, by words of an indicator, by class (时效) or by pinyin initials (xfywf); all
 * words of the query must be found. The best come first, others in the order given.
 */
export function searchTemplates(query: string, templates: readonly Template[]): TemplateHit[] {
  const words = query.split(/\s+/).map(foldText).filter(Boolean);
  if (words.length === 0) {
    return templates.map((template) => ({ template, indicators: template.indicators }));
  }
  return templates
    .flatMap((template) => {
      const named = words.map((word) => nameScore(word, template));
      const own = template.indicators.map((indicator) =>
        words.map((word, i) => Math.max(named[i]!, indicatorScore(word, indicator))),
      );
      if (named.every(Boolean)) {
        return [{ hit: { template, indicators: template.indicators }, score: 100 + sum(named) }];
      }
      const indicators = template.indicators.filter((_, i) => own[i]!.every(Boolean));
      if (indicators.length === 0) return [];
      const score = Math.max(...own.filter((scores) => scores.every(Boolean)).map(sum));
      return [{ hit: { template, indicators }, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ hit }) => hit);
}

function nameScore(word: string, { name, group }: Template): number {
  return Math.max(textScore(word, name, 1), group ? textScore(word, group, 2) : 0);
}

function indicatorScore(word: string, indicator: TemplateIndicator): number {
  const { category, subcategory, name, description, unit } = indicator;
  return Math.max(
    textScore(word, name, 2),
    textScore(word, subcategory, 3),
    textScore(word, category, 3),
    textScore(word, description, Infinity) - 1,
    unit !== "" && foldText(unit) === word ? 1 : 0,
    0,
  );
}

/**
 * 0, not found, to 6, at the beginning. `initials`: how well the initials must fit to count, from 1,
 * anywhere in order, to 3, from the beginning; with Infinity they never do.
 */
function textScore(word: string, text: string, initials: number): number {
  const folded = foldText(text);
  if (folded.startsWith(word)) return 6;
  if (folded.includes(word)) return 5;
  if (!/^[a-z]{2,}$/.test(word)) return 0;
  const match = initialsMatch(word, text);
  return match >= initials ? match : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
