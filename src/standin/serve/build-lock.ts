import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Runs the work while no other process does, such as `npm start` beside `npm test`. The lock is a
 * file with the number of the process that holds it; one that ended in the middle holds nothing.
 */
export async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(path.dirname(lock), { recursive: true });
  while (!(await take(lock))) {
    if (await isHeld(lock)) await wait(200);
    else await rm(lock, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function isHeld(lock: string): Promise<boolean> {
  const text = await readFile(lock, "utf8").catch(() => "");
  if (text === "") return true; // just taken, its number not yet written, or just released
  try {
    process.kill(Number(text), 0); // only asks
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
