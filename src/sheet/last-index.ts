/** Array.findLastIndex for browsers that do not have it: the last place where the test holds, or -1. */
export function lastIndex<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  for (let i = items.length - 1; i >= 0; i--) if (test(items[i]!)) return i;
  return -1;
}
