import { entryMaker } from "../../../src/repair/ignored";
import { readOwnTemplates } from "../../../src/templates/own/own-templates";
import { wordsOf } from "../../../src/words/words";
import { dump, findingAt, findings, fix, open, pane, reopen, standIn, state, undo } from "./desk";

test("a finding set aside stays so in the workbook, until it is taken back or its cell changes", async () => {
  await open();
  const finding = findingAt("E6");
  const count = findings().length;
  const entry = entryMaker(state().report!)(finding, "上级要求");
  await pane.repair((repair) => repair.ignore([entry], "E6"));
  expect(findings()).toHaveLength(count - 1);
  expect(state().report!.aside).toEqual([{ finding, entry }]);

  await reopen();
  expect(state().report!.aside).toMatchObject([{ entry: { reason: "上级要求" } }]);
  await pane.repair((repair) => repair.takeBack([entry], "E6"));
  expect(state().report!.aside).toEqual([]);
  expect((await dump()).settings).toBeUndefined();

  await pane.repair((repair) => repair.ignore([entry], "E6"));
  await standIn.engine.type("项目1", "E6", "300件");
  await pane.check();
  expect(state().report!.aside).toEqual([]);
  expect(findingAt("E6")).toBeDefined();
});

test("the report is a sheet at the end, replaced by the next one, never checked, undone", async () => {
  await open();
  const before = await dump();
  const words = wordsOf("zh");
  await pane.repair((repair) => repair.report(words));
  const { sheets } = await dump();
  expect(sheets.map(({ name }) => name)).toEqual(["项目1", "校验报告"]);
  expect(sheets[1]!.page).toMatchObject({ orientation: "Landscape", titleRows: "$4:$4" });
  expect(sheets[1]!.links!.length).toBe(findings().length);
  await pane.check();
  expect(state().report!.tables.map(({ sheet }) => sheet)).toEqual(["项目1"]);
  await fix("E8");
  await pane.repair((repair) => repair.report(words));
  const again = (await dump()).sheets;
  expect(again.map(({ name }) => name)).toEqual(["项目1", "校验报告"]);
  expect(again[1]!.links!.length).toBe(findings().length);
  for (let i = 0; i < 3; i++) await undo();
  expect({ ...(await dump()), activeSheet: "" }).toEqual({ ...before, activeSheet: "" });
});

test("everything kept in the workbook is listed, and what is chosen removed", async () => {
  await open();
  const before = await dump();
  const entry = entryMaker(state().report!)(findingAt("E6"), "已核实");
  await pane.repair((repair) => repair.ignore([entry], "E6"));
  await pane.changeSettings(() => ({ off: ["unit-missing"] }));
  await pane.repair((repair) => repair.report(wordsOf("zh")));
  await pane.repair((repair) => repair.mark());
  const { traces } = await pane.repairTools();
  const found = await traces();
  expect(found.map(({ kind }) => kind)).toEqual(["ignored", "settings", "report", "marks"]);
  await pane.repair((repair) => repair.clear(found));
  expect(state().repair.outcome).toEqual({ kind: "cleared", count: 4 });
  expect(state().settings.off).toEqual([]);
  expect(state().report!.aside).toEqual([]);
  expect({ ...(await dump()), activeSheet: "" }).toEqual({ ...before, activeSheet: "" });
});

test("own templates that were removed are gone from the pane as well", async () => {
  await open();
  await pane.templates((templates) =>
    templates.saveFromCursor("本局模板", { part: false, blankCounts: true }),
  );
  expect(readOwnTemplates(state().templates.stored)).toHaveLength(1);
  const { traces } = await pane.repairTools();
  await pane.repair(async (repair) => repair.clear(await traces()));
  expect(state().templates.stored).toBeUndefined();
});
