import type { Field, MoneyUnit } from "../target/model";
import { inBrackets } from "../target/word-key";
import { moneyUnitOf, unitWithin } from "./amounts";
import type { Grid } from "./grid";
import { labelsOf, spotKey, type Head, type Label } from "./head";

/** The unit amounts are in: printed with a label of theirs, else 单位：万元, else beside a number. */
export function moneyUnit(grid: Grid, head: Head): { unit: MoneyUnit; field: Field } | undefined {
  const own = labelsOf(
    head,
    "total",
    "yearFull",
    "yearStart",
    "fiscalFunds",
    "budget",
    "budgetPurpose",
  );
  for (const { row, column, brackets } of own) {
    const unit = moneyUnitOf(brackets) ?? moneyUnitOf(inBrackets(grid.word(row, column).text));
    if (unit) return { unit, field: grid.field(row, column, unit) };
  }
  for (const { value } of labelsOf(head, "moneyUnit")) {
    const unit = value && moneyUnitOf(value.field.text);
    if (unit) {
      const isWhole = value.field.text === grid.word(value.spot.row, value.spot.column).text;
      if (isWhole) head.roles.set(spotKey(value.spot), "other");
      return { unit, field: value.field };
    }
  }
  return bracketed(grid, head) ?? besideNumber(grid, own);
}

/** （单位：万元）, 单位万元 or a bracketed unit anywhere in the head block. */
function bracketed(grid: Grid, head: Head): { unit: MoneyUnit; field: Field } | undefined {
  for (let row = head.top; row < head.bottom; row++) {
    for (let column = head.span.left; column <= head.span.right; column++) {
      const { text } = grid.word(row, column);
      if (text.length > 30 || !text.includes("元")) continue;
      const match =
        /(?:单位|金额)[：:为]?((?:千|万|亿)?元)/.exec(text) ??
        /[（(]((?:千|万|亿)?元)[）)]/.exec(text);
      if (match) return { unit: match[1] as MoneyUnit, field: grid.field(row, column, match[1]!) };
    }
  }
  return undefined;
}

/** 5.00 | 万元 in two cells, or "5.00万元" in one. */
function besideNumber(
  grid: Grid,
  labels: readonly Label[],
): { unit: MoneyUnit; field: Field } | undefined {
  for (const { value } of labels) {
    if (!value) continue;
    const unit = unitWithin(value.field);
    if (unit) return { unit, field: value.field };
    const { row, column } = value.spot;
    const next = moneyUnitOf(grid.word(row, column + 1).text);
    if (next) return { unit: next, field: grid.field(row, column + 1) };
  }
  return undefined;
}
