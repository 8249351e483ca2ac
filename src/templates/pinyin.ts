// The first character of each initial in the pinyin order of Chinese text; none begins with i, u, v.
const beginnings: readonly (readonly [string, string])[] = [
  ...["阿a", "八b", "嚓c", "哒d", "妸e", "发f", "旮g", "哈h", "讥j", "咔k", "垃l", "妈m", "拏n"],
  ...["噢o", "妑p", "七q", "呥r", "仨s", "他t", "穵w", "夕x", "丫y", "帀z"],
].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

/** Characters with a second reading that is common in this field: 重复, 调解, 会计. */
const further: Readonly<Record<string, string>> = {
  ...{ 重: "c", 调: "t", 长: "c", 行: "h", 率: "s", 会: "k", 传: "z", 参: "s" },
  ...{ 系: "j", 校: "j", 解: "x", 降: "x", 省: "x", 给: "j", 盛: "c", 朝: "z", 单: "s" },
};

let collator: Intl.Collator | undefined;
const known = new Map<string, string>();

/** Initials a character may be typed by: 信 → "x", 重 → "zc"; Latin letters and digits by themselves. */
export function initialsOf(character: string): string {
  let initials = known.get(character);
  if (initials === undefined) known.set(character, (initials = readInitials(character)));
  return initials;
}

function readInitials(character: string): string {
  if (/^[a-z0-9]$/i.test(character)) return character.toLowerCase();
  if (!/^\p{Script=Han}$/u.test(character)) return "";
  collator ??= new Intl.Collator("zh-Hans-u-co-pinyin");
  let low = 0;
  let high = beginnings.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (collator.compare(character, beginnings[middle]![0]) < 0) high = middle;
    else low = middle;
  }
  return beginnings[low]![1] + (further[character] ?? "");
}

/**
 * How well letters stand for a text by its initials: 3 from its beginning on, 2 in one piece,
 * 1 in order with gaps (xfywf for 信访专项业务费), 0 not at all.
 */
export function initialsMatch(letters: string, text: string): 0 | 1 | 2 | 3 {
  const initials = [...text].map(initialsOf).filter(Boolean);
  const fits = (from: number) =>
    [...letters].every((letter, i) => initials[from + i]?.includes(letter));
  if (letters === "") return 0;
  if (fits(0)) return 3;
  if (initials.some((_, from) => fits(from))) return 2;
  let at = 0;
  for (const set of initials) if (at < letters.length && set.includes(letters.charAt(at))) at++;
  // Gaps make sense only where the letters begin the text.
  return at === letters.length && initials[0]?.includes(letters.charAt(0)) ? 1 : 0;
}
