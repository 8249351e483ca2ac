import { alike, type ShownFinding } from "../../check/fold";
import type { Words } from "../../words/words";

/** What is said of the findings that are folded under one: how many are of its kind, or how many others. */
export function foldedWords(
  entry: ShownFinding,
  { findings: words }: Pick<Words, "findings">,
): string {
  const { length } = entry.folded;
  return alike(entry).length === length ? words.sameKind(length + 1) : words.foldedUnder(length);
}
