import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, type FocusEvent } from "react";
import { messageOf, ruleOf } from "../../check/message";
import { ignoredId, type Aside, type Ignored } from "../../repair/ignored";
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
  alike: { gridColumnStart: 1, gridColumnEnd: 3, justifySelf: "end" },
  all: {
    display: "flex",
    justifyContent: "end",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
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
  const kin = useMemo(() => kinOf(report.aside), [report.aside]);
  const keyboard = useKeptKeyboard();

  return (
    <div {...keyboard}>
      {report.aside.length === 0 && dormant.length === 0 && (
        <p className={styles.note}>{repair.aside.none}</p>
      )}
      {ignored.length > 1 && (
        <div className={styles.all}>
          <TakeBack entries={ignored} about={repair.aside.all(ignored.length)}>
            {repair.aside.takeBackAll(ignored.length)}
          </TakeBack>
        </div>
      )}
      <ul className={styles.list} aria-label={repair.aside.list}>
        {report.aside.map((aside, index) => (
          <Item
            key={`${ignoredId(aside.entry)} ${index}`}
            {...aside}
            alike={kin.get(aside)?.length === ignored.length ? undefined : kin.get(aside)}
          />
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

/** For the first of each kind of which there are several, the entries of all of them. */
function kinOf(asides: readonly Aside[]): ReadonlyMap<Aside, readonly Ignored[]> {
  const kinds = new Map<string, { first: Aside; entries: Map<string, Ignored> }>();
  for (const aside of asides) {
    const { entry, finding } = aside;
    const key = `${finding.rule} ${finding.message}`;
    const kind = kinds.get(key) ?? { first: aside, entries: new Map() };
    kind.entries.set(ignoredId(entry), entry);
    kinds.set(key, kind);
  }
  return new Map(
    [...kinds.values()].flatMap(({ first, entries }) =>
      entries.size > 1 ? [[first, [...entries.values()]] as const] : [],
    ),
  );
}

interface ItemProps {
  entry: Ignored;
  finding?: Finding;
  alike?: readonly Ignored[] | undefined;
}

function Item({ entry, finding, alike }: ItemProps) {
  const styles = useStyles();
  const { language, repair } = useWords();
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
      <TakeBack
        entries={[entry]}
        about={about}
        label={repair.aside.takeBackOf(message)}
        className={styles.back}
      >
        {repair.aside.takeBack}
      </TakeBack>
      {alike && (
        <TakeBack
          entries={alike}
          about={repair.ignoring.cellAndAlike(about, alike.length)}
          className={styles.alike}
        >
          {repair.aside.takeBackAlike(alike.length)}
        </TakeBack>
      )}
    </li>
  );
}

function TakeBack(props: {
  entries: readonly Ignored[];
  about: string;
  label?: string;
  className?: string;
  children: string;
}) {
  const { entries, about, label, className, children } = props;
  const pane = usePane();
  const busy = usePaneState((state) => state.repair.busy);
  return (
    <Button
      size="small"
      data-take-back
      className={className}
      disabledFocusable={busy}
      aria-label={label}
      onClick={() => void pane.repair((repair) => repair.takeBack(entries, about))}
    >
      {children}
    </Button>
  );
}

/** The button that was pressed goes with its item: the next one gets the keyboard, else the tab. */
function useKeptKeyboard() {
  const list = useRef<HTMLDivElement>(null);
  const held = useRef(-1);
  const buttons = () => [
    ...(list.current?.querySelectorAll<HTMLElement>("[data-take-back]") ?? []),
  ];
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
