/** How often work runs: so many times before it counts, then so often or until the time is up. */
export interface Runs {
  warm?: number;
  runs?: number;
  /** Seconds for the runs that count; there is one at least. */
  within?: number;
}

/** Milliseconds: the median of the runs. */
export function median(work: () => unknown, runs?: Runs): Promise<number> {
  return timed(() => undefined, work, runs);
}

/** The same of work on what is made ready anew for each run; only the work counts. */
export async function timed<Ready>(
  ready: () => Ready,
  work: (ready: Ready) => unknown,
  { warm = 10, runs = 5, within = Infinity }: Runs = {},
): Promise<number> {
  const times: number[] = [];
  let spent = 0;
  for (let i = -warm; i < runs && spent < within * 1000; i += 1) {
    const given = ready();
    const start = performance.now();
    await work(given);
    if (i < 0) continue;
    times.push(performance.now() - start);
    spent += times.at(-1)!;
  }
  return middle(times);
}

/** The median of each work; they run in turn, so that what else the machine does weighs on all alike. */
export function inTurn(works: readonly (() => unknown)[], rounds: number): number[] {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [i, work] of works.entries()) {
      const start = performance.now();
      work();
      times[i]!.push(performance.now() - start);
    }
  }
  return times.map(middle);
}

function middle(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** Columns of a table for the terminal: the first to the left, the others to the right. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row.map((cell, i) => (i ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join("  "),
    )
    .join("\n");
}

export const milliseconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} ms`;
export const ratio = (a: number, b: number): string => (a / b).toFixed(3);

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
