import { alike, type ShownFinding } from "../check/fold";
import { messageOf, ruleOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { cellKey, cellName, type CellRef } from "../sheet/address";
import { textAt } from "../sheet/snapshot";
import { exampleLines, type ExampleLine } from "../taskpane/findings/example-lines";
import type { CheckedFile } from "./check-file";
import { useLanguage, usePage, useWords } from "./page-context";

interface FindingDetailProps {
  entry: ShownFinding;
  /** The one of the entry that is looked at. */
  finding: Finding;
  result: CheckedFile;
}

/** What an open finding shows: the cells side by side, what to do, why, and where it comes from. */
export function FindingDetail({ entry, finding, result }: FindingDetailProps) {
  const language = useLanguage();
  const { findings: words } = useWords();
  const rule = ruleOf(finding.rule);
  if (!rule) return null;
  const { why, how } = rule.words[language];
  const examples = exampleLines(rule.bad[0]!, rule.good[0]);
  return (
    <dl className="detail">
      {finding !== entry.finding && (
        <>
          <dt>{cellName(finding.at)}</dt>
          <dd>{messageOf(finding, language)}</dd>
        </>
      )}
      <dt>{finding.because.length > 0 ? words.because : words.holds}</dt>
      <dd className="cells">
        {[finding.at, ...finding.because].map((cell, index) => (
          <HeldCell key={index} cell={cell} from={finding.at.sheet} result={result} />
        ))}
      </dd>
      <dt>{words.how}</dt>
      <dd>{how}</dd>
      <dt>{words.why}</dt>
      <dd>{why}</dd>
      <dt>{words.source}</dt>
      <dd>{rule.source[language]}</dd>
      <dt>{words.examples}</dt>
      <dd lang="zh-CN">
        {examples.bad.map((line, index) => (
          <Line key={`bad ${index}`} line={line} word={words.bad} sign="✗" kind="error" />
        ))}
        {examples.good.map((line, index) => (
          <Line key={`good ${index}`} line={line} word={words.good} sign="✓" kind="right" />
        ))}
      </dd>
      {entry.folded.length > 0 && <Folded entry={entry} finding={finding} />}
    </dl>
  );
}

/** The others of an entry, each to be looked at: those of its kind by cell, others by what they say. */
function Folded({ entry, finding }: Omit<FindingDetailProps, "result">) {
  const page = usePage();
  const language = useLanguage();
  const { findings: words } = useWords();
  const isAlike = alike(entry).length === entry.folded.length;
  return (
    <>
      <dt>{(isAlike ? words.alsoAt : words.foldedUnder)(entry.folded.length)}</dt>
      <dd className="folded">
        {[entry.finding, ...entry.folded].map((one, index) =>
          one === finding ? null : (
            <button key={index} type="button" className="quiet" onClick={() => page.choose(one)}>
              {cellName(one.at)}
              {!isAlike && ` ${messageOf(one, language)}`}
            </button>
          ),
        )}
      </dd>
    </>
  );
}

function HeldCell({ cell, from, result }: { cell: CellRef; from: string; result: CheckedFile }) {
  const { findings: words } = useWords();
  const sheet = result.sheets.find(({ name }) => name === cell.sheet);
  const text = sheet ? textAt(sheet, cell) : "";
  return (
    <span className="held">
      <span className="muted">{cell.sheet === from ? cellName(cell) : cellKey(cell)}</span>
      <span>{text.trim() === "" ? words.blank : text.slice(0, 300)}</span>
    </span>
  );
}

interface LineProps {
  line: ExampleLine;
  word: string;
  sign: string;
  kind: string;
}

function Line({ line, word, sign, kind }: LineProps) {
  const { findings: words } = useWords();
  return (
    <p className="example">
      <span className={kind} role="img" aria-label={word}>
        {sign}
      </span>
      {line.map(({ heading, text, marked }, index) => (
        <span key={index}>
          {heading && <span className="muted">{heading} </span>}
          <span className={marked ? "faulty" : undefined}>{text || words.blank}</span>
        </span>
      ))}
    </p>
  );
}
