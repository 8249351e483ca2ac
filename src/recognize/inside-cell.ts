import { readBasis } from "../target/bases";
import { readSubcategory } from "../target/category";
import type { Field } from "../target/model";
import type { Columns } from "./columns";
import type { Grid } from "./grid";

const numbered =
  /^(?:指标\s*[\d一二三四五六七八九十]{1,2}\s*[：:.．、]?|\d{1,2}\s*(?:[、：:)）]|[.．](?!\d))|[（(][\d一二三四五六七八九十]{1,2}[)）]、?|[①-⑳]|[A-Z]\d{1,2}-\d{1,2}(?=\p{Script=Han}))\s*/u;
/** Left over from the blank form. */
export const dots = /^[….·]+$/;
const none = /^(?:不适用|不涉及|无此项|无|[—–\-/／]+)?$/;

/** A row that only says that the form's class does not apply: 不涉及, and the same or nothing as its value. */
export function saysNone(name: Field | undefined, value: Field | undefined): boolean {
  return name !== undefined && none.test(name.text) && none.test(value?.text ?? "");
}

/** A name without its number: 指标1：接访人次, 1.接访人次, ①接访人次; undefined where it is no more than that. */
export function withoutNumber(name: Field | undefined): Field | undefined {
  if (!name) return undefined;
  const before = (numbered.exec(name.text) ?? classed(name.text))?.[0] ?? "";
  const text = name.text.slice(before.length);
  if (text === "" || dots.test(text)) return undefined;
  return before ? { ...name, text, around: { before, after: "" } } : name;
}

const upToColon = /^([^：:\d]{2,10})\d{0,2}[：:]/;

/** 数量指标1： before a name that repeats its class. */
function classed(text: string): RegExpExecArray | undefined {
  const match = upToColon.exec(text);
  return match && readSubcategory(match[1]!) ? match : undefined;
}

const code =
  /^\d{8}[0-9A-Z]{13}(?:\s*[-－—_]+\s*(?=20\d\d年|\p{Script=Han})|\s*(?=\p{Script=Han}))/u;

/** A project's name without the code printed before it: 51000021R000000019951-工资性支出. */
export function withoutCode(name: Field): Field {
  const [before] = code.exec(name.text) ?? [];
  return before
    ? { ...name, text: name.text.slice(before.length), around: { before, after: "" } }
    : name;
}

/** （计划标准） or （依据：计划标准） at the end. */
const lastBrackets =
  /[（(]((?:(?:指标|目标)?值?(?:确定|设定|取值)?依据|来源)[：:])?([^（）()]{2,30})[）)]$/;

/** A field that ends in a basis in brackets, as the two fields it is. */
export function partsOf(field: Field): { field: Field; basis: Field } | undefined {
  const match = lastBrackets.exec(field.text);
  if (!match || match.index === 0 || !isBasis(match[2]!)) return undefined;
  const [brackets, label = "", basis] = match;
  const text = field.text.slice(0, match.index);
  const around = { before: text + brackets.charAt(0) + label, after: brackets.slice(-1) };
  return {
    field: { ...field, text, around: { before: "", after: brackets } },
    basis: { ...field, text: basis!, around },
  };
}

/** Without a column for it, the basis may stand in brackets behind most descriptions or values. */
export function bracketedBasis(
  grid: Grid,
  rows: readonly number[],
  columns: Columns,
): "description" | "value" | undefined {
  if (columns.basis) return undefined;
  return (["description", "value"] as const).find((role) => {
    const column = columns[role]?.column;
    if (column === undefined) return false;
    const texts = rows.map((row) => grid.word(row, column).text).filter((text) => text !== "");
    const ending = texts.filter((text) => isBasis(lastBrackets.exec(text)?.[2] ?? ""));
    return ending.length > 1 && ending.length * 2 > texts.length;
  });
}

function isBasis(text: string): boolean {
  const { kind } = readBasis(text);
  return kind === "standard" || kind === "variant" || kind === "evidence";
}
