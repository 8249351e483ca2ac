import { parseValue } from "../../src/target/grammar";
import type { Quantity } from "../../src/target/value";

/** Numbers with operator (* where not the standard sign) and unit as printed; else the kind. */
export function operatorsAndUnits(text: string): string {
  const value = parseValue(text);
  switch (value.kind) {
    case "quantity":
      return words(value);
    case "several":
      return value.quantities.map(words).join(" | ");
    case "range":
      return `${value.from.number}..${value.to.number} ${value.unit?.unit ?? ""}`.trim();
    default:
      return value.kind;
  }
}

function words({ operator, number, unit, approximate }: Quantity): string {
  const sign = operator && operator.operator + (operator.standard ? "" : "*");
  const printed = unit?.text.replace(/\s/g, "");
  return [sign, approximate && "~", number.number.toFixed(), printed].filter(Boolean).join(" ");
}
