import { createChecker } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import { namedGrids } from "./example-sheets";
import type { Example } from "../../src/rules/rule";
import { rules } from "../../src/rules/list";
import { cellKey, cellName } from "../../src/sheet/address";
import { sheetOf } from "../../src/sheet/snapshot";

/** What one rule says of an example: "E3 message", with "?" behind it where a person must judge. */
export function saidBy(id: string): (example: Example) => string[] {
  const checker = createChecker(rules.filter((rule) => rule.id === id));
  return (example) => {
    const sheets = namedGrids(example).map(({ sheet, grid }) => sheetOf(sheet, grid));
    const name = sheets.length > 1 ? cellKey : cellName;
    return checker
      .check(recognize({ sheets }))
      .findings.map(
        ({ at, message, outcome }) => `${name(at)} ${message}${outcome === "review" ? "?" : ""}`,
      );
  };
}
