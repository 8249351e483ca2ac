import type { Rule, TextRule } from "../rules/rule";
import { remembered } from "../sheet/remembered";
import type { TextCell } from "../target/model";

const none: readonly TextRule[] = [];

/** Gives the rules that may find something in a cell; found once for all cells of equal text. */
export function rulesByText(rules: readonly Rule[]): (cell: TextCell) => readonly TextRule[] {
  const rulesFor = (looksAt: TextRule["looksAt"]) => {
    const own = rules.filter((rule) => rule.on === "text").filter((r) => r.looksAt === looksAt);
    return remembered((text) => {
      const suspecting = own.filter((rule) => rule.suspects(text));
      return suspecting.length > 0 ? suspecting : none;
    });
  };
  const byRaw = rulesFor("raw");
  const byText = rulesFor("text");
  return ({ raw, text }) => {
    const [one, other] = [byRaw(raw), byText(text)];
    return one.length === 0 ? other : other.length === 0 ? one : [...one, ...other];
  };
}
