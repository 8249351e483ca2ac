import { areaName } from "../../sheet/address";
import type { Edit, SetValidation } from "../../sheet/edit";
import { Refusal } from "../../sheet/workbook";
import { rangeAt, segmentsOf, stepOf, type Desk, type Step } from "./step";

const noAlert = { showAlert: false, style: "Information", title: "", message: "" } as const;

/** A drop-down list for an area that has none, or one of a single list. */
export function setValidation(edit: SetValidation, desk: Desk): Step {
  const { sheet, area, list } = edit;
  const parts = segmentsOf(desk, sheet, area).map(({ from, at }) => {
    const { dataValidation } = rangeAt(desk, sheet, from);
    dataValidation.load("type,rule");
    return { from, at, found: dataValidation };
  });
  let back: Excel.DataValidation[] = [];
  const write = (range: Excel.Range, wanted: readonly string[] | undefined) => {
    range.dataValidation.clear();
    if (!wanted) return;
    range.dataValidation.rule = { list: { inCellDropDown: true, source: wanted.join(",") } };
    // A list suggests; 计划标准（工作方案） or a unit of one's own must go in as well.
    range.dataValidation.errorAlert = { ...noAlert };
  };
  return stepOf({
    check() {
      for (const { found } of parts) {
        if (found.type !== "None" && listOf(found) === undefined)
          throw new Refusal("occupied", `${sheet}!${areaName(area)}`);
      }
    },
    write: () => write(rangeAt(desk, sheet, area), list),
    inverse: () =>
      parts.map(({ at, found }): Edit => ({
        type: "validation",
        sheet,
        area: at,
        list: listOf(found),
      })),
    putBack() {
      for (const { at, found } of parts) write(rangeAt(desk, sheet, at), listOf(found));
    },
    lookBack() {
      back = parts.map(({ from }) => {
        const { dataValidation } = rangeAt(desk, sheet, from);
        dataValidation.load("type,rule");
        return dataValidation;
      });
    },
    isBack: () => back.every((now, i) => listOf(now)?.join() === listOf(parts[i]!.found)?.join()),
  });
}

/** The words of a list written out; undefined for no list, or one that cells elsewhere hold. */
function listOf({ type, rule }: Excel.DataValidation): string[] | undefined {
  const source = type === "List" ? rule.list?.source : undefined;
  return typeof source === "string" && !source.startsWith("=") ? source.split(",") : undefined;
}
