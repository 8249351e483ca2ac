import type { Finding } from "../../../rules/rule";

/** Whether rows can be offered for a finding: its table lacks a class. */
export function lacksClass({ rule, message }: Finding): boolean {
  return rule === "category-missing" && message === "missing";
}
