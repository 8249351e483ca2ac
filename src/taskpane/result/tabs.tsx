import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { usePane, usePaneState, useWords } from "../pane-context";
import type { Tab } from "../state/pane-state";
import { focusRing } from "../theme/focus-ring";

const tabs: readonly Tab[] = ["findings", "tables", "ignored"];

export const tabId = (tab: Tab) => `tab-${tab}`;
export const tabPanelId = "tab-panel";

const useStyles = makeStyles({
  tabs: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
  tab: {
    padding: `${tokens.spacingVerticalS} 0`,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "2px solid transparent",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ...focusRing,
  },
  chosen: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** Findings or recognised tables: a tab list, moved through with ← and →. */
export function Tabs() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const chosen = usePaneState((state) => state.tab);
  const aside = usePaneState((state) => state.report?.aside.length ?? 0);
  const list = useRef<HTMLDivElement>(null);

  function choose(tab: Tab) {
    pane.dispatch({ type: "tab-chosen", tab });
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    choose(tabs[(tabs.indexOf(chosen) + step + tabs.length) % tabs.length]!);
  }

  return (
    <div
      ref={list}
      className={styles.tabs}
      role="tablist"
      aria-label={words.pane.resultArea}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          aria-selected={tab === chosen}
          aria-controls={tabPanelId}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {tab === "ignored" ? words.repair.aside.tab(aside) : words.pane.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
