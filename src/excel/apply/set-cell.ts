import { cellKey } from "../../sheet/address";
import type { SetCell, SetFormula } from "../../sheet/edit";
import type { CellValue } from "../../sheet/snapshot";
import { Refusal } from "../../sheet/workbook";
import { rangeAt, segmentsOf, single, type Desk, type Step } from "./step";
import { asWritten } from "./written";

const content = "values,formulas,numberFormat";

/** What one cell holds, read from a loaded range. */
interface Held {
  value: CellValue;
  formula: string | undefined;
  numberFormat: string;
}

function heldBy(range: Excel.Range): Held {
  const formula = range.formulas[0]![0] as unknown;
  const value = range.values[0]![0] as CellValue;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return {
    value,
    formula: isFormula ? formula : undefined,
    numberFormat: range.numberFormat[0]![0] as string,
  };
}

function hold(range: Excel.Range, { value, formula, numberFormat }: Held): void {
  range.numberFormat = [[numberFormat]];
  if (formula === undefined) range.values = [[asWritten(value, numberFormat)]];
  else range.formulas = [[formula]];
}

function sameHeld(a: Held, b: Held): boolean {
  const sameValue = a.formula === undefined ? a.value === b.value : true;
  return sameValue && a.formula === b.formula && a.numberFormat === b.numberFormat;
}

/** A value into one cell; never over a formula. */
export function setCell(edit: SetCell, desk: Desk): Step {
  const cell = cellStep(edit, desk);
  return {
    ...cell.step,
    check() {
      const { value, formula } = cell.before();
      if (formula !== undefined) throw refusedAt("formula", edit);
      if (cell.filtered()) throw refusedAt("filtered", edit);
      if (value !== edit.expect) throw new Refusal("stale", cellKey(edit));
    },
    write() {
      const range = cell.target();
      if (edit.numberFormat !== undefined) range.numberFormat = [[edit.numberFormat]];
      const format = edit.numberFormat ?? cell.before().numberFormat;
      range.values = [[asWritten(edit.value, format)]];
    },
    failure() {
      const { value } = cell.after();
      return value === edit.value ? undefined : `${cellKey(edit)} holds ${JSON.stringify(value)}`;
    },
    inverse() {
      if (!cell.stood) return [];
      const { value, numberFormat } = cell.before();
      const after = cell.after();
      const { sheet, row, column } = edit;
      const back = { type: "set" as const, sheet, row, column, expect: after.value, value };
      return [numberFormat === after.numberFormat ? back : { ...back, numberFormat }];
    },
  };
}

function refusedAt(code: "formula" | "filtered", edit: SetCell): Refusal {
  const { sheet, row, column } = edit;
  return new Refusal(code, cellKey(edit), "unchanged", [{ sheet, row, column }]);
}

/** A formula of ours into one cell that held another one, or nothing. */
export function setFormula(edit: SetFormula, desk: Desk): Step {
  const cell = cellStep(edit, desk);
  return {
    ...cell.step,
    check() {
      const { value, formula } = cell.before();
      if ((formula ?? value) !== edit.expect) throw new Refusal("stale", cellKey(edit));
    },
    write() {
      cell.target().formulas = [[edit.formula]];
    },
    failure() {
      return cell.after().formula === undefined ? `${cellKey(edit)} holds no formula` : undefined;
    },
    inverse() {
      if (!cell.stood) return [];
      const { sheet, row, column } = edit;
      const expect = cell.after().formula!;
      const formula = cell.before().formula ?? "";
      return [{ type: "formula", sheet, row, column, expect, formula }];
    },
  };
}

/** What both kinds have in common: one cell before, after, and put back. */
function cellStep(edit: SetCell | SetFormula, desk: Desk) {
  const [segment] = segmentsOf(desk, edit.sheet, single(edit));
  const found = segment && rangeAt(desk, edit.sheet, segment.from);
  found?.load(`${content},rowHidden`);
  let held: Held | undefined;
  let target: Excel.Range | undefined;
  let back: Excel.Range | undefined;
  const before = (): Held =>
    (held ??= found ? heldBy(found) : { value: "", formula: undefined, numberFormat: "General" });
  return {
    /** The cell was there before the edits. */
    stood: segment !== undefined,
    before,
    /** The officer would not see the change: the row is filtered away or hidden. */
    filtered: () => found?.rowHidden === true,
    target: () => (target = rangeAt(desk, edit.sheet, single(edit))),
    after: () => heldBy(target!),
    step: {
      look: () => void target!.load(content),
      putBack() {
        if (segment) hold(rangeAt(desk, edit.sheet, single(edit)), before());
      },
      lookBack() {
        if (segment) (back = rangeAt(desk, edit.sheet, segment.from)).load(content);
      },
      isBack: () => !back || sameHeld(before(), heldBy(back)),
    },
  };
}
