import { type Checker, createChecker } from "../check/check";
import type { Settings } from "../check/settings";
import { recognize, recognizeSheet } from "../recognize/recognize";
import type { Finding, FixChoice } from "../rules/rule";
import { cellKey } from "../sheet/address";
import type { SetCell } from "../sheet/edit";
import { edited } from "../sheet/edited";
import { type CellValue, type Snapshot, valueAt } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";

/** Fixes can uncover others; after so many passes what is left is left. */
const mostPasses = 10;

/** One net change of cells and the findings it repairs. */
export interface FixPlan {
  /** One for each cell that changes, expecting what it holds now; sheet by sheet in its order. */
  edits: readonly SetCell[];
  /** What is repaired, in the order it was taken up. */
  repaired: readonly { finding: Finding; choice: FixChoice }[];
}

/** What the plan starts from; `tables` and `checker` save reading and judging it all again. */
export interface PlanOrder {
  snapshot: Snapshot;
  settings: Settings;
  pick: Pick;
  tables?: readonly TargetSheet[];
  checker?: Checker;
}

/** Which choice to take for a finding, if any. It may be asked again for the same finding in a later pass. */
export type Pick = (finding: Finding) => FixChoice | undefined;

/** A finding by rule and cell, as the officer ticks it in a list. */
export function findingKey({ rule, message, at }: Finding): string {
  return `${rule} ${message} ${cellKey(at)}`;
}

/**
 * Plans the picked fixes on a copy: of those that touch the same cell in one pass the first is
 * taken, the others when the copy has been checked again. The net change is one edit for each cell.
 */
export function planFixes(order: PlanOrder): FixPlan {
  const { snapshot, settings, pick, checker = createChecker() } = order;
  const repaired: FixPlan["repaired"][number][] = [];
  const touched = new Map<string, SetCell>();
  const done = new Set<string>();
  let copy = snapshot;
  let tables = order.tables ?? recognize(copy);
  for (let pass = 0; pass < mostPasses; pass++) {
    const taken = new Map<string, SetCell>();
    for (const finding of checker.check(tables, settings).findings) {
      const choice = pick(finding);
      const cells = choice && setsOf(choice);
      // The same repair of the same content a second time would go round in a circle.
      const key = `${findingKey(finding)} ${String(finding.seen)}`;
      if (!cells || done.has(key) || cells.some((cell) => taken.has(cellKey(cell)))) continue;
      done.add(key);
      for (const cell of cells) taken.set(cellKey(cell), cell);
      repaired.push({ finding, choice });
    }
    if (taken.size === 0) break;
    for (const [key, cell] of taken) touched.set(key, withFormat(cell, touched.get(key)));
    copy = edited(copy, [...taken.values()]);
    tables = recognizedAgain(copy, tables, new Set([...taken.values()].map(({ sheet }) => sheet)));
  }
  return { edits: netEdits(snapshot, copy, touched), repaired };
}

/** The changes of cells of a choice; undefined where it changes rows as well, which stands alone. */
function setsOf({ edits }: FixChoice): readonly SetCell[] | undefined {
  const sets = edits.filter((edit) => edit.type === "set");
  return sets.length === edits.length && sets.length > 0 ? sets : undefined;
}

/** A format that an earlier pass gave stays, unless the later one gives its own. */
function withFormat(cell: SetCell, before: SetCell | undefined): SetCell {
  const numberFormat = cell.numberFormat ?? before?.numberFormat;
  return numberFormat === undefined ? cell : { ...cell, numberFormat };
}

function recognizedAgain(
  copy: Snapshot,
  tables: readonly TargetSheet[],
  changed: ReadonlySet<string>,
): readonly TargetSheet[] {
  return copy.sheets.flatMap((sheet) =>
    changed.has(sheet.name)
      ? recognizeSheet(sheet)
      : tables.filter((table) => table.sheet === sheet.name),
  );
}

function netEdits(
  before: Snapshot,
  after: Snapshot,
  touched: ReadonlyMap<string, SetCell>,
): SetCell[] {
  const found = (snapshot: Snapshot, cell: SetCell): CellValue => {
    const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
    return sheet ? valueAt(sheet, cell) : "";
  };
  const place = new Map(before.sheets.map(({ name }, index) => [name, index]));
  return [...touched.values()]
    .map((cell) => ({ ...cell, expect: found(before, cell), value: found(after, cell) }))
    .filter(({ expect, value, numberFormat }) => expect !== value || numberFormat !== undefined)
    .sort(
      (a, b) => place.get(a.sheet)! - place.get(b.sheet)! || a.row - b.row || a.column - b.column,
    );
}
