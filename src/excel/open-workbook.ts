import type { Workbook } from "../sheet/workbook";
import { applyEdits } from "./apply/apply";
import { UndoGroup } from "./apply/undo-group";
import { readCapabilities } from "./capabilities";
import { listMarked, markCells, unmarkCells } from "./marks/marks";
import { readWorkbook } from "./read";
import type { Patience } from "./run";
import { selectCells } from "./select";
import { openSettings } from "./settings";
import { OwnWrites, watchChanges } from "./stale";

/** The workbook that is open in Excel, over Office.js, which must be ready. */
export function openWorkbook(options: { patience?: Patience } = {}): Workbook {
  const { patience } = options;
  const can = readCapabilities();
  const own = new OwnWrites();
  const group = new UndoGroup(can.undoGroup);
  /** Sheets by the ids that events give. A sheet not read yet goes by its id, as Excel allows. */
  const names = new Map<string, string>();
  return {
    can,
    read: (request) =>
      readWorkbook(request, {
        patience,
        onHead: ({ id, name }) => names.set(id, name),
      }),
    apply: (edits) =>
      own.during(() => group.around(edits, (grouped) => applyEdits(edits, { patience, grouped }))),
    select: (sheet, area) => selectCells(sheet, area, patience),
    onStale: (listener) => watchChanges(listener, (id) => names.get(id) ?? id, own, patience),
    settings: openSettings(patience),
    mark: (marks) => own.during(() => markCells(marks, { patience })),
    marked: () => listMarked({ patience }),
    unmark: () => own.during(() => unmarkCells({ patience })),
  };
}
