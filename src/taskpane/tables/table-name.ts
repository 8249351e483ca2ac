import type { TargetSheet } from "../../target/model";
import type { Words } from "../../words/words";

/** What an officer calls the table: its project, else its title. */
export function nameOf(
  table: TargetSheet | undefined,
  { findings: words }: Pick<Words, "findings">,
): string {
  if (!table) return words.elsewhere;
  return table.projectName?.text || table.title?.text || words.unnamed;
}
