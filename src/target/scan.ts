import type { Token } from "./value";

/**
 * The text as the grammar looks at it: full-width letters, digits and signs made half-width,
 * white space and invisible characters left out (but one space kept between digits), every
 * character with its offset in the original.
 */
export interface Scan {
  text: string;
  /** The piece of the original from `start` to `end` of `text`. */
  token(start: number, end: number): Token;
}

const blank = /[\s\u00ad\u180e\u200b-\u200f\u2060\ufeff]/;
const digit = /[0-9０-９]/;

export function scan(original: string): Scan {
  const kept: string[] = [];
  const offsets: number[] = [];
  let gap = false;
  for (let i = 0; i < original.length; i++) {
    const char = original[i]!;
    if (blank.test(char)) {
      gap = true;
      continue;
    }
    if (gap && digit.test(char) && digit.test(kept.at(-1) ?? "")) {
      kept.push(" ");
      offsets.push(i - 1);
    }
    gap = false;
    kept.push(halfWidth(char));
    offsets.push(i);
  }
  const text = kept.join("");
  return {
    text,
    token(start, end) {
      const from = offsets[start] ?? original.length;
      const to = end > start ? offsets[end - 1]! + 1 : from;
      return { text: original.slice(from, to), start: from, end: to };
    },
  };
}

function halfWidth(char: string): string {
  const code = char.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}
