import { remembered } from "./remembered";

/** White space, control and invisible characters. */
const untidy =
  /[\s\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const invisible = /[\p{Cf}\0-\x08\x0e-\x1f\x7f]/gu;
/** What begins an item of a list: "2." "3、" "（二）" "②"; 2.5 is a number. */
const listMarker =
  /^(?:\d{1,2}[.．、](?!\d)|[（(][一二三四五六七八九十\d]{1,2}[）)]|[①-⑳]|[优良中差][：:])/;

/**
 * A cell's text without what only wraps it: line breaks and spaces inside words, between number
 * and unit, no-break and zero-width characters. Punctuation and width stay as published; one space
 * stays between Latin words and before the items of a list.
 */
export function cleanText(raw: string): string {
  if (!untidy.test(raw)) return raw;
  const text = raw.replace(invisible, "").trim();
  return text.replace(/\s+/g, (gap, at: number) =>
    keepsGap(text.charAt(at - 1), text, at + gap.length) ? " " : "",
  );
}

function keepsGap(before: string, text: string, end: number): boolean {
  const after = text.charAt(end);
  if (/[A-Za-z0-9]/.test(before)) return /[A-Za-z0-9]/.test(after);
  if (/[,;:!?.]/.test(before) && /[A-Za-z]/.test(after)) return true;
  return listMarker.test(text.slice(end, end + 5)) && !/[≥≤＞＜＝<>=：:]/.test(before);
}

/** For comparing texts: compatible widths, lower case, no white space, no punctuation (% and ‰ stay). */
export const foldText = remembered((text: string): string =>
  /^[\u4e00-\u9fff0-9a-z]*$/.test(text)
    ? text
    : text
        .normalize("NFKC")
        .toLowerCase()
        .replace(/(?![%‰])[\s\p{P}\p{Cf}\p{Cc}]/gu, ""),
);
