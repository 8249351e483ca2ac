import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findFiles } from "../../src/cli/find-files";
import { expandBraces, segmentPattern } from "../../src/cli/glob";

const folder = mkdtempSync(path.join(tmpdir(), "find-"));
const place = (name: string) => path.join(folder, ...name.split("/"));

beforeAll(() => {
  for (const name of ["2022/教育局", "2023/教育局", "2023/卫健局", "空", ".隐藏"]) {
    mkdirSync(place(name), { recursive: true });
  }
  for (const name of [
    "2022/教育局/目标.xlsx",
    "2023/教育局/~$目标.xlsx",
    "2023/教育局/目标.xlsx",
    "2023/教育局/说明.docx",
    "2023/卫健局/旧.et",
    "2023/卫健局/目标[1].xlsx",
    "2023/汇总.XLSX",
    ".隐藏/目标.xlsx",
  ]) {
    writeFileSync(place(name), "");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

const found = (...given: string[]) =>
  [...findFiles(given.map(place))].map(({ file, error }) =>
    [path.relative(folder, file).replaceAll(path.sep, "/"), error?.reason]
      .filter(Boolean)
      .join(" "),
  );

const in2023 = [
  "2023/卫健局/旧.et",
  "2023/卫健局/目标[1].xlsx",
  "2023/教育局/目标.xlsx",
  "2023/汇总.XLSX",
];

test.each<[string[], string[]]>([
  [["2023"], in2023],
  [
    ["2022/教育局/目标.xlsx", "2023"],
    ["2022/教育局/目标.xlsx", ...in2023],
  ],
  [["没有.xlsx"], ["没有.xlsx"]],
  [["空"], ["空 empty-folder"]],
  [["*/教育局/*.xlsx"], ["2022/教育局/目标.xlsx", "2023/教育局/目标.xlsx"]],
  [["202[!2]/**/*.xlsx"], ["2023/卫健局/目标[1].xlsx", "2023/教育局/目标.xlsx"]],
  [["**/目标*"], ["2022/教育局/目标.xlsx", "2023/卫健局/目标[1].xlsx", "2023/教育局/目标.xlsx"]],
  [["2023/{教育局,汇总.XLSX}"], ["2023/教育局/目标.xlsx", "2023/汇总.XLSX"]],
  [["2023/卫健局/目标[1].xlsx"], ["2023/卫健局/目标[1].xlsx"]],
  [["2023/教育局/说明*"], ["2023/教育局/说明* no-match"]],
  [["202?/教育局"], ["2022/教育局/目标.xlsx", "2023/教育局/目标.xlsx"]],
])("%j", (given, files) => {
  expect(found(...given)).toEqual(files);
});

test("a link to a folder is not followed, one to a file is", () => {
  mkdirSync(place("链接"));
  symlinkSync(place("链接"), place("链接/圈.xlsx"), "dir");
  symlinkSync(place("2023/汇总.XLSX"), place("链接/汇总.xlsx"));
  expect(found("链接")).toEqual(["链接/汇总.xlsx"]);
});

test("braces beside and inside each other; signs of regular expressions are plain signs", () => {
  expect(expandBraces("{a,b{c,d}}.x{1,2}")).toEqual([
    ...["a.x1", "a.x2", "bc.x1", "bc.x2", "bd.x1", "bd.x2"],
  ]);
  expect(expandBraces("{a,b")).toEqual(["{a,b"]);
  expect(segmentPattern("a+(b).*").test("a+(b).xlsx")).toBe(true);
  expect(segmentPattern("a.b").test("axb")).toBe(false);
  expect(segmentPattern("[a^-]").test("^")).toBe(true);
  expect(segmentPattern("[a").test("[a")).toBe(true);
  expect(segmentPattern("********a").test("b".repeat(60))).toBe(false);
});
