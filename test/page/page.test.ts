import { readFileSync } from "node:fs";
import path from "node:path";
import { createPage, type Page } from "../../src/page/page";
import { reportLines, reportXlsx } from "../../src/page/report";
import { csvOf } from "../../src/page/csv";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { packageOf } from "../xlsx/package-of";

const sample = (name: string) =>
  new Uint8Array(readFileSync(path.join(__dirname, "../../assets/samples", name)));
const file = (name: string, content: Uint8Array) => new File([Buffer.from(content)], name);
const zhengding = file("正定.xlsx", sample("正定县信访局2022绩效目标.xlsx"));
const clean = file("示范.xlsx", sample("绩效目标示范.xlsx"));
const old = file("旧.xls", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));

const kinds = (page: Page) => page.getState().files.map(({ status }) => status.kind);
const resultOf = (page: Page, at: number) => {
  const status = page.getState().files[at]!.status;
  if (status.kind !== "checked") throw new Error(status.kind);
  return status.result;
};

test("files are checked one after the other; the first is shown; an old format is told apart", async () => {
  const page = createPage();
  const seen = new Set<string>();
  page.subscribe(() => seen.add(kinds(page).join()));
  await page.add([zhengding, old, clean]);
  expect(kinds(page)).toEqual(["checked", "unread", "checked"]);
  expect(seen).toContain("running,waiting,waiting");
  expect(page.getState().shown).toBe(page.getState().files[0]!.id);
  const { tables, findings, merges } = resultOf(page, 0);
  expect(tables).toHaveLength(5);
  expect(findings.length).toBeGreaterThan(100);
  expect(merges.get(tables[0]!.sheet)!.length).toBeGreaterThan(3);
  expect(resultOf(page, 2).findings).toEqual([]);
  expect(page.getState().files[1]!.status).toMatchObject({ error: { reason: "old-format" } });
});

test("of a folder only workbooks, and how many others there were; of a folder without any, a sentence", async () => {
  const page = createPage();
  const letter = file("说明.docx", Uint8Array.of(1));
  await page.add([letter, file("~$正定.xlsx", Uint8Array.of(1)), clean]);
  expect(page.getState().files.map(({ name }) => name)).toEqual(["示范.xlsx"]);
  expect(page.getState().passedOver).toBe(1);
  await page.add([letter, letter]);
  expect(page.getState()).toMatchObject({ nothingFound: true, files: [{}] });
  await page.add([letter]); // alone it was meant, and is told what it is
  expect(page.getState().files[1]!.status).toMatchObject({ error: { reason: "other-format" } });
});

test("of files given later the first is shown; where none of them is a workbook all stays", async () => {
  const page = createPage();
  await page.add([zhengding]);
  page.choose(resultOf(page, 0).findings[0]);
  await page.add([clean, old]);
  expect(page.getState()).toMatchObject({ shown: page.getState().files[1]!.id });
  expect(page.getState().chosen).toBeUndefined();
  await page.add([]);
  expect(page.getState().shown).toBe(page.getState().files[1]!.id);
});

test("a folder that was dropped is told apart from a file that cannot be read", async () => {
  const page = createPage();
  const unreadable = (name: string) =>
    Object.assign(file(name, Uint8Array.of(1)), {
      arrayBuffer: () => Promise.reject(new DOMException("gone", "NotFoundError")),
    });
  await page.add([unreadable("2022年项目")]);
  await page.add([unreadable("表.xlsx")]);
  expect(page.getState().files.map(({ status }) => status)).toMatchObject([
    { error: { reason: "folder" } },
    { error: { reason: "unreadable" } },
  ]);
});

test("a stop leaves what is done, and later files are checked again", async () => {
  const page = createPage();
  page.subscribe(() => {
    if (kinds(page).join() === "checked,running") page.stop();
  });
  await page.add([clean, zhengding]);
  expect(kinds(page)).toEqual(["checked", "stopped"]);
  await page.add([clean]);
  expect(kinds(page)).toEqual(["checked", "stopped", "checked"]);
  page.clear();
  expect(page.getState()).toMatchObject({ files: [], shown: undefined });
});

test("hidden sheets are left out unless asked for, and all is checked again then", async () => {
  const head = ["一级指标", "二级指标", "三级指标", "指标值"];
  const rows = [head, ["产出指标", "数量指标", "培训人次", "100"]].map((cells, row) => {
    const at = (column: number) => `${"ABCD"[column]}${row + 1}`;
    const xml = cells.map((text, i) => `<c r="${at(i)}" t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${row + 1}">${xml.join("")}</row>`;
  });
  const bytes = packageOf({
    sheets: [
      { name: "封面", rows: "" },
      { name: "目标", state: "hidden", rows: rows.join("") },
    ],
  });
  const page = createPage();
  await page.add([file("隐藏.xlsx", bytes)]);
  expect(resultOf(page, 0).tables).toEqual([]);
  await page.setHidden(true);
  expect(resultOf(page, 0).tables).toHaveLength(1);
  expect(resultOf(page, 0).findings.length).toBeGreaterThan(0);
});

test("the report: every finding and every file that was not read, as CSV and as a workbook", async () => {
  const page = createPage();
  await page.add([zhengding, old]);
  const { files } = page.getState();
  const lines = reportLines(files, "zh");
  expect(lines).toHaveLength(1 + resultOf(page, 0).findings.length + 1);
  expect(lines.at(-1)!.slice(0, 6)).toEqual([
    ...["旧.xls", "", "", "", "未能读取", expect.stringContaining("旧格式")],
  ]);
  expect(new Set(lines.slice(1, -1).map((line) => line[4]))).toEqual(
    new Set(["错误", "警告", "提示", "待核"]),
  );
  expect(reportLines(files, "en").map((line) => line[4])).toContain("Error");
  const bytes = new Uint8Array(await reportXlsx(files, "en").arrayBuffer());
  const [sheet] = readXlsx(bytes).sheets;
  expect(sheet!.texts).toHaveLength(lines.length);
  expect(sheet!.texts[0]).toContain("What to do");
});

test("a CSV that spreadsheets read as text: quotes, line breaks, and no formulas", () => {
  expect(
    csvOf([
      ["a,b", 'c"d', "e\nf"],
      ["=1+1", "-5", "＝x", "@x", "\t=1", " =1", "正常"],
    ]),
  ).toBe('\ufeff"a,b","c""d","e\nf"\r\n\'=1+1,\'-5,\'＝x,\'@x,\'\t=1,\' =1,正常\r\n');
});
