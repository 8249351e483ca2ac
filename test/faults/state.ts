import { cellName } from "../../src/sheet/address";
import type { Engine } from "../../src/standin/engine/port";
import type { SheetData, WorkbookData } from "../../src/standin/engine/workbook-data";

/** Everything in the workbook but the ids that Excel gives anew and the sheet that is in front. */
export async function stateOf(engine: Engine): Promise<WorkbookData> {
  const { activeSheet: _, ...data } = await engine.toWorkbookData();
  const sheets = data.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: sheet.conditionalFormats?.map(({ id: _id, ...format }) => format),
  }));
  return { ...data, sheets };
}

/** The first difference between two workbooks; undefined where there is none. */
export function differenceOf(expected: WorkbookData, found: WorkbookData): string | undefined {
  if (JSON.stringify(expected) === JSON.stringify(found)) return undefined;
  const names = (data: WorkbookData) => data.sheets.map(({ name }) => name).join();
  if (names(expected) !== names(found)) return `the sheets are ${names(found)}`;
  for (const [i, sheet] of expected.sheets.entries()) {
    const difference = sheetDifference(sheet, found.sheets[i]!);
    if (difference) return `${sheet.name}: ${difference}`;
  }
  const { sheets: _, ...rest } = expected;
  const { sheets: __, ...foundRest } = found;
  return JSON.stringify(rest) === JSON.stringify(foundRest)
    ? undefined
    : `${JSON.stringify(foundRest)} instead of ${JSON.stringify(rest)}`;
}

function sheetDifference(expected: SheetData, found: SheetData): string | undefined {
  const cells = (sheet: SheetData) =>
    new Map(sheet.cells.map((cell) => [cellName(cell), JSON.stringify(sorted(cell))]));
  const [wanted, there] = [cells(expected), cells(found)];
  for (const name of new Set([...wanted.keys(), ...there.keys()])) {
    if (wanted.get(name) !== there.get(name))
      return `${name} is ${there.get(name) ?? "empty"} instead of ${wanted.get(name) ?? "empty"}`;
  }
  for (const key of Object.keys(expected) as (keyof SheetData)[]) {
    if (key === "cells") continue;
    const [want, have] = [comparable(expected, key), comparable(found, key)];
    if (want !== have) return `${key} is ${have ?? "nothing"} instead of ${want ?? "nothing"}`;
  }
  return undefined;
}

function comparable(sheet: SheetData, key: keyof SheetData): string | undefined {
  return JSON.stringify(sorted(sheet[key]));
}

/** The same value with the keys of its objects in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, own]) => own !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]),
  );
}
