import { filled, fixTitle, messageOf, ruleOf, wordsOf } from "../../src/check/message";
import type { Finding } from "../../src/rules/rule";

test("placeholders are filled in, braces of the data stay as they are", () => {
  expect(filled("应为 {code}，现为 {seen}", { code: "A1", seen: "{ TC x }" })).toBe(
    "应为 A1，现为 { TC x }",
  );
});

test("words or data that are not there are an error", () => {
  expect(() => filled(undefined, {})).toThrow(RangeError);
  expect(() => filled("应为 {code}", {})).toThrow("no value for {code}");
});

const finding = (rule: string, message: string, data: Record<string, string>): Finding => ({
  ...{ rule, message, data, outcome: "problem", severity: "error", because: [], seen: "" },
  at: { sheet: "甲", row: 0, column: 0 },
});

test("quotation marks within quotation marks become single ones", () => {
  expect(filled("“{name}”应写明", { name: "“一老一小”服务人次" })).toBe(
    "“‘一老一小’服务人次”应写明",
  );
  expect(filled("{name}应写明", { name: "“一老一小”" })).toBe("“一老一小”应写明");
});

test("a message shows a long text by its beginning", () => {
  const [key] = Object.entries(wordsOf("name-vague", "zh").messages).find(([, text]) =>
    text.includes("{name}"),
  )!;
  const names = [...wordsOf("name-vague", "zh").messages[key]!.matchAll(/\{(\w+)\}/g)];
  const say = (text: string) =>
    messageOf(
      finding("name-vague", key, Object.fromEntries(names.map(([, name]) => [name!, text]))),
      "zh",
    );
  expect(say("长".repeat(60))).toContain("长".repeat(60));
  expect(say("长".repeat(61))).toContain(`${"长".repeat(48)}…`);
  expect(say("长".repeat(61))).not.toContain("长".repeat(49));
  expect(say("𠮷".repeat(61))).toContain(`${"𠮷".repeat(48)}…`);
});

test("a choice of a fix has a title in both languages", () => {
  const [[label, title]] = Object.entries(wordsOf("operator-variant", "zh").fixes!) as [
    [string, string],
  ];
  const named = (text: string) =>
    Object.fromEntries([...title.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name!, text]));
  const choice = { label, data: named("≥3个"), edits: [] };
  const about = finding("operator-variant", "found", {});
  expect(fixTitle(about, choice, "zh")).not.toMatch(/[{}]/);
  expect(fixTitle(about, choice, "en")).not.toBe(fixTitle(about, choice, "zh"));
  const long = fixTitle(about, { ...choice, data: named("长".repeat(500)) }, "zh");
  expect(long).toContain("…");
  expect(long.length).toBeLessThan(100);
  expect(() => fixTitle(about, { label: "none", edits: [] }, "zh")).toThrow("no words");
});

test("a rule that is none has no words", () => {
  expect(ruleOf("typo")?.id).toBe("typo");
  expect(ruleOf("no-rule")).toBeUndefined();
  expect(() => wordsOf("no-rule", "zh")).toThrow("no such rule: no-rule");
});
