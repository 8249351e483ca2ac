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

/** Number with or without operator and unit: ≥90%, 100百分比, ≤0.15万元, 不低于3个. */
export interface Quantity {
  operator?: OperatorToken;
  number: NumberToken;
  unit?: Token;
}

/** 指标值, as the grammar reads it. */
export type ParsedValue =
  | { kind: "empty" }
  | ({ kind: "quantity" } & Quantity)
  /** 5-10%, 5%～10%, ±2% */
  | { kind: "range"; from: NumberToken; to: NumberToken; unit?: Token }
  /** 3月底前, 2023年12月31日前, 每月5日前 */
  | { kind: "deadline"; operator?: OperatorToken; month?: number }
  /** 优, 显著, 合规 … a word of a known scale */
  | { kind: "graded"; grade: Token }
  /** 1600人、200人 */
  | { kind: "several"; quantities: Quantity[] }
  /** **, XX, ……, /, 待填 */
  | { kind: "placeholder" }
  | { kind: "text" };
