import { openWorkbook } from "../../src/excel/open-workbook";
import type { Edit } from "../../src/sheet/edit";
import type { Workbook } from "../../src/sheet/workbook";
import type { CellData, SheetData, WorkbookData } from "../../src/standin/engine/workbook-data";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";
import { area } from "../sheet/area";

let standIn: StandIn;
let workbook: Workbook;

async function open(data: WorkbookData): Promise<void> {
  standIn = await openStandIn(data);
  workbook = openWorkbook({ patience: 300 });
}

afterEach(() => standIn.close());

const line = { style: "Thin", color: "#000000" } as const;
const borders = { top: line, bottom: line, left: line, right: line };
/** A small table: title, heads, a category over two rows, another over one, and a line below. */
function table(): SheetData {
  const rows = [
    ["绩效目标表", "", "", ""],
    ["一级指标", "三级指标", "指标值", "依据"],
    ["产出指标", "信访件办结率", "≥95%", "计划标准"],
    ["", "接待人次", "≥100人次", "历史标准"],
    ["效益指标", "群众满意度", "≥90%", "行业标准"],
    ["填表人", "", "", ""],
  ];
  const sheet = sheetData("项目1", rows);
  const styled = sheet.cells.map((cell): CellData => ({ ...cell, style: { borders, wrap: true } }));
  return {
    ...sheet,
    cells: [...styled, { row: 3, column: 0, style: { borders, fill: "#FFFF00" } }],
    merges: [area(0, 0, 1, 4), area(2, 0, 2, 1), area(5, 1, 1, 3)],
    rowHeights: { 3: 30 },
  };
}

const sheet = "项目1";

/** A row more in the first category: its merge is taken apart, and put together over three rows. */
const insertion: Edit[] = [
  {
    type: "expect",
    sheet,
    area: area(2, 0, 3, 2),
    values: [
      ["产出指标", "信访件办结率"],
      ["", "接待人次"],
      ["效益指标", "群众满意度"],
    ],
  },
  { type: "unmerge", sheet, area: area(2, 0, 2, 1) },
  { type: "insert-rows", sheet, area: area(4, 0, 1, 4), wholeRows: true, like: 3 },
  { type: "set", sheet, row: 4, column: 1, expect: "", value: "化解积案数" },
  { type: "set", sheet, row: 4, column: 2, expect: "", value: "3-5件" },
  { type: "set", sheet, row: 5, column: 2, expect: "≥90%", value: "≥95%" },
  { type: "merge", sheet, area: area(2, 0, 3, 1) },
];

/** The second indicator moves under the last one. */
const move: Edit[] = [
  { type: "unmerge", sheet, area: area(2, 0, 2, 1) },
  { type: "insert-rows", sheet, area: area(5, 0, 1, 4), wholeRows: false, like: 4 },
  {
    type: "remove-rows",
    sheet,
    area: area(3, 0, 1, 4),
    wholeRows: false,
    expect: [["", "接待人次", "≥100人次", "历史标准"]],
  },
  { type: "set", sheet, row: 4, column: 1, expect: "", value: "接待人次" },
  { type: "set", sheet, row: 4, column: 2, expect: "", value: "≥100人次" },
];

const report: Edit[] = [
  {
    type: "add-sheet",
    sheet: "校验报告",
    page: { landscape: true, fitToWidth: true, titleRows: "$1:$1" },
  },
  { type: "set", sheet: "校验报告", row: 0, column: 0, expect: "", value: "单元格" },
  {
    type: "link",
    sheet: "校验报告",
    row: 1,
    column: 0,
    target: { sheet, row: 2, column: 2 },
    text: "项目1!C3",
  },
  {
    type: "format",
    sheet: "校验报告",
    area: area(0, 0, 2, 2),
    format: { bold: true, borders: true, columnWidth: 90, fill: "#EEEEEE", horizontal: "Center" },
  },
];

const looks: Edit[] = [
  {
    type: "format",
    sheet,
    area: area(2, 1, 2, 2),
    format: {
      bold: true,
      fill: "",
      borders: false,
      numberFormat: "@",
      fontName: "黑体",
      fontSize: 14,
      vertical: "Center",
      wrap: false,
      columnWidth: 120,
      rowHeight: 40,
    },
  },
  { type: "validation", sheet, area: area(2, 3, 3, 1), list: ["计划标准", "历史标准", "行业标准"] },
  { type: "link", sheet, row: 7, column: 0, target: { sheet, row: 0, column: 0 }, text: "到表头" },
];

const flows: [string, Edit[], number][] = [
  ["a row is inserted into a category", insertion, 2],
  ["an indicator moves", move, 2],
  ["a report is made", report, 2],
  ["looks, lists and links are set", looks, 2],
];

describe.each(flows)("%s", (_, edits, roundTrips) => {
  test("in two round trips, there and back and there again", async () => {
    await open({ sheets: [table(), sheetData("底稿", [["x"]])] });
    const before = await standIn.engine.toWorkbookData();
    const { inverse } = await workbook.apply(edits);
    expect(standIn.engine.counters.roundTrips).toBe(roundTrips);
    const after = await standIn.engine.toWorkbookData();
    expect(after).not.toEqual(before);
    const { inverse: again } = await workbook.apply(inverse);
    expect(await standIn.engine.toWorkbookData()).toEqual(before);
    await workbook.apply(again);
    expect(await standIn.engine.toWorkbookData()).toEqual(after);
  });

  test.each(["GeneralException", "AccessDenied"])(
    "the host's %s anywhere leaves all or nothing",
    async (code) => {
      await open({ sheets: [table(), sheetData("底稿", [["x"]])] });
      const before = await standIn.engine.toWorkbookData();
      for (let action = 0; action < 160; action += 7) {
        standIn.engine.reset();
        standIn.engine.failNext({ code, skip: 1, done: action });
        const applied = await workbook.apply(edits).catch((error: unknown) => error);
        expect(applied).toMatchObject({ name: "Refusal", left: "unchanged" });
        expect(await standIn.engine.toWorkbookData()).toEqual(before);
      }
    },
  );

  test("a failure after everything was done is put back", async () => {
    await open({ sheets: [table(), sheetData("底稿", [["x"]])] });
    const before = await standIn.engine.toWorkbookData();
    standIn.engine.failNext({ code: "GeneralException", skip: 1, done: "everything" });
    await expect(workbook.apply(edits)).rejects.toMatchObject({ left: "unchanged" });
    expect(await standIn.engine.toWorkbookData()).toEqual(before);
  });
});

test("the inserted row looks like its model and the text in it stays text", async () => {
  await open({ sheets: [table()] });
  await workbook.apply(insertion);
  const { sheets } = await standIn.engine.toWorkbookData();
  const { cells, merges } = sheets[0]!;
  const at = (row: number, column: number) =>
    cells.find((c) => c.row === row && c.column === column);
  expect(at(4, 1)).toMatchObject({ value: "化解积案数", style: { borders, wrap: true } });
  expect(at(4, 2)?.value).toBe("3-5件");
  expect(at(5, 2)?.value).toBe("≥95%");
  expect(merges).toEqual([area(0, 0, 1, 4), area(2, 0, 3, 1), area(6, 1, 1, 3)]);
});

test("an old report is taken out with all it held, and comes back", async () => {
  await open({ sheets: [table()] });
  await workbook.apply(report);
  const before = await standIn.engine.toWorkbookData();
  const next = [{ type: "remove-sheet", sheet: "校验报告" } as const, ...report];
  standIn.engine.reset();
  const { inverse } = await workbook.apply(next);
  expect(standIn.engine.counters.roundTrips).toBe(3);
  await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test.each<[string, Edit[], object]>([
  [
    "a guard that does not hold",
    [{ type: "expect", sheet, area: area(2, 0), values: [["效益指标"]] }, ...insertion],
    { code: "stale", detail: "项目1!A3" },
  ],
  [
    "values under a merge",
    [{ type: "merge", sheet, area: area(2, 1, 2, 1) }],
    { code: "occupied" },
  ],
  ["a sheet that is there already", [{ type: "add-sheet", sheet: "项目1" }], { code: "occupied" }],
  [
    "rows that hold something else",
    [
      {
        type: "remove-rows",
        sheet,
        area: area(3, 0, 1, 4),
        wholeRows: true,
        expect: [["", "", "", ""]],
      },
    ],
    { code: "stale", detail: "项目1!B4" },
  ],
  [
    "a value in a row pushed down that changed",
    [
      { type: "insert-rows", sheet, area: area(2, 0, 1, 4), wholeRows: true },
      { type: "set", sheet, row: 5, column: 2, expect: "≥96%", value: "x" },
    ],
    { code: "stale" },
  ],
])("%s is refused and nothing is written", async (_, edits, refusal) => {
  await open({ sheets: [table()] });
  const before = await standIn.engine.toWorkbookData();
  await expect(workbook.apply(edits)).rejects.toMatchObject({ left: "unchanged", ...refusal });
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test.each<[string, Edit[]]>([
  [
    "a row comes behind the last one",
    [
      { type: "insert-rows", sheet: "账", area: area(3, 0, 1, 1), wholeRows: true, like: 2 },
      { type: "set", sheet: "账", row: 3, column: 0, expect: "", value: 4 },
      {
        type: "formula",
        sheet: "账",
        row: 4,
        column: 0,
        expect: "=SUM(A1:A3)",
        formula: "=SUM(A1:A4)",
      },
    ],
  ],
  [
    "the last row goes",
    [
      { type: "remove-rows", sheet: "账", area: area(2, 0, 1, 1), wholeRows: true, expect: [[3]] },
      {
        type: "formula",
        sheet: "账",
        row: 2,
        column: 0,
        expect: "=SUM(A1:A3)",
        formula: "=SUM(A1:A2)+0",
      },
    ],
  ],
])("a sum is as it was when %s and comes back", async (_, edits) => {
  await open({ sheets: [sheetData("账", [[1], [2], [3], ["=SUM(A1:A3)"]])] });
  const before = await standIn.engine.toWorkbookData();
  const { inverse } = await workbook.apply(edits);
  const after = await standIn.engine.toWorkbookData();
  const { inverse: again } = await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
  await workbook.apply(again);
  expect(await standIn.engine.toWorkbookData()).toEqual(after);
  await workbook.apply(inverse);
  standIn.engine.failNext({ code: "GeneralException", skip: 1, done: "everything" });
  await expect(workbook.apply(edits)).rejects.toMatchObject({ left: "unchanged" });
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

describe("what hangs on a row that goes is not lost", () => {
  const comment = { row: 3, column: 2, text: "此处应为≥120人次" };

  test.each<[string, Partial<SheetData>, object | undefined]>([
    ["a comment", { comments: [comment] }, { code: "annotated", detail: "项目1!C4" }],
    [
      "a link",
      { links: [{ row: 3, column: 3, address: "https://example.gov.cn/" }] },
      { code: "annotated", detail: "项目1!D4" },
    ],
    ["comments elsewhere", { comments: [{ ...comment, row: 1 }] }, undefined],
    ["a comment beside the table", { comments: [{ ...comment, column: 8 }] }, undefined],
  ])("%s", async (_, hanging, refusal) => {
    await open({ sheets: [{ ...table(), ...hanging }] });
    const before = await standIn.engine.toWorkbookData();
    const applying = workbook.apply(move);
    if (refusal) {
      await expect(applying).rejects.toMatchObject({ left: "unchanged", ...refusal });
    } else {
      const { inverse } = await applying;
      expect(standIn.engine.counters.roundTrips).toBe(3);
      await workbook.apply(inverse);
    }
    expect(await standIn.engine.toWorkbookData()).toEqual(before);
  });

  test("where whole rows go, a comment beside the table goes as well", async () => {
    await open({ sheets: [{ ...table(), comments: [{ ...comment, column: 8 }] }] });
    const held = [["", "接待人次", "≥100人次", "历史标准"]];
    const whole: Edit[] = [
      { type: "unmerge", sheet, area: area(2, 0, 2, 1) },
      { type: "remove-rows", sheet, area: area(3, 0, 1, 4), wholeRows: true, expect: held },
    ];
    await expect(workbook.apply(whole)).rejects.toMatchObject({ detail: "项目1!I4" });
  });
});

test("cells in hidden rows are named, and nothing is written", async () => {
  await open({ sheets: [{ ...table(), hiddenRows: [3] }] });
  const before = await standIn.engine.toWorkbookData();
  const edits: Edit[] = [
    { type: "set", sheet, row: 2, column: 2, expect: "≥95%", value: "≥96%" },
    { type: "set", sheet, row: 3, column: 2, expect: "≥100人次", value: "≥90人次" },
  ];
  await expect(workbook.apply(edits)).rejects.toMatchObject({
    code: "filtered",
    left: "unchanged",
    cells: [{ sheet, row: 3, column: 2 }],
  });
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

describe("drop-down lists at their edges", () => {
  const list = { area: area(2, 3, 3, 1), list: "计划标准,历史标准,行业标准" };
  const lists = async () => (await standIn.engine.toWorkbookData()).sheets[0]!.validations;

  test("rows that come in behind the last one have its list, and it ends where it did after undoing", async () => {
    await open({ sheets: [{ ...table(), validations: [list] }] });
    const before = await standIn.engine.toWorkbookData();
    const { inverse } = await workbook.apply([
      { type: "insert-rows", sheet, area: area(5, 0, 2, 4), wholeRows: true, like: 4 },
    ]);
    expect(await lists()).toEqual([{ ...list, area: area(2, 3, 5, 1) }]);
    await workbook.apply(inverse);
    expect(await standIn.engine.toWorkbookData()).toEqual(before);
  });

  test.each([true, false])(
    "the last row goes and comes back with it (whole: %s)",
    async (wholeRows) => {
      await open({ sheets: [{ ...table(), validations: [list] }] });
      const before = await standIn.engine.toWorkbookData();
      const held = [["效益指标", "群众满意度", "≥90%", "行业标准"]];
      const edits: Edit[] = [
        { type: "insert-rows", sheet, area: area(4, 0, 1, 4), wholeRows, like: 4 },
        { type: "remove-rows", sheet, area: area(5, 0, 1, 4), wholeRows, expect: held },
      ];
      const { inverse } = await workbook.apply(edits);
      expect(await lists()).toEqual([list]);
      const { inverse: again } = await workbook.apply(inverse);
      expect(await standIn.engine.toWorkbookData()).toEqual(before);
      await workbook.apply(again);
      expect(await lists()).toEqual([list]);
      await workbook.apply(inverse);
      standIn.engine.failNext({ code: "GeneralException", skip: 1, done: "everything" });
      await expect(workbook.apply(edits)).rejects.toMatchObject({ left: "unchanged" });
      expect(await standIn.engine.toWorkbookData()).toEqual(before);
    },
  );

  test("a list over cells of which some had another one goes back to what each had", async () => {
    await open({ sheets: [{ ...table(), validations: [list] }] });
    const before = await standIn.engine.toWorkbookData();
    const { inverse } = await workbook.apply([
      { type: "validation", sheet, area: area(3, 2, 3, 2), list: ["甲", "乙"] },
    ]);
    expect(await lists()).toHaveLength(2);
    await workbook.apply(inverse);
    expect(await standIn.engine.toWorkbookData()).toEqual(before);
  });
});

test("whole rows go only where nothing stands beside the table, and their looks come back", async () => {
  const cells = [...table().cells, { row: 3, column: 9, style: { fill: "#00FF00" } }];
  await open({ sheets: [{ ...table(), cells }] });
  const before = await standIn.engine.toWorkbookData();
  const edits: Edit[] = [
    { type: "insert-rows", sheet, area: area(3, 0, 1, 4), wholeRows: true, like: 3 },
  ];
  const { inverse } = await workbook.apply(edits);
  const after = await standIn.engine.toWorkbookData();
  const { inverse: again } = await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
  await workbook.apply(again);
  expect(await standIn.engine.toWorkbookData()).toEqual(after);
  await standIn.engine.type(sheet, "J4", "我的备注");
  await expect(workbook.apply(inverse)).rejects.toMatchObject({
    code: "stale",
    detail: "项目1!J4",
    left: "unchanged",
  });
});

test("a sheet that came with a change does not go with what was written on it since", async () => {
  await open({ sheets: [table()] });
  const before = await standIn.engine.toWorkbookData();
  const { inverse } = await workbook.apply(report);
  expect(inverse.map(({ type }) => type)).toEqual(["remove-sheet"]);
  await standIn.engine.type("校验报告", "D9", "已与财政局核对");
  await expect(workbook.apply(inverse)).rejects.toMatchObject({
    code: "stale",
    detail: "校验报告",
    left: "unchanged",
  });
  await standIn.engine.type("校验报告", "D9", "");
  await workbook.apply(inverse);
  expect(await standIn.engine.toWorkbookData()).toEqual(before);
});

test("a sheet built again has its place, its formulas and its lists", async () => {
  const old: SheetData = {
    ...sheetData("校验报告", [[1], [2], ["=SUM(A1:A2)"]]),
    validations: [{ area: area(0, 0, 2, 1), list: "甲,乙" }],
  };
  await open({ sheets: [old, table()] });
  const before = await standIn.engine.toWorkbookData();
  const { inverse } = await workbook.apply([
    { type: "remove-sheet", sheet: "校验报告" },
    ...report,
  ]);
  await workbook.apply(inverse);
  const { activeSheet: _, ...now } = await standIn.engine.toWorkbookData();
  const { activeSheet: __, ...then } = before;
  expect({ ...now, sheets: now.sheets.map((one) => ({ ...one, page: {} })) }).toEqual({
    ...then,
    sheets: then.sheets.map((one) => ({ ...one, page: {} })),
  });
});
