import type { Rule, TextRule } from "../rules/rule";
import { remembered } from "../sheet/remembered";
import type { TextCell } from "../target/model";

const none: readonly TextRule[] = [];

/** Gives the rules that may find something in a cell; found once for all cells of equal text. */
export function rulesByText(rules: readonly Rule[]): (cell: TextCell) => readonly TextRule[] {
  const textRules = rules.filter((rule) => rule.on === "text");
  const suspecting = (own: readonly TextRule[]) =>
    remembered((text) => {
      const found = own.filter((rule) => rule.suspects(text));
      return found.length > 0 ? found : none;
    });
  const byTidy = suspecting(textRules);
  const byRaw = suspecting(textRules.filter(({ looksAt }) => looksAt === "raw"));
  const byText = suspecting(textRules.filter(({ looksAt }) => looksAt === "text"));
  return ({ raw, text }) => (raw === text ? byTidy(raw) : [...byRaw(raw), ...byText(text)]);
}
