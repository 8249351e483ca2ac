import type { Field } from "../../target/model";

/** 项目编码 without white space, in capitals. */
export function codeOf(field: Field): string {
  return field.text.replace(/[\s\u200b-\u200d\ufeff]/g, "").toUpperCase();
}

/** 21 characters: 1–6 区划, 7–8 year of entry, 9 a letter, 10–20 unit and serial number, 21 check. */
export function isWellFormed(code: string): boolean {
  return /^[0-9A-Z]{21}$/.test(code);
}

/** 区划代码 of a well-formed code, where it has one. */
export function regionOf(code: string): string | undefined {
  return /^(\d{6})\d\d/.exec(code)?.[1];
}

/** Year of entry of a well-formed code, 2022 for 22. */
export function yearOf(code: string): number | undefined {
  const digits = /^\d{6}(\d\d)/.exec(code)?.[1];
  return digits === undefined ? undefined : 2000 + Number(digits);
}

/** Digits and letters of GB 32100-2015, whose place in it is their value. */
const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const withCheck = /^\d{8}P[0-9A-HJ-NP-RTUWXY]{12}$/;

/**
 * The last character a code of the P kind should have, as for 统一社会信用代码 but with 30 in place
 * of 31: inferred from published codes. Undefined for codes of other kinds.
 */
export function checkCharacter(code: string): string | undefined {
  if (!withCheck.test(code)) return undefined;
  let sum = 0;
  for (let i = 0, weight = 1; i < 20; i++, weight = (weight * 3) % 31) {
    sum += alphabet.indexOf(code[i]!) * weight;
  }
  return alphabet[30 - (sum % 31)];
}
