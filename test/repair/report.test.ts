import { check } from "../../src/check/check";
import { recognize, recognizeSheet } from "../../src/recognize/recognize";
import { entryMaker, partition } from "../../src/repair/ignored";
import { reportRows, reportText } from "../../src/repair/report";
import {
  headingRow,
  reportColumns,
  reportEdits,
  reportNames,
  reportPage,
  reportPlace,
  reportSheets,
} from "../../src/repair/report-sheet";
import type { Edit } from "../../src/sheet/edit";
import { sheetOf, type CellValue } from "../../src/sheet/snapshot";
import { reportWords } from "../../src/words/report";
import { snapshotOf } from "../bench/snapshot";
import { samples } from "../samples/samples";

const words = reportWords.zh.sheet;
const snapshot = snapshotOf(samples[0]!.sheets);
const tables = recognize(snapshot);
const all = check(tables).findings;
const chosen = all[3]!;
const entry = entryMaker({ snapshot, tables })(chosen, "已核实");
const { findings, aside } = partition(all, { snapshot, tables }, [entry]);
const rows = reportRows(tables, findings, aside, "zh");
const page = reportPage(rows, "生成日期：2024/1/2", words);

/** What the sheet of a report holds once its edits are carried out. */
function written(edits: readonly Edit[], name = "校验报告") {
  const values: CellValue[][] = [];
  for (const edit of edits) {
    if (edit.type !== "set" && edit.type !== "link") continue;
    const line = (values[edit.row] ??= []);
    line[edit.column] = edit.type === "set" ? edit.value : edit.text;
  }
  return sheetOf(
    name,
    Array.from(values, (line) => Array.from(line ?? [], (value) => value ?? "")),
  );
}

test("every finding is a row: project, sheet, cell, severity, what, how, norm, state", () => {
  expect(rows).toHaveLength(all.length);
  expect(rows[0]).toMatchObject({
    project: "2021年第二批特殊疑难信访问题专项补助资金(石财行【2021】44号)",
    sheet: "1.特殊疑难第二批",
    severity: "error",
    state: "open",
    reason: "",
  });
  for (const row of rows) {
    for (const text of [row.what, row.suggestion, row.norm]) expect(text).not.toBe("");
  }
  expect(rows.filter(({ state }) => state === "review")).toHaveLength(
    findings.filter(({ outcome }) => outcome === "review").length,
  );
});

test("what is set aside stands at the end of its table, with the reason", () => {
  const at = rows.findIndex(({ state }) => state === "ignored");
  expect(rows[at]).toMatchObject({ cell: chosen.at, reason: "已核实" });
  expect(rows[at - 1]!.sheet).toBe(chosen.at.sheet);
  expect(rows[at + 1]!.sheet).not.toBe(chosen.at.sheet);
});

test("as text it has a line for each finding, parted by tabs", () => {
  const lines = reportText(rows, words).split("\n");
  expect(lines).toHaveLength(rows.length);
  for (const line of lines) expect(line.split("\t")).toHaveLength(5);
  expect(lines[0]).toMatch(/^1\.特殊疑难第二批!A7\t错误\t表头单位/);
  expect(lines.filter((line) => line.endsWith("已忽略：已核实"))).toHaveLength(1);
});

test("the sheet is made for A4 across, fits its width, and repeats the headings", () => {
  const edits = reportEdits(page, { sheet: "校验报告", replaces: false });
  expect(edits[0]).toEqual({
    type: "add-sheet",
    sheet: "校验报告",
    page: { landscape: true, fitToWidth: true, titleRows: `$${headingRow + 1}:$${headingRow + 1}` },
  });
  const widths = edits.flatMap((edit) =>
    edit.type === "format" ? (edit.format.columnWidth ?? []) : [],
  );
  expect(widths).toEqual(reportColumns.map(({ width }) => width));
  const formats = edits.flatMap((edit) => (edit.type === "format" ? [edit] : []));
  expect(formats).toContainEqual(
    expect.objectContaining({
      area: { row: headingRow, column: 0, rows: rows.length + 1, columns: reportColumns.length },
      format: expect.objectContaining({ wrap: true, borders: true }) as unknown,
    }),
  );
  const { values } = written(edits);
  expect(values[0]![0]).toBe("绩效目标校验报告");
  expect(values[headingRow]).toEqual(Object.values(words.columns));
  expect(values).toHaveLength(headingRow + 1 + rows.length);
});

test("each cell is a link to itself", () => {
  const edits = reportEdits(page, { sheet: "校验报告", replaces: false });
  const links = edits.flatMap((edit) => (edit.type === "link" ? [edit.target] : []));
  expect(links).toEqual(rows.map(({ cell }) => expect.objectContaining(cell) as unknown));
});

test("texts that look like formulas stay texts", () => {
  const [first] = rows;
  const risky = reportPage([{ ...first!, what: "=1+1" }], "", words);
  expect(reportEdits(risky, { sheet: "校验报告", replaces: false })).toContainEqual(
    expect.objectContaining({ type: "set", value: "=1+1", numberFormat: "@" }),
  );
});

test("without findings it says so", () => {
  const { values } = written(
    reportEdits(reportPage([], "", words), { sheet: "校验报告", replaces: false }),
  );
  expect(values[headingRow + 1]![0]).toBe("没有发现问题。");
});

test("the last report of ours is replaced, a sheet of someone else's is not", () => {
  const ours = written(reportEdits(page, { sheet: "校验报告 2", replaces: false }), "校验报告 2");
  const other = sheetOf("校验报告", [["张三的报告"]]);
  expect(reportPlace("校验报告", { sheets: [] })).toEqual({ sheet: "校验报告", replaces: false });
  expect(reportPlace("校验报告", { sheets: [other] })).toEqual({
    sheet: "校验报告 2",
    replaces: false,
  });
  expect(reportPlace("校验报告", { sheets: [other, ours] })).toEqual({
    sheet: "校验报告 2",
    replaces: true,
  });
  expect(reportSheets({ sheets: [other, ours] })).toEqual(["校验报告 2"]);
  const edits = reportEdits(page, { sheet: "校验报告 2", replaces: true });
  expect(edits.slice(0, 2).map(({ type }) => type)).toEqual(["remove-sheet", "add-sheet"]);
  const full = { sheets: reportNames("校验报告").map((name) => sheetOf(name, [["x"]])) };
  expect(() => reportPlace("校验报告", full)).toThrow(RangeError);
});

test("a report is never checked itself, in either language", () => {
  for (const own of [reportWords.zh.sheet, reportWords.en.sheet]) {
    const edits = reportEdits(reportPage(rows, "", own), { sheet: own.name, replaces: false });
    const sheet = written(edits, own.name);
    expect(recognizeSheet(sheet)).toEqual([]);
    expect(reportSheets({ sheets: [sheet] })).toEqual([own.name]);
  }
});
