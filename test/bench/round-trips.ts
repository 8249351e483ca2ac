import { readWorkbook } from "../../src/excel/read";
import { createEngine } from "../../src/standin/engine/headless";
import type { Engine } from "../../src/standin/engine/port";
import type { WorkbookData } from "../../src/standin/engine/workbook-data";
import { openSession } from "../../src/standin/session";
import type { SheetLayout } from "../samples/layout";
import { loadClient } from "../standin/client";
import { targetSheets } from "./tables";

/** What reading a workbook costs between pane and host. */
export interface Traffic {
  sheets: number;
  roundTrips: number;
  megabytes: number;
}

/** Traffic of the pane's reading and of a straightforward reader, over the stand-in. */
export async function measureTraffic(counts: readonly number[]) {
  const client = loadClient();
  const measured: { pane: Traffic; plain: Traffic }[] = [];
  for (const sheets of counts) {
    const engine = createEngine();
    await engine.load(workbookData(targetSheets(sheets)));
    const end = openSession(client, engine);
    Object.assign(globalThis, { Office: client.Office });
    const pane = await trafficOf(engine, sheets, () => readWorkbook({ scope: "workbook" }));
    const plain = await trafficOf(engine, sheets, readSheetBySheet);
    end();
    engine.dispose();
    measured.push({ pane, plain });
  }
  return measured;
}

async function trafficOf(
  engine: Engine,
  sheets: number,
  read: () => Promise<unknown>,
): Promise<Traffic> {
  engine.reset();
  await read();
  const { roundTrips, bytesIn, bytesOut } = engine.counters;
  return { sheets, roundTrips, megabytes: (bytesIn + bytesOut) / 2 ** 20 };
}

/** The way most add-ins read: names, then for each sheet its used range, then its values. */
async function readSheetBySheet(): Promise<void> {
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name,items/visibility");
    await context.sync();
    for (const sheet of sheets.items) {
      const used = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      if (used.isNullObject) continue;
      used.load("values,text");
      await context.sync();
    }
  });
}

function workbookData(layouts: readonly SheetLayout[]): WorkbookData {
  return {
    sheets: layouts.map(({ name, blocks }) => ({
      name,
      cells: blocks.map(({ row, column, value, look }) => ({
        row,
        column,
        value,
        ...(look === "amount" ? { numberFormat: "0.00" } : {}),
      })),
      merges: blocks.filter(({ rows, columns }) => rows * columns > 1),
    })),
  };
}
