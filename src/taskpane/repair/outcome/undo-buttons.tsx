import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import type { KeyboardEvent } from "react";
import type { Pane } from "../../pane";
import { usePane, usePaneState, useWords } from "../../pane-context";
import { paneObstacle } from "../obstacle";
import { IconButton } from "../../theme/icon-button";
import { stepLine } from "./outcome-line";

/** 撤销 and 重做, from the first change on. */
export function UndoButtons() {
  const pane = usePane();
  const words = useWords();
  const history = usePaneState((state) => state.repair.history);
  const obstacle = usePaneState((state) => paneObstacle(state, words));
  if (history.done.length + history.undone.length === 0) return null;
  const last = history.done.at(-1);
  const next = history.undone.at(-1);
  const { outcome } = words;
  return (
    <>
      <IconButton
        icon={<ArrowUndoRegular />}
        label={outcome.undo}
        title={obstacle ?? (last && outcome.undoStep(stepLine(last.name, words)))}
        disabledFocusable={!last || obstacle !== undefined}
        onClick={() => undo(pane)}
      />
      <IconButton
        icon={<ArrowRedoRegular />}
        label={outcome.redo}
        title={obstacle ?? (next && outcome.redoStep(stepLine(next.name, words)))}
        disabledFocusable={!next || obstacle !== undefined}
        onClick={() => redo(pane)}
      />
    </>
  );
}

const undo = (pane: Pane) => void pane.repair((repair) => repair.undo());
const redo = (pane: Pane) => void pane.repair((repair) => repair.redo());

/**
 * Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z inside the pane; where text is typed they stay the text's own.
 * Pressed while something is being written, they come after it.
 */
export function onUndoKey(event: KeyboardEvent, pane: Pane): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.matches("textarea, input:not([type=radio], [type=checkbox])")) return;
  const key = event.key.toLowerCase();
  const back = key === "z" && !event.shiftKey;
  const again = key === "y" || (key === "z" && event.shiftKey);
  const { history, unsettled } = pane.getState().repair;
  if (!(back ? history.done.length : again && history.undone.length)) return;
  event.preventDefault();
  event.stopPropagation();
  if (unsettled) return;
  if (back) undo(pane);
  else redo(pane);
}
