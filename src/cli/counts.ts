import type { Finding } from "../rules/rule";
import type { FileReport } from "./file-report";

/** What a file, or all files, come to. Findings for review count under their severity as well. */
export interface Counts {
  files: number;
  unread: number;
  tables: number;
  error: number;
  warning: number;
  info: number;
  review: number;
  /** Problems above info, certain ones alone. */
  faults: number;
}

export const noCounts: Counts = {
  files: 0,
  unread: 0,
  tables: 0,
  error: 0,
  warning: 0,
  info: 0,
  review: 0,
  faults: 0,
};

export function countsOf({ error, tables, findings }: FileReport): Counts {
  const counts = { ...noCounts, files: 1, unread: error ? 1 : 0, tables: tables.length };
  for (const finding of findings) count(counts, finding);
  return counts;
}

export function count(
  counts: Counts,
  { outcome, severity }: Pick<Finding, "outcome" | "severity">,
): void {
  counts[severity] += 1;
  if (outcome === "review") counts.review += 1;
  else if (severity !== "info") counts.faults += 1;
}

/** Adds what a further file comes to. */
export function add(sum: Counts, more: Counts): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += more[key];
}

/** 0: nothing above info; 1: some problem above info; 2: a file could not be read. */
export function exitStatus({ unread, faults }: Counts): 0 | 1 | 2 {
  if (unread > 0) return 2;
  return faults > 0 ? 1 : 0;
}
