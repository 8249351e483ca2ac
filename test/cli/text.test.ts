import { add, countsOf, exitStatus } from "../../src/cli/counts";
import type { FileReport } from "../../src/cli/file-report";
import { summaryText, toText } from "../../src/cli/text";
import type { Finding } from "../../src/rules/rule";
import type { TargetSheet } from "../../src/target/model";
import { FileError } from "../../src/xlsx/file-error";

const table: TargetSheet = {
  sheet: "项目1",
  area: { row: 0, column: 0, rows: 16, columns: 7 },
  form: "project",
  profile: "cost-under-output",
  hidden: false,
  projectName: {
    text: "信访专项业务费",
    raw: "信访专项业务费",
    value: "信访专项业务费",
    at: { sheet: "项目1", row: 3, column: 4 },
  },
  columns: {},
  indicators: [],
  texts: [],
  score: 10,
  cues: [],
};

const finding = (row: number, more: Partial<Finding> = {}): Finding => ({
  rule: "operator-missing",
  outcome: "problem",
  severity: "warning",
  at: { sheet: "项目1", row, column: 4 },
  because: [],
  message: "row",
  data: { value: "100%" },
  seen: "100%",
  ...more,
});

const report = (more: Partial<FileReport> = {}): FileReport => ({
  file: "a.xlsx",
  tables: [table],
  findings: [],
  ...more,
});

test("tables with their findings, and the result in one line", () => {
  const percent: Partial<Finding> = {
    rule: "percent-word",
    severity: "info",
    message: "word",
    data: { unit: "百分比" },
  };
  const text = toText(
    report({
      findings: [
        finding(11),
        finding(12, { outcome: "review" }),
        finding(13, percent),
        finding(14, percent),
      ],
    }),
  );
  expect(text.split("\n")).toEqual([
    "a.xlsx",
    "  【项目1】A1:G16 信访专项业务费",
    expect.stringMatching(/^ {4}警告 E12 {3}.*100%/),
    expect.stringMatching(/^ {4}警告（待核） E13 {3}.*100%/),
    expect.stringMatching(/^ {4}提示 E14 {3}.*（另有 1 处同类问题）$/),
    "",
    "  1 张绩效目标表 · 0 错误 · 2 警告 · 2 提示",
    "",
  ]);
});

test("a clean table, a workbook without tables, a file that cannot be read", () => {
  expect(toText(report())).toContain("未发现问题");
  expect(toText(report({ tables: [] }))).toBe("a.xlsx\n  没有找到绩效目标表\n");
  expect(toText(report({ tables: [], error: new FileError("encrypted") }))).toMatch(
    /^a\.xlsx\n {2}未能读取：.*打开密码/,
  );
});

test("several files are summed up", () => {
  const unread = report({ tables: [], error: new FileError("damaged") });
  const total = countsOf(report({ findings: [finding(11)] }));
  expect(summaryText(total)).toBe("");
  add(total, countsOf(unread));
  expect(summaryText(total)).toBe(
    "\n合计 2 个文件（1 个未能读取） · 1 张绩效目标表 · 0 错误 · 1 警告 · 0 提示\n",
  );
});

test("the exit status: a file unread before a fault, infos and reviews are none", () => {
  const status = (more: Partial<FileReport>) => exitStatus(countsOf(report(more)));
  expect(status({})).toBe(0);
  expect(status({ findings: [finding(11, { severity: "info" })] })).toBe(0);
  expect(status({ findings: [finding(11, { outcome: "review" })] })).toBe(0);
  expect(status({ findings: [finding(11)] })).toBe(1);
  expect(status({ error: new FileError("damaged") })).toBe(2);
});
