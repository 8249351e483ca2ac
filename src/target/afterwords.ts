import { roughAfterAt, standardSigns, suffixOperatorAt, type OperatorWord } from "./operators";
import type { Scan } from "./scan";
import { standardUnit, unitLengthAt } from "./units";
import type { OperatorToken, Quantity, UnitToken } from "./value";

const unknownUnit = /[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9/·²³°℃]{0,5}/uy;
const remark = /\([^()]{1,30}\)/y;
const tailWords = /[\p{Script=Han}]{1,8}/uy;
/** What may stand after a value: nothing, or what parts it from the next. */
export const itemEnd = /^(?:$|\/$|[、,;+。]|以及|并且|和|及|且|与)/;

/** Where the reading stands. */
export interface Cursor {
  cursor: number;
}

/** The sign or word at the offset as a token of the original text. */
export function operatorToken(source: Scan, start: number, found: OperatorWord): OperatorToken {
  const { text, start: from, end } = source.token(start, start + found.word.length);
  const { operator } = found;
  return { text, start: from, end, operator, standard: standardSigns.has(text) };
}

/** A unit of the vocabulary, or a short word that can be nothing else. */
export function readUnit(source: Scan, at: Cursor): UnitToken | undefined {
  const { text } = source;
  const length = unitLengthAt(text, at.cursor);
  if (length > 0) return takeUnit(source, at, text.slice(at.cursor, at.cursor + length), true);
  if (suffixOperatorAt(text, at.cursor)) return undefined;
  if (roughAfterAt(text, at.cursor)) return undefined;
  unknownUnit.lastIndex = at.cursor;
  const word = unknownUnit.exec(text)?.[0];
  if (word === undefined) return undefined;
  const cut = word.search(/以[上下内]|及以|之内|左右|上下|[、和及且与]/);
  return takeUnit(source, at, cut > 0 ? word.slice(0, cut) : word, false);
}

/** 12（场）, 88(%): a unit of the vocabulary in brackets, which are part of its token. */
export function readBracketedUnit(source: Scan, at: Cursor): UnitToken | undefined {
  const { text } = source;
  if (text[at.cursor] !== "(") return undefined;
  const start = at.cursor + 1;
  const end = start + unitLengthAt(text, start);
  if (end === start || text[end] !== ")") return undefined;
  return takeUnit(source, at, text.slice(start, end), true, end + 1);
}

/** The word as a unit whose token ends there; the reading goes on behind it. */
export function takeUnit(
  source: Scan,
  at: Cursor,
  word: string,
  known: boolean,
  end = at.cursor + word.length,
): UnitToken {
  const token = source.token(at.cursor, end);
  at.cursor = end;
  return { text: token.text, start: token.start, end: token.end, unit: standardUnit(word), known };
}

/**
 * 以上, 左右, （含税）, 项目 after number or unit, into the quantity. False where something stands
 * there that the quantity cannot own.
 */
export function readAfterwords(source: Scan, at: Cursor, quantity: Quantity): boolean {
  const { text } = source;
  for (let i = 0; i < 4; i++) {
    const suffix = suffixOperatorAt(text, at.cursor);
    if (suffix) {
      const token = operatorToken(source, at.cursor, suffix);
      if (quantity.operator && quantity.operator.operator !== token.operator) return false;
      quantity.operator ??= token;
      at.cursor += suffix.word.length;
      continue;
    }
    const rough = roughAfterAt(text, at.cursor);
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
