import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { withLock } from "../../../src/standin/serve/build-lock";

const folder = mkdtempSync(path.join(tmpdir(), "lock-"));
const lock = path.join(folder, "lock");
afterAll(() => rmSync(folder, { recursive: true }));

test("lets one work after the other, and goes away", async () => {
  const steps: string[] = [];
  const work = (name: string) => async () => {
    steps.push(`${name} begins`);
    await wait(20);
    steps.push(`${name} ends`);
  };
  await Promise.all([withLock(lock, work("first")), withLock(lock, work("second"))]);
  const [first, second] = steps[0]!.startsWith("first") ? ["first", "second"] : ["second", "first"];
  expect(steps).toEqual([
    `${first!} begins`,
    `${first!} ends`,
    `${second!} begins`,
    `${second!} ends`,
  ]);
  expect(existsSync(lock)).toBe(false);
});

test("goes away when the work fails", async () => {
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(lock)).toBe(false);
});

test("a process that is no more does not hold it", async () => {
  writeFileSync(lock, "999999999");
  expect(await withLock(lock, () => Promise.resolve("done"))).toBe("done");
});
