import type { TargetSheet } from "../../target/model";
import type { Words } from "../../words/words";

/** What an officer calls the table: its project, else its title. */
export function nameOf(table: TargetSheet | undefined, { findings: words }: Words): string {
  if (!table) return words.elsewhere;
  return table.projectName?.text || table.title?.text || words.unnamed;
}
