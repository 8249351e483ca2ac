import { recognizeSheet } from "../../recognize/recognize";
import type { Area } from "../../sheet/address";
import type { TargetSheet } from "../../target/model";
import { blanksOf } from "../../templates/blanks";
import { tableInsertion, type TableInsertion } from "./new-table/table-insertion";
import { keepingOwn, type KeepingOwn } from "./own/keeping-own";
import { rowInsertion, type RowInsertion } from "./rows/row-insertion";
import type { Insertion, TemplatesDesk } from "./templates-desk";
import type { TemplatesState } from "./templates-state";

/** Everything the templates ask of the workbook. */
export interface Templates extends TableInsertion, RowInsertion, KeepingOwn {
  /** Reads again which of the cells are still to be filled in: one round trip. */
  readBlanks(): Promise<void>;
}

export function createTemplates(desk: TemplatesDesk): Templates {
  const { workbook, getState, dispatch, repair } = desk;
  const change = (part: Partial<TemplatesState>) => dispatch({ type: "templates", change: part });
  const insertion: Insertion = {
    ...desk,
    change,
    carryOut: (about, edits) => repair.change({ kind: "insert", about }, edits),
    done(inserted) {
      const step = getState().repair.history.done.at(-1);
      const blanksAtFirst = inserted.blanks.length;
      change({
        page: { kind: "done" },
        ticked: new Set(),
        missing: undefined,
        question: undefined,
        inserted: { ...inserted, blanksAtFirst, step },
      });
    },
  };

  return {
    ...tableInsertion(insertion),
    ...rowInsertion(insertion),
    ...keepingOwn(workbook, change),
    async readBlanks() {
      const { inserted } = getState().templates;
      if (!inserted || inserted.blanks.length === 0) return;
      const { sheets } = await workbook.read({
        scope: "workbook",
        sheets: [inserted.sheet],
        hidden: true,
      });
      const tables = sheets.flatMap((sheet) => recognizeSheet(sheet));
      const table = nearest(tables, inserted.area);
      if (!table) return;
      const mine = new Set(inserted.blanks.map(({ name }) => name));
      const blanks = blanksOf(table).filter(({ name }) => mine.has(name));
      change({ inserted: { ...inserted, blanks } });
    },
  };
}

/** The table that came from an area, wherever it has moved since. */
function nearest(tables: readonly TargetSheet[], area: Area): TargetSheet | undefined {
  const away = ({ area: own }: TargetSheet) =>
    Math.abs(own.row - area.row) + Math.abs(own.column - area.column);
  return [...tables].sort((a, b) => away(a) - away(b))[0];
}
