import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { rules } from "../src/rules/list";
import { library } from "../src/templates/library/library";

// What the documents say of the project stays true.

const root = path.join(__dirname, "..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const there = (...place: string[]) => existsSync(path.join(root, ...place));
const documents = [
  ...["README.md", "README.en.md", "CHANGELOG.md", "CONTRIBUTING.md", "test/smoke.md"],
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

test.each(documents)("%s names no file that is not there", (file) => {
  const text = read(file);
  const named = text.match(/(?<![\w/.-])(?:src|test|docs|assets)\/[\w./-]*[\w/]/g) ?? [];
  const linked = [...text.matchAll(/\]\(([\w./-]+)\)|<img src="([^"]+)"/g)].map(([, link, image]) =>
    path.join(path.dirname(file), link ?? image!),
  );
  expect([...named, ...linked].filter((place) => !there(place))).toEqual([]);
});

test("the house has the folders and files that its plan names", () => {
  const text = read("docs/architecture.md");
  const named = [...text.matchAll(/`([a-z-]+\/(?:[\w.-]+\/?)*)`/g)].map(([, place]) => place!);
  const places = ["docs", "src", "test", "assets"].flatMap((folder) => [
    `/${folder}`,
    ...readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `/${folder}/${name.replaceAll(path.sep, "/")}`,
    ),
  ]);
  const isThere = (name: string) =>
    places.some((place) => place.endsWith(`/${name.replace(/\/$/, "")}`));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((name) => !isThere(name))).toEqual([]);
  const folders = readdirSync(path.join(root, "src")).map((name) => `| \`${name}/\``);
  expect(folders.filter((row) => !text.includes(row))).toEqual([]);
});

test("rules, templates and indicators are counted right", () => {
  const indicators = library.flatMap((template) => template.indicators).length;
  const counts = {
    "README.md": [`${rules.length} 条规则`, `${library.length} 类`, `${indicators} 条标准指标`],
    "README.en.md": [`${rules.length} rules`, `${library.length} usual`, `${indicators} standard`],
    "CHANGELOG.md": [`${rules.length} rules`, `${library.length} usual`, `${indicators} standard`],
  };
  for (const [file, said] of Object.entries(counts)) {
    for (const count of said) expect(read(file)).toContain(count);
  }
});

test("CONTRIBUTING shows a rule as it is", () => {
  const [, shown] = /This is `src[^]*?```ts\n([^]*?)```/m.exec(read("CONTRIBUTING.md"))!;
  const plain = shown!.replace(/ +\/\/ .*$/gm, "");
  expect(plain).toBe(read("src/rules/money/budget-missing.ts"));
});
