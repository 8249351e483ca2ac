import { openWorkbook } from "../../src/excel/open-workbook";
import type { Area } from "../../src/sheet/address";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { createEngine } from "../../src/standin/engine/headless";
import type { CellData, WorkbookData } from "../../src/standin/engine/workbook-data";
import { openSession } from "../../src/standin/session";
import { loadClient } from "../standin/client";
import { ownFindings, runInPane } from "./pane-run";
import { fillings, fullCells, manySheets, stacked } from "./shapes";

export interface HostRun {
  what: string;
  seconds: number;
  roundTrips: number;
  /** Megabytes of the largest answer. */
  answer: number;
  broken: string[];
}

/** Reads and checks large workbooks over Microsoft's client, with the web's limit on answers. */
export async function measureHost(): Promise<HostRun[]> {
  const client = loadClient();
  const runs: HostRun[] = [];
  const cases: [string, readonly SheetSnapshot[]][] = [
    ["1,000 target sheets", manySheets(1000)],
    ["one sheet of 100,000 cells", [stacked(100_000).sheet]],
    ["cells of 32,767 characters", Object.values(fillings).map(named)],
  ];
  for (const [what, sheets] of cases) {
    runs.push(await onHost(client, what, dataOf(sheets), (run) => compare(run, sheets)));
  }
  const merged = {
    ...dataOf([]),
    sheets: [{ name: "合并", cells: pairs(10_000).map(filled), merges: pairs(10_000) }],
  };
  runs.push(await onHost(client, "10,000 merged areas", merged, readMerges));
  return runs;
}

type Work = (run: HostRun) => Promise<void>;

async function onHost(
  client: ReturnType<typeof loadClient>,
  what: string,
  data: WorkbookData,
  work: Work,
): Promise<HostRun> {
  const engine = createEngine();
  await engine.load(data);
  const run: HostRun = { what, seconds: 0, roundTrips: 0, answer: 0, broken: [] };
  const watched = Object.create(engine) as typeof engine;
  watched.answer = async (request) => {
    const answer = await engine.answer(request);
    const size = new TextEncoder().encode(JSON.stringify(answer)).length / 2 ** 20;
    run.answer = Math.max(run.answer, size);
    return answer;
  };
  const end = openSession(client, watched);
  Object.assign(globalThis, { Office: client.Office });
  engine.reset();
  const start = performance.now();
  await work(run);
  run.seconds = (performance.now() - start) / 1000;
  run.roundTrips = engine.counters.roundTrips;
  end();
  engine.dispose();
  process.stderr.write(`${what} on the host: ${run.broken.join("; ") || "ok"}\n`);
  return run;
}

/** The check over the client says what it says of the same sheets in memory. */
async function compare(run: HostRun, sheets: readonly SheetSnapshot[]): Promise<void> {
  const { report } = await runInPane(openWorkbook());
  const { report: own } = await runInPane(sheets);
  const [given, expected] = [ownFindings(report), ownFindings(own)];
  if (report.tables.length !== own.tables.length || given.length !== expected.length) {
    run.broken.push(`${given.length} findings over the client, ${expected.length} in memory`);
  }
}

async function readMerges(run: HostRun): Promise<void> {
  const { sheets } = await openWorkbook().read({ scope: "workbook", structure: true });
  const count = sheets[0]?.structure?.merges.length;
  if (count !== 10_000) run.broken.push(`${count} merged areas`);
}

function named(filling: string, i: number): SheetSnapshot {
  return { ...fullCells(filling), name: `满格${i + 1}` };
}

function dataOf(sheets: readonly SheetSnapshot[]): WorkbookData {
  return {
    sheets: sheets.map(({ name, values }) => ({ name, cells: cellsOf(values), merges: [] })),
  };
}

function cellsOf(values: SheetSnapshot["values"]): CellData[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => (value === "" ? [] : [{ row, column, value }])),
  );
}

const filled = ({ row, column }: Area): CellData => ({ row, column, value: row });

/** Merged pairs of cells, ten in a row. */
function pairs(count: number) {
  return Array.from({ length: count }, (_, i) => ({
    row: Math.floor(i / 10),
    column: (i % 10) * 2,
    rows: 1,
    columns: 2,
  }));
}
