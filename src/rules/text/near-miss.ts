import { remembered } from "../../sheet/remembered";
import type { TextCell } from "../../target/model";

/** A phrase that differs in one character from one that stands elsewhere in the same row. */
export interface NearMiss {
  wrong: string;
  right: string;
}

const before = 1;
const after = 4;
const han = /^\p{Script=Han}+$/u;

/**
 * Characters that stand for one another in ordinary wording (按期/按时, 受理/办理, 全县/全市): a
 * difference in these is a choice of words and no slip.
 */
const exchangeable =
  "期时受办全各年月日季省市县区镇乡村国上下大小多少高低人件次户名男女老新旧前后内外首初再重总分本该其此未已应实可不有无的与和及或一二三四五六七八九十百千两几数量率度额值比";

/**
 * Compares the name with the description of one row: six characters and more in common around one
 * that differs (信该事项及时 beside 信访事项及时), where the odd pair of characters stands
 * nowhere else in the table. Linear in the length of the two texts.
 */
export function nearMisses(
  text: string,
  other: string,
  cells: readonly TextCell[],
): readonly NearMiss[] {
  return differences(`${text}\n${other}`).filter(
    ({ odd, even }) => !isKnown(odd, text, cells) && isKnown(even, text, cells),
  );
}

/** The pairs of phrases that differ in one character, of two texts on two lines. */
const differences = remembered((texts: string): readonly Difference[] => {
  const [text = "", other = ""] = texts.split("\n");
  const frames = new Map<string, string>();
  for (let at = before; at + after < other.length; at++) {
    const phrase = other.slice(at - before, at + after + 1);
    if (han.test(phrase)) frames.set(frame(phrase), phrase);
  }
  const found: Difference[] = [];
  for (let at = before; at + after < text.length; at++) {
    const wrong = text.slice(at - before, at + after + 1);
    const right = frames.get(frame(wrong));
    if (!right || right === wrong || !han.test(wrong)) continue;
    const odd = wrong.slice(0, before + 1);
    if (exchangeable.includes(wrong[before]!) || exchangeable.includes(right[before]!)) continue;
    const even = right.slice(0, before + 1);
    found.push({ wrong: wrong.slice(0, 4), right: right.slice(0, 4), odd, even });
  }
  return found;
});

/** A near miss with the two pairs of characters that tell a slip from a choice of words. */
interface Difference extends NearMiss {
  odd: string;
  even: string;
}

/** The phrase with its odd character left out. */
function frame(phrase: string): string {
  return `${phrase.slice(0, before)}_${phrase.slice(before + 1)}`;
}

/** The pair of characters stands in some other text of the table as well. */
function isKnown(pair: string, text: string, cells: readonly TextCell[]): boolean {
  return cells.some((cell) => cell.text !== text && cell.text.includes(pair));
}
