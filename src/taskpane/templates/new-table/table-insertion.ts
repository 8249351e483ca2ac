import { Refusal } from "../../../sheet/workbook";
import { layoutOf } from "../../../templates/new-table/layout-of";
import { readFilling, type Filling } from "../../../templates/new-table/read-filling";
import { tableEdits, type Target } from "../../../templates/new-table/table-edits";
import { sheetNameFor } from "../../../templates/new-table/sheet-name";
import type { Template } from "../../../templates/template";
import type { Language } from "../../../words/bilingual";
import { templateWords } from "../../../words/templates";
import { sheetAtCursor } from "../at-cursor";
import { blanksIn } from "../inserted";
import type { Insertion } from "../templates-desk";
import type { Draft } from "../templates-state";

/** What a whole new table asks of the workbook. */
export interface TableInsertion {
  insertTable(template: Template, draft: Draft, language: Language): Promise<void>;
}

/** Free names are looked for in so many requests. */
const mostNames = 60;

/** Names of the indicators stand in the third column of every form. */
const nameColumn = 2;

export function tableInsertion({ workbook, getState, carryOut, done }: Insertion): TableInsertion {
  return {
    async insertTable(template, draft, language) {
      const { form, style, place, input } = draft;
      const { filling } = readFilling(input, template, form);
      if (!filling) return;
      const layout = layoutOf(template, form, style, filling);
      const about = templateWords[language].step.table(filling.name);
      const put = async (target: Target): Promise<void> => {
        const edits = tableEdits(layout, target);
        await carryOut(about, edits);
        const at = "newSheet" in target ? { row: 0, column: 0 } : target.at;
        const sheet = "newSheet" in target ? target.newSheet : target.sheet.name;
        const area = { ...at, rows: layout.rows, columns: layout.widths.length };
        const blanks = blanksIn(edits, at.column + nameColumn);
        done({ kind: "table", name: filling.name, sheet, area, rows: [], unfilled: [], blanks });
      };
      if (place === "cursor") {
        const sheet = await sheetAtCursor(workbook);
        const { row, column } = sheet.selection?.[0] ?? { row: 0, column: 0 };
        return put({ sheet, at: { row, column } });
      }
      return putOnNewSheet(filling, put);
    },
  };

  /** The name is tried as it is; where a sheet has it, Excel refuses before anything is written. */
  async function putOnNewSheet(
    { name }: Filling,
    put: (target: Target) => Promise<void>,
  ): Promise<void> {
    const taken = getState().report?.snapshot.sheets.map((sheet) => sheet.name) ?? [];
    for (let tries = 1; ; tries++) {
      const newSheet = sheetNameFor(name, taken);
      try {
        return await put({ newSheet });
      } catch (error) {
        const isTaken = error instanceof Refusal && error.code === "occupied";
        if (!isTaken || error.detail !== newSheet || tries === mostNames) throw error;
        taken.push(newSheet);
      }
    }
  }
}
