import type { Heading, HeadingRole } from "../target/headings";
import type { Word } from "./word";

/** A heading of the indicator table, of one or two cells one above the other. */
export interface HeaderCell {
  column: number;
  /** The last column it spans: up to the next heading. */
  until: number;
  /** Row of the lowest of its cells. */
  row: number;
  words: readonly Word[];
  heading: Heading;
}

/** A text between headings; behind the last heading of a table it is something else. */
export const unknown: Heading = { role: "known" };

const levels: ReadonlySet<HeadingRole> = new Set(["category", "subcategory", "name"]);

export function isLevel({ heading }: HeaderCell): boolean {
  return levels.has(heading.role);
}

const lists: ReadonlySet<HeadingRole> = new Set([
  ...(["projectName", "projectCode", "unitName", "department", "total"] as const),
  ...(["fiscalFunds", "otherFunds", "parts", "purpose", "goal"] as const),
]);

/** What a list has beside its indicators: the project, its unit, its funds. */
export function isListed({ heading }: { heading: Heading }): boolean {
  return lists.has(heading.role);
}

export function isValue({ heading }: HeaderCell): boolean {
  return heading.role === "value";
}
