import { cellKey, type Area } from "../../../sheet/address";
import type { SetFormula } from "../../../sheet/edit";
import { Refusal } from "../../../sheet/workbook";
import { content, emptyCell, heldAt, sameHeld } from "../held";
import { rangeAt, segmentsOf, single, stepOf, type Desk, type Step } from "../step";
import { asWritten } from "../written";

/**
 * A formula of ours into one cell that held another one, or nothing. As formulas change with the
 * rows they speak of, the old one is written back when all rows stand where they stood.
 */
export function setFormula(edit: SetFormula, desk: Desk): Step {
  const { sheet } = edit;
  const [segment] = segmentsOf(desk, sheet, single(edit));
  const found = segment && rangeAt(desk, sheet, segment.from);
  found?.load(content);
  let target: Excel.Range | undefined;
  let back: Excel.Range | undefined;
  const before = () => (found ? heldAt(found, 0, 0) : emptyCell);
  return stepOf({
    check() {
      const { value, formula } = before();
      if ((formula ?? value) !== edit.expect) throw new Refusal("stale", cellKey(edit));
    },
    write() {
      (target = rangeAt(desk, sheet, single(edit))).formulas = [[edit.formula]];
    },
    look: () => void target!.load(content),
    failure() {
      const { formula } = heldAt(target!, 0, 0);
      if (edit.formula === "" || formula !== undefined) return undefined;
      return `${cellKey(edit)} holds no formula`;
    },
    lastly() {
      if (!segment) return [];
      const expect = heldAt(target!, 0, 0).formula ?? "";
      const formula = before().formula ?? "";
      return [{ type: "formula", sheet, ...placeOf(segment.from), expect, formula }];
    },
    lookBack() {
      if (!segment) return;
      const { value, formula, numberFormat } = before();
      back = rangeAt(desk, sheet, segment.from);
      // In a cell of texts neither a formula nor a number would be one.
      const first = formula === undefined && typeof value === "string" ? numberFormat : "General";
      back.numberFormat = [[first]];
      if (formula === undefined) back.values = [[asWritten(value, first)]];
      else back.formulas = [[formula]];
      if (first !== numberFormat) back.numberFormat = [[numberFormat]];
      back.load(content);
    },
    isBack: () => !back || sameHeld(before(), heldAt(back, 0, 0)),
  });
}

function placeOf({ row, column }: Area) {
  return { row, column };
}
