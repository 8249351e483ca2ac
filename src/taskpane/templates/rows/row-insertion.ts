import { recognizeSheet } from "../../../recognize/recognize";
import { insertIndicators } from "../../../rows/insert";
import type { Finding } from "../../../rules/rule";
import { alreadyThere } from "../../../templates/rows/already-there";
import { rowsFor } from "../../../templates/rows/rows-for";
import type { Language } from "../../../words/bilingual";
import { templateWords } from "../../../words/templates";
import { tableKey } from "../../state/finding-list";
import { tableAtCursor, type TableThere } from "../at-cursor";
import { blanksIn, growthOf, rowsIn } from "../inserted";
import { pickedFrom, shelfOf } from "../shelf";
import type { Insertion } from "../templates-desk";
import type { RowsGoal, TemplatesTrouble } from "../templates-state";
import { missingFor } from "./missing";

/** What to do where the table has some of the rows already. */
export type TwinsWay = "ask" | "skip" | "all";

/** What an officer decides for each table: points are shared out anew, rows are numbered. */
const ownColumns = ["sequence", "weight", "gradeBands", "actual", "score"] as const;

/** What rows for a table that is there ask of the workbook. */
export interface RowInsertion {
  /** The ticked rows into a table: that of the goal, or the one at the cursor. */
  insertRows(
    keys: ReadonlySet<string>,
    options: { goal?: Pick<RowsGoal, "table" | "sheet">; twins: TwinsWay; language: Language },
  ): Promise<void>;
  /** Opens the rows that the table of a finding lacks. */
  offerMissing(finding: Finding): Promise<void>;
}

export function rowInsertion({
  workbook,
  getState,
  dispatch,
  change,
  carryOut,
  done,
}: Insertion): RowInsertion {
  const say = (trouble: TemplatesTrouble) => change({ trouble });

  async function tableOfGoal({
    sheet: name,
    table: key,
  }: Pick<RowsGoal, "sheet" | "table">): Promise<TableThere | TemplatesTrouble> {
    const { sheets } = await workbook.read({
      scope: "workbook",
      sheets: [name],
      hidden: true,
      structure: true,
    });
    const [sheet] = sheets;
    const tables = sheet ? recognizeSheet(sheet) : [];
    const table = tables.find((one) => tableKey(one) === key);
    return sheet && table ? { sheet, table } : { kind: "table-gone" };
  }

  return {
    async insertRows(keys, { goal, twins, language }) {
      const there = goal ? await tableOfGoal(goal) : await tableAtCursor(workbook);
      if ("kind" in there) return say(there);
      const { sheet, table } = there;
      const picked = pickedFrom(shelfOf(getState().templates.stored), keys);
      const known = alreadyThere(
        picked.map(({ indicator }) => indicator),
        table,
      );
      if (known.length > 0 && twins === "ask") {
        return change({
          question: {
            table: tableKey(table),
            keys: [...keys],
            twins: known.map(({ indicator, there: own }) => ({
              key: picked.find((one) => one.indicator === indicator)!.key,
              name: indicator.name,
              there: own.name!.text,
              at: own.name!.at,
            })),
          },
        });
      }
      const skipped = new Set(twins === "skip" ? known.map(({ indicator }) => indicator) : []);
      const wanted = picked.flatMap(({ indicator }) => (skipped.has(indicator) ? [] : [indicator]));
      if (wanted.length === 0) return say({ kind: "nothing-left" });
      const edits = insertIndicators(sheet, table, rowsFor(wanted, table));
      await carryOut(templateWords[language].step.rows(wanted.length), edits);
      const names = table.columns.name?.index ?? table.area.column;
      const on = table.sheet;
      const area = { ...table.area, rows: table.area.rows + growthOf(edits) };
      const name = table.projectName?.text || table.title?.text || on;
      const rows = rowsIn(edits, names);
      const blanks = blanksIn(edits, names);
      const unfilled = ownColumns.flatMap((role) => table.columns[role]?.heading.text ?? []);
      done({ kind: "rows", name, sheet: on, area, rows, unfilled, blanks });
    },

    async offerMissing(finding) {
      const { report, templates } = getState();
      const missing = report && missingFor(finding, report, shelfOf(templates.stored));
      dispatch({ type: "view-chosen", view: "templates" });
      if (!missing) return change({ page: { kind: "list" }, trouble: { kind: "no-class" } });
      const ticked = missing.groups.flatMap(({ keys, wanted }) => (wanted ? keys : []));
      const nothing = { question: undefined, trouble: undefined, note: undefined };
      change({ ...nothing, page: { kind: "missing" }, missing, ticked: new Set(ticked) });
    },
  };
}
