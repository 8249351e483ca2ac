import type { Big } from "big.js";
import type { Area, CellRef } from "../sheet/address";
import type { CellValue } from "../sheet/snapshot";
import type { Category, Subcategory } from "./category";
import type { ParsedValue } from "./value";

/** A text of the table and the cell where it stands. */
export interface Field {
  /** Without wrap spaces, line breaks inside words and invisible characters. */
  text: string;
  /** As the cell shows it. */
  raw: string;
  /** As the cell stores it. */
  value: CellValue;
  at: CellRef;
  /** What else stands in the cell: “指标1：” before a name, “（计划标准）” after a description. */
  around?: { before: string; after: string };
}

/** A cell for a number; `amount` is undefined where it is empty or cannot be read. */
export interface AmountField extends Field {
  amount?: Big;
}

/** 预算数 and its parts, in `unit`. A part that is there but blank has no amount. */
export interface Budget {
  unit: MoneyUnit;
  /** Where the sheet says its unit; undefined where 万元 was assumed. */
  unitDeclared?: Field;
  total?: AmountField;
  fiscalFunds?: AmountField;
  otherFunds?: AmountField;
  /** Parts of the total beside those two: 上年结转, 政府性基金, 单位资金. */
  furtherParts?: AmountField[];
}

export type MoneyUnit = "元" | "千元" | "万元" | "亿元";

/** 资金支出计划: cumulative points. `unit` is what the numbers are, whatever the heading says. */
export interface DisbursementPlan {
  heading: Field;
  /** What the heading says; undefined where it names no unit. */
  headed?: "percent" | "amount";
  unit: "percent" | "amount";
  points: PlanPoint[];
}

/** A point of the plan; percent points are 25 for 25 %, however the cell stores them. */
export interface PlanPoint extends AmountField {
  label: Field;
  /** Month of the year, 1 to 12, where the label names one. */
  month?: number;
}

/** A word of the 一级/二级指标 columns, standard word and cell; the cell may stand in a row above. */
export interface CategoryField<Word> extends Field {
  /** Undefined where the printed word is none that is known. */
  word: Word | undefined;
  /** The word stands in a row above and is inherited. */
  inherited: boolean;
}

/** 指标值. Split over columns, `text` is the glued form and `at` the cell of the number. */
export interface TargetValue extends Field {
  parsed: ParsedValue;
  /** Present where the form has columns of their own for them. */
  split?: { operator?: Field; number?: Field; unit?: Field };
  /**
   * The unit where it stands in brackets after the name, 参训人数（人）, and the value has none:
   * `parsed.unit` is then an empty piece at the end of the text.
   */
  nameUnit?: Field;
}

/** One row of the indicator table. A field whose column is missing or whose cell is blank is absent, but for `value`. */
export interface Indicator {
  /** Row on the sheet, from 0. */
  row: number;
  /** In forms with both: whether it is a target of the whole term or of the year. */
  period?: "term" | "year";
  category?: CategoryField<Category>;
  subcategory?: CategoryField<Subcategory>;
  name?: Field;
  description?: Field;
  /** Present with parsed kind "empty" where the column is there and its cell blank. */
  value?: TargetValue;
  basis?: Field;
  gradeBands?: Field;
  /** 分值/权重 */
  weight?: AmountField;
  /** 实际完成值 */
  actual?: TargetValue;
  /** 得分 */
  score?: AmountField;
  /** 正向/反向 where the form has a column for it */
  direction?: Field;
  remark?: Field;
}

/** Self-evaluation head block (自评表): executed amount, its share and the points for it. */
export interface Execution {
  executed?: AmountField;
  /** 执行率, 25 for 25 % */
  rate?: AmountField;
  weight?: AmountField;
  score?: AmountField;
}

/** What a column of the indicator table holds. */
export type ColumnRole =
  | "category"
  | "subcategory"
  | "name"
  | "description"
  | "operator"
  | "value"
  | "unit"
  | "basis"
  | "gradeBands"
  | "weight"
  | "actual"
  | "score"
  | "direction"
  | "remark"
  | "sequence";

/** The column of a role and its heading. */
export interface Column {
  /** Column on the sheet, from 0. */
  index: number;
  heading: Field;
}

/** What a text cell of the table is, for rules that read any text. */
export type CellRole =
  | "title"
  | "label"
  | "heading"
  | "projectCode"
  | "projectName"
  | "purpose"
  | "goal"
  | "amount"
  | "other"
  | Exclude<ColumnRole, "sequence">;

export interface TextCell extends Field {
  role: CellRole;
}

/** Why a region counts as a target sheet; `points` add up to the score. */
export interface Cue {
  /** Id of the cue, the pane has words for it. */
  cue: string;
  points: number;
  at?: CellRef;
}

/** Where 成本指标 belongs: under 产出 (county forms) or as a first-level category (the 2021 guidance). */
export type Profile = "cost-under-output" | "cost-first-level";

/** A recognised performance target sheet. A field that is not there is absent, never guessed. */
export interface TargetSheet {
  sheet: string;
  /** From the title (or first head cell) to the last indicator row. */
  area: Area;
  form: "project" | "department";
  profile: Profile;
  hidden: boolean;
  title?: Field;
  /** 编制单位 */
  unitName?: Field;
  projectCode?: Field;
  projectName?: Field;
  purpose?: Field;
  goal?: Field;
  budget?: Budget;
  plan?: DisbursementPlan;
  execution?: Execution;
  columns: Partial<Record<ColumnRole, Column>>;
  indicators: Indicator[];
  /** Every cell with text in the area, each once. */
  texts: TextCell[];
  /** Cells whose text goes on in rows below and was read as one: nothing may be written there. */
  goesOn?: CellRef[];
  score: number;
  cues: Cue[];
}
