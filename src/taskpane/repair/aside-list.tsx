import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, type FocusEvent } from "react";
import { messageOf, ruleOf } from "../../check/message";
import { ignoredId, type Ignored } from "../../repair/ignored";
import type { Finding } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import { CellLink } from "../findings/cell-link";
import { usePane, usePaneState, useWords } from "../pane-context";
import { tabId } from "../result/tabs";
import type { Report } from "../state/report";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    rowGap: "4px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  message: { gridColumnStart: 1, gridColumnEnd: 3, overflowWrap: "anywhere" },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  place: { justifySelf: "start" },
  back: { gridColumnStart: 2, alignSelf: "end" },
  note: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** What the officer has set aside, with the reason, and the way to take it back. */
export function AsideList({ report }: { report: Report }) {
  const styles = useStyles();
  const { repair } = useWords();
  const ignored = usePaneState((state) => state.repair.ignored);
  const dormant = useMemo(() => {
    const awake = new Set(report.aside.map(({ entry }) => ignoredId(entry)));
    return ignored.filter((entry) => !awake.has(ignoredId(entry)));
  }, [ignored, report.aside]);
  const keyboard = useKeptKeyboard();

  return (
    <div {...keyboard}>
      {report.aside.length === 0 && dormant.length === 0 && (
        <p className={styles.note}>{repair.aside.none}</p>
      )}
      <ul className={styles.list} aria-label={repair.aside.list}>
        {report.aside.map(({ finding, entry }, index) => (
          <Item key={`${ignoredId(entry)} ${index}`} entry={entry} finding={finding} />
        ))}
      </ul>
      {dormant.length > 0 && (
        <>
          <p className={styles.note}>{repair.aside.dormant}</p>
          <ul className={styles.list}>
            {dormant.map((entry) => (
              <Item key={ignoredId(entry)} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Item({ entry, finding }: { entry: Ignored; finding?: Finding }) {
  const styles = useStyles();
  const pane = usePane();
  const { language, repair } = useWords();
  const busy = usePaneState((state) => state.repair.busy);
  const message = finding
    ? messageOf(finding, language)
    : [ruleOf(entry.rule)?.words[language].title ?? entry.rule, entry.subject || entry.project]
        .filter(Boolean)
        .join(" · ");
  const about = finding ? cellName(finding.at) : message;
  return (
    <li className={styles.item}>
      <span className={styles.message}>{message}</span>
      <span className={styles.reason}>
        {finding && (
          <>
            <CellLink cell={finding.at} fromSheet="" className={styles.place} />{" "}
          </>
        )}
        {repair.aside.reason(entry.reason)}
      </span>
      <Button
        size="small"
        className={styles.back}
        disabledFocusable={busy}
        aria-label={repair.aside.takeBackOf(message)}
        onClick={() => void pane.repair((one) => one.takeBack(entry, about))}
      >
        {repair.aside.takeBack}
      </Button>
    </li>
  );
}

/** The button that was pressed goes with its item: the next one gets the keyboard, else the tab. */
function useKeptKeyboard() {
  const list = useRef<HTMLDivElement>(null);
  const held = useRef(-1);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>("li > button") ?? [])];
  useLayoutEffect(() => {
    if (document.activeElement !== document.body || held.current < 0) return;
    const left = buttons();
    const next = left[Math.min(held.current, left.length - 1)];
    held.current = -1;
    (next ?? document.getElementById(tabId("ignored")))?.focus();
  });
  return {
    ref: list,
    onFocus: (event: FocusEvent) => {
      held.current = buttons().indexOf(event.target as HTMLElement);
    },
    onBlur: (event: FocusEvent) => {
      // Not where the window loses the keyboard, nor where the element is taken out of the page.
      if (document.hasFocus() && event.target.isConnected) held.current = -1;
    },
  };
}
