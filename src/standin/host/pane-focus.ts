/** Numbers of Office.js for the keyboard's way in and out of the pane (`OSF.AgaveHostAction`). */
enum PaneAction {
  /** The pane's window has got the focus. */
  select = 0,
  tabIn = 11,
  tabInShift = 12,
  tabExit = 13,
  tabExitShift = 14,
  escExit = 15,
}

export interface PaneFocusOptions {
  frame: () => HTMLIFrameElement | undefined;
  notifyPane: (action: number) => void;
}

const focusable = "a[href], button, input, select, textarea, iframe, [tabindex]";

/**
 * Office.js walks the pane by Tab itself and asks Excel to take over at both ends. So where Tab
 * brings the focus into the frame, the pane is told to take it; where the pane gives it back, the
 * page goes on to what follows.
 */
export function createPaneFocus({ frame, notifyPane }: PaneFocusOptions): {
  onPaneAction: (action: unknown) => void;
} {
  let coming: PaneAction | undefined;

  window.addEventListener(
    "keydown",
    ({ key, shiftKey }) => {
      coming = key === "Tab" ? (shiftKey ? PaneAction.tabInShift : PaneAction.tabIn) : undefined;
    },
    true,
  );
  window.addEventListener("pointerdown", () => (coming = undefined), true);

  /** Beyond the last there is the first again. */
  function goOn(step: 1 | -1): void {
    const pane = frame();
    const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (element) => element === pane || (element.tabIndex >= 0 && element.checkVisibility()),
    );
    const at = stops.findIndex((element) => element === pane);
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  return {
    onPaneAction(action) {
      switch (action) {
        case PaneAction.select:
          if (coming !== undefined) notifyPane(coming);
          coming = undefined;
          return;
        case PaneAction.tabExit:
          return goOn(1);
        case PaneAction.tabExitShift:
          return goOn(-1);
        case PaneAction.escExit:
          frame()?.blur();
          return window.focus();
      }
    },
  };
}
