/** A number, or a text as published; "" is a blank cell. */
export type SampleValue = string | number;

/**
 * Cells of one row, parted by "|", as published: wrap spaces, line breaks and faults included.
 * A blank category cell stands below the word it belongs to.
 */
export type Row = string;

type Labelled<Value> = readonly [label: string, value: Value];

/** A project table with its head block, as the county's budget system prints it. */
export interface FullTable {
  sheet: string;
  title: string;
  unitName: string;
  moneyUnit: string;
  code: Labelled<string>;
  name: Labelled<string>;
  budget: {
    heading: string;
    total: Labelled<number>;
    fiscalFunds: Labelled<number>;
    otherFunds: Labelled<SampleValue>;
    purpose: string;
  };
  plan: { heading: string; points: readonly Labelled<number>[] };
  goal: Labelled<string>;
  headings: Row;
  indicators: readonly Row[];
}

/** A project table without code, budget and plan. */
export interface ShortTable {
  sheet: string;
  /** A line that stands above the table and is no part of it. */
  above?: string;
  title: string;
  goal: Labelled<string>;
  headings: Row;
  indicators: readonly Row[];
}

/** A 部门整体 table: 指标值 is parted into the columns of `valueHeadings`. */
export interface DepartmentTable {
  sheet: string;
  title: string;
  headings: Row;
  valueHeadings: Row;
  indicators: readonly Row[];
}

/** A sheet that is no target sheet: cover, table of contents, text, other tables. */
export interface TextSheet {
  sheet: string;
  rows: readonly (readonly SampleValue[])[];
}
