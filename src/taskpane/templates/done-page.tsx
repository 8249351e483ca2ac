import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useRef } from "react";
import { isLast, stands } from "../../repair/history";
import { areaName, cellKey } from "../../sheet/address";
import type { BlankCell } from "../../templates/blanks";
import { CellLink } from "../findings/cell-link";
import { usePane, usePaneState, useWords } from "../pane-context";
import { paneObstacle } from "../repair/obstacle";
import { saysAll } from "./inserted";
import type { Inserted } from "./templates-state";
import { useTemplateWords } from "./use-template-words";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  title: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  good: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0, fontSize: "22px" },
  note: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  part: { marginTop: tokens.spacingVerticalM },
  head: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
  },
  item: { listStyleType: "none" },
  link: { width: "100%" },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});

/** What came in: where it stands, what is still to be filled in, and the way back. */
export function DonePage({ inserted }: { inserted: Inserted }) {
  const styles = useStyles();
  const pane = usePane();
  const all = useWords();
  const { done: words, note } = useTemplateWords();
  const history = usePaneState((state) => state.repair.history);
  const obstacle = usePaneState((state) => paneObstacle(state, all));
  const check = useRef<HTMLButtonElement>(null);
  useEffect(() => check.current?.focus(), []);
  useFreshBlanks(inserted.blanks.length > 0);
  // What was said here is not said once more on the next page.
  useEffect(
    () => () => {
      if (!saysAll(inserted, pane.getState().repair)) return;
      pane.dispatch({ type: "repair", change: { outcome: undefined } });
    },
    [pane, inserted],
  );
  const { name, sheet, area, rows, unfilled, blanks, blanksAtFirst, step } = inserted;
  const there = step !== undefined && stands(history, step);
  const title = !there
    ? note.undone
    : inserted.kind === "table"
      ? words.table(name)
      : words.rows(name, rows.length);

  return (
    <div className={styles.page}>
      <h2 className={styles.title}>
        {there && <CheckmarkCircleRegular className={styles.good} aria-hidden />}
        {title}
      </h2>
      {there && <p className={styles.note}>{words.at(`${sheet}!${areaName(area)}`)}</p>}
      <div className={styles.buttons}>
        <Button ref={check} appearance="primary" onClick={() => void pane.check()}>
          {words.check}
        </Button>
        {there && isLast(history, step) && (
          <Button
            disabledFocusable={obstacle !== undefined}
            title={obstacle}
            onClick={() => void pane.repair((repair) => repair.undo())}
          >
            {words.undo}
          </Button>
        )}
        {there && blanks.length > 0 && (
          <Button
            disabledFocusable={obstacle !== undefined}
            title={obstacle}
            onClick={() => void pane.templates((templates) => templates.readBlanks())}
          >
            {words.refresh}
          </Button>
        )}
        <Button
          onClick={() => pane.dispatch({ type: "templates", change: { page: { kind: "list" } } })}
        >
          {words.more}
        </Button>
      </div>
      {there && blanks.length > 0 && (
        <Cells
          title={
            blanks.length === blanksAtFirst
              ? words.blanks(blanks.length)
              : words.blanksLeft(blanks.length, blanksAtFirst)
          }
          note={words.blanksNote}
          cells={blanks}
        />
      )}
      {there && blanks.length === 0 && blanksAtFirst > 0 && (
        <p className={styles.part}>{words.filled}</p>
      )}
      {there && unfilled.length > 0 && <p className={styles.part}>{words.unfilled(unfilled)}</p>}
      {there && rows.length > 0 && (
        <Cells title={words.newRows} cells={rows.slice(0, mostListed)} />
      )}
    </div>
  );
}

/** Of a hundred new rows the first are listed. */
const mostListed = 20;

function Cells(props: { title: string; note?: string; cells: readonly BlankCell[] }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={props.title}>
      <h3 className={styles.head}>{props.title}</h3>
      {props.note && <p className={styles.note}>{props.note}</p>}
      <ul className={styles.list}>
        {props.cells.map(({ at, name }) => (
          <li key={cellKey(at)} className={styles.item}>
            <CellLink cell={at} text={name} fromSheet={at.sheet} className={styles.link} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Back from the sheet, the officer sees what is left. */
function useFreshBlanks(some: boolean): void {
  const pane = usePane();
  useEffect(() => {
    if (!some) return;
    const read = () => void pane.templates((templates) => templates.readBlanks(), { quiet: true });
    window.addEventListener("focus", read);
    return () => window.removeEventListener("focus", read);
  }, [some, pane]);
}
