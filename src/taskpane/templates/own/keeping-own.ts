import type { Area } from "../../../sheet/address";
import type { Workbook } from "../../../sheet/workbook";
import {
  mostTemplates,
  readOwnTemplates,
  withTemplates,
  type OwnTemplates,
} from "../../../templates/own/own-templates";
import { ownTemplatesKey } from "../../../templates/own/own-templates-key";
import { templateFrom } from "../../../templates/own/template-from";
import { tableAtCursor } from "../at-cursor";
import type { TemplatesNote, TemplatesState } from "../templates-state";

/** What the officer's own templates ask of the workbook, which keeps them. */
export interface KeepingOwn {
  /** Changes what the workbook keeps; what it holds by then is read first. */
  changeOwn(adapt: (own: OwnTemplates) => OwnTemplates, note?: TemplatesNote): Promise<void>;
  /** The table at the cursor as a template, or of it the rows that are selected. */
  saveFromCursor(name: string, options: { part: boolean; blankCounts: boolean }): Promise<void>;
}

/** `change` tells the pane what has come of it. */
export function keepingOwn(
  workbook: Workbook,
  change: (part: Partial<TemplatesState>) => void,
): KeepingOwn {
  /** Whether it is kept now; more than so many templates are not. */
  async function keep(
    adapt: (own: OwnTemplates) => OwnTemplates,
    note?: TemplatesNote,
  ): Promise<boolean> {
    const own = readOwnTemplates(await workbook.settings.read(ownTemplatesKey));
    const next = changedOrFull(own, adapt);
    if (!next) {
      change({ trouble: { kind: "full", most: mostTemplates } });
      return false;
    }
    await workbook.settings.write(ownTemplatesKey, next.length > 0 ? next : undefined);
    change({ stored: next, note, trouble: undefined });
    return true;
  }

  return {
    async changeOwn(adapt, note) {
      await keep(adapt, note);
    },

    async saveFromCursor(name, { part, blankCounts }) {
      const there = await tableAtCursor(workbook);
      if ("kind" in there) return change({ trouble: there });
      const { sheet, table } = there;
      const rows = table.indicators.filter(({ row }) => !part || isSelected(row, sheet.selection));
      const template = templateFrom(table, {
        rows: rows.map(({ row }) => row),
        ...(name ? { name } : {}),
        blankCounts,
      });
      if (!template) return change({ trouble: { kind: "no-rows" } });
      const count = template.indicators.length;
      const note = {
        kind: "saved",
        name: template.name,
        count,
        leftOut: rows.length - count,
      } as const;
      const kept = await keep((own) => withTemplates(own, [template]), note);
      if (kept) change({ page: { kind: "own" } });
    },
  };
}

function isSelected(row: number, selection: readonly Area[] | undefined): boolean {
  return !!selection?.some((area) => row >= area.row && row < area.row + area.rows);
}

function changedOrFull(
  own: OwnTemplates,
  adapt: (own: OwnTemplates) => OwnTemplates,
): OwnTemplates | undefined {
  try {
    return adapt(own);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
