import { createChecker } from "../../src/check/check";
import { filled } from "../../src/check/message";
import { recognize } from "../../src/recognize/recognize";
import type { Rule } from "../../src/rules/rule";
import { cellKey, cellName, type CellRef } from "../../src/sheet/address";
import type { Edit } from "../../src/sheet/edit";
import { languages } from "../../src/words/bilingual";
import { sheetsOf } from "./example-sheets";

/**
 * What an officer reads at the findings of all bad examples, in every language, for a person to read:
 * the cell and in brackets those it rests on, and below it each choice with the cells it writes.
 */
export function messageTexts(rules: readonly Rule[]): string {
  return rules.map(textsOf).join("\n");
}

export function textsOf(rule: Rule): string {
  const checker = createChecker([rule]);
  const lines = rule.bad.flatMap((example) => {
    const { snapshot } = sheetsOf(example);
    const many = snapshot.sheets.length > 1;
    const cell = (at: CellRef) => (many ? cellKey(at) : cellName(at));
    return checker.check(recognize(snapshot)).findings.flatMap((finding) =>
      languages.flatMap((language) => {
        const words = rule.words[language];
        const { outcome, severity, at, because, message, data, fix, moveTo } = finding;
        const first = language === languages[0];
        const choices = (fix?.choices ?? []).map(({ label, data: own = {}, edits }) => {
          const writes = first ? edits.map((edit) => ` [${written(edit, cell)}]`).join("") : "";
          return `    → ${filled(words.fixes?.[label], own)}${writes}`;
        });
        const rests = first && because.length > 0 ? ` (${because.map(cell).join(" ")})` : "";
        const place = first && moveTo ? [`    ⇒ ${moveTo.category} ${moveTo.subcategory}`] : [];
        const head = `${cell(at)}${rests} ${severity}${outcome === "review" ? " review" : ""}`;
        return [`  ${head}: ${filled(words.messages[message], data)}`, ...place, ...choices];
      }),
    );
  });
  return [rule.id, ...lines, ""].join("\n");
}

/** "E12 ≥90%", with the number format where one is written. */
function written(edit: Edit, cell: (at: CellRef) => string): string {
  if (edit.type !== "set") throw new Error(`no example shows an edit of type ${edit.type}`);
  const { value, numberFormat } = edit;
  const shown = typeof value === "number" ? `#${value}` : value;
  return [cell(edit), shown, numberFormat].filter((part) => part !== undefined).join(" ");
}
