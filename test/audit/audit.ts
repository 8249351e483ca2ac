import { messageOf } from "../../src/check/message";
import type { Finding, Severity } from "../../src/rules/rule";
import { cellKey } from "../../src/sheet/address";
import { expected } from "./expected";
import { audit, severities, type Miss } from "./measure";
import { failures, extrasAboveInfo } from "./thresholds";

const result = audit();
const show = (finding: Finding) =>
  `  ${finding.rule} ${finding.severity} ${finding.outcome} ${cellKey(finding.at)} ${messageOf(finding, "zh")}`;
const sheets = new Map(expected.map(({ id, sheet }) => [id, sheet]));
const showMiss = ({ id, cell, rule, severity, why }: Miss) =>
  `  ${rule} ${severity} ${id} ${sheets.get(id)}!${cell}: ${why}`;

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title} (${lines.length})`);
  for (const line of lines) console.log(line);
}

section("Expected and not found", result.misses.map(showMiss));
section("Found at another cell of the row", result.elsewhere.map(showMiss));
for (const severity of severities) {
  const list = result.extras.filter((finding) => finding.severity === severity);
  section(`Not expected, ${severity}`, list.map(show));
}
section("On the rows that a reviewer passes", result.cleanRows.map(show));
section("Problems on clean sheets", result.cleanSheets.problems.map(show));
section("Reviews on clean sheets", result.cleanSheets.reviews.map(show));

console.log("");
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
for (const severity of severities) {
  const { expected: all, found } = result.recall[severity as Severity];
  console.log(`${severity}: ${found} of ${all} found (${percent(found, all)})`);
}
const above = result.findings.filter(({ severity }) => severity !== "info").length;
const extra = extrasAboveInfo(result).length;
console.log(
  `not expected: ${extra} problems above info among ${above} findings above info (${percent(extra, above)})`,
);
const { indicators, problems, reviews } = result.cleanSheets;
console.log(
  `clean sheets: ${indicators} indicators, ${problems.length} problems above info, ${reviews.length} reviews`,
);

const failed = failures(result);
for (const line of failed) console.log(`FAILED: ${line}`);
process.exitCode = failed.length > 0 ? 1 : 0;
