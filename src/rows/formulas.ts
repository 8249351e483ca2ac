import type { Edit } from "../sheet/edit";
import type { SheetSnapshot } from "../sheet/snapshot";
import type { TargetSheet } from "../target/model";
import { grownFormula, type Shift, shifted, shiftedFormula } from "./shift";

/** The rows of the body, from row `first` on: their number before and after. */
interface Extent {
  first: number;
  rows: number;
  wanted: number;
}

/**
 * Sums that reached to the last row of the body reach to its new last row: Excel does not take in
 * a row that comes in directly behind a range.
 */
export function formulaEdits(
  sheet: SheetSnapshot,
  { sheet: name }: TargetSheet,
  shifts: readonly Shift[],
  { first, rows, wanted }: Extent,
): Edit[] {
  const { area, structure } = sheet;
  if (!area || !structure) return [];
  const end = shifted(first + rows - 1, shifts);
  const last = first + wanted - 1;
  return structure.formulas.flatMap((line, i) =>
    line.flatMap((formula, j) => {
      if (!formula) return [];
      const expect = shiftedFormula(formula, shifts);
      const grown = grownFormula(expect, { end, last }, first);
      const row = shifted(area.row + i, shifts);
      const cell = { sheet: name, row, column: area.column + j };
      return grown === expect
        ? []
        : [{ type: "formula" as const, ...cell, expect, formula: grown }];
    }),
  );
}
