import { cellName, parseArea, type CellRef } from "../../../sheet/address";
import type { LinkCell } from "../../../sheet/edit";
import type { CellValue } from "../../../sheet/snapshot";
import { Refusal } from "../../../sheet/workbook";
import { rangeAt, segmentsOf, single, stepOf, type Desk, type Step } from "../step";
import { asWritten } from "../written";

/** A link into the workbook, in a cell that is empty or to lose its link again. */
export function linkCell(edit: LinkCell, desk: Desk): Step {
  const { sheet, target, text } = edit;
  const [segment] = segmentsOf(desk, sheet, single(edit));
  const found = segment && rangeAt(desk, sheet, segment.from);
  found?.load("values,hyperlink");
  const before = () => (found?.values[0]![0] ?? "") as CellValue;
  return stepOf({
    check() {
      if (target && before() !== "") throw new Refusal("occupied", `${sheet}!${cellName(edit)}`);
    },
    write() {
      const range = rangeAt(desk, sheet, single(edit));
      if (!target) {
        range.clear("RemoveHyperlinks");
        range.values = [[asWritten(text, "General")]];
        return;
      }
      const name = `'${target.sheet.replaceAll("'", "''")}'`;
      range.hyperlink = {
        documentReference: `${name}!${cellName(target)}`,
        textToDisplay: text,
      };
    },
    inverse() {
      if (!found) return [];
      const { row, column } = edit;
      const old = linkTarget(found.hyperlink);
      return [{ type: "link", sheet, row, column, target: old, text: String(before()) }];
    },
    putBack() {
      if (!found) return;
      const range = rangeAt(desk, sheet, single(edit));
      range.clear("RemoveHyperlinks");
      range.values = [[asWritten(before(), "General")]];
      if (found.hyperlink) range.hyperlink = found.hyperlink;
    },
  });
}

/** "'项目 1'!E12" → the cell; links to anything but a cell of the workbook are not ours. */
export function linkTarget(link: Excel.RangeHyperlink | null): CellRef | undefined {
  const match = /^'(.*)'!([A-Z]+\d+)$/.exec(link?.documentReference ?? "");
  if (!match) return undefined;
  const { row, column } = parseArea(match[2]!);
  return { sheet: match[1]!.replaceAll("''", "'"), row, column };
}
