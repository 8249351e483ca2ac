import { parseArea, type Area } from "../sheet/address";

const pattern = /(\$?[A-Z]{1,3}\$?)(\d{1,7})(?::(\$?[A-Z]{1,3}\$?)(\d{1,7}))?(?![\w(:.])/g;
const qualified = /(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!$/u;

/** The formula with the references to its own sheet replaced by what `change` says. */
export function withReferences(
  formula: string,
  sheet: string,
  change: (area: Area, text: string) => string,
): string {
  // Texts in quotes are every second part.
  const parts = formula.split('"');
  return parts.map((part, i) => (i % 2 === 1 ? part : inPart(part, sheet, change))).join('"');
}

function inPart(part: string, sheet: string, change: (area: Area, text: string) => string): string {
  return part.replace(pattern, (...match: (string | number)[]) => {
    const [text, offset] = [match[0] as string, match[5] as number];
    const before = part.slice(Math.max(0, offset - 70), offset);
    if (/[\p{L}\p{N}_.$:]$/u.test(before)) return text;
    const named = qualified.exec(before);
    const name = named && (named[1]?.replaceAll("''", "'") ?? named[2]);
    return name && name !== sheet ? text : change(parseArea(text), text);
  });
}

/** The text of a reference with other rows, its columns and dollar signs kept; rows count from 0. */
export function withRows(text: string, first: number, last: number): string {
  const rows = [first + 1, last + 1];
  return text.replace(/\d+/g, () => String(rows.shift()));
}
