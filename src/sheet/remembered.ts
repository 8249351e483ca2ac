/** Texts kept per reading; beyond that all are forgotten, so that memory stays bounded. */
const most = 10_000;
/** Longer texts hardly ever come twice, and would weigh on memory. */
const longest = 400;
/** Kept where a reading gave nothing (undefined), so that one look tells whether the text is known. */
const nothing = Symbol("nothing");

/**
 * A pure reading of a text that is done once per text: the tables of a workbook repeat their
 * headings, classes, units and most of their names. What it gives is shared and must not be changed.
 */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result | typeof nothing>();
  // Rules ask again and again of the texts of one row: the last two need no looking up.
  let last: string | undefined;
  let lastResult: Result;
  let before: string | undefined;
  let beforeResult: Result;
  return (text) => {
    if (text === last) return lastResult;
    if (text === before) return beforeResult;
    let kept = known.get(text);
    if (kept === undefined) {
      kept = read(text) ?? nothing;
      if (known.size >= most) known.clear();
      if (text.length <= longest) known.set(text, kept);
    }
    before = last;
    beforeResult = lastResult;
    last = text;
    return (lastResult = (kept === nothing ? undefined : kept) as Result);
  };
}
