import { useMemo } from "react";
import { fold } from "../check/fold";
import { classOf, findingClasses } from "../taskpane/state/finding-class";
import type { CheckedFile } from "./check-file";
import { FindingList } from "./finding-list";
import { usePage, usePageState, useLanguage, useWords } from "./page-context";
import { SheetView } from "./sheet-view";

/** What came of the file that is shown: a sentence where it was not read, else findings and sheet. */
export function FileResult() {
  const words = useWords();
  const language = useLanguage();
  const entry = usePageState(({ files, shown }) => files.find(({ id }) => id === shown));
  const hidden = usePageState((state) => state.hidden);
  if (!entry) return null;
  const { name, status } = entry;
  const title = <h2 className="file-title">{name}</h2>;
  if (status.kind === "unread") {
    return (
      <section className="message">
        {title}
        <p className="error strong">{words.failed}</p>
        <p>{status.error.words[language]}</p>
        {status.error.reason === "old-format" && <SaveAs />}
      </section>
    );
  }
  if (status.kind === "failed") {
    return (
      <section className="message">
        {title}
        <p className="error strong">{words.own}</p>
        <pre>{status.detail}</pre>
      </section>
    );
  }
  if (status.kind !== "checked") return null;
  if (status.result.tables.length === 0) {
    return (
      <section className="message">
        {title}
        <p className="strong">{words.noTable}</p>
        <p>{words.noTableHelp}</p>
        {!hidden && <p>{words.noTableHidden}</p>}
      </section>
    );
  }
  return (
    <>
      {title}
      <Checked key={entry.id} result={status.result} />
    </>
  );
}

/** How to save an old format as .xlsx. */
function SaveAs() {
  const { oldFormat } = useWords();
  return (
    <>
      <p className="strong">{oldFormat.title}</p>
      <ul>
        <li>{oldFormat.wps}</li>
        <li>{oldFormat.excel}</li>
      </ul>
    </>
  );
}

function Checked({ result }: { result: CheckedFile }) {
  const words = useWords();
  const filter = usePageState((state) => state.filter);
  const groups = useMemo(() => {
    const passes = filter.length === 0 ? () => true : passesOf(filter);
    return fold(result.tables, result.findings)
      .map(({ table, shown }) => ({
        table,
        entries: shown
          .flatMap((entry) => (passes(entry.finding) ? [entry] : []))
          .sort((a, b) => rankOf(a.finding) - rankOf(b.finding)),
      }))
      .filter(({ entries }) => entries.length > 0 || filter.length === 0);
  }, [result, filter]);
  return (
    <div className="result">
      <section className="findings" aria-label={words.findings.list}>
        <Filter result={result} />
        <FindingList result={result} groups={groups} />
      </section>
      <SheetView result={result} />
    </div>
  );
}

const rankOf = (finding: Parameters<typeof classOf>[0]) => findingClasses.indexOf(classOf(finding));
const passesOf =
  (filter: readonly string[]) =>
  (finding: Parameters<typeof classOf>[0]): boolean =>
    filter.includes(classOf(finding));

function Filter({ result }: { result: CheckedFile }) {
  const page = usePage();
  const { findings: words } = useWords();
  const filter = usePageState((state) => state.filter);
  return (
    <div className="filter" role="group" aria-label={words.filters}>
      {findingClasses.map((name) => {
        const count = result.findings.filter((finding) => classOf(finding) === name).length;
        return (
          <button
            key={name}
            type="button"
            className={`tile ${name}`}
            aria-pressed={filter.includes(name)}
            title={words.classHints[name]}
            disabled={count === 0 && !filter.includes(name)}
            onClick={() => page.dispatch({ type: "class-toggled", class: name })}
          >
            {words.classes[name]} <b>{count}</b>
          </button>
        );
      })}
      {filter.length > 0 && (
        <button
          type="button"
          className="quiet"
          onClick={() => page.dispatch({ type: "filter-cleared" })}
        >
          {words.allShown}
        </button>
      )}
    </div>
  );
}
