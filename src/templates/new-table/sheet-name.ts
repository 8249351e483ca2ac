/** A sheet name made of the project's: what Excel forbids left out, 31 characters, not yet taken. */
export function sheetNameFor(project: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const bare = project
    .replace(/[[\]:*?/\\\p{Cc}]/gu, "")
    .replace(/^'+|'+$/g, "")
    .trim();
  const base = bare === "" || /^(?:history|历史记录)$/i.test(bare) ? "绩效目标表" : bare;
  for (let i = 1; ; i++) {
    const end = i === 1 ? "" : `(${i})`;
    const name = base.slice(0, 31 - end.length) + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}
