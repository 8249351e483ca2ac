/** Milliseconds: the median of so many runs after ten to warm up. */
export function median(work: () => unknown, runs = 5, warm = 10): Promise<number> {
  return timed(() => undefined, work, runs, warm);
}

/** The same of work on what is made ready anew for each run; only the work counts. */
export async function timed<Ready>(
  ready: () => Ready,
  work: (ready: Ready) => unknown,
  runs = 5,
  warm = 10,
): Promise<number> {
  const times: number[] = [];
  for (let i = -warm; i < runs; i += 1) {
    const given = ready();
    const start = performance.now();
    await work(given);
    if (i >= 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
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
