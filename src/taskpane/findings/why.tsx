import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { ruleOf } from "../../check/message";
import { useWords } from "../pane-context";
import { exampleLines, type ExampleLine } from "./example-lines";

const useStyles = makeStyles({
  why: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  term: {
    marginTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    ":first-child": { marginTop: 0 },
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  examples: { margin: 0, display: "flex", flexDirection: "column", gap: "4px" },
  example: { display: "flex", gap: "6px", alignItems: "flex-start", paddingTop: "2px" },
  icon: { flexShrink: 0, marginTop: "1px" },
  bad: { color: tokens.colorStatusDangerForeground1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  parts: { display: "flex", flexWrap: "wrap", columnGap: "10px", minWidth: 0 },
  heading: { color: tokens.colorNeutralForeground3, marginRight: "4px" },
  marked: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorStatusDangerForeground1,
    textDecorationThickness: "1px",
    textUnderlineOffset: "3px",
  },
});

/** Why the rule is there, where it comes from, and how it looks right and wrong. */
export function Why({ rule: id }: { rule: string }) {
  const styles = useStyles();
  const { language, findings: words } = useWords();
  const rule = ruleOf(id);
  if (!rule) return null;
  const { bad, good } = exampleLines(rule.bad[0]!, rule.good[0]);
  return (
    <dl className={styles.why}>
      <dt className={styles.term}>{words.why}</dt>
      <dd className={styles.text}>{rule.words[language].why}</dd>
      <dt className={styles.term}>{words.source}</dt>
      <dd className={styles.text}>{rule.source[language]}</dd>
      <dt className={styles.term}>{words.examples}</dt>
      <dd className={styles.examples}>
        {bad.map((line, index) => (
          <div key={`bad ${index}`} className={styles.example}>
            <DismissCircle16Filled
              className={mergeClasses(styles.icon, styles.bad)}
              aria-label={words.bad}
            />
            <Line line={line} />
          </div>
        ))}
        {good.map((line, index) => (
          <div key={`good ${index}`} className={styles.example}>
            <CheckmarkCircle16Filled
              className={mergeClasses(styles.icon, styles.good)}
              aria-label={words.good}
            />
            <Line line={line} />
          </div>
        ))}
      </dd>
    </dl>
  );
}

function Line({ line }: { line: ExampleLine }) {
  const styles = useStyles();
  const { findings: words } = useWords();
  return (
    <span className={styles.parts} lang="zh-CN">
      {line.map(({ heading, text, marked }, index) => (
        <span key={index}>
          {heading && <span className={styles.heading}>{heading}</span>}
          <span className={marked ? styles.marked : undefined}>{text || words.blank}</span>
        </span>
      ))}
    </span>
  );
}
