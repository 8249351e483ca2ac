import type { KeyboardEvent } from "react";
import type { Pane } from "../pane";
import { rowAfter, type Row, type Step } from "../state/list-move";

const steps: Partial<Record<string, Step>> = {
  ArrowDown: "next",
  ArrowUp: "previous",
  Home: "first",
  End: "last",
};

/**
 * Keys of the list: ↑ ↓ Home End move and show the cell, → opens and ← closes or goes to the
 * table, Enter shows and opens, Space opens or closes. Keys pressed on a button inside a row stay
 * the button's own, but for Escape, which leads back to the row.
 */
export function onListKey(event: KeyboardEvent, pane: Pane, rows: readonly Row[]): void {
  if (!(event.target instanceof HTMLElement)) return;
  const { key } = event.target.dataset;
  if (key === undefined && event.key === "Escape") {
    // Where it goes on, Office.js takes it for leaving the pane.
    event.stopPropagation();
    event.target.closest<HTMLElement>("[data-key]")?.focus();
  }
  const row = rows.find((one) => one.key === key);
  if (key === undefined || !row || event.altKey || event.ctrlKey || event.metaKey) return;

  const step = steps[event.key];
  if (step) goTo(pane, rowAfter(rows, key, step));
  else if (event.key === "ArrowRight") forward(pane, rows, row);
  else if (event.key === "ArrowLeft") back(pane, rows, row);
  else if (event.key === "Enter") enter(pane, row);
  else if (event.key === " ") openOrClose(pane, row, !isOpen(pane, row));
  else return;
  event.preventDefault();
}

function goTo(pane: Pane, row: Row | undefined): void {
  if (!row) return;
  pane.dispatch({ type: "moved", key: row.key });
  if (row.entry) void pane.show(row.entry.finding.at);
}

function forward(pane: Pane, rows: readonly Row[], row: Row): void {
  if (!isOpen(pane, row)) openOrClose(pane, row, true);
  else if (!row.entry) goTo(pane, rowAfter(rows, row.key, "next"));
}

function back(pane: Pane, rows: readonly Row[], row: Row): void {
  if (isOpen(pane, row)) openOrClose(pane, row, false);
  else if (row.entry)
    goTo(
      pane,
      rows.find(({ key }) => key === row.group.key),
    );
}

function enter(pane: Pane, row: Row): void {
  if (row.entry) {
    void pane.show(row.entry.finding.at);
    openOrClose(pane, row, true);
  } else openOrClose(pane, row, !row.group.open);
}

function isOpen(pane: Pane, row: Row): boolean {
  return row.entry ? pane.getState().opened === row.key : row.group.open;
}

function openOrClose(pane: Pane, row: Row, open: boolean): void {
  if (row.entry) pane.dispatch({ type: "explanation-toggled", key: row.key, open });
  else {
    pane.dispatch({ type: "moved", key: row.key });
    pane.dispatch({ type: "table-opened", key: row.key, open });
  }
}
