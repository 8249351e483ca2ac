import { openWorkbook } from "../../src/excel/open-workbook";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { createPane } from "../../src/taskpane/create-pane";
import type { Pane } from "../../src/taskpane/pane";
import { draftOf } from "../../src/taskpane/templates/new-table/draft";
import { shelfOf, tickKey } from "../../src/taskpane/templates/shelf";
import { refusalLines } from "../../src/taskpane/repair/outcome/outcome-line";
import type { Notice } from "../../src/taskpane/state/pane-state";
import { wordsOf } from "../../src/words/words";
import type { Draft } from "../../src/taskpane/templates/templates-state";
import { forms, valueStyles } from "../../src/templates/new-table/form";
import { library } from "../../src/templates/library/library";
import { readOwnTemplates } from "../../src/templates/own/own-templates";
import { openStandIn, sheetData, type StandIn } from "../standin/stand-in";

/* The flows of the templates from the pane down to Microsoft's client over the stand-in. */

let standIn: StandIn;
let pane: Pane;

const template = library.find(({ name }) => name === "信访专项业务费")!;

/** A table that lacks 时效, 成本 and 满意度 indicators, with room above and below. */
const table = sheetData("项目1", [
  ["信访专项业务费绩效目标表", "", "", "", "", ""],
  ["项目名称", "信访专项业务费", "", "预算数（万元）", 5, ""],
  ["绩效目标", "按规定受理办理群众信访事项。", "", "", "", ""],
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["产出指标", "数量指标", "接待群众来访批次", "全年接待的来访批次", "≥200批次", "计划标准"],
  ["", "质量指标", "信访事项规范办理率", "合格件数÷抽查件数×100%", "≥95%", "历史标准"],
  ["效益指标", "社会效益指标", "初次信访事项一次性化解率", "化解件数÷初次件数", "≥80%", "历史标准"],
]);

async function open(data: WorkbookData): Promise<void> {
  standIn = await openStandIn(data);
  pane = createPane(openWorkbook({ patience: 20_000 }));
  await pane.start();
}

afterEach(() => standIn.close());

const stored = () => standIn.engine.toWorkbookData();
const state = () => pane.getState().templates;
const undo = () => pane.repair((repair) => repair.undo());

function keysOf(name: string, wanted: (subcategory: string) => boolean = () => true): Set<string> {
  const shelved = shelfOf(state().stored).find((one) => one.template.name === name)!;
  return new Set(
    shelved.template.indicators.flatMap(({ subcategory }, i) =>
      wanted(subcategory) ? [tickKey(shelved.key, i)] : [],
    ),
  );
}

function draft(part: Partial<Draft> = {}): Draft {
  const fresh = draftOf(template, new Map());
  return { ...fresh, ...part, input: { ...fresh.input, budget: "22.14", ...part.input } };
}

const insertTable = (part?: Partial<Draft>) =>
  pane.templates((templates) => templates.insertTable(template, draft(part), "zh"));

type RowsOptions = Parameters<Parameters<Parameters<Pane["templates"]>[0]>[0]["insertRows"]>[1];
const insertRows = (keys: ReadonlySet<string>, options: Partial<RowsOptions> = {}) =>
  pane.templates((templates) =>
    templates.insertRows(keys, { twins: "ask", language: "zh", ...options }),
  );

describe("a whole table", () => {
  test("goes into a new sheet in two round trips, comes to the front, and goes again", async () => {
    await open({ sheets: [sheetData("封面", [["示范县"]])] });
    const before = await stored();
    // Every form and style of every template is tried in test/templates.
    for (const [i, form] of forms.entries()) {
      standIn.engine.reset();
      await insertTable({ form, style: valueStyles[i % 2]! });
      expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
      const { inserted, page } = state();
      expect(page).toEqual({ kind: "done" });
      expect(inserted).toMatchObject({ kind: "table", sheet: "信访专项业务费" });
      expect(inserted!.blanks.map(({ name }) => name)).toEqual([
        "接待群众来访批次",
        "办理来信来电网上信访件数",
        "重复信访占比下降幅度",
      ]);
      const { sheets, activeSheet } = await stored();
      expect(sheets.map(({ name }) => name)).toEqual(["封面", "信访专项业务费"]);
      expect(activeSheet).toBe("信访专项业务费");
      await pane.check();
      expect(pane.getState().report!.tables).toHaveLength(1);
      expect(new Set(pane.getState().report!.findings.map(({ rule }) => rule))).toEqual(
        new Set(["placeholder-text"]),
      );
      await undo();
      expect(await stored()).toEqual(before);
    }
  });

  test("takes another name where a sheet has it already", async () => {
    await open({ sheets: [sheetData("信访专项业务费", [["别的内容"]])] });
    standIn.engine.reset();
    await insertTable();
    expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(state().inserted?.sheet).toBe("信访专项业务费(2)");
  });

  test("goes to the cursor where there is room, and is refused with the cell where not", async () => {
    await open({ sheets: [sheetData("草稿", [["说明"]])] });
    const before = await stored();
    await standIn.engine.choose("草稿", "C3");
    standIn.engine.reset();
    await insertTable({ place: "cursor" });
    expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(state().inserted?.area).toMatchObject({ row: 2, column: 2 });
    expect(state().inserted?.blanks[0]?.at).toEqual({ sheet: "草稿", row: 12, column: 6 });
    await undo();
    expect(await stored()).toEqual(before);

    await standIn.engine.choose("草稿", "A1");
    await insertTable({ place: "cursor" });
    expect(pane.getState().notice).toMatchObject({ code: "occupied", detail: "A1" });
    expect(await stored()).toEqual(before);
  });

  test("is refused where the officer is inside a cell, and nothing is half done", async () => {
    await open({ sheets: [sheetData("封面", [["示范县"]])] });
    const before = await stored();
    standIn.engine.cellEditMode = true;
    await insertTable();
    standIn.engine.cellEditMode = false;
    expect(pane.getState().notice).toMatchObject({ code: "cell-edit-mode", during: "change" });
    expect(state().page).toEqual({ kind: "list" });
    expect(await stored()).toEqual(before);
  });

  test("its blanks are listed until they are filled in", async () => {
    await open({ sheets: [sheetData("封面", [["示范县"]])] });
    await insertTable();
    await standIn.engine.type("信访专项业务费", "E11", "≥320批次");
    standIn.engine.reset();
    await pane.templates((templates) => templates.readBlanks(), { quiet: true });
    expect(standIn.engine.counters.roundTrips).toBe(1);
    expect(state().inserted).toMatchObject({ blanksAtFirst: 3 });
    expect(state().inserted!.blanks.map(({ name }) => name)).toEqual([
      "办理来信来电网上信访件数",
      "重复信访占比下降幅度",
    ]);
  });
});

describe("rows", () => {
  test("go into the table at the cursor in three round trips, and out again", async () => {
    await open({ sheets: [table] });
    const before = await stored();
    await standIn.engine.choose("项目1", "C6");
    standIn.engine.reset();
    await insertRows(keysOf(template.name, (word) => /时效|满意度/.test(word)));
    expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(state().trouble).toBeUndefined();
    expect(state().inserted!.rows.map(({ name, at }) => [at.row, name])).toEqual([
      [6, "信访事项及时转送交办率"],
      [7, "信访事项按期办结率"],
      [9, "信访群众满意度"],
    ]);
    expect(state().inserted!.area.rows).toBe(10);
    await undo();
    expect(await stored()).toEqual(before);
  });

  test("that are there already come in only after a question", async () => {
    await open({ sheets: [table] });
    const before = await stored();
    const keys = keysOf(template.name, (word) => /数量|满意度/.test(word));
    await insertRows(keys);
    expect(await stored()).toEqual(before);
    expect(state().question!.twins).toMatchObject([
      { name: "接待群众来访批次", there: "接待群众来访批次", at: { row: 4, column: 2 } },
    ]);
    const { table: key } = state().question!;
    standIn.engine.reset();
    await insertRows(keys, { twins: "skip", goal: { table: key, sheet: "项目1" } });
    expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(state().question).toBeUndefined();
    expect(state().inserted!.rows.map(({ name }) => name)).toEqual([
      "办理来信来电网上信访件数",
      "信访群众满意度",
    ]);
  });

  test("that a finding says are missing come in with two steps", async () => {
    await open({ sheets: [table] });
    await pane.check();
    const lacking = () =>
      pane.getState().report!.findings.filter(({ rule }) => rule === "category-missing");
    expect(lacking().map(({ data }) => data.class)).toEqual(
      expect.arrayContaining(["时效指标", "成本指标", "满意度指标"]),
    );
    await pane.templates((templates) => templates.offerMissing(lacking()[0]!));
    expect(pane.getState().view).toBe("templates");
    const { missing, ticked } = state();
    expect(missing!.groups).toHaveLength(3);
    await insertRows(ticked, { goal: missing! });
    expect(lacking()).toEqual([]);
    expect(pane.getState().stale).toEqual([]);
  });

  test("a hundred of them come in at once, without a visible freeze", async () => {
    await open({ sheets: [table] });
    const before = await stored();
    const keys = new Set(library.flatMap(({ name }) => [...keysOf(name)]));
    expect(keys.size).toBeGreaterThan(100);
    standIn.engine.reset();
    await insertRows(keys, { twins: "all" });
    expect(standIn.engine.counters.roundTrips).toBeLessThanOrEqual(3);
    expect(state().inserted!.rows).toHaveLength(keys.size);
    await undo();
    expect(await stored()).toEqual(before);
  });

  test("are refused on a protected sheet, and where there is no table", async () => {
    await open({ sheets: [{ ...table, protected: true }, sheetData("空表", [["说明"]])] });
    const before = await stored();
    const keys = keysOf(template.name, (word) => word === "时效指标");
    await insertRows(keys);
    expect(pane.getState().notice).toMatchObject({ code: "protected", during: "change" });
    expect(await stored()).toEqual(before);
    await standIn.engine.choose("空表", "A1");
    await insertRows(keys);
    expect(state().trouble).toEqual({ kind: "no-table", sheet: "空表" });
  });
});

test("a table, or some of its rows, becomes a template of one's own", async () => {
  await open({ sheets: [table] });
  await pane.templates((templates) =>
    templates.saveFromCursor("", { part: false, blankCounts: true }),
  );
  await standIn.engine.choose("项目1", "A6:B7");
  await pane.templates((templates) =>
    templates.saveFromCursor("两行", { part: true, blankCounts: false }),
  );
  expect(state().note).toMatchObject({ kind: "saved", name: "两行", count: 2, leftOut: 0 });
  const own = readOwnTemplates(state().stored);
  expect(own.map(({ name, indicators }) => [name, indicators.length])).toEqual([
    ["信访专项业务费", 3],
    ["两行", 2],
  ]);
  expect(own[0]!.indicators[0]).toMatchObject({ operator: "≥", value: "{n}", unit: "批次" });

  const next = createPane(openWorkbook({ patience: 20_000 }));
  await next.start();
  expect(readOwnTemplates(next.getState().templates.stored)).toEqual(own);
});

test("rows of a class that has no line in the table are refused with its name", async () => {
  const lines = [
    ["接访经费绩效目标表", "", ""],
    ["序号", "指标名称", "指标值"],
    ["一", "产出指标", ""],
    ["（一）", "数量指标", ""],
    [1, "接待群众来访批次", "≥200批次"],
    ["（二）", "质量指标", ""],
    [2, "信访事项规范办理率", "≥95%"],
  ];
  await open({ sheets: [sheetData("项目1", lines)] });
  const before = await stored();
  await insertRows(keysOf("信访专项业务费", (word) => word === "服务对象满意度指标"));
  const notice = pane.getState().notice as Extract<Notice, { kind: "refused" }>;
  expect(notice).toMatchObject({ code: "class-line", detail: "服务对象满意度指标" });
  expect(refusalLines(notice, wordsOf("zh")).more).toContain("类别：服务对象满意度指标");
  expect(await stored()).toEqual(before);
  await insertRows(
    keysOf("信访专项业务费", (word) => word === "质量指标"),
    { twins: "all" },
  );
  expect(state().inserted).toMatchObject({ rows: [{}], unfilled: ["序号"] });
});
