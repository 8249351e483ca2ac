import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { CellLink } from "../../findings/cell-link";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { paneObstacle } from "../../repair/obstacle";
import type { TwinsWay } from "./row-insertion";
import type { Question } from "../templates-state";
import { useTemplateWords } from "../use-template-words";

const useStyles = makeStyles({
  question: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  twin: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  line: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Some of the rows are in the table already: whether they shall come in again. */
export function TwinsQuestion({ question }: { question: Question }) {
  const styles = useStyles();
  const pane = usePane();
  const all = useWords();
  const { question: words } = useTemplateWords();
  const obstacle = usePaneState((state) => paneObstacle(state, all));
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { keys, twins, table } = question;
  const left = keys.length - twins.length;
  const close = () => pane.dispatch({ type: "templates", change: { question: undefined } });
  const busy = { disabledFocusable: obstacle !== undefined, title: obstacle };

  function insert(way: TwinsWay) {
    const goal = { table, sheet: twins[0]!.at.sheet };
    void pane.templates(async (templates) => {
      await templates.insertRows(new Set(keys), { goal, twins: way, language: all.language });
    });
  }

  return (
    <section className={styles.question} aria-label={words.title}>
      <h2 className={styles.title}>{words.title}</h2>
      <ul className={styles.list}>
        {twins.map((twin) => (
          <li key={twin.key} className={styles.twin}>
            <p className={styles.line}>{words.row(twin.name)}</p>
            <CellLink cell={twin.at} text={words.there(twin.there)} fromSheet={twin.at.sheet} />
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          ref={first}
          appearance="primary"
          {...busy}
          onClick={() => (left > 0 ? insert("skip") : close())}
        >
          {words.skip(left)}
        </Button>
        <Button {...busy} onClick={() => insert("all")}>
          {words.all}
        </Button>
        {left > 0 && <Button onClick={close}>{words.cancel}</Button>}
      </div>
    </section>
  );
}
