import { type Dirent, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { FileError } from "../xlsx/file-error";
import { expandBraces, isPattern, segmentPattern } from "./glob";

/** A file to check, or what cannot be checked and why. */
export type Found = { file: string; error?: undefined } | { file: string; error: FileError };

/** Workbooks in a folder; old formats as well, which are reported as such rather than passed over. */
const workbook = /\.(?:xlsx|xlsm|xltx|xls|xlt|et|ett)$/i;
/** What Excel and WPS put beside an open workbook, and what systems hide. */
const passedOver = /^(?:~\$|\.)/;

/**
 * The files that paths, folders and patterns name, in the order given; those of a folder by name,
 * with its subfolders. Found one by one, so that a million files need no more memory than ten.
 */
export function* findFiles(paths: readonly string[]): Generator<Found, void> {
  for (const given of paths) {
    const kind = kindOf(given);
    if (kind === "folder") yield* inFolder(given);
    else if (kind === undefined && isPattern(given)) yield* matching(given);
    else yield { file: given };
  }
}

function kindOf(file: string): "file" | "folder" | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return undefined;
  return stat.isDirectory() ? "folder" : "file";
}

function* inFolder(folder: string): Generator<Found, void> {
  let found = false;
  for (const one of filesBelow(folder)) {
    found = true;
    yield one;
  }
  if (!found) yield { file: folder, error: new FileError("empty-folder") };
}

function* filesBelow(folder: string): Generator<Found, void> {
  const entries = entriesOf(folder);
  if (entries instanceof FileError) {
    yield { file: folder, error: entries };
    return;
  }
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    // A link to a folder could lead in circles; one to a file is a file.
    else if (workbook.test(entry.name) && !(entry.isSymbolicLink() && kindOf(file) !== "file")) {
      yield { file };
    }
  }
}

/** What is in a folder, by name; nothing hidden. */
function entriesOf(folder: string): Dirent[] | FileError {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !passedOver.test(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return new FileError("no-access", { cause: error });
  }
}

function* matching(pattern: string): Generator<Found, void> {
  let found = false;
  const seen = new Set<string>();
  for (const one of expandBraces(pattern)) {
    const normal = path.sep === "\\" ? one.replaceAll("\\", "/") : one;
    const absolute = /^(?:\/|[A-Za-z]:\/)/.exec(normal)?.[0] ?? "";
    const steps = normal.slice(absolute.length).split("/").filter(Boolean);
    for (const match of below(absolute, steps)) {
      found = true;
      if (match.file !== undefined && seen.has(match.file)) continue;
      seen.add(match.file);
      yield match;
    }
  }
  if (!found) yield { file: pattern, error: new FileError("no-match") };
}

function* below(folder: string, steps: readonly string[]): Generator<Found, void> {
  const [step, ...rest] = steps;
  if (step === undefined) return;
  if (step === "**") {
    yield* below(folder, rest.length > 0 ? rest : ["*"]);
    for (const entry of listed(folder)) {
      if (entry.isDirectory()) yield* below(path.join(folder, entry.name), steps);
    }
    return;
  }
  if (!isPattern(step)) {
    const next = path.join(folder, step);
    if (rest.length > 0) yield* below(next, rest);
    else if (kindOf(next) !== undefined) yield* asFound(next, true);
    return;
  }
  const matches = segmentPattern(step);
  for (const { name } of listed(folder)) {
    if (!matches.test(name)) continue;
    const next = path.join(folder, name);
    if (rest.length > 0) yield* below(next, rest);
    else yield* asFound(next, step.includes("."));
  }
}

function listed(folder: string): readonly Dirent[] {
  if (kindOf(folder || ".") !== "folder") return [];
  const entries = entriesOf(folder || ".");
  return entries instanceof FileError ? [] : entries;
}

/** A folder that matches stands for the workbooks in it; a pattern without an ending means workbooks. */
function* asFound(file: string, anyEnding: boolean): Generator<Found, void> {
  if (kindOf(file) === "folder") yield* filesBelow(file);
  else if (anyEnding || workbook.test(file)) yield { file };
}
