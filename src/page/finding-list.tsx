import { useId, useState, type KeyboardEvent } from "react";
import type { ShownFinding } from "../check/fold";
import { messageOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { areaName, cellName } from "../sheet/address";
import type { TargetSheet } from "../target/model";
import { classOf, countClasses, findingClasses } from "../taskpane/state/finding-class";
import type { CheckedFile } from "./check-file";
import { FindingDetail } from "./finding-detail";
import { useLanguage, usePage, usePageState, useWords } from "./page-context";

export interface Group {
  table: TargetSheet | undefined;
  entries: readonly ShownFinding[];
}

/** Tables are open from the top of the list until so many findings are in sight. */
const openAtFirst = 150;

/** The findings table by table. ↑ ↓ Home End move between them and show the cell. */
export function FindingList({ result, groups }: { result: CheckedFile; groups: readonly Group[] }) {
  const words = useWords();
  const chosen = usePageState((state) => state.chosen);
  const first = groups.find(({ entries }) => entries.length > 0)?.entries[0]?.finding;
  // The finding that the Tab key reaches; from there the arrows lead on.
  const reached = chosen && listed(groups, chosen) ? chosen : first;
  if (groups.length === 0) return <p className="muted">{words.findings.noneLeft}</p>;
  let before = 0;
  return (
    <div onKeyDown={moveOnKey}>
      {groups.map(({ table, entries }, index) => {
        const open = before === 0 || before + entries.length <= openAtFirst;
        before += entries.length;
        return (
          <TableGroup
            key={table ? `${table.sheet} ${areaName(table.area)}` : index}
            {...{ table, entries, open, result, reached }}
          />
        );
      })}
    </div>
  );
}

interface TableGroupProps extends Group {
  open: boolean;
  result: CheckedFile;
  reached: Finding | undefined;
}

function TableGroup({ table, entries, open: openFirst, result, reached }: TableGroupProps) {
  const words = useWords();
  const body = useId();
  const [open, setOpen] = useState(openFirst);
  const counts = countClasses(entries.flatMap(({ finding, folded }) => [finding, ...folded]));
  const parts = findingClasses.filter((name) => counts[name] > 0);
  const sheet = table?.sheet ?? entries[0]?.finding.at.sheet ?? "";
  return (
    <section className="group">
      <h3>
        <button
          type="button"
          className="group-head"
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span className="strong">
            {table?.projectName?.text || table?.title?.text || words.findings.unnamed}
          </span>
          <span className="muted">
            {sheet}
            {table && ` ${areaName(table.area)}`} ·{" "}
            {parts.length
              ? parts.map((name) => words.findings.classCount(counts[name], name)).join(" · ")
              : words.findings.clean}
          </span>
        </button>
      </h3>
      <ul id={body} hidden={!open}>
        {open &&
          entries.map((entry, index) => (
            <FindingRow key={index} {...{ entry, result }} reachable={entry.finding === reached} />
          ))}
      </ul>
    </section>
  );
}

interface FindingRowProps {
  entry: ShownFinding;
  result: CheckedFile;
  reachable: boolean;
}

function FindingRow({ entry: { finding, folded }, result, reachable }: FindingRowProps) {
  const page = usePage();
  const language = useLanguage();
  const words = useWords();
  const chosen = usePageState((state) => state.chosen === finding);
  const name = classOf(finding);
  return (
    <li className={chosen ? "finding chosen" : "finding"}>
      <button
        type="button"
        className="finding-head"
        data-finding
        aria-expanded={chosen}
        tabIndex={reachable ? 0 : -1}
        onClick={() => page.choose(chosen ? undefined : finding)}
      >
        <span className={`chip ${name}`}>{words.findings.classes[name]}</span>
        <span className="cell-name">{cellName(finding.at)}</span>
        <span className="what">
          {messageOf(finding, language)}
          {folded.length > 0 && (
            <span className="muted"> {words.findings.sameKind(folded.length + 1)}</span>
          )}
        </span>
      </button>
      {chosen && <FindingDetail {...{ finding, folded, result }} />}
    </li>
  );
}

function listed(groups: readonly Group[], finding: Finding): boolean {
  return groups.some(({ entries }) => entries.some((entry) => entry.finding === finding));
}

/** Moves among the findings in sight; the one that takes the keyboard is chosen. */
function moveOnKey(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || event.target.dataset.finding === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-finding]")];
  const at = all.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const next = all[to];
  if (!next || next === event.target) return;
  next.focus();
  if (next.getAttribute("aria-expanded") === "false") next.click();
}
