import { cleanText } from "../sheet/text";
import {
  classPath,
  readCategory,
  readSubcategory,
  type Category,
  type Subcategory,
} from "../target/category";
import { readHeading, readLowerHeading, type Heading } from "../target/headings";
import { pointMonth, readLabel, type LabelRole } from "../target/labels";
import { wordKey } from "../target/word-key";

/** Longer texts are neither heading nor label nor category word. */
const longest = 48;

/** What a cell's text is, read once for all cells that hold the same; each answer is found when asked for. */
export class Word {
  readonly text: string;
  #key?: string;
  #heading?: Heading | null;
  #lower?: Heading | null;
  #label?: LabelRole | null;
  #category?: Category | null;
  #subcategory?: Subcategory | null;
  #path?: readonly [string, string] | null;
  #month?: number | null;

  constructor(readonly raw: string) {
    this.text = cleanText(raw);
  }

  get blank(): boolean {
    return this.text === "";
  }

  /** "" for a text too long to be a heading or label. */
  get key(): string {
    return (this.#key ??= this.text.length > longest ? "" : wordKey(this.text));
  }

  get heading(): Heading | undefined {
    if (this.#heading === undefined) {
      this.#heading = (this.key && readHeading(ownerKey(this.text, this.key))) || null;
    }
    return this.#heading ?? undefined;
  }

  get lowerHeading(): Heading | undefined {
    if (this.#lower === undefined) this.#lower = (this.key && readLowerHeading(this.key)) || null;
    return this.#lower ?? undefined;
  }

  get label(): LabelRole | undefined {
    if (this.#label === undefined)
      this.#label = (this.key && readLabel(ownerKey(this.text, this.key))) || null;
    return this.#label ?? undefined;
  }

  get category(): Category | undefined {
    if (this.#category === undefined)
      this.#category = (this.key && readCategory(this.text)) || null;
    return this.#category ?? undefined;
  }

  get subcategory(): Subcategory | undefined {
    if (this.#subcategory === undefined) {
      this.#subcategory = (this.key && readSubcategory(this.text)) || null;
    }
    return this.#subcategory ?? undefined;
  }

  /** Whether it is a class of the first or the second level. */
  get isClass(): boolean {
    return (this.category ?? this.subcategory) !== undefined;
  }

  /** The two classes of 产出指标-数量指标 in one cell, as printed. */
  get path(): readonly [string, string] | undefined {
    if (this.#path === undefined) this.#path = (this.key && classPath(this.text)) || null;
    return this.#path ?? undefined;
  }

  /** Month of a label of the disbursement plan. */
  get month(): number | undefined {
    if (this.#month === undefined) {
      const until = this.text.replace(fromJanuary, "");
      this.#month = (this.key && pointMonth(wordKey(until))) || null;
    }
    return this.#month ?? undefined;
  }
}

/** 1-9月, 1月至9月: up to the end of September. */
const fromJanuary = /^1月?\s*[-－—–~～至到]\s*(?=\d{1,2}月)/;

/** 单位（专项）名称 is that of a unit's project, 指标（三级） one of the levels: what stands in the brackets counts. */
function ownerKey(text: string, key: string): string {
  if (key === "指标") return /[（(]([一二三四]级)(?:指标)?[)）]$/.exec(text)?.[1] ?? key;
  return key === "单位名称" && /[（(](?:专项|项目)[)）]/.test(text) ? "项目名称" : key;
}

export const blankWord = new Word("");

const known = new Map<string, Word>();
/** Headings, labels and classes are short; longer texts hardly ever come twice. */
const longestKnown = 20;
const mostKnown = 20_000;

export function wordOf(raw: string): Word {
  if (raw === "") return blankWord;
  if (raw.length > longestKnown) return new Word(raw);
  let word = known.get(raw);
  if (!word) {
    if (known.size >= mostKnown) known.clear();
    known.set(raw, (word = new Word(raw)));
  }
  return word;
}
