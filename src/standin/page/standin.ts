import { createEngineOver } from "../engine/engine";
import type { Engine } from "../engine/port";
import type { Surface } from "../univer/surface";
import { createHost, type Host } from "../host/host";
import { createPaneFocus } from "../host/pane-focus";
import { createPaneFrame } from "../host/pane-frame";
import { drawConditionalFormats } from "./conditional-looks";
import type { OpenDocument } from "./document";
import { createGrid } from "./grid";
import type { Query } from "./query";

/** The running stand-in; tests reach it as `window.standin`. */
export interface Standin {
  readonly engine: Engine;
  readonly surface: Surface;
  /** What the add-in asked for and the stand-in did not know; must stay empty. */
  readonly unknown: string[];
  /** Opens a workbook; as with Excel's own, its pane starts anew. */
  open(document: OpenDocument): Promise<void>;
  /** A press on a ribbon button that runs this function of the add-in. */
  runCommand(functionName: string): void;
  /** Starts the add-in's page unless it runs. */
  startPane(): void;
}

declare global {
  interface Window {
    standin?: Standin;
  }
}

export interface StandinOptions {
  gridContainer: HTMLElement;
  paneContainer: HTMLElement;
  /** What screen readers call the pane. */
  paneTitle: string;
  query: Query;
  onShowPane: (visible: boolean) => void;
  onUnknown: (what: string) => void;
  /** The user tried to change a protected sheet. */
  onLocked: () => void;
}

export function createStandin(options: StandinOptions): Standin {
  const { gridContainer, paneContainer, query } = options;
  const surface = createGrid(gridContainer);
  const { requirementSet } = query.excel;
  const engine = createEngineOver(surface, {
    requirementSet,
    onLocked: options.onLocked,
    onAnswered: redraw,
  });
  let draws = false;
  let drawn = "";
  const unknown: string[] = [];
  let documentName = "";
  let frame: HTMLIFrameElement | undefined;

  const keyboard = createPaneFocus({
    frame: () => frame,
    notifyPane: (action) => host.notifyPane(action),
  });

  const host: Host = createHost({
    engine,
    paneWindow: () => frame?.contentWindow,
    shell: { showPane: options.onShowPane },
    excel: () => ({ ...query.excel, documentName }),
    onPaneAction: keyboard.onPaneAction,
    onUnknown(what) {
      unknown.push(what);
      options.onUnknown(what);
    },
  });

  /** Looks that change without a change of cells are drawn anew. */
  function redraw(): void {
    const sheet = surface.api.getActiveWorkbook()?.getActiveSheet();
    const looks = sheet ? JSON.stringify(engine.conditionalFormats(sheet.getSheetId())) : "";
    if (looks !== drawn) sheet?.refreshCanvas();
    drawn = looks;
  }

  function startPane(): void {
    if (frame) return;
    frame = createPaneFrame("/pane/taskpane.html", query.excel.locale);
    frame.title = options.paneTitle;
    paneContainer.append(frame);
  }

  return {
    engine,
    surface,
    unknown,
    async open(document) {
      documentName = document.name;
      await engine.load(document.data);
      if (!draws) drawConditionalFormats(surface, (sheet) => engine.conditionalFormats(sheet));
      draws = true;
      if (!frame) return;
      host.restart();
      frame.remove();
      frame = undefined;
      startPane();
    },
    runCommand(functionName) {
      startPane();
      host.runCommand(functionName);
    },
    startPane,
  };
}
