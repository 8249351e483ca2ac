import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { EmulatedCall } from "../../src/standin/rich/calls";
import { bundled } from "./engine-bundle";

const root = resolve(__dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const { emulatedCalls } = bundled<{ emulatedCalls: () => EmulatedCall[] }>();

test("docs/standin.md lists the calls that are answered, each with its page and its line of the smoke list", () => {
  const rows = read("docs/standin.md")
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()))
    .filter(([, name]) => /^\w+\.\w+$/.test(name ?? ""))
    .map(([, name, since, page, line]) => ({
      name,
      since,
      page: /\((.+)\)/.exec(page!)?.[1],
      line,
    }));
  expect(rows.map(({ name, since, page }) => ({ name, since, page }))).toEqual(emulatedCalls());
  const lines = [...read("test/smoke.md").matchAll(/^(\d+)\. \*\*/gm)].map((match) => match[1]);
  expect(lines).toEqual(lines.map((_, i) => String(i + 1)));
  expect(rows.filter(({ line }) => !lines.includes(line!))).toEqual([]);
});

test("every call is in the published types, with the set it came with", () => {
  const types = read("node_modules/@types/office-js/index.d.ts");
  const excel = types.slice(types.indexOf("declare namespace Excel {"));
  const wrong = emulatedCalls().filter(({ name, since }) => setOf(excel, name) !== since);
  expect(wrong.map(({ name }) => `${name}: ${setOf(excel, name) ?? "not there"}`)).toEqual([]);
});

/** The "[Api set: ExcelApi 1.4]" in the comment of a member; of its class where it has none. */
function setOf(types: string, name: string): string | undefined {
  const [type, member] = name.split(".") as [string, string];
  const start = types.search(new RegExp(`^    class ${type} `, "m"));
  if (start < 0) return undefined;
  const body = types.slice(start, types.indexOf("\n    }", start));
  const declared = new RegExp(`^ {8}(?:readonly )?${member}[(:?<]`, "m").exec(body);
  if (!declared) return undefined;
  const comment = body.slice(body.lastIndexOf("/**", declared.index), declared.index);
  return /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
}
