/** Finds the entry whose word stands at a place of a text. */
export type WordAt<Entry> = (text: string, offset: number) => Entry | undefined;

/** Looks entries up by the first character of their words; of several the first in the list. */
export function wordAt<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
): WordAt<Entry> {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries) {
    const first = wordOf(entry).charAt(0);
    const others = byFirst.get(first);
    if (others) others.push(entry);
    else byFirst.set(first, [entry]);
  }
  return (text, offset) =>
    byFirst.get(text.charAt(offset))?.find((entry) => text.startsWith(wordOf(entry), offset));
}
