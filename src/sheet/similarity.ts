/** The pairs of neighbouring characters of a text; of a single character, itself. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => characters[index]! + character));
}

/** How alike two texts are, 0 to 1: the pairs they share against those they have. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.size + b.size === 0) return 0;
  return (2 * shared(a, b)) / (a.size + b.size);
}

/** How much of the first text's characters stands in the second, 0 to 1, in whatever order. */
export function charactersIn(text: string, other: string): number {
  const characters = new Set(text);
  return characters.size === 0 ? 0 : shared(characters, new Set(other)) / characters.size;
}

/** Whether the texts have a pair of neighbouring characters in common. */
export function sharePair(one: string, other: string): boolean {
  const [less, more] = one.length <= other.length ? [one, other] : [other, one];
  if (less.length < 2 || less.length > short) return shared(pairsOf(less), pairsOf(more)) > 0;
  // Mostly one of the first pairs is found; sets of all pairs take longer.
  for (let i = 0; i + 2 <= less.length; i++) if (more.includes(less.slice(i, i + 2))) return true;
  return false;
}

/** Names and descriptions are no longer; beyond that the search would not be linear. */
const short = 100;

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const item of a) if (b.has(item)) count++;
  return count;
}
