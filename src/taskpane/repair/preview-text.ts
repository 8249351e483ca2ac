import type { SetCell } from "../../sheet/edit";

/** What the cell will show; numbers in the fixed formats that fixes write. */
export function afterText({ value, numberFormat }: SetCell): string {
  const decimals = /^(?:#,##)?0(?:\.(0+))?$/.exec(numberFormat ?? "");
  return typeof value === "number" && decimals
    ? value.toFixed(decimals[1]?.length ?? 0)
    : String(value);
}
