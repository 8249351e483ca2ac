import type { Words } from "../../../words/words";
import type { History, StepName } from "../../../repair/history";
import type { Notice } from "../../state/pane-state";
import { differing } from "../differing";
import type { LeftOut, Outcome } from "../repair-state";

/** "修复 E12", "移到质量指标". */
export function stepLine({ kind, about }: StepName, { outcome }: Words): string {
  return outcome.steps[kind](about);
}

/** What became of the last change: a headline, and what more there is to say. */
export function outcomeLines(outcome: Outcome, words: Words): { title: string; more: string[] } {
  const { said } = words.outcome;
  switch (outcome.kind) {
    case "changed":
      return changedLines(outcome, words);
    case "ignored":
      return { title: said.ignored(outcome.about), more: [] };
    case "taken-back":
      return { title: said.takenBack(outcome.about), more: [] };
    case "copied":
      return { title: said.copied(outcome.lines), more: [] };
    case "cleared":
      return {
        title: said.cleared(outcome.count),
        more: outcome.refused
          ? [said.notCleared, words.states.refusals[outcome.refused].title]
          : [],
      };
    case "marked": {
      const { cells, leftOut } = outcome;
      const left = leftOut.length > 0 ? [words.marks.leftOut(leftOut)] : [];
      if (cells === 0) return { title: words.marks.markedNone, more: left };
      return { title: words.marks.marked(cells), more: [words.marks.legend, ...left] };
    }
    case "unmarked": {
      const { unmarked, unmarkedNone } = words.marks;
      return { title: outcome.sheets ? unmarked(outcome.sheets) : unmarkedNone, more: [] };
    }
    case "nothing-to-do":
      return { title: said.nothingToDo, more: leftOutLines(outcome.leftOut, words) };
    case "settled":
      return { title: said.settled[outcome.verdict](stepLine(outcome.step, words)), more: [] };
    case "not-now":
      return { title: outcome.why, more: [] };
  }
}

function changedLines(outcome: Extract<Outcome, { kind: "changed" }>, words: Words) {
  const { said } = words.outcome;
  const { way, step, cells, leftOut, persisting, readBack, trouble } = outcome;
  const more: string[] = [];
  const text = (value: string) => value.replace(/\s+/g, " ").trim() || words.repair.form.blank;
  const [only] = cells;
  if (cells.length > 1) more.push(said.cells(cells.length));
  else if (only) {
    const { before, after } = differing(only.before, only.after);
    more.push(said.cell(text(before), text(after.join(""))));
  }
  if (!readBack) more.push(said.noReadBack);
  if (trouble !== undefined) more.push(words.states.detail(trouble));
  if (persisting > 0) more.push(said.persisting(persisting));
  more.push(...leftOutLines(leftOut, words));
  return { title: said[way](stepLine(step, words)), more };
}

function leftOutLines(leftOut: readonly LeftOut[], { outcome }: Words): string[] {
  if (leftOut.length === 0) return [];
  const formulas = leftOut.filter(({ why }) => why === "formula").length;
  return [outcome.said.leftOut(formulas, leftOut.length - formulas)];
}

/** Something is not as the officer would expect it. */
export function isTroubled(outcome: Outcome): boolean {
  if (outcome.kind === "not-now") return true;
  if (outcome.kind === "cleared") return outcome.refused !== undefined;
  if (outcome.kind === "settled") return outcome.verdict === "partly";
  return outcome.kind === "changed" && (outcome.persisting > 0 || !outcome.readBack);
}

type Refused = Extract<Notice, { kind: "refused" }>;

/** What the officer cannot put right; what the host said is for whoever can. */
const grave: ReadonlySet<string> = new Set(["host", "no-answer", "own"]);

/** What was refused: why, where, and what became of the workbook where that may be asked. */
export function refusalLines(
  { code, detail, during, left = "unchanged" }: Refused,
  { states, outcome }: Words,
  stuck?: keyof History,
): { title: string; more: string[]; record?: string } {
  const { title, text } = states.refusals[code];
  const more = lines();
  if (grave.has(code))
    return detail ? { title, more, record: states.detail(detail) } : { title, more };
  // What comes from Excel itself reads "AccessDenied: …", in its own language.
  const isPlace = detail !== "" && !detail.includes(": ");
  const said = code === "class-line" ? states.class : states.place;
  return { title, more: isPlace ? [...more, said(detail)] : more };

  function lines(): string[] {
    if (during === "keep") return [states.notKept, text];
    if (during !== "change" && code !== "own") return [text];
    if (left !== "unchanged") return [outcome.left[left]];
    return [outcome.left.unchanged, stuck ? outcome.stuck[stuck] : text];
  }
}

/** Whether it was refused as the result is no longer what it speaks of; others are tried again. */
export function wantsCheck({ code, left }: Pick<Refused, "code" | "left">): boolean {
  return left === "partly-changed" || ["stale", "not-found", "protected"].includes(code);
}
