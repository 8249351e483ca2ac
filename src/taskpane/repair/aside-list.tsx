import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, type RefObject } from "react";
import { messageOf, ruleOf } from "../../check/message";
import { ignoredId, type Ignored } from "../../repair/ignored";
import type { Finding } from "../../rules/rule";
import { cellName } from "../../sheet/address";
import { CellLink } from "../findings/cell-link";
import { usePane, usePaneState, useWords } from "../pane-context";
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
  const list = useRef<HTMLDivElement>(null);
  useKeptKeyboard(list);

  return (
    <div ref={list} tabIndex={-1} style={{ outline: "none" }}>
      {report.aside.length === 0 && <p className={styles.note}>{repair.aside.none}</p>}
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

/** The button that was pressed goes with its item: the next one gets the keyboard, else the list. */
function useKeptKeyboard(list: RefObject<HTMLElement | null>): void {
  const held = useRef(-1);
  useLayoutEffect(() => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>("li > button") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    if (document.activeElement === document.body && held.current >= 0) {
      (buttons[Math.min(held.current, buttons.length - 1)] ?? list.current)?.focus();
    } else held.current = at;
  });
}
