import { remembered } from "../sheet/remembered";
import { operatorToken } from "./afterwords";
import { readDeadline } from "./deadline";
import { isGrade, isScale } from "./grades";
import { leadWordAt, prefixOperatorAt } from "./operators";
import { isPlaceholder } from "./placeholder";
import { readItem } from "./quantity";
import { scan, type Scan } from "./scan";
import type { OperatorToken, ParsedValue, Quantity } from "./value";

/** Longer texts are prose, whatever is in them. */
const longestValue = 400;

/**
 * Reads a 指标值, normalised or not: full-width characters, spaces and line breaks inside words do
 * not matter. Offsets are into the given text. Reads anything, in time linear in its length.
 */
export const parseValue = remembered((text: string): ParsedValue => {
  if (text.length > 32767) return { kind: "text" };
  const source = scan(text);
  if (source.text === "") return { kind: "empty" };
  if (source.text.length > longestValue) return { kind: "text" };
  if (isPlaceholder(source.text)) return { kind: "placeholder" };
  return deadlineOf(source) ?? gradedOf(source) ?? quantitiesOf(source) ?? { kind: "text" };
});

function deadlineOf(source: Scan): ParsedValue | undefined {
  const bare = readDeadline(source.text);
  if (bare) return { kind: "deadline", ...bare };
  const sign = prefixOperatorAt(source.text, 0);
  // ≤3月 may be a month or a length of time: it stays a number with its unit.
  if (!sign || /^\d{1,2}月$/.test(source.text.slice(sign.word.length))) return undefined;
  const found = readDeadline(source.text.slice(sign.word.length));
  return found && { kind: "deadline", operator: operatorToken(source, 0, sign), ...found };
}

function gradedOf(source: Scan): ParsedValue | undefined {
  let start = /^定性(?:指标)?[::]?/.exec(source.text)?.[0].length ?? 0;
  let operator: OperatorToken | undefined;
  const sign = prefixOperatorAt(source.text, start);
  if (sign) {
    operator = operatorToken(source, start, sign);
    start += sign.word.length;
  }
  const lead = leadWordAt(source.text, start);
  for (const from of lead ? [start, start + lead.length] : [start]) {
    const body = source.text.slice(from).replace(/(?:\([^()]*\))?[。;,]?$/, "");
    if (!isGrade(body) && !isScale(body)) continue;
    const graded: ParsedValue = { kind: "graded", grade: source.token(from, from + body.length) };
    if (operator) graded.operator = operator;
    if (isScale(body)) graded.scale = true;
    return graded;
  }
  return undefined;
}

function quantitiesOf(source: Scan): ParsedValue | undefined {
  const quantities: Quantity[] = [];
  const { text } = source;
  let joined = false;
  for (let cursor = 0; cursor < text.length;) {
    const item = readItem(source, cursor);
    if (!item) return undefined;
    if (item.range) return cursor === 0 && item.end === text.length ? item.range : undefined;
    if (joined && !areApart(quantities.at(-1), item.quantity)) return undefined;
    quantities.push(item.quantity);
    cursor = item.end;
    if (text.slice(cursor) === "/") break;
    const separator = /^(?:[、,;+]|以及|并且|和|及|且|与)*/.exec(text.slice(cursor, cursor + 4));
    joined = !separator?.[0];
    cursor += separator?.[0].length ?? 0;
  }
  const [first, ...others] = quantities;
  if (!first) return undefined;
  return others.length ? { kind: "several", quantities } : { kind: "quantity", ...first };
}

/** Two values that a lost line break has joined: 1600人200人, ≥5次≥10人; 3年6个月 is one length of time. */
function areApart(before: Quantity | undefined, { operator, unit }: Quantity): boolean {
  const isSigned = operator !== undefined && operator.standard;
  return isSigned || (unit !== undefined && before?.unit?.unit === unit.unit);
}
