/** Texts kept per reading; beyond that all are forgotten, so that memory stays bounded. */
const most = 10_000;

/**
 * A pure reading of a text that is done once per text: the tables of a workbook repeat their
 * headings, classes, units and most of their names. What it gives is shared and must not be changed.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined || known.has(text)) return kept as Result;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
