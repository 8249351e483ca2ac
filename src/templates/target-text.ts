import type { TemplateIndicator } from "./template";

/** What is written of a target: the operator, the number or text, the unit. */
export type Target = Pick<TemplateIndicator, "operator" | "value" | "unit">;

/** ≥95%: operator, number and unit in one cell. */
export function glued({ operator, value, unit }: Target): string {
  return `${operator}${value}${unit}`;
}

/** A number is written as a number where it has a cell of its own. */
export function asNumber(value: string): string | number {
  return /^-?\d{1,12}(?:\.\d{1,6})?$/.test(value) ? Number(value) : value;
}
