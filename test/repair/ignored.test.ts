import { check } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import {
  entryMaker,
  ignoredId,
  partition,
  readIgnored,
  withIgnored,
  withoutIgnored,
} from "../../src/repair/ignored";
import type { Snapshot } from "../../src/sheet/snapshot";
import { faultyRows, projectSheet } from "../taskpane/sheets-fixture";

function checked(...rows: readonly string[]) {
  const snapshot: Snapshot = { sheets: [projectSheet("项目1", ...rows)] };
  const tables = recognize(snapshot);
  return { snapshot, tables, findings: check(tables).findings };
}

const before = checked(...faultyRows);
const found = before.findings.find(({ rule }) => rule === "operator-missing")!;
const entry = entryMaker(before)(found, "已核实");

function asideOf({ snapshot, tables, findings }: ReturnType<typeof checked>) {
  return partition(findings, { snapshot, tables }, [entry]).aside.map(({ finding }) => finding.at);
}

test("a finding set aside is parted from those that stand, and no other", () => {
  const { findings, aside } = partition(before.findings, before, [entry]);
  expect(aside).toEqual([{ finding: found, entry }]);
  expect(findings).toEqual(before.findings.filter((finding) => finding !== found));
});

test("nothing set aside leaves the findings as they are", () => {
  expect(partition(before.findings, before, []).findings).toBe(before.findings);
});

test("it stays aside when rows come in above", () => {
  const row =
    "产出指标 | 数量指标 | 回访信访群众数量 | 全年回访的信访群众人次 | ≥50人次 | 计划标准";
  expect(asideOf(checked(row, ...faultyRows))).toEqual([{ ...found.at, row: found.at.row + 1 }]);
});

test("it comes back when its cell changes, be it by a blank", () => {
  expect(
    asideOf(checked(faultyRows[0]!.replace("200件", "300件"), ...faultyRows.slice(1))),
  ).toEqual([]);
  expect(asideOf(checked(faultyRows[0]!.replace("200件", "200 件")))).toEqual([]);
});

test("it comes back when a cell it was compared with changes", () => {
  const cost = (amount: number) =>
    checked(`产出指标 | 成本指标 | 项目总成本 | 全年支出总额 | ≤${amount}万元 | 预算支出标准`);
  const given = cost(6);
  const conflict = given.findings.find(({ because }) => because.length > 0)!;
  expect(conflict).toBeDefined();
  const set = entryMaker(given)(conflict, "");
  expect(partition(given.findings, given, [set]).aside).toHaveLength(1);
  const sheet = given.snapshot.sheets[0]!;
  const values = sheet.values.map((line) => line.map((value) => (value === 5 ? 7 : value)));
  const texts = values.map((line) => line.map(String));
  const snapshot = { sheets: [{ ...sheet, values, texts }] };
  const tables = recognize(snapshot);
  const again = check(tables).findings;
  expect(again.some(({ rule, at }) => rule === conflict.rule && at.row === conflict.at.row)).toBe(
    true,
  );
  expect(partition(again, { snapshot, tables }, [set]).aside).toEqual([]);
});

test("what is kept survives JSON; what is no entry is passed over", () => {
  const stored = JSON.parse(JSON.stringify([entry, { rule: "x" }, null])) as unknown;
  expect(readIgnored(stored)).toEqual([entry]);
  for (const other of [undefined, null, "x", { rule: "x" }]) expect(readIgnored(other)).toEqual([]);
});

test("the same finding set aside again has the new reason; taken back, none is left", () => {
  const again = { ...entry, reason: "上级要求" };
  expect(ignoredId(again)).toBe(ignoredId(entry));
  expect(withIgnored([entry], [again])).toEqual([again]);
  expect(withoutIgnored([again], [entry])).toEqual([]);
});
