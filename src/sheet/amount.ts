import Big from "big.js";
import type { CellValue } from "./snapshot";

const plain = /^([-+]?)(\d+(?:\.(\d+))?|\.(\d+))(%?)$/;

/** Half up (away from zero), as money is rounded: 5.535 → 5.54. */
export function roundHalfUp(amount: Big, decimals: number): Big {
  return amount.round(decimals, Big.roundHalfUp);
}

/**
 * The number of a cell: a stored number to 15 significant digits, half up to the decimals shown; a
 * text in full or half width, with or without thousands commas. A percentage counts in percent:
 * 25 where 0.25 is shown as 25%. Undefined where the cell is empty or holds anything else (5万, —, #REF!).
 */
export function readAmount(value: CellValue, text: string): Big | undefined {
  const shown = plain.exec(text) ?? plain.exec(tidy(text));
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return undefined;
    const stored = new Big(value.toPrecision(15));
    if (!shown) return stored;
    const decimals = (shown[3] ?? shown[4] ?? "").length;
    return roundHalfUp(shown[5] ? stored.times(100) : stored, decimals);
  }
  if (typeof value === "boolean" || !shown) return undefined;
  return new Big(`${shown[1] === "-" ? "-" : ""}${shown[2]!}`);
}

/** Half width, without spaces, thousands commas and currency signs; (1.00) is −1.00. */
function tidy(text: string): string {
  const bare = text
    .normalize("NFKC")
    .replace(/[\s\p{Cf}¥]/gu, "")
    .replace(/[−–]/g, "-")
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, "$1");
  return bare.replace(/^\((.+)\)$/, "-$1");
}

/** Whether a cell shows its number as a percentage. */
export function showsPercent(text: string): boolean {
  return /[%％]\s*$/.test(text);
}
