import type { Engine, EngineOptions } from "../../src/standin/engine/port";
import type { CellData, SheetData, WorkbookData } from "../../src/standin/engine/workbook-data";
import { openSession, type ClientWindow } from "../../src/standin/session";
import { loadClient } from "./client";
import { newEngine } from "./engine-bundle";

// The first test of a run may have to wait until the engine is bundled.
jest.setTimeout(60_000);

/** A workbook in the stand-in, open to Microsoft's own client as the global `Excel`. */
export interface StandIn {
  engine: Engine;
  close(): void;
}

let client: ClientWindow | undefined;

/**
 * Opens a workbook and connects the real Office.js client to it. Close it after each test: the
 * engine keeps timers that would hold the process.
 */
export async function openStandIn(data: WorkbookData, options?: EngineOptions): Promise<StandIn> {
  const engine = newEngine(options);
  await engine.load(data);
  client ??= loadClient();
  const end = openSession(client, engine);
  Object.assign(globalThis, { Office: client.Office });
  return {
    engine,
    close() {
      end();
      engine.dispose();
    },
  };
}

/** A sheet of these values from A1 on; strings that begin with "=" are formulas. */
export function sheetData(
  name: string,
  rows: readonly (readonly (string | number | boolean)[])[],
  more: Partial<SheetData> = {},
): SheetData {
  const cells = rows.flatMap((line, row) =>
    line.flatMap((value, column): CellData[] => {
      if (value === "") return [];
      const formula = typeof value === "string" && value.startsWith("=");
      return [{ row, column, ...(formula ? { formula: value } : { value }) }];
    }),
  );
  return { name, cells, ...more };
}
