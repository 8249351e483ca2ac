import { listGroups } from "../../../src/taskpane/state/finding-list";
import { rowsInSight } from "../../../src/taskpane/state/list-move";
import { areaName } from "../../../src/sheet/address";
import { wordsOf } from "../../../src/words/words";
import { sheetData } from "../../standin/stand-in";
import {
  book,
  cell,
  counters,
  dump,
  findings,
  fix,
  fixAll,
  open,
  pane,
  rows,
  standIn,
  state,
  values,
} from "./desk";

test("with 实时校验 on, what changes is read again by itself, and our own writes are not", async () => {
  const other = { ...book.sheets[0]!, name: "项目2" };
  await open({ sheets: [...book.sheets, other] });
  await standIn.engine.type("项目1", "E8", "≥90%");
  await until(() => state().stale.includes("项目1"));
  standIn.engine.reset();
  pane.keepFresh(true);
  await until(() => state().stale.length === 0);
  expect(counters().roundTrips).toBe(1);
  expect(findings().some(({ at }) => at.sheet === "项目1" && at.row === 7)).toBe(false);
  standIn.engine.reset();
  await pane.repair(async (repair) => {
    const finding = findings().find(({ at, fix: own }) => at.sheet === "项目2" && own)!;
    await repair.fix(finding, finding.fix!.choices[0]!);
  });
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(counters().roundTrips).toBe(3);
  pane.keepFresh(false);
  await standIn.engine.type("项目1", "E8", "≥91%");
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(state().stale).toEqual(["项目1"]);
});

test("after one edit in a workbook of 300 sheets, checking again takes one round trip", async () => {
  const sheets = Array.from({ length: 300 }, (_, i) => ({
    ...book.sheets[0]!,
    name: `项目${i + 1}`,
    cells: book.sheets[0]!.cells.filter(({ row }) => row > 3),
  }));
  await open({ sheets });
  expect(state().report!.tables).toHaveLength(300);
  const untouched = state().report!.tables[7];
  await standIn.engine.type("项目150", "E8", "≥90%");
  await until(() => state().stale.includes("项目150"));
  standIn.engine.reset();
  await pane.repair((repair) => repair.recheck());
  expect(counters().roundTrips).toBe(1);
  expect(state().report!.tables[7]).toBe(untouched);
  expect(state().stale).toEqual([]);
});

test("marks and report go by the sheets as they are now, not as they were checked", async () => {
  await open();
  const marked = findings().map(({ at }) => at.row);
  await standIn.engine.type("项目1", "E6", "≥200件");
  await until(() => state().stale.includes("项目1"));
  await pane.repair((repair) => repair.mark());
  expect(state().stale).toEqual([]);
  expect(findings().length).toBeLessThan(marked.length);
  const [sheet] = (await dump()).sheets;
  const cells = sheet!.conditionalFormats!.flatMap(({ areas }) => areas.map(areaName));
  expect(cells).not.toContain("E6");
  await standIn.engine.type("项目1", "E7", "≥95%");
  await until(() => state().stale.includes("项目1"));
  await pane.repair((repair) => repair.report(wordsOf("zh")));
  const links = (await dump()).sheets[1]!.links!.map(({ address }) => address);
  expect(links.some((address) => address.endsWith("!E7"))).toBe(false);
});

test("where a sheet that changed is gone, or has another name, the result stays out of date", async () => {
  const other = { ...book.sheets[0]!, name: "项目2" };
  await open({ sheets: [...book.sheets, other] });
  await standIn.engine.type("项目1", "E8", "≥90%");
  await until(() => state().stale.includes("项目1"));
  const { sheets } = await dump();
  await standIn.engine.load({ sheets: [{ ...sheets[0]!, name: "改过的名称" }, sheets[1]!] });
  await pane.repair((repair) => repair.recheck());
  expect(state().report!.tables.map(({ sheet }) => sheet)).toEqual(["项目2"]);
  expect(state().stale).toEqual(["项目1"]);
});

test("of a selection only its cells are told of and repaired, also after they were read again", async () => {
  await open({
    sheets: [sheetData("项目1", values(...rows, rows[2]!.replace("化解率", "受理率")))],
  });
  await standIn.engine.choose("项目1", "A8:F8");
  pane.dispatch({ type: "scope-chosen", scope: "selection" });
  await pane.check();
  const seen = () => [...new Set(findings().map(({ at }) => at.row))];
  expect(seen()).toEqual([7]);
  // The pane goes to a cell and so selects it; what was to be checked stays.
  await pane.show(findings()[0]!.at);
  await pane.check();
  expect(seen()).toEqual([7]);
  const before = await cell("E9");
  await fixAll();
  expect(await cell("E8")).toBe("≥90%");
  expect(await cell("E9")).toBe(before);
  await standIn.engine.type("项目1", "E8", ">=91%");
  await until(() => state().stale.includes("项目1"));
  await pane.repair((repair) => repair.recheck());
  expect(seen()).toEqual([7]);
});

test("the current row and open tables stay; in place of a row that is gone comes the next", async () => {
  await open();
  const keys = keysInSight();
  const at = keys.findIndex((key) => key.includes("!E8"));
  pane.dispatch({ type: "moved", key: keys[at]! });
  pane.dispatch({ type: "table-opened", key: keys[0]!, open: true });
  await fix("E8");
  const next = keys[at + 1] ?? keys[at - 1]!;
  expect(state().current).toBe(next);
  expect(state().openTables.get(keys[0]!)).toBe(true);
  expect(next).not.toContain("!E6");
  await fix("E6");
  expect(state().current).toBe(next);
});

function keysInSight(): string[] {
  const groups = listGroups(state().report!, state());
  return rowsInSight(groups, state().extents).map(({ key }) => key);
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 5_000; !isSo();) {
    if (Date.now() > end) throw new Error(`still not so: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
