import { execFileSync } from "node:child_process";
import path from "node:path";

/** Twice the input may take so many times as long. */
const most = 3;

const script = path.join(__dirname, "growing.ts");
const args = [require.resolve("tsx/cli"), script, String(most)];
const found = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as [
  string,
  number,
][];

test.each(found)("twice as many %s take about twice as long", (_, times) => {
  expect(times).toBeLessThanOrEqual(most);
});
