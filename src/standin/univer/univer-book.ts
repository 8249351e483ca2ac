import type { Book } from "../engine/book";
import type { Surface } from "./surface";
import { univerCells } from "./cells";
import { UniverCore } from "./core";
import { univerLists } from "./lists";
import { univerShape } from "./shape";
import { univerSheets } from "./sheets";
import { univerSizes } from "./sizes";

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
