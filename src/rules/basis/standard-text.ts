import { type Basis, standardForm } from "../../target/bases";
import type { Field } from "../../target/model";

/** How a standard basis is written in place of a field: within brackets, without further ones. */
export function standardText(field: Field, basis: Basis, parts: readonly string[]): string {
  const form = standardForm(basis, parts);
  const isInBrackets = /^[）)]/.test(field.around?.after ?? "");
  return isInBrackets ? form.replace(/（(.*)）$/u, "：$1") : form;
}
