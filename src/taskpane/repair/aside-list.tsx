import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef, type FocusEvent } from "react";
import { ignoredId, type Aside, type Ignored } from "../../repair/ignored";
import { usePaneState, useWords } from "../pane-context";
import { tabId } from "../result/tabs";
import type { Report } from "../state/report";
import { AsideItem } from "./aside-item";
import { TakeBack } from "./take-back";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
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
          <AsideItem
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
              <AsideItem key={ignoredId(entry)} entry={entry} />
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
