import {
  itemEnd,
  operatorToken,
  readAfterwords,
  readBracketedUnit,
  readUnit,
  takeUnit,
  type Cursor,
} from "./afterwords";
import { readChinese, readDigits, type ReadNumber } from "./numeral";
import { leadWordAt, prefixOperatorAt, roughBeforeAt, suffixOperatorAt } from "./operators";
import type { Scan } from "./scan";
import { unitLengthAt } from "./units";
import type { NumberToken, OperatorToken, ParsedValue, Quantity, UnitToken } from "./value";

type Item =
  | { quantity: Quantity; range?: undefined; end: number }
  | { range: ParsedValue & { kind: "range" }; end: number };

const rangeMark = /(?:[-~—–]{1,2}|至|到)/y;

/** A number with all that belongs to it, or a range of two numbers, from the offset on. */
export function readItem(source: Scan, offset: number): Item | undefined {
  const { text } = source;
  const start = { cursor: offset };
  skipLead(text, start);
  let operator = prefix(source, start);
  skipLead(text, start);
  const rough = roughBeforeAt(text, start.cursor);
  const roughToken = rough ? source.token(start.cursor, start.cursor + rough.length) : undefined;
  start.cursor += rough?.length ?? 0;
  operator ??= prefix(source, start);

  const around = text[start.cursor] === "±" || text.startsWith("+-", start.cursor);
  if (around) start.cursor += text[start.cursor] === "±" ? 1 : 2;
  const shared = readShare(source, start);
  const number = readNumber(source, start, shared !== undefined);
  if (!number) return undefined;
  if (around || isRangeAt(text, start.cursor)) {
    return operator ? undefined : readRange(source, start.cursor, number, around);
  }
  const quantity: Quantity = { number };
  if (operator) quantity.operator = operator;
  if (roughToken) quantity.approximate = roughToken;
  const bracketed = shared ?? readBracketedUnit(source, start);
  readAfterwords(source, start, quantity);
  const unit = bracketed ?? readUnit(source, start);
  if (unit) {
    quantity.unit = unit;
    if (isRangeAt(text, start.cursor) && !operator) {
      return readRange(source, start.cursor, number, false);
    }
  }
  if (!readAfterwords(source, start, quantity)) return undefined;
  return { quantity, end: start.cursor };
}

function skipLead(text: string, at: Cursor): void {
  for (let i = 0; i < 2; i++) {
    const word = leadWordAt(text, at.cursor);
    if (!word) return;
    at.cursor += word.length;
    if (text[at.cursor] === ":") at.cursor++;
  }
}

function prefix(source: Scan, at: Cursor): OperatorToken | undefined {
  const found = prefixOperatorAt(source.text, at.cursor);
  if (!found) return undefined;
  const token = operatorToken(source, at.cursor, found);
  at.cursor += found.word.length;
  return token;
}

const shareWord = /[百千]分之/y;

/** 百分之 and 千分之 stand before their number. */
function readShare(source: Scan, at: Cursor): UnitToken | undefined {
  shareWord.lastIndex = at.cursor;
  const word = shareWord.exec(source.text)?.[0];
  return word === undefined ? undefined : takeUnit(source, at, word, true);
}

function readNumber(source: Scan, at: Cursor, share: boolean): NumberToken | undefined {
  const { text } = source;
  const found = readDigits(text, at.cursor) ?? countedChinese(text, at.cursor, share);
  if (!found) return undefined;
  const token = source.token(at.cursor, found.end);
  at.cursor = found.end;
  return { text: token.text, start: token.start, end: token.end, number: found.number };
}

/** A Chinese numeral that clearly counts: with a unit of the vocabulary after it and nothing more. */
function countedChinese(text: string, offset: number, share: boolean): ReadNumber | undefined {
  const found = readChinese(text, offset);
  if (!found || share) return found;
  const end = found.end + unitLengthAt(text, found.end);
  const rest = text.slice(end, end + 6);
  const closed = itemEnd.test(rest) || suffixOperatorAt(rest, 0) || rest.startsWith("(");
  return end > found.end && closed ? found : undefined;
}

function isRangeAt(text: string, offset: number): boolean {
  rangeMark.lastIndex = offset;
  return rangeMark.test(text);
}

/** The second half of 5-10% or 5%～10%; ±2% has its number alone. */
function readRange(
  source: Scan,
  offset: number,
  first: NumberToken,
  around: boolean,
): Item | undefined {
  const at = { cursor: offset };
  let from = first;
  let to: NumberToken | undefined = first;
  if (around) from = { ...first, number: first.number.times(-1) };
  else {
    rangeMark.lastIndex = offset;
    at.cursor += rangeMark.exec(source.text)?.[0].length ?? 0;
    to = readNumber(source, at, false);
    if (!to) return undefined;
  }
  const rest: Quantity = { number: to };
  const unit = readBracketedUnit(source, at) ?? readUnit(source, at);
  if (unit) rest.unit = unit;
  if (!readAfterwords(source, at, rest) || rest.operator) return undefined;
  return { range: { kind: "range", from, to, ...(unit && { unit }) }, end: at.cursor };
}
