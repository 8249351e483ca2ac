import { recognizeSheet } from "../../recognize/recognize";
import { insertIndicators } from "../../rows/insert";
import type { Finding } from "../../rules/rule";
import type { Area } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { Refusal, type Workbook } from "../../sheet/workbook";
import type { TargetSheet } from "../../target/model";
import { alreadyThere } from "../../templates/already-there";
import { blanksOf } from "../../templates/blanks";
import { layoutOf } from "../../templates/layout-of";
import { readFilling, type Filling } from "../../templates/read-filling";
import { rowsFor } from "../../templates/rows-for";
import { tableEdits, type Target } from "../../templates/table-edits";
import { sheetNameFor } from "../../templates/table-of";
import type { Template } from "../../templates/template";
import { templateWords } from "../../words/templates";
import type { Language } from "../../words/bilingual";
import type { Repair } from "../repair/repair";
import { tableKey } from "../state/finding-list";
import type { PaneState } from "../state/pane-state";
import type { PaneAction } from "../state/reduce";
import { sheetAtCursor, tableAtCursor, type TableThere } from "./at-cursor";
import { blanksIn, growthOf, rowsIn } from "./inserted";
import { missingFor } from "./rows/missing";
import { keepingOwn, type KeepingOwn } from "./own/keeping-own";
import { pickedFrom, shelfOf } from "./shelf";
import type {
  Draft,
  Inserted,
  RowsGoal,
  TemplatesState,
  TemplatesTrouble,
} from "./templates-state";

export interface TemplatesDesk {
  workbook: Workbook;
  getState: () => PaneState;
  dispatch: (action: PaneAction) => void;
  repair: Repair;
}

/** What to do where the table has some of the rows already. */
export type TwinsWay = "ask" | "skip" | "all";

/** Everything the templates ask of the workbook. */
export interface Templates extends KeepingOwn {
  insertTable(template: Template, draft: Draft, language: Language): Promise<void>;
  /** The ticked rows into a table: that of the goal, or the one at the cursor. */
  insertRows(
    keys: ReadonlySet<string>,
    options: { goal?: Pick<RowsGoal, "table" | "sheet">; twins: TwinsWay; language: Language },
  ): Promise<void>;
  /** Opens the rows that the table of a finding lacks. */
  offerMissing(finding: Finding): Promise<void>;
  /** Reads again which of the cells are still to be filled in: one round trip. */
  readBlanks(): Promise<void>;
}

/** Free names are looked for in so many requests. */
const mostNames = 60;

export function createTemplates(desk: TemplatesDesk): Templates {
  const { workbook, getState, repair } = desk;
  const change = (part: Partial<TemplatesState>) =>
    desk.dispatch({ type: "templates", change: part });
  const say = (trouble: TemplatesTrouble) => change({ trouble });

  async function carryOut(about: string, edits: readonly Edit[]): Promise<void> {
    await repair.change({ kind: "insert", about }, edits);
  }

  function done(inserted: Omit<Inserted, "step" | "blanksAtFirst">): void {
    const step = getState().repair.history.done.at(-1);
    const blanksAtFirst = inserted.blanks.length;
    change({
      page: { kind: "done" },
      ticked: new Set(),
      missing: undefined,
      question: undefined,
      inserted: { ...inserted, blanksAtFirst, step },
    });
  }

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
        done({ kind: "table", name: filling.name, sheet, area, rows: [], blanks });
      };
      if (place === "cursor") {
        const sheet = await sheetAtCursor(workbook);
        const { row, column } = sheet.selection?.[0] ?? { row: 0, column: 0 };
        return put({ sheet, at: { row, column } });
      }
      return putOnNewSheet(filling, put);
    },

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
      done({ kind: "rows", name, sheet: on, area, rows, blanks });
    },

    async offerMissing(finding) {
      const { report, templates } = getState();
      const missing = report && missingFor(finding, report, shelfOf(templates.stored));
      desk.dispatch({ type: "view-chosen", view: "templates" });
      if (!missing) return change({ page: { kind: "list" }, trouble: { kind: "no-class" } });
      const ticked = missing.groups.flatMap(({ keys, wanted }) => (wanted ? keys : []));
      const nothing = { question: undefined, trouble: undefined, note: undefined };
      change({ ...nothing, page: { kind: "missing" }, missing, ticked: new Set(ticked) });
    },

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

    ...keepingOwn(workbook, change),
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

/** Names of the indicators stand in the third column of every form. */
const nameColumn = 2;

/** The table that came from an area, wherever it has moved since. */
function nearest(tables: readonly TargetSheet[], area: Area): TargetSheet | undefined {
  const away = ({ area: own }: TargetSheet) =>
    Math.abs(own.row - area.row) + Math.abs(own.column - area.column);
  return [...tables].sort((a, b) => away(a) - away(b))[0];
}
