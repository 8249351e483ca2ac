/*
 * Patterns for names of files, for shells that do not fill them in themselves (Windows) and lists
 * too long for a command line: * ? [abc] {a,b} and ** for any depth of folders.
 */

export function isPattern(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** "{a,b}.xlsx" → "a.xlsx", "b.xlsx"; braces may stand beside each other and inside each other. */
export function expandBraces(pattern: string): string[] {
  const open = pattern.indexOf("{");
  if (open < 0) return [pattern];
  const parts: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < pattern.length; at += 1) {
    const sign = pattern[at];
    if (sign === "{") depth += 1;
    else if (sign === "," && depth === 1) {
      parts.push(pattern.slice(from, at));
      from = at + 1;
    } else if (sign === "}" && (depth -= 1) === 0) {
      parts.push(pattern.slice(from, at));
      const [before, after] = [pattern.slice(0, open), pattern.slice(at + 1)];
      return parts.flatMap((part) => expandBraces(`${before}${part}${after}`));
    }
  }
  return [pattern]; // never closed: a brace like any other sign
}

/** One step of a pattern as a regular expression; * and ? stay within a name. */
export function segmentPattern(step: string): RegExp {
  let source = "";
  for (let at = 0; at < step.length; at += 1) {
    const sign = step[at]!;
    if (sign === "*") {
      if (!source.endsWith(".*")) source += ".*";
    } else if (sign === "?") source += ".";
    else if (sign === "[") {
      const close = step.indexOf("]", at + 2);
      if (close < 0) source += "\\[";
      else {
        const inside = step.slice(at + 1, close).replace(/[\\\]^]/g, "\\$&");
        source += `[${inside.replace(/^(?:!|\\\^)/, "^")}]`;
        at = close;
      }
    } else source += sign.replace(/[.+^${}()|\\\]]/g, "\\$&");
  }
  return new RegExp(`^${source}$`, "su");
}
