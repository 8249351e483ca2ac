import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createChecker } from "../../src/check/check";
import { filled } from "../../src/check/message";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules/list";
import type { Example, Finding, Rule } from "../../src/rules/rule";
import { cellKey } from "../../src/sheet/address";
import type { Snapshot } from "../../src/sheet/snapshot";
import { languages } from "../../src/words/bilingual";
import { edited, sheetsOf } from "./example-sheets";

const home = join(__dirname, "../../src/rules");

/** Every rule found in a file of its own: folder, file name, rule. */
const files = readdirSync(home, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: folder }) =>
    readdirSync(join(home, folder)).flatMap((file) =>
      Object.values<unknown>(jest.requireActual(join(home, folder, file)))
        .filter(isRule)
        .map((rule) => ({ folder, file, rule })),
    ),
  );

function isRule(thing: unknown): thing is Rule {
  return typeof thing === "object" && thing !== null && "id" in thing && "check" in thing;
}

const found = (rule: Rule, snapshot: Snapshot): readonly Finding[] =>
  createChecker([rule]).check(recognize(snapshot)).findings;

const cellsOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ at }) => cellKey(at)).sort();

describe("the registry", () => {
  test("holds every rule that has a file, by folder and id, and nothing else", () => {
    expect(rules.map(({ id }) => id)).toEqual(files.map(({ rule }) => rule.id));
  });

  test("names a rule by its file", () => {
    for (const { file, rule } of files) expect(file).toBe(`${rule.id}.ts`);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const bad = rule.bad.map((example) => ({ example, ...sheetsOf(example) }));

  test("has words in every language with the same keys and placeholders", () => {
    const [first, ...others] = languages.map((language) => rule.words[language]);
    const shape = (templates: Record<string, string> | undefined) =>
      Object.fromEntries(
        Object.entries(templates ?? {}).map(([key, text]) => [
          key,
          [...new Set(text.match(/\{\w+\}/g))].sort(),
        ]),
      );
    for (const words of others) {
      expect(shape(words.messages)).toEqual(shape(first!.messages));
      expect(shape(words.fixes)).toEqual(shape(first!.fixes));
    }
    for (const language of languages) {
      const { title, why, how } = rule.words[language];
      for (const text of [title, why, how, rule.source[language]]) {
        expect(text.trim()).not.toBe("");
      }
    }
  });

  test("has a good and a bad example", () => {
    expect(rule.good.length).toBeGreaterThan(0);
    expect(rule.bad.length).toBeGreaterThan(0);
    for (const { marked } of bad) expect(marked.length).toBeGreaterThan(0);
  });

  test.each(indexed(rule.good))("keeps silent on good example %i", (_, example) => {
    const { snapshot } = sheetsOf(example);
    expect(recognize(snapshot).length).toBeGreaterThan(0);
    expect(cellsOf(found(rule, snapshot))).toEqual([]);
  });

  test.each(indexed(rule.bad))("reports the marked cells of bad example %i", (_, example) => {
    const { snapshot, marked } = sheetsOf(example);
    expect(cellsOf(found(rule, snapshot))).toEqual(marked);
  });

  test("is repaired by each choice of its fix, once and for all", () => {
    for (const { snapshot } of bad) {
      const fixes = found(rule, snapshot).flatMap(({ fix }) => (fix ? [fix] : []));
      const choices = Math.max(0, ...fixes.map((fix) => fix.choices.length));
      for (let choice = 0; choice < choices; choice++) {
        const edits = fixes.flatMap((fix) => (fix.choices[choice] ?? fix.choices[0]!).edits);
        const left = found(rule, edited(snapshot, edits));
        expect(left.filter(({ fix }) => fix)).toEqual([]);
        expect(left.length).toBe(found(rule, snapshot).filter(({ fix }) => !fix).length);
      }
    }
  });

  test("says what it declares: outcome, fix, and every message and choice in some example", () => {
    const findings = bad.flatMap(({ snapshot }) => found(rule, snapshot));
    if (!rule.mayReview) {
      expect(findings.filter(({ outcome }) => outcome === "review")).toEqual([]);
    }
    const kinds = new Set(findings.flatMap(({ fix }) => (fix ? [fix.kind] : [])));
    expect(kinds.has("safe")).toBe(rule.fix === "safe");
    expect(kinds.size > 0).toBe(rule.fix !== "none");
    for (const kind of kinds) expect(["safe", "ask"]).toContain(kind);
    for (const { severity, outcome } of findings) {
      expect(["error", "warning", "info"]).toContain(severity);
      expect(["problem", "review"]).toContain(outcome);
    }
    const { messages, fixes = {} } = rule.words.zh;
    const said = new Set(findings.map(({ message }) => message));
    expect([...said].sort()).toEqual(Object.keys(messages).sort());
    const offered = new Set(
      findings.flatMap(({ fix }) => fix?.choices.map(({ label }) => label) ?? []),
    );
    expect([...offered].sort()).toEqual(Object.keys(fixes).sort());
    for (const language of languages) {
      const words = rule.words[language];
      for (const { message, data, fix } of findings) {
        expect(filled(words.messages[message], data)).not.toMatch(/undefined|NaN/);
        for (const { label, data: choice = {} } of fix?.choices ?? []) {
          expect(filled(words.fixes?.[label], choice)).not.toMatch(/undefined|NaN/);
        }
      }
    }
  });
});

function indexed(examples: readonly Example[]): [number, Example][] {
  return examples.map((example, index) => [index + 1, example]);
}
