import type { Finding, Severity } from "../../src/rules/rule";
import type { Audit } from "./measure";

/** Part of the reviewer's list that must be found. */
const leastRecall: Record<Severity, number> = { error: 1, warning: 0.95, info: 0.9 };

/** At most one in thirty findings above info may be a problem that no reviewer would report. */
const mostExtras = 1 / 30;

/** At most one review for each ten indicators of clean sheets. */
const mostReviews = 1 / 10;

/** Problems above info that are neither expected nor right all the same. */
export function extrasAboveInfo({ extras }: Audit): readonly Finding[] {
  return extras.filter(({ outcome, severity }) => outcome === "problem" && severity !== "info");
}

/** What falls short of the thresholds, a line each; none where the audit is passed. */
export function failures(audit: Audit): string[] {
  const { recall, findings, cleanRows, cleanSheets } = audit;
  const failed: string[] = [];
  for (const [severity, least] of Object.entries(leastRecall)) {
    const { expected, found } = recall[severity as Severity];
    if (found < least * expected) failed.push(`${severity}: ${found} of ${expected} found`);
  }
  const above = findings.filter(({ severity }) => severity !== "info").length;
  const extras = extrasAboveInfo(audit).length;
  if (extras > mostExtras * above) failed.push(`${extras} of ${above} not expected`);
  if (cleanRows.length > 0) failed.push(`${cleanRows.length} findings on clean rows`);
  if (cleanSheets.problems.length > 0) {
    failed.push(`${cleanSheets.problems.length} problems on clean sheets`);
  }
  if (cleanSheets.reviews.length > mostReviews * cleanSheets.indicators) {
    failed.push(`${cleanSheets.reviews.length} reviews on clean sheets`);
  }
  return failed;
}
