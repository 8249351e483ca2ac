import type { Finding } from "../../../rules/rule";
import { cellKey } from "../../../sheet/address";
import { missingRows } from "../../../templates/rows/missing-rows";
import { tableKey } from "../../state/finding-list";
import type { Report } from "../../state/report";
import { lacksClass } from "./lacks-class";
import { tickKey, type Shelved } from "../shelf";
import type { Missing } from "../templates-state";

type Offer = Omit<Missing, "groups"> & {
  /** `wanted`: ticked from the start. */
  groups: readonly (Missing["groups"][number] & { wanted: boolean })[];
};

/**
 * Rows for every class that the table of a finding lacks, that of the finding first. Classes that
 * are only recommended are offered without a tick.
 */
export function missingFor(
  finding: Finding,
  report: Report,
  shelf: readonly Shelved[],
): Offer | undefined {
  const at = cellKey(finding.at);
  const kin = report.findings.filter((one) => lacksClass(one) && cellKey(one.at) === at);
  const findings = [finding, ...kin.filter((one) => one.data.class !== finding.data.class)];
  const table = report.tables.find(
    ({ sheet, title, area }) => cellKey(title?.at ?? { sheet, ...area }) === at,
  );
  if (!table) return undefined;
  const templates = shelf.map(({ template }) => template);
  const groups = findings.flatMap((one, i) => {
    const found = missingRows(one, table, templates);
    const from = shelf.find(({ template }) => template === found?.template);
    if (!found || !from) return [];
    const keys = found.indicators.map((indicator) =>
      tickKey(from.key, from.template.indicators.indexOf(indicator)),
    );
    const wanted = i === 0 || one.severity !== "info";
    return [{ class: one.data.class!, from: from.template.name, keys, wanted }];
  });
  if (groups.length === 0) return undefined;
  const name = table.projectName?.text || table.title?.text || table.sheet;
  return { table: tableKey(table), sheet: table.sheet, name, groups };
}
