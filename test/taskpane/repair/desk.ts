import { openWorkbook } from "../../../src/excel/open-workbook";
import type { Finding } from "../../../src/rules/rule";
import { cellName } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/snapshot";
import type { WorkbookData } from "../../../src/standin/engine/workbook-data";
import { createPane } from "../../../src/taskpane/create-pane";
import type { Pane } from "../../../src/taskpane/pane";
import { fixGroups, tickedAtFirst } from "../../../src/taskpane/repair/fix-all/fix-list";
import { openStandIn, sheetData, type StandIn } from "../../standin/stand-in";
import { faultyRows, projectSheet } from "../sheets-fixture";

// The pane over a workbook of the stand-in, and what an officer does with it.

export let standIn: StandIn;
export let pane: Pane;

export const rows = [...faultyRows.slice(0, 2), faultyRows[2]!.replace("≥90百分比", ">=90%")];
export const values = (...lines: readonly string[]) =>
  projectSheet("项目1", ...lines).values as CellValue[][];

/** E6 and E7 lack an operator; the one in E8, in other signs, can be repaired safely. */
export const book: WorkbookData = { sheets: [sheetData("项目1", values(...rows))] };

export async function open(data: WorkbookData = book): Promise<void> {
  standIn = await openStandIn(data);
  await reopen();
}

/** A new pane over the same workbook, checked. */
export async function reopen(): Promise<void> {
  pane = createPane(openWorkbook({ patience: 200 }));
  await pane.check();
}

afterEach(() => standIn.close());

export const state = () => pane.getState();
export const findings = () => state().report!.findings;
export const dump = () => standIn.engine.toWorkbookData();
export const counters = () => standIn.engine.counters;

export function findingAt(cell: string, rule?: string): Finding {
  return findings().find(
    ({ at, fix, rule: own }) => cellName(at) === cell && fix && (!rule || own === rule),
  )!;
}

export async function fix(cell: string, choice = 0): Promise<void> {
  const finding = findingAt(cell);
  await pane.repair((repair) => repair.fix(finding, finding.fix!.choices[choice]!));
}

export async function fixAll(): Promise<void> {
  const report = state().report!;
  const ticked = tickedAtFirst(fixGroups(report).groups);
  const { plan } = await pane.repairTools();
  const again = (without: Parameters<typeof plan>[3]) =>
    plan(report, state().settings, ticked, without);
  await pane.repair((repair) => repair.fixAll(again([]), again));
}

export async function cell(address: string, sheet = 0): Promise<CellValue | undefined> {
  const { sheets } = await dump();
  return sheets[sheet]!.cells.find((one) => cellName(one) === address)?.value;
}

export const undo = () => pane.repair((repair) => repair.undo());
export const redo = () => pane.repair((repair) => repair.redo());
