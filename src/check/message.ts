import { rules } from "../rules/list";
import type { Finding, FixChoice, MessageData, Rule, RuleWords } from "../rules/rule";
import type { Language } from "../words/bilingual";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of an id, for its source, words and examples. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}

/** What an officer reads about the rule. @throws RangeError where no rule has that id. */
export function wordsOf(id: string, language: Language): RuleWords {
  const rule = byId.get(id);
  if (!rule) throw new RangeError(`no such rule: ${id}`);
  return rule.words[language];
}

/** What is wrong at the finding's cell, in one sentence. */
export function messageOf(finding: Finding, language: Language): string {
  return filled(wordsOf(finding.rule, language).messages[finding.message], finding.data);
}

/** What a choice of the finding's fix is called. */
export function fixTitle(finding: Finding, choice: FixChoice, language: Language): string {
  return filled(wordsOf(finding.rule, language).fixes?.[choice.label], choice.data ?? {});
}

/**
 * The template with its {placeholders} filled in; a long text is named by its beginning, since the
 * cell holds the whole.
 * @throws RangeError where there is no template or no value for a placeholder; the test over all
 * rules sees to it that this never reaches an officer.
 */
export function filled(template: string | undefined, data: MessageData): string {
  if (template === undefined) throw new RangeError("no words for this message");
  return template.replace(/(“?)\{(\w+)\}/g, (_, quote: string, name: string) => {
    const text = data[name];
    if (text === undefined) throw new RangeError(`no value for {${name}} in "${template}"`);
    const value = beginningOf(text);
    return quote + (quote ? value.replaceAll("“", "‘").replaceAll("”", "’") : value);
  });
}

function beginningOf(text: string): string {
  if (text.length <= 60) return text;
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 48).join("")}…` : text;
}
