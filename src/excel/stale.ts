import { runInExcel, type Patience } from "./run";

/** How long after a write of ours Excel may still be telling of it, in milliseconds. */
const echo = 1_000;

/** Remembers our own writes, whose events are no news. */
export class OwnWrites {
  private underWay = 0;
  private quietUntil = 0;

  async during<T>(write: () => Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await write();
    } finally {
      this.underWay -= 1;
      this.quietUntil = Date.now() + echo;
    }
  }

  get echoing(): boolean {
    return this.underWay > 0 || Date.now() < this.quietUntil;
  }
}

/**
 * Calls back with the name of a sheet whose cells changed, by whomever but this add-in. One round
 * trip; `nameOf` knows the sheets that were read. Excel 2021 does not say who made a change: there
 * the second after a write of ours is passed over.
 */
export async function watchChanges(
  listener: (sheet: string) => void,
  nameOf: (id: string) => string,
  own: OwnWrites,
  patience?: Patience,
): Promise<() => Promise<void>> {
  const onChanged = (event: Excel.WorksheetChangedEventArgs) => {
    const source = event.triggerSource as string | undefined;
    const ours = source === undefined ? own.echoing : source === "ThisLocalAddin";
    if (!ours) listener(nameOf(event.worksheetId));
    return Promise.resolve();
  };
  const handler = await runInExcel({ patience }, async (context, sync) => {
    const added = context.workbook.worksheets.onChanged.add(onChanged);
    await sync();
    return added;
  });
  return () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
