import type { TargetSheet } from "../target/model";

/**
 * （2023年度） in the title or a line of the head block, or the year a title begins with or names
 * before its form (某局2023年部门预算…); a year in the project's name is none.
 */
export function statedYear({ texts, title, projectName }: TargetSheet): number | undefined {
  const [, begins] =
    /(?:^|(?<=\p{Script=Han})(?=20\d\d年(?:部门|项目|预算)))(20\d\d)年/u.exec(title?.text ?? "") ??
    [];
  if (begins && projectName && !projectName.text.includes(begins)) return Number(begins);
  for (const { role, text } of texts) {
    if (role !== "title" && role !== "label" && role !== "other") continue;
    const year = text.length < 40 && /(20\d\d)\s*年度/.exec(text)?.[1];
    if (year) return Number(year);
  }
  return undefined;
}
