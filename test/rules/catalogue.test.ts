import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules/list";
import { catalogue } from "./catalogue";
import { messageTexts } from "./message-texts";

test("docs/rules.md is what the rules say (npm run rules:docs)", () => {
  const file = join(__dirname, "../../docs/rules.md");
  expect(readFileSync(file, "utf8")).toBe(catalogue(rules));
});

test("messages.txt holds the texts of all findings as a person last read them (npm run rules:docs)", () => {
  const file = join(__dirname, "messages.txt");
  expect(readFileSync(file, "utf8")).toBe(messageTexts(rules));
});
