import { createChecker } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import { namedGrids } from "./example-sheets";
import type { Example, Finding } from "../../src/rules/rule";
import { rules } from "../../src/rules/list";
import { cellKey, cellName } from "../../src/sheet/address";
import { sheetOf } from "../../src/sheet/snapshot";

/** What one rule finds in an example. */
export function findingsBy(id: string): (example: Example) => readonly Finding[] {
  const checker = createChecker(rules.filter((rule) => rule.id === id));
  return (example) => {
    const sheets = namedGrids(example).map(({ sheet, grid }) => sheetOf(sheet, grid));
    return checker.check(recognize({ sheets })).findings;
  };
}

/** What one rule says of an example: "E3 message", with "?" behind it where a person must judge. */
export function saidBy(id: string): (example: Example) => string[] {
  const find = findingsBy(id);
  return (example) => {
    const name = namedGrids(example).length > 1 ? cellKey : cellName;
    return find(example).map((finding) => `${name(finding.at)} ${said(finding)}`);
  };
}

/** What one rule says and would write: "message → ≥90%", each choice behind an arrow. */
export function writtenBy(id: string): (example: Example) => string[] {
  const find = findingsBy(id);
  return (example) =>
    find(example).map((finding) => [said(finding), ...writes(finding)].join(" → "));
}

/** The message, with "?" behind it where a person must judge. */
export function said({ message, outcome }: Finding): string {
  return message + (outcome === "review" ? "?" : "");
}

/** The values each choice of the fix would set. */
export function writes({ fix }: Finding): string[] {
  return (fix?.choices ?? []).map(({ edits }) =>
    edits.map((edit) => (edit.type === "set" ? edit.value : edit.type)).join("+"),
  );
}

/** A row by its class of the second level: its category stands before it. */
export function rowOf(
  word: string,
  name: string,
  description: string,
  value: string,
  basis = "计划标准",
): string {
  const category = /满意/.test(word)
    ? "满意度指标"
    : /效益|影响/.test(word)
      ? "效益指标"
      : "产出指标";
  return [category, word, name, description, value, basis].join(" | ");
}
