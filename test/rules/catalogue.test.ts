import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/rules/list";
import { catalogue } from "./catalogue";
import { textsOf } from "./message-texts";

test("docs/rules.md is what the rules say (npm run rules:docs)", () => {
  const file = join(__dirname, "../../docs/rules.md");
  expect(readFileSync(file, "utf8")).toBe(catalogue(rules));
});

describe("messages.txt holds the texts of all findings as a person last read them (npm run rules:docs)", () => {
  const blocks = readFileSync(join(__dirname, "messages.txt"), "utf8").split(/(?<=\n)\n/);

  test("of every rule", () => {
    expect(blocks.map((block) => block.split("\n")[0])).toEqual(rules.map(({ id }) => id));
  });

  test.each(rules.map((rule, i) => [rule.id, rule, i] as const))("%s", (_, rule, i) => {
    expect(blocks[i]).toBe(textsOf(rule));
  });
});
