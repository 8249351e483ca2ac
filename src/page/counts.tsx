import type { Finding } from "../rules/rule";
import { countClasses, findingClasses } from "../taskpane/state/finding-class";
import { useWords } from "./page-context";

/** 5 错误 · 38 警告 · 12 提示; what is to be reviewed only where there is any. */
export function Counts({ findings }: { findings: readonly Finding[] }) {
  const { findings: words } = useWords();
  const counts = countClasses(findings);
  return (
    <span className="counts">
      {findingClasses
        .filter((name) => name !== "review" || counts.review > 0)
        .map((name) => (
          <span key={name} className={counts[name] ? name : "muted"}>
            {words.classCount(counts[name], name)}
          </span>
        ))}
    </span>
  );
}
