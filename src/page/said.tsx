import { isPending } from "./page-state";
import { usePageState, useWords } from "./page-context";

/** Says to a screen reader what a glance would show: that a check runs, and its result. */
export function Said() {
  const words = useWords();
  const said = usePageState(({ files }) => {
    if (files.length === 0) return "";
    if (files.some(({ status }) => isPending(status))) return words.said.checking;
    const results = files.flatMap(({ status }) => (status.kind === "checked" ? status.result : []));
    const tables = results.reduce((sum, { tables }) => sum + tables.length, 0);
    const findings = results.reduce((sum, { findings }) => sum + findings.length, 0);
    const unread = files.filter(({ status }) => status.kind === "unread").length;
    return [
      words.said.done,
      words.findings.tableCount(tables),
      words.said.findings(findings),
      ...(unread ? [words.unread(unread)] : []),
    ].join(" · ");
  });
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
