import os from "node:os";
import ExcelJS from "exceljs";
import { check, createChecker } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import { rules } from "../../src/rules/list";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { buildSample } from "../samples/build";
import { median, milliseconds, ratio, tableText } from "./measure";
import { measureTraffic, type Traffic } from "./round-trips";
import { snapshotOf } from "./snapshot";
import { targetSheets } from "./tables";

/** Prints what the check costs on a workbook of 300 target sheets, against reading it by other means. */
async function main(): Promise<void> {
  const [cpu] = os.cpus();
  print(
    `${cpu?.model ?? "?"} × ${os.cpus().length}, ${os.type()} ${os.arch()}, Node ${process.version}`,
  );
  await files(300);
  await across([100, 300, 1000]);
  await traffic([1, 30, 300]);
}

async function files(count: number): Promise<void> {
  const layouts = targetSheets(count);
  const bytes = await buildSample({ file: "", title: "", sheets: layouts });
  const snapshot = snapshotOf(layouts);
  const json = JSON.stringify(snapshot);
  const tables = recognize(snapshot);
  const findings = check(tables).findings.length;
  const size = `${(bytes.length / 1024).toFixed(0)} KB`;
  print(`\n${count} target sheets (${size}): ${tables.length} recognised, ${findings} findings`);

  const both = await median(() => check(recognize(snapshot)));
  const rows = [
    ["recognise + check", both],
    ["  recognise alone", await median(() => recognize(snapshot))],
    ["(a) exceljs reads the file", await median(() => readByExcelJs(bytes))],
    ["(b) JSON.parse of the snapshot", await median(() => JSON.parse(json))],
    ["our reader reads the file", await median(() => readXlsx(bytes))],
  ] as const;
  print(
    tableText([
      ["warm, median of five", "time", "recognise + check is"],
      ...rows.map(([what, time]) => [
        what,
        milliseconds(time),
        time === both ? "" : `${ratio(both, time)} of it`,
      ]),
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
    const time = await median(() => createChecker(comparing).check(tables));
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

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

// The stand-in's engine keeps timers that would hold the process.
void main().then(() => process.exit());
