import * as v from "valibot";
import type { Bilingual } from "../../words/bilingual";
import { packWords } from "./pack-words";
import { type Template, templateSchema } from "../template";

/** What stands at the head of a pack; docs/template-pack.md describes the format. */
export const packFormat = "jixiao-templates";
export const packVersion = 1;

/** Characters of a file that is read; the whole library takes 40,000. */
export const packLimit = 1_000_000;

const packSchema = v.strictObject({
  format: v.literal(packFormat),
  version: v.literal(packVersion),
  templates: v.pipe(v.array(templateSchema), v.minLength(1), v.maxLength(200)),
});

/** What is wrong with a pack, at most twenty faults, each with the path where it stands. */
export class PackError extends Error {
  constructor(readonly problems: readonly { path: string; message: Bilingual }[]) {
    super(problems.map(({ path, message }) => `${path}: ${message.en}`).join("\n"));
    this.name = "PackError";
  }
}

/**
 * The templates of a pack.
 * @throws PackError where the text is none.
 */
export function readPack(text: string): Template[] {
  if (text.length > packLimit) throw new PackError([{ path: "", message: packWords.tooLarge }]);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new PackError([{ path: "", message: packWords.notJson }]);
  }
  const parsed = v.safeParse(packSchema, json);
  if (parsed.success) return parsed.output.templates;
  throw new PackError(parsed.issues.slice(0, 20).map(problemOf));
}

/** The text of a pack, to be kept as a file. */
export function writePack(templates: readonly Template[]): string {
  return JSON.stringify({ format: packFormat, version: packVersion, templates }, null, 2) + "\n";
}

/** "templates[0].indicators[2].category" and what is wrong there. */
function problemOf(issue: v.BaseIssue<unknown>): { path: string; message: Bilingual } {
  const path = (issue.path ?? [])
    .map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
  return { path, message: messageOf(issue) };
}

function messageOf({ type, kind, expected, requirement, input }: v.BaseIssue<unknown>): Bilingual {
  const isText = typeof input === "string";
  if (type === "strict_object" && expected === "never") return packWords.unknownKey;
  if (kind === "schema" && input === undefined) return packWords.missing;
  if (type === "max_length") return packWords.tooLong(Number(requirement), isText);
  if (type === "min_length") return packWords.empty;
  if (type === "check") return packWords.wrongClass;
  return packWords.expected(choicesOf(expected ?? ""));
}

/** '("≥" | "≤" | "")' → ≥, ≤: what may stand there, but for nothing. */
function choicesOf(expected: string): string[] {
  return expected
    .replace(/^\((.*)\)$/, "$1")
    .split(" | ")
    .map((choice) => choice.replaceAll('"', ""))
    .filter(Boolean);
}
