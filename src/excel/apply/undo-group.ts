import type { Edit } from "../../sheet/edit";
import { Refusal } from "../../sheet/workbook";

/**
 * Excel's own undo, where it can take a change back with one Ctrl+Z. Some builds that say they can
 * do it refuse nonetheless: then the change is made without, and it is not tried again.
 */
export class UndoGroup {
  constructor(private works: boolean) {}

  /** Makes a change in a group or, where that cannot be, without. */
  async around<T>(edits: readonly Edit[], change: (grouped: boolean) => Promise<T>): Promise<T> {
    if (!this.works || !edits.every(isUndoable)) return change(false);
    try {
      return await change(true);
    } catch (error) {
      if (!mayBeTheGroups(error)) throw error;
      const done = await change(false);
      this.works = false;
      return done;
    }
  }
}

/** Excel's undo ends where sheets come or go: in a group it would refuse them. */
function isUndoable({ type }: Edit): boolean {
  return type !== "add-sheet" && type !== "remove-sheet";
}

/** The host refused and nothing is left of it; its other codes say what is wrong by themselves. */
function mayBeTheGroups(error: unknown): boolean {
  if (!(error instanceof Refusal) || error.left !== "unchanged") return false;
  return error.code === "host" || error.code === "unsupported";
}
