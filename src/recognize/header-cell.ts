import type { HeadingRole } from "../target/heading-words";
import type { Heading } from "../target/headings";
import type { Spot } from "./head";
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

/** The heading rows of one indicator table. */
export interface Header {
  row: number;
  /** How many rows it takes, 1 to 4. */
  rows: number;
  /**
   * One block of columns; two where the form has 长期 and 年度 indicators side by side, or one for
   * each of `classes`.
   */
  blocks: readonly (readonly HeaderCell[])[];
  /** 产出指标, 效益指标 … above the blocks of a form that has its classes side by side. */
  classes?: readonly Spot[];
  first: number;
  last: number;
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

/** 优, 良, 中 or 差 below the heading of the standards. */
export function isGrade({ heading, words }: HeaderCell): boolean {
  return heading.role === "gradeBands" && words.length > 1;
}

export function isValue({ heading }: HeaderCell): boolean {
  return heading.role === "value";
}
