import { recognizeSheet } from "../../src/recognize/recognize";
import type { NewRow } from "../../src/rows/body";
import { insertIndicators } from "../../src/rows/insert";
import { moveIndicator } from "../../src/rows/move";
import type { Area } from "../../src/sheet/address";
import { parseArea } from "../../src/sheet/address";
import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";
import { Refusal } from "../../src/sheet/workbook";
import { Book } from "./book";

const headings = "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|分值|备注";
const rows = [
  "产出指标|数量指标|受理来信件数|全年登记的来信件数|≥300件|历史标准|20|",
  "||接访场次|全年接访的场次|≥24场次|计划标准|20|",
  "|质量指标|规范办理率|抽查合格件数÷抽查件数×100%|≥95%|计划标准|20|",
  "效益指标|社会效益指标|诉求解决率|解决件数÷登记件数×100%|≥90%|历史标准|20|",
  "满意度指标|服务对象满意度指标|群众满意度|满意人数÷受访人数×100%|≥90%|历史标准|10|",
];

/** The table from A1 on; more rows below it. Formulas are texts that begin with "=". */
function sheetWith(more: string[] = [], merges: string[] = [], body = rows): SheetSnapshot {
  const grid = ["信访业务费绩效目标表", headings, ...body, ...more].map((line) =>
    line.split("|").map((cell): CellValue => (/^\d+$/.test(cell) ? Number(cell) : cell)),
  );
  const width = Math.max(...grid.map((line) => line.length));
  const formulas = grid.map((line) =>
    Array.from({ length: width }, (_, i) =>
      String(line[i] ?? "").startsWith("=") ? String(line[i]) : "",
    ),
  );
  const values = grid.map((line) => line.map((cell) => (String(cell).startsWith("=") ? 90 : cell)));
  return { ...sheetOf("目标", values), structure: { merges: merges.map(parseArea), formulas } };
}

const quantity: NewRow = {
  category: "产出指标",
  subcategory: "数量指标",
  cells: {
    name: "回访次数",
    description: "全年回访次数",
    value: "≥12次",
    basis: "历史标准",
    weight: 5,
  },
};

function inserted(sheet: SheetSnapshot, ...news: NewRow[]): SheetSnapshot {
  const table = recognizeSheet(sheet)[0]!;
  return new Book(sheet).apply(insertIndicators(sheet, table, news)).sheet("目标");
}

function moved(sheet: SheetSnapshot, row: number): SheetSnapshot {
  const table = recognizeSheet(sheet)[0]!;
  const edits = moveIndicator(
    sheet,
    table,
    { row },
    { category: "产出指标", subcategory: "时效指标" },
  );
  return new Book(sheet).apply(edits).sheet("目标");
}

const formulaAt = (sheet: SheetSnapshot, address: string) => {
  const { row, column } = parseArea(address);
  return sheet.structure!.formulas[row]![column];
};

test("sums over the body, over a class and from the heading on take the new rows in", () => {
  const sheet = sheetWith([
    "合计||||||=SUM(G3:G7)|",
    "小计||||||=SUM(G3:G4)|=SUM(G2:G7)",
    '说明||||||=IF(G8="G3:G4",SUM($G$3:$G$4),G5)|=SUM(其他!G3:G7)',
  ]);
  const result = inserted(sheet, quantity, {
    ...quantity,
    category: "满意度指标",
    subcategory: "服务对象满意度指标",
  });
  expect(formulaAt(result, "G10")).toBe("=SUM(G3:G9)");
  expect(formulaAt(result, "G11")).toBe("=SUM(G3:G5)");
  expect(formulaAt(result, "H11")).toBe("=SUM(G2:G9)");
  expect(formulaAt(result, "G12")).toBe('=IF(G10="G3:G4",SUM($G$3:$G$5),G6)');
});

test("a row of the class that waits is filled in before rows are added", () => {
  const waiting = [...rows.slice(0, 3), "|时效指标||||||", ...rows.slice(3)];
  const late: NewRow = { ...quantity, subcategory: "时效指标" };
  const result = inserted(sheetWith([], [], waiting), late, {
    ...late,
    cells: { name: "答复时限" },
  });
  expect(result.values.slice(5, 8).map((line) => line.slice(0, 5))).toEqual([
    ["", "时效指标", "回访次数", "全年回访次数", "≥12次"],
    ["", "", "答复时限", "", ""],
    ["效益指标", "社会效益指标", "诉求解决率", "解决件数÷登记件数×100%", "≥90%"],
  ]);
});

test("a cell that holds for several rows keeps its value when a row comes in among them", () => {
  const shared = rows.map((row, i) => (i === 1 ? row.replace("计划标准", "") : row));
  const result = inserted(sheetWith([], ["F3:F4", "H3:H7"], shared), {
    ...quantity,
    cells: { ...quantity.cells, remark: "新" },
  });
  expect(result.structure!.merges).toEqual(
    expect.arrayContaining<Area>([
      { row: 2, column: 5, rows: 2, columns: 1 },
      { row: 2, column: 7, rows: 6, columns: 1 },
    ]),
  );
  expect(result.values[4]!.slice(2)).toEqual([
    "回访次数",
    "全年回访次数",
    "≥12次",
    "历史标准",
    5,
    "",
  ]);
});

test("text from outside is written as text", () => {
  const sheet = sheetWith();
  const texts = ["=HYPERLINK(1)", "+1", "-1", "@A1", "\t=1", "\r=1", "＝1+1"];
  const news = texts.map((name): NewRow => ({ ...quantity, cells: { name } }));
  const edits = insertIndicators(sheet, recognizeSheet(sheet)[0]!, news);
  const sets = edits.filter((edit) => edit.type === "set" && texts.includes(String(edit.value)));
  expect(sets).toHaveLength(texts.length);
  for (const edit of sets) expect(edit).toMatchObject({ numberFormat: "@" });
  expect(edits.some(({ type }) => type === "formula")).toBe(false);
});

test("a protected sheet is left alone", () => {
  const sheet = { ...sheetWith(), protected: true };
  expect(() => inserted(sheet, quantity)).toThrow(new Refusal("protected", "目标"));
});

test("rows are refused where cells below would be torn apart", () => {
  const twice = (lines: string[]) => lines.map((line) => `${line}||${line}`);
  const beside = (more: string[], merges: string[] = []) => {
    const [, ...body] = twice([headings, ...rows]);
    const sheet = sheetWith(more, merges, body);
    const head = [sheet.values[0]!, [...sheet.values[1]!.slice(0, 8), "", ...headings.split("|")]];
    const values = [...head, ...sheet.values.slice(2)];
    return { ...sheetOf("目标", values), structure: sheet.structure! };
  };
  expect(recognizeSheet(beside([]))).toHaveLength(2);
  expect(
    recognizeSheet(inserted(beside([]), quantity)).map((one) => one.indicators.length),
  ).toEqual([6, 5]);
  const merged = beside(["", "", "说明"], ["A10:L10"]);
  expect(() => inserted(merged, quantity)).toThrow(new Refusal("row-shared", "A10"));
  const wide = beside(["", "a|b|c|d|e|f|g|h|i|j|k"]);
  expect(() => inserted(wide, quantity)).toThrow(new Refusal("row-shared", "H9"));
});

test("a row with a formula, or one that a formula rests on, or with a shared cell, does not move", () => {
  const own = rows.map((row, i) => (i === 2 ? row.replace("|20|", "|=10+10|") : row));
  expect(() => moved(sheetWith([], [], own), 4)).toThrow(new Refusal("formula", "G5"));
  expect(() => moved(sheetWith(["||||||=G5*2|"]), 4)).toThrow(new Refusal("formula", "G8"));
  expect(() => moved(sheetWith([], ["F5:F6"]), 4)).toThrow(new Refusal("row-shared", "F5"));
});

test("cells of columns that no rule reads move with their row", () => {
  const extra = rows.map((row, i) => `${row}|处室${i}`);
  const result = moved(sheetWith([], [], extra), 2);
  const row = result.values.find((line) => line.includes("受理来信件数"))!;
  expect(row.slice(1)).toEqual([
    "时效指标",
    "受理来信件数",
    "全年登记的来信件数",
    "≥300件",
    "历史标准",
    20,
    "",
    "处室0",
  ]);
});

test("a sum that loses the row it begins with is written, so that undo can put it back", () => {
  const sheet = sheetWith(["合计||||||=SUM(G3:G7)|"]);
  const table = recognizeSheet(sheet)[0]!;
  const to = { category: "产出指标", subcategory: "时效指标" } as const;
  const sums = (row: number) =>
    moveIndicator(sheet, table, { row }, to).filter(({ type }) => type === "formula");
  const formula = "=SUM(G3:G7)";
  expect(sums(2)).toEqual([
    { type: "formula", sheet: "目标", row: 7, column: 6, expect: formula, formula },
  ]);
  expect(sums(3)).toEqual([]);
});

test("a hundred rows come in at once", () => {
  const sheet = sheetWith(["合计||||||=SUM(G3:G7)|"]);
  const news = Array.from({ length: 100 }, (_, i): NewRow => ({
    ...quantity,
    cells: { ...quantity.cells, name: `回访次数${i}` },
  }));
  const edits = insertIndicators(sheet, recognizeSheet(sheet)[0]!, news);
  expect(edits.filter(({ type }) => type === "insert-rows")).toHaveLength(1);
  const result = new Book(sheet).apply(edits).sheet("目标");
  expect(recognizeSheet(result)[0]!.indicators).toHaveLength(105);
  expect(formulaAt(result, "G108")).toBe("=SUM(G3:G107)");
});

test("rows that hold several indicators, or that go on in the next one, are left to the officer", () => {
  const read = (...lines: string[]) => {
    const values = lines.map((line) => line.split("|"));
    const formulas = values.map((line) => line.map(() => ""));
    return { ...sheetOf("目标", values), structure: { merges: [], formulas } };
  };
  const beside = read(
    "信访业务费绩效目标表|||",
    "产出指标||满意度指标|",
    "三级指标|指标值|三级指标|指标值",
    "接访批次|≥300批次|群众满意度|≥90%",
  );
  expect(() => inserted(beside, quantity)).toThrow(new Refusal("row-shared", "A4"));
  const split = read(
    "信访业务费绩效目标表|||",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|全年接|≥300批次",
    "||访批次|",
    "满意度指标|服务对象满意度|群众满|≥90%",
    "||意度|",
  );
  expect(() => inserted(split, quantity)).toThrow(new Refusal("row-shared", "C3"));
  const named = read(
    "绩效目标表|||",
    "项目名称|信访业务||",
    "|费||",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|接访批次|≥300批次",
  );
  expect(recognizeSheet(inserted(named, quantity))[0]!.indicators).toHaveLength(2);
});

test("a new row comes behind those of its class where lines of their own name the classes", () => {
  const table = [
    "信访业务费绩效目标表",
    "指标名称|指标值|分值",
    "产出指标||",
    "数量指标||",
    "接访批次|≥300批次|20",
    "质量指标||",
    "规范办理率|≥95%|20",
  ];
  const grid = table.map((line) => line.split("|"));
  const structure = { merges: [], formulas: grid.map((line) => line.map(() => "")) };
  const result = inserted({ ...sheetOf("目标", grid), structure }, quantity);
  expect(result.texts.map(([first]) => first)).toEqual([
    ...["信访业务费绩效目标表", "指标名称", "产出指标", "数量指标"],
    ...["接访批次", "回访次数", "质量指标", "规范办理率"],
  ]);
});
