import type { Indicator } from "./model";

/** What a row says it measures: its name and its description, one behind the other. */
export function measuredText({ name, description }: Indicator): string {
  return `${name?.text ?? ""}${description?.text ?? ""}`;
}
