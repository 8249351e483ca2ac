import os from "node:os";
import ExcelJS from "exceljs";
import { check, createChecker } from "../../src/check/check";
import { createRecognizer } from "../../src/recognize/recognizer";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules/list";
import { runThrough } from "../../src/sheet/steps";
import type { CellValue, Snapshot } from "../../src/sheet/snapshot";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { buildSample } from "../samples/build";
import type { SheetLayout } from "../samples/layout";
import { documentSheets } from "./documents";
import { measureFiles } from "./files";
import { median, milliseconds, print, ratio, tableText, timed } from "./measure";
import { buildProgram, measureProcesses } from "./processes";
import { measureTraffic, type Traffic } from "./round-trips";
import { snapshotOf } from "./snapshot";
import { targetSheets } from "./tables";

/** The parts, in order; `npm run bench -- files` prints one alone. */
const parts: Record<string, () => Promise<void>> = {
  again: () => again(300),
  documents: async () => {
    for (const count of [12, 300, 1000]) await ofDocuments(count);
  },
  speed: async () => {
    for (const count of [12, 300, 1000]) await speed(count);
  },
  across: () => across([100, 300, 1000]),
  traffic: () => traffic([1, 30, 300]),
  files: measureFiles,
};

/** Prints what the check costs, against reading the same files by other means. */
async function main(): Promise<void> {
  const [cpu] = os.cpus();
  const load = os.loadavg()[0]!.toFixed(1);
  print(
    `${cpu?.model ?? "?"} × ${os.cpus().length}, ${os.type()} ${os.arch()}, Node ${process.version}, load ${load}`,
  );
  const wanted = process.argv.slice(2);
  for (const [name, part] of Object.entries(parts)) {
    if (wanted.length === 0 || wanted.includes(name)) await part();
  }
}

/** The check of a file of so many tables of the two documents, as a process. */
async function ofDocuments(count: number): Promise<void> {
  const { bytes } = await workbookOf("of the documents", documentSheets(count));
  await processes(bytes);
}

/** The check of a file of so many generated tables, in this process and as one of its own. */
async function speed(count: number): Promise<void> {
  const { bytes, snapshot } = await workbookOf("generated", targetSheets(count));
  const json = JSON.stringify(snapshot);
  const runs = { warm: count > 300 ? 3 : 10, within: 3 };
  const unseen = unseenSnapshots(count, runs.warm + 5);
  const both = await median(() => check(recognize(snapshot)), runs);
  const rows = [
    ["recognise + check", both],
    ["  recognise alone", await median(() => recognize(snapshot), runs)],
    [
      "  of a workbook not seen before",
      await timed(unseen, (read) => check(recognize(read)), runs),
    ],
    ["(a) exceljs reads the file", await median(() => readByExcelJs(bytes), runs)],
    ["(b) JSON.parse of the snapshot", await median(() => JSON.parse(json), runs)],
    ["our reader reads the file", await median(() => readXlsx(bytes), runs)],
  ] as const;
  print(
    tableText([
      ["warm, median", "time", "recognise + check is"],
      ...rows.map(([what, time]) => [
        what,
        milliseconds(time),
        what.startsWith("(") || what.startsWith("our") ? `${ratio(both, time)} of it` : "",
      ]),
    ]),
  );
  await processes(bytes);
}

/** The sheets as a file and as what reading it gives, once said what is in them. */
async function workbookOf(
  kind: string,
  sheets: readonly SheetLayout[],
): Promise<{ bytes: Uint8Array; snapshot: Snapshot }> {
  const bytes = await buildSample({ file: "", title: "", sheets });
  const snapshot = snapshotOf(sheets);
  const tables = recognize(snapshot);
  const rows = tables.reduce((sum, { indicators }) => sum + indicators.length, 0);
  const findings = check(tables).findings.length;
  const size = `${(bytes.length / 1024).toFixed(0)} KB`;
  print(
    `\n${sheets.length} target sheets ${kind}, ${rows} indicators, ${size}; ${findings} findings`,
  );
  return { bytes, snapshot };
}

/** Another workbook at each call, so that nothing is known of its texts but what all have. */
function unseenSnapshots(tables: number, most: number): () => Snapshot {
  let seed = 2;
  const snapshots = Array.from({ length: most }, () => snapshotOf(targetSheets(tables, seed++)));
  return () => snapshots.pop()!;
}

/** The check after an edit of one cell: the workbook is there as it was read again. */
async function again(count: number): Promise<void> {
  const snapshot = snapshotOf(targetSheets(count));
  const recognizeSheet = createRecognizer();
  const checker = createChecker();
  const recheck = (read: Snapshot) =>
    checker.check(read.sheets.flatMap((sheet) => runThrough(recognizeSheet(sheet))));
  recheck(snapshot);
  let edits = 0;
  const time = await timed(
    () => edited(structuredClone(snapshot), edits++),
    (read) => recheck(read),
    { runs: 51 },
  );
  print(`\n${count} sheets checked again after an edit of one cell: ${milliseconds(time)}`);
}

/** The snapshot with another number in the value of the first indicator of a sheet. */
function edited(snapshot: Snapshot, edit: number): Snapshot {
  const { texts, values } = snapshot.sheets[(edit * 7) % snapshot.sheets.length]!;
  const row = texts.findIndex((line) => line.includes("指标值")) + 1;
  const column = texts[row - 1]!.indexOf("指标值");
  const value = `≥${1000 + edit}件`;
  (texts[row] as string[])[column] = value;
  (values[row] as CellValue[])[column] = value;
  return snapshot;
}

async function processes(bytes: Uint8Array): Promise<void> {
  buildProgram();
  const measured = await measureProcesses(bytes);
  const own = measured[0]!.time!;
  print("");
  print(
    tableText([
      ["whole processes, median", "time", "the check is"],
      ...measured.map(({ what, time }, i) =>
        time === undefined
          ? [what, "not here", ""]
          : [what, milliseconds(time), i ? `${ratio(own, time)} of it` : ""],
      ),
    ]),
  );
}

function readByExcelJs(bytes: Uint8Array): Promise<unknown> {
  return new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
}

async function across(counts: readonly number[]): Promise<void> {
  const comparing = rules.filter((rule) => rule.on === "workbook");
  print(`\nrules across tables (${comparing.length})`);
  const rows = [];
  for (const count of counts) {
    const tables = recognize(snapshotOf(targetSheets(count)));
    const time = await median(() => createChecker(comparing).check(tables), { within: 3 });
    rows.push([`${count} tables`, milliseconds(time), milliseconds(time / count)]);
  }
  print(tableText([["", "time", "a table"], ...rows]));
}

async function traffic(counts: readonly number[]): Promise<void> {
  print("\nreading between pane and Excel");
  const words = ({ roundTrips, megabytes }: Traffic): string =>
    `${roundTrips} (${megabytes.toFixed(2)} MB)`;
  print(
    tableText([
      ["round trips", "the pane", "sheet by sheet"],
      ...(await measureTraffic(counts)).map(({ pane, plain }) => [
        `${pane.sheets} sheets`,
        words(pane),
        words(plain),
      ]),
    ]),
  );
}

// The stand-in's engine keeps timers that would hold the process.
void main().then(() => process.exit());
