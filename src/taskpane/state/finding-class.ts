import type { Finding, Severity } from "../../rules/rule";

/** What an officer tells findings apart by: certain ones by severity, uncertain ones apart. */
export type FindingClass = Severity | "review";

export const findingClasses: readonly FindingClass[] = ["error", "warning", "info", "review"];

export function classOf({ outcome, severity }: Finding): FindingClass {
  return outcome === "review" ? "review" : severity;
}

export type ClassCounts = Readonly<Record<FindingClass, number>>;

export function countClasses(findings: readonly Finding[]): ClassCounts {
  const counts = { error: 0, warning: 0, info: 0, review: 0 };
  for (const finding of findings) counts[classOf(finding)] += 1;
  return counts;
}
