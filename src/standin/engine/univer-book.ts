import type { Book } from "./book";
import type { Surface } from "./univer";
import { univerCells } from "./univer-cells";
import { UniverCore } from "./univer-core";
import { univerLists } from "./univer-lists";
import { univerShape } from "./univer-shape";
import { univerSheets } from "./univer-sheets";
import { univerSizes } from "./univer-sizes";

/** The workbook in Univer, spoken to by its commands, which its own undo understands. */
export function univerBook(surface: Surface): Book {
  const core = new UniverCore(surface);
  const sheets = univerSheets(core);
  return {
    load: (data) => core.load(data),
    dispose: () => core.dispose(),
    settled: () => core.settled(),
    group: () => core.group(),
    undo: () => core.undo(),
    guard: (isLocked, onLocked) => core.guard(isLocked, onLocked),
    onChange: (listener) => core.onChange(listener),
    ...sheets,
    ...univerCells(core),
    ...univerShape(core, sheets),
    ...univerSizes(core),
    ...univerLists(core),
  };
}
