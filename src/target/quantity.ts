import { readChinese, readDigits, type ReadNumber } from "./numeral";
import {
  leadWords,
  prefixOperators,
  roughAfter,
  roughBefore,
  standardSigns,
  suffixOperators,
  type OperatorWord,
} from "./operators";
import type { Scan } from "./scan";
import { standardUnit, unitLengthAt } from "./units";
import type { NumberToken, OperatorToken, ParsedValue, Quantity, UnitToken } from "./value";

type Item =
  | { quantity: Quantity; range?: undefined; end: number }
  | { range: ParsedValue & { kind: "range" }; end: number };

const unknownUnit = /[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9/·²³°℃]{0,5}/uy;
const remark = /\([^()]{1,30}\)/y;
const tailWords = /[\p{Script=Han}]{1,8}/uy;
const rangeMark = /(?:[-~—–]{1,2}|至|到)/y;
const itemEnd = /^(?:$|\/$|[、,;+。]|以及|并且|和|及|且|与)/;
const perMany = /\/(?:1?0{0,6}|\d{1,3})[万千百]?人?/y;

/** The sign or word that stands at the offset; the list has the longest first. */
export function wordAt(
  words: readonly OperatorWord[],
  text: string,
  offset: number,
): OperatorWord | undefined {
  return words.find(({ word }) => text.startsWith(word, offset));
}

/** A number with all that belongs to it, or a range of two numbers, from the offset on. */
export function readItem(source: Scan, offset: number): Item | undefined {
  const { text } = source;
  const start = { cursor: offset };
  skip(leadWords, text, start);
  let operator = prefix(source, start);
  if (!operator) skip(leadWords, text, start);
  const rough = matchWord(roughBefore, text, start.cursor);
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
  readAfterwords(source, start, quantity);
  const unit = shared ?? readUnit(source, start);
  if (unit) {
    quantity.unit = unit;
    if (isRangeAt(text, start.cursor) && !operator) {
      return readRange(source, start.cursor, number, false);
    }
  }
  if (!readAfterwords(source, start, quantity)) return undefined;
  return { quantity, end: start.cursor };
}

interface Cursor {
  cursor: number;
}

function skip(words: readonly string[], text: string, at: Cursor): void {
  for (let i = 0; i < 2; i++) {
    const word = matchWord(words, text, at.cursor);
    if (!word) return;
    at.cursor += word.length;
    if (text[at.cursor] === ":") at.cursor++;
  }
}

function matchWord(words: readonly string[], text: string, offset: number): string | undefined {
  return words.find((word) => text.startsWith(word, offset));
}

function prefix(source: Scan, at: Cursor): OperatorToken | undefined {
  const found = wordAt(prefixOperators, source.text, at.cursor);
  if (!found) return undefined;
  const token = operatorToken(source, at.cursor, found);
  at.cursor += found.word.length;
  return token;
}

/** The sign or word at the offset as a token of the original text. */
export function operatorToken(source: Scan, start: number, found: OperatorWord): OperatorToken {
  const token = source.token(start, start + found.word.length);
  return { ...token, operator: found.operator, standard: standardSigns.has(token.text) };
}

/** 百分之 and 千分之 stand before their number. */
function readShare(source: Scan, at: Cursor): UnitToken | undefined {
  const word = matchWord(["百分之", "千分之"], source.text, at.cursor);
  if (!word) return undefined;
  const token = source.token(at.cursor, at.cursor + word.length);
  at.cursor += word.length;
  return { ...token, unit: standardUnit(word), known: true };
}

function readNumber(source: Scan, at: Cursor, share: boolean): NumberToken | undefined {
  const { text } = source;
  const found = readDigits(text, at.cursor) ?? countedChinese(text, at.cursor, share);
  if (!found) return undefined;
  const token = { ...source.token(at.cursor, found.end), number: found.number };
  at.cursor = found.end;
  return token;
}

/** A Chinese numeral that clearly counts: with a unit of the vocabulary after it and nothing more. */
function countedChinese(text: string, offset: number, share: boolean): ReadNumber | undefined {
  const found = readChinese(text, offset);
  if (!found || share) return found;
  const end = found.end + unitLengthAt(text, found.end);
  const rest = text.slice(end, end + 6);
  const closed = itemEnd.test(rest) || wordAt(suffixOperators, rest, 0) || rest.startsWith("(");
  return end > found.end && closed ? found : undefined;
}

function readUnit(source: Scan, at: Cursor): UnitToken | undefined {
  const { text } = source;
  const length = unitLengthAt(text, at.cursor);
  if (length > 0) return takeUnit(source, at, length, true);
  perMany.lastIndex = at.cursor;
  const per = perMany.exec(text)?.[0];
  // 18/10万: so many in every hundred thousand.
  if (per && per.length > 1) return takeUnit(source, at, per.length, true);
  if (wordAt(suffixOperators, text, at.cursor)) return undefined;
  if (matchWord(roughAfter, text, at.cursor)) return undefined;
  unknownUnit.lastIndex = at.cursor;
  const word = unknownUnit.exec(text)?.[0];
  if (word === undefined) return undefined;
  const cut = word.search(/以[上下内]|及以|之内|左右|上下|[、和及且与]/);
  return takeUnit(source, at, cut > 0 ? cut : word.length, false);
}

function takeUnit(source: Scan, at: Cursor, length: number, known: boolean): UnitToken {
  const end = at.cursor + length;
  const unit = standardUnit(source.text.slice(at.cursor, end));
  const token = { ...source.token(at.cursor, end), unit, known };
  at.cursor = end;
  return token;
}

/**
 * 以上, 左右, （含税）, 项目 after number or unit, into the quantity. False where something stands
 * there that the quantity cannot own.
 */
function readAfterwords(source: Scan, at: Cursor, quantity: Quantity): boolean {
  const { text } = source;
  for (let i = 0; i < 4; i++) {
    const suffix = wordAt(suffixOperators, text, at.cursor);
    if (suffix) {
      const token = operatorToken(source, at.cursor, suffix);
      if (quantity.operator && quantity.operator.operator !== token.operator) return false;
      quantity.operator ??= token;
      at.cursor += suffix.word.length;
      continue;
    }
    const rough = matchWord(roughAfter, text, at.cursor);
    if (rough) {
      quantity.approximate ??= source.token(at.cursor, at.cursor + rough.length);
      at.cursor += rough.length;
      continue;
    }
    remark.lastIndex = at.cursor;
    const note = remark.exec(text)?.[0];
    if (note) {
      quantity.tail ??= source.token(at.cursor, at.cursor + note.length);
      at.cursor += note.length;
      continue;
    }
    break;
  }
  if (text[at.cursor] === "。") at.cursor++;
  if (itemEnd.test(text.slice(at.cursor, at.cursor + 2))) return true;
  if (quantity.unit?.known && /[\d≥≤≧≦]/.test(text[at.cursor] ?? "")) return true;
  if (!quantity.unit || quantity.tail) return false;
  tailWords.lastIndex = at.cursor;
  const word = tailWords.exec(text)?.[0];
  const cut = word?.search(/以及|并且|[和及且与]/) ?? 0;
  const tail = word && cut > 0 ? word.slice(0, cut) : word;
  if (!tail) return false;
  remark.lastIndex = at.cursor + tail.length;
  const end = at.cursor + tail.length + (remark.exec(text)?.[0].length ?? 0);
  if (!itemEnd.test(text.slice(end, end + 2))) return false;
  quantity.tail = source.token(at.cursor, end);
  at.cursor = end;
  return true;
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
  const unit = readUnit(source, at);
  if (unit) rest.unit = unit;
  if (!readAfterwords(source, at, rest) || rest.operator) return undefined;
  return { range: { kind: "range", from, to, ...(unit && { unit }) }, end: at.cursor };
}
