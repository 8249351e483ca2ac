import { ruleOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { cellKey, cellName, type CellRef } from "../sheet/address";
import { textAt } from "../sheet/snapshot";
import { exampleLines, type ExampleLine } from "../taskpane/findings/example-lines";
import type { CheckedFile } from "./check-file";
import { useLanguage, useWords } from "./page-context";

interface FindingDetailProps {
  finding: Finding;
  folded: readonly Finding[];
  result: CheckedFile;
}

/** What an open finding shows: the cells side by side, what to do, why, and where it comes from. */
export function FindingDetail({ finding, folded, result }: FindingDetailProps) {
  const language = useLanguage();
  const { findings: words } = useWords();
  const rule = ruleOf(finding.rule);
  if (!rule) return null;
  const { why, how } = rule.words[language];
  const examples = exampleLines(rule.bad[0]!, rule.good[0]);
  return (
    <dl className="detail">
      <dt>{finding.because.length > 0 ? words.because : words.holds}</dt>
      <dd className="cells">
        {[finding.at, ...finding.because].map((cell, index) => (
          <HeldCell key={index} cell={cell} from={finding.at.sheet} result={result} />
        ))}
      </dd>
      {folded.length > 0 && (
        <>
          <dt>{words.alsoAt(folded.length)}</dt>
          <dd>{folded.map(({ at }) => cellName(at)).join("、")}</dd>
        </>
      )}
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
    </dl>
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
