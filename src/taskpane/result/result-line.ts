import type { Words } from "../../words/words";
import { countClasses } from "../state/finding-class";
import type { Report } from "../state/report";

/** 11 张绩效目标表 · 5 错误 · 38 警告 · 12 提示; what is to be reviewed only where there is any. */
export function resultLine(report: Report, words: Words): string {
  return resultParts(report, words).join(" · ");
}

/** The parts of the line, none of which may be broken over two lines. */
export function resultParts({ tables, findings }: Report, { findings: words }: Words): string[] {
  const counts = countClasses(findings);
  const parts = [words.tableCount(tables.length)];
  for (const name of ["error", "warning", "info"] as const) {
    parts.push(words.classCount(counts[name], name));
  }
  if (counts.review) parts.push(words.classCount(counts.review, "review"));
  return parts;
}
