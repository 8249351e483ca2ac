import type { ExcelBook } from "../engine/excel-book";

/** An object of the Rich API as one request sees it; without a target it is a null object. */
export interface RichObject {
  type: RichType<never>;
  target: unknown;
}

/** The requirement set a member came with, as "1.4". */
export type Since = string;

export interface Property<T> {
  since: Since;
  get?: (target: T, excel: ExcelBook) => unknown;
  set?: (target: T, value: unknown, excel: ExcelBook) => void | Promise<void>;
}

/** A property that is an object of its own, as `Range.format`. */
export interface Navigation<T> {
  since: Since;
  go: (target: T, excel: ExcelBook) => RichObject;
}

/** A method; what it gives is an object, a plain value, or nothing. */
export interface Method<T> {
  since: Since;
  call: (
    target: T,
    args: Arguments,
    excel: ExcelBook,
  ) => RichObject | Result | void | Promise<RichObject | Result | void>;
}

/** A plain value that a method answers with. */
export interface Result {
  value: unknown;
}

/** Arguments of a call; an object among them comes resolved. */
export type Arguments = readonly unknown[];

/** One type of the Rich API and the members of it that the stand-in knows, by their API names. */
export interface RichType<T> {
  name: string;
  properties?: Record<string, Property<T>>;
  objects?: Record<string, Navigation<T>>;
  methods?: Record<string, Method<T>>;
  /** For a collection. */
  items?: (target: T, excel: ExcelBook) => RichObject[];
  /** For an object that the client finds again by its id. */
  id?: (target: T, excel: ExcelBook) => string;
  /** For ranges: what a reference kept across requests stands for. */
  keep?: (target: T, excel: ExcelBook) => string;
}

export function object<T>(type: RichType<T>, target: T): RichObject {
  return { type: type as unknown as RichType<never>, target };
}

/** The object that answers `isNullObject`. */
export function nothing<T>(type: RichType<T>): RichObject {
  return { type: type as unknown as RichType<never>, target: null };
}

export function isObject(value: unknown): value is RichObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
