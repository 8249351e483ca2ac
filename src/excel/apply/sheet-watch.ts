import type { Edit } from "../../sheet/edit";
import { Refusal } from "../../sheet/workbook";

/** The sheets that edits speak of: writable at first, and after a failure there or not. */
export class SheetWatch {
  private readonly before = new Map<string, Excel.Worksheet>();
  private now = new Map<string, Excel.Worksheet>();

  constructor(
    private readonly context: Excel.RequestContext,
    edits: readonly Edit[],
  ) {
    for (const { sheet } of edits) {
      if (this.before.has(sheet)) continue;
      const found = context.workbook.worksheets.getItemOrNullObject(sheet);
      found.load("id,protection/protected");
      this.before.set(sheet, found);
    }
  }

  /** @throws Refusal protected. A sheet that is missing shows at the edits that need it. */
  check(): void {
    for (const [name, sheet] of this.before) {
      if (!sheet.isNullObject && sheet.protection.protected) throw new Refusal("protected", name);
    }
  }

  look(): void {
    this.now = new Map(
      [...this.before.keys()].map((name) => {
        const sheet = this.context.workbook.worksheets.getItemOrNullObject(name);
        sheet.load("id");
        return [name, sheet];
      }),
    );
  }

  /** There now, but not the sheet that was there before. */
  isNew(name: string): boolean {
    const [before, now] = [this.before.get(name), this.now.get(name)];
    if (!now || now.isNullObject) return false;
    return !before || before.isNullObject || before.id !== now.id;
  }

  /** The sheet that was there before is gone. */
  isGone(name: string): boolean {
    const [before, now] = [this.before.get(name), this.now.get(name)];
    return Boolean(
      before && !before.isNullObject && (!now || now.isNullObject || before.id !== now.id),
    );
  }
}
