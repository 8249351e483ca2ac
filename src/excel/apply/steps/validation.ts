import { areaName } from "../../../sheet/address";
import type { CellLists, Edit, RestoreLists, SetValidation } from "../../../sheet/edit";
import { Refusal } from "../../../sheet/workbook";
import { loadLists, sameLists, writeLists, type CellRule } from "../lists";
import { rangeAt, segmentsOf, stepOf, type Desk, type Step } from "../step";

// A list suggests; 计划标准（工作方案） or a unit of one's own must go in as well.
const noAlert = { showAlert: false, style: "Information", title: "", message: "" } as const;

/** A drop-down list for cells that have none, or another one; other rules stay the officer's. */
export function setValidation(edit: SetValidation, desk: Desk): Step {
  const { sheet, area, list } = edit;
  return listStep(edit, desk, {
    check(found) {
      if (found.some(({ type }) => type !== "List"))
        throw new Refusal("occupied", `${sheet}!${areaName(area)}`);
    },
    write({ dataValidation }) {
      dataValidation.clear();
      if (!list) return;
      dataValidation.rule = { list: { inCellDropDown: true, source: list.join(",") } };
      dataValidation.errorAlert = { ...noAlert };
    },
  });
}

/** Lists as they were. */
export function restoreLists(edit: RestoreLists, desk: Desk): Step {
  return listStep(edit, desk, {
    check: () => undefined,
    write: (range) => writeLists(range, edit.lists),
  });
}

interface ListChange {
  /** Told the rules that stand in the area. */
  check: (found: readonly CellRule[]) => void;
  write: (range: Excel.Range) => void;
}

/** What changes lists has the lists before as its way back. */
function listStep(
  { sheet, area }: SetValidation | RestoreLists,
  desk: Desk,
  { check, write }: ListChange,
): Step {
  const parts = segmentsOf(desk, sheet, area).map(({ from, at }) => ({
    from,
    at,
    lists: loadLists(rangeAt(desk, sheet, from), from),
  }));
  let back: (() => CellLists)[] = [];
  return stepOf({
    check: () => check(parts.flatMap(({ lists }) => lists().flatMap(present))),
    write: () => write(rangeAt(desk, sheet, area)),
    inverse: () =>
      parts.map(({ at, lists }): Edit => ({ type: "lists", sheet, area: at, lists: lists() })),
    putBack() {
      for (const { at, lists } of parts) writeLists(rangeAt(desk, sheet, at), lists());
    },
    lookBack() {
      back = parts.map(({ from }) => loadLists(rangeAt(desk, sheet, from), from));
    },
    isBack: () => back.every((now, i) => sameLists(now(), parts[i]!.lists())),
  });
}

function present(line: readonly (CellRule | null)[]): CellRule[] {
  return line.filter((rule) => rule !== null);
}
