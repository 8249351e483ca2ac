import type { CellRef } from "../sheet/address";
import type { Finding } from "../rules/rule";
import type { TargetSheet } from "../target/model";
import { tableFinder } from "../target/table-finder";

/** Caused by the form or the system that printed it, not by the officer: said once per table. */
const formCaused: ReadonlySet<string> = new Set([
  "percent-word",
  "category-synonym",
  "category-short-label",
]);

/** A finding as pane and report show it, with those folded under it. */
export interface ShownFinding {
  finding: Finding;
  folded: readonly Finding[];
}

/** The findings of one table, folded; `table` is undefined for cells outside every table. */
export interface ShownTable {
  table: TargetSheet | undefined;
  shown: readonly ShownFinding[];
}

/**
 * How pane and report show findings: grouped by table in the order given; what the form causes
 * once per table; and of two tables of one project, the findings of the second under the one that
 * says so. The list of findings itself never folds.
 */
export function fold(
  tables: readonly TargetSheet[],
  findings: readonly Finding[],
): readonly ShownTable[] {
  const groups = tables.map((table, place) => ({ table, findings: [] as Finding[], place }));
  const groupOf = new Map(groups.map((group) => [group.table, group]));
  const tableAt = tableFinder(tables);
  const groupAt = (at: CellRef) => {
    const table = tableAt(at);
    return table && groupOf.get(table);
  };

  const outside: Finding[] = [];
  for (const finding of findings) (groupAt(finding.at)?.findings ?? outside).push(finding);

  const shown: ShownTable[] = groups.map(({ table, findings: own, place }) => {
    const repeats = own.find(
      ({ rule, outcome, because }) =>
        rule === "project-duplicate" &&
        outcome === "problem" &&
        because.some((cell) => (groupAt(cell)?.place ?? place) < place),
    );
    return {
      table,
      shown: repeats
        ? [{ finding: repeats, folded: own.filter((finding) => finding !== repeats) }]
        : foldedByForm(own),
    };
  });
  if (outside.length > 0) shown.push({ table: undefined, shown: foldedByForm(outside) });
  return shown;
}

function foldedByForm(findings: readonly Finding[]): readonly ShownFinding[] {
  const shown: { finding: Finding; folded: Finding[] }[] = [];
  const first = new Map<string, Finding[]>();
  for (const finding of findings) {
    const folded = first.get(finding.rule);
    if (folded && formCaused.has(finding.rule)) {
      folded.push(finding);
      continue;
    }
    const entry = { finding, folded: [] };
    first.set(finding.rule, entry.folded);
    shown.push(entry);
  }
  return shown;
}

/** Of what is folded, the findings of the same kind; where a table repeats another there are others. */
export function alike({ finding, folded }: ShownFinding): readonly Finding[] {
  return folded.filter(({ rule }) => rule === finding.rule);
}
