import type { Big } from "big.js";

export type Operator = "≥" | "≤" | "＞" | "＜" | "＝";

/** A piece of the value's text, by offsets into it (end is past the last character). */
export interface Token {
  text: string;
  start: number;
  end: number;
}

export interface OperatorToken extends Token {
  operator: Operator;
  /** Written as the standard sign; false for >=, ≧, 不低于, …以上 and their like. */
  standard: boolean;
}

export interface NumberToken extends Token {
  number: Big;
}

export interface UnitToken extends Token {
  /** Standard form: "%" for 百分比, ％, 百分之; 平方米 for ㎡; else as written, without spaces. */
  unit: string;
  /** In the vocabulary of units; any other short word after the number is taken for a unit too. */
  known: boolean;
}

/** Number with or without operator and unit: ≥90%, 100百分比, ≤0.15万元, 不低于3个. */
export interface Quantity {
  operator?: OperatorToken;
  number: NumberToken;
  unit?: UnitToken;
  /** 约, 左右 … */
  approximate?: Token;
  /** What follows the unit and belongs to it: 项目 in 3个项目, （含税） in 5万元（含税）. */
  tail?: Token;
}

/** 指标值, as the grammar reads it. */
export type ParsedValue =
  | { kind: "empty" }
  | ({ kind: "quantity" } & Quantity)
  /** 5-10%, 5%～10%; ±2% runs from −2 to 2 */
  | { kind: "range"; from: NumberToken; to: NumberToken; unit?: UnitToken }
  /** 3月底前, 2023年12月31日前, 每月5日前, 第三季度, 年底前 */
  | { kind: "deadline"; operator?: OperatorToken; year?: number; month?: number; day?: number }
  /** 优, 显著, 合规 … a word of a known scale, or the scale itself: 优/良/中/差 */
  | { kind: "graded"; operator?: OperatorToken; grade: Token; scale?: true }
  /** 1600人、200人 */
  | { kind: "several"; quantities: Quantity[] }
  /** **, XX, ……, /, 待填 */
  | { kind: "placeholder" }
  | { kind: "text" };
