import Big from "big.js";
import type { FileReport } from "../../src/cli/file-report";
import { fileJson } from "../../src/cli/json";
import type { AmountField, Field, Indicator, TargetSheet } from "../../src/target/model";
import { parseValue } from "../../src/target/grammar";
import { FileError } from "../../src/xlsx/file-error";

const field = (text: string, row: number, column: number): Field => ({
  text,
  raw: text,
  value: text,
  at: { sheet: "项目1", row, column },
});

const amount = (text: string, row: number, column: number, number?: string): AmountField => ({
  ...field(text, row, column),
  ...(number === undefined ? {} : { amount: new Big(number) }),
});

const indicator = (value: string, more: Partial<Indicator> = {}): Indicator => ({
  row: 10,
  value: { ...field(value, 10, 4), parsed: parseValue(value) },
  ...more,
});

function tableJson(more: Partial<TargetSheet>) {
  const table: TargetSheet = {
    sheet: "项目1",
    area: { row: 0, column: 0, rows: 16, columns: 7 },
    form: "project",
    profile: "cost-under-output",
    hidden: false,
    columns: {},
    indicators: [],
    texts: [],
    score: 10,
    cues: [],
    ...more,
  };
  return reportJson({ tables: [table] }).tables[0]!;
}

function reportJson(more: Partial<FileReport>) {
  return fileJson({ file: "a.xlsx", tables: [], findings: [], ...more });
}

const valueJson = (value: string) =>
  tableJson({ indicators: [indicator(value)] }).indicators[0]!.value;

test("a table without any field has null for each", () => {
  expect(tableJson({})).toEqual({
    sheet: "项目1",
    range: "A1:G16",
    form: "project",
    title: null,
    projectName: null,
    projectCode: null,
    goal: null,
    budget: null,
    disbursementPlan: null,
    indicators: [],
  });
});

test("texts stand with the cell they come from", () => {
  const json = tableJson({
    title: field("1.甲绩效目标表", 0, 0),
    projectName: field("甲", 3, 4),
    projectCode: field("13012321P00BAJ310085J", 3, 1),
    goal: field("目标", 8, 1),
  });
  expect(json).toMatchObject({
    title: "1.甲绩效目标表",
    projectName: { text: "甲", cell: "E4" },
    projectCode: { text: "13012321P00BAJ310085J", cell: "B4" },
    goal: { text: "目标", cell: "B9" },
  });
});

test("amounts keep the decimals that are shown; blank is null; unreadable has a cell", () => {
  const { budget } = tableJson({
    budget: {
      unit: "万元",
      total: amount("5.00", 4, 2, "5"),
      fiscalFunds: amount("1,205.5", 4, 4, "1205.5"),
      otherFunds: amount("", 4, 6),
    },
  });
  expect(budget).toEqual({
    unit: "万元",
    total: { number: "5.00", cell: "C5" },
    fiscalFunds: { number: "1205.5", cell: "E5" },
    otherFunds: null,
  });
  const broken = tableJson({ budget: { unit: "元", total: amount("#REF!", 4, 2) } });
  expect(broken.budget).toEqual({
    unit: "元",
    total: { number: null, cell: "C5" },
    fiscalFunds: null,
    otherFunds: null,
  });
});

test("a plan headed (%) over amounts is one of amounts", () => {
  const { disbursementPlan } = tableJson({
    plan: {
      heading: field("资金支出计划(%)", 6, 0),
      headed: "percent",
      unit: "amount",
      points: [{ ...amount("1.25", 7, 1, "1.25"), label: field("3月底", 6, 1), month: 3 }],
    },
  });
  expect(disbursementPlan).toEqual({
    unit: "amount",
    points: [{ label: "3月底", number: "1.25", cell: "B8" }],
  });
});

test("an indicator row with standard words, its row counted from 1", () => {
  const [json] = tableJson({
    indicators: [
      indicator("≥1个", {
        category: { ...field("部门产出", 10, 0), word: "产出指标", inherited: false },
        subcategory: { ...field("数量", 10, 1), word: "数量指标", inherited: false },
        name: field("件数", 10, 2),
        basis: field("计划标准", 10, 5),
      }),
    ],
  }).indicators;
  expect(json).toEqual({
    row: 11,
    category: "产出指标",
    subcategory: "数量指标",
    name: { text: "件数", cell: "C11" },
    description: null,
    value: { text: "≥1个", cell: "E11", operator: "≥", number: "1", unit: "个" },
    basis: { text: "计划标准", cell: "F11" },
  });
});

test.each([
  ["≥1个", "≥", "1", "个"],
  ["≤3月", "≤", "3", "月"],
  ["1年", null, "1", "年"],
  ["100百分比", null, "100", "百分比"],
  ["≤0.15万元", "≤", "0.15", "万元"],
  ["不低于1,800平方米", "≥", "1800", "平方米"],
  ["社会稳定水平逐年改善", null, null, null],
])("the value %s", (text, operator, number, unit) => {
  expect(valueJson(text)).toEqual({ text, cell: "E11", operator, number, unit });
});

test("a blank value is null, as is one whose column is missing", () => {
  expect(valueJson("")).toBeNull();
  expect(tableJson({ indicators: [{ row: 3 }] }).indicators[0]!.value).toBeNull();
});

test("a file that cannot be read has its error and empty lists", () => {
  expect(reportJson({ error: new FileError("encrypted") })).toEqual({
    file: "a.xlsx",
    error: { code: "encrypted", message: expect.stringContaining("打开密码") },
    tables: [],
    findings: [],
  });
});

test("a finding names its cells one by one", () => {
  const at = { sheet: "项目1", row: 11, column: 4 };
  const other = { sheet: "项目 2", row: 3, column: 27 };
  const { findings } = reportJson({
    findings: [
      {
        rule: "operator-missing",
        outcome: "problem",
        severity: "warning",
        at,
        because: [at, other],
        message: "row",
        data: { value: "100%" },
        seen: "100%",
        fix: {
          kind: "ask",
          choices: [
            { label: "equal", data: { text: "＝100%" }, edits: [] },
            { label: "atLeast", data: { text: "≥100%" }, edits: [] },
          ],
        },
      },
    ],
  });
  expect(findings).toEqual([
    {
      rule: "operator-missing",
      outcome: "problem",
      severity: "warning",
      sheet: "项目1",
      cell: "E12",
      because: ["项目1!E12", "项目 2!AB4"],
      message: expect.stringMatching(/[一-龥]/),
      fix: { kind: "ask", title: expect.stringMatching(/＝100%.* \/ .*≥100%/) },
    },
  ]);
});
