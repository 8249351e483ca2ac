import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import type { ShownFinding } from "../check/fold";
import { messageOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { areaName, cellName } from "../sheet/address";
import type { TargetSheet } from "../target/model";
import { foldedWords } from "../taskpane/findings/folded-words";
import { classOf, countClasses, findingClasses } from "../taskpane/state/finding-class";
import { nameOf } from "../taskpane/tables/table-name";
import type { CheckedFile } from "./check-file";
import { FindingDetail } from "./finding-detail";
import { useLanguage, usePage, usePageState, useWords } from "./page-context";

export interface Group {
  table: TargetSheet | undefined;
  entries: readonly ShownFinding[];
}

const openAtFirst = 150;

/** The findings table by table. ↑ ↓ Home End move between them and show the cell. */
export function FindingList({ result, groups }: { result: CheckedFile; groups: readonly Group[] }) {
  const words = useWords();
  const chosen = usePageState((state) => state.chosen);
  const first = groups.find(({ entries }) => entries.length > 0)?.entries[0]?.finding;
  // The finding that the Tab key reaches; from there the arrows lead on.
  const reached = entryOf(groups, chosen)?.finding ?? first;
  if (groups.length === 0) return <p className="muted">{words.findings.noneLeft}</p>;
  const opened = openFirst(groups);
  return (
    <div onKeyDown={moveOnKey}>
      {groups.map(({ table, entries }, index) => (
        <TableGroup
          key={table ? `${table.sheet} ${areaName(table.area)}` : index}
          {...{ table, entries, result, reached }}
          open={opened.has(index)}
        />
      ))}
    </div>
  );
}

/** Tables are open from the top of the list until so many findings are in sight. */
function openFirst(groups: readonly Group[]): ReadonlySet<number> {
  const opened = new Set<number>();
  let inSight = 0;
  groups.forEach(({ entries }, index) => {
    inSight += entries.length;
    if (inSight <= openAtFirst || opened.size === 0) opened.add(index);
  });
  return opened;
}

interface TableGroupProps extends Group {
  open: boolean;
  result: CheckedFile;
  reached: Finding | undefined;
}

function TableGroup({ table, entries, open: atFirst, result, reached }: TableGroupProps) {
  const words = useWords();
  const body = useId();
  const [openByHand, setOpen] = useState(atFirst);
  const holdsChosen = usePageState(({ chosen }) => entries.some((entry) => holds(entry, chosen)));
  const open = openByHand || holdsChosen;
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
          <span className="strong">{nameOf(table, words)}</span>
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

function FindingRow({ entry, result, reachable }: FindingRowProps) {
  const { finding, folded } = entry;
  const page = usePage();
  const language = useLanguage();
  const words = useWords();
  const one = usePageState((state) => (holds(entry, state.chosen) ? state.chosen : undefined));
  const chosen = one !== undefined;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!one) return;
    // Chosen on the sheet it may be far from sight.
    row.current?.scrollIntoView({ block: "nearest" });
    // The button of a folded one is gone with its press.
    if (document.activeElement !== document.body) return;
    row.current?.querySelector<HTMLElement>("[data-finding]")?.focus();
  }, [one]);
  const name = classOf(finding);
  return (
    <li ref={row} className={chosen ? "finding chosen" : "finding"}>
      <button
        type="button"
        className="finding-head"
        data-finding
        aria-expanded={chosen}
        tabIndex={reachable ? 0 : -1}
        onClick={() => page.choose(chosen ? undefined : finding)}
      >
        <span className={`chip ${name}`}>{words.findings.oneOfClass[name]}</span>
        <span className="cell-name">{cellName(finding.at)}</span>
        <span className="what">
          {messageOf(finding, language)}
          {folded.length > 0 && <span className="muted"> {foldedWords(entry, words)}</span>}
        </span>
      </button>
      {one && <FindingDetail {...{ entry, finding: one, result }} />}
    </li>
  );
}

/** Whether the finding stands in the entry, or is folded under it. */
function holds({ finding, folded }: ShownFinding, chosen: Finding | undefined): boolean {
  return chosen !== undefined && (finding === chosen || folded.includes(chosen));
}

function entryOf(groups: readonly Group[], chosen: Finding | undefined): ShownFinding | undefined {
  for (const { entries } of groups) {
    const entry = entries.find((one) => holds(one, chosen));
    if (entry) return entry;
  }
  return undefined;
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
