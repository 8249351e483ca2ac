import { createChecker } from "../../src/check/check";
import { filled } from "../../src/check/message";
import { recognize } from "../../src/recognize/recognize";
import type { Rule } from "../../src/rules/rule";
import { cellName } from "../../src/sheet/address";
import { languages } from "../../src/words/bilingual";
import { sheetsOf } from "./example-sheets";

/** What an officer reads at the findings of all bad examples, in every language, for a person to read. */
export function messageTexts(rules: readonly Rule[]): string {
  return rules.map(textsOf).join("\n");
}

function textsOf(rule: Rule): string {
  const checker = createChecker([rule]);
  const lines = rule.bad.flatMap((example) =>
    checker.check(recognize(sheetsOf(example).snapshot)).findings.flatMap((finding) =>
      languages.flatMap((language) => {
        const words = rule.words[language];
        const { outcome, severity, at, message, data, fix } = finding;
        const choices = (fix?.choices ?? []).map(
          (choice) => `    → ${filled(words.fixes?.[choice.label], choice.data ?? {})}`,
        );
        const head = `${cellName(at)} ${severity}${outcome === "review" ? " review" : ""}`;
        return [`  ${head}: ${filled(words.messages[message], data)}`, ...choices];
      }),
    ),
  );
  return [rule.id, ...lines, ""].join("\n");
}
