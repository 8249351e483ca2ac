import { Refusal, type SettingsStore } from "../sheet/workbook";
import { refusalOf } from "./refusal";
import { runInExcel, type Patience, type Sync } from "./run";

/** All our keys begin so, that they can be told from those of other add-ins. */
const prefix = "jixiao.";

/** Our data in the workbook's settings, which are saved with it. Values are kept as JSON texts. */
export function openSettings(patience?: Patience): SettingsStore {
  return {
    read: (key) =>
      runInExcel({ patience }, async (context, sync) =>
        readJson(await heldBy(context, sync, prefix + key)),
      ),
    all: () =>
      runInExcel({ patience }, async (context, sync) => {
        const { settings } = context.workbook;
        settings.load("items/key,items/value");
        await sync();
        const own = settings.items.filter(({ key }) => key.startsWith(prefix));
        return new Map(own.map(({ key, value }) => [key.slice(prefix.length), readJson(value)]));
      }),
    write: (key, value) =>
      runInExcel({ patience }, (context, sync) =>
        hold(context, sync, prefix + key, value === undefined ? undefined : JSON.stringify(value)),
      ),
  };
}

/** Makes the setting hold the text. Where the host refuses, what it holds tells what was done. */
async function hold(
  context: Excel.RequestContext,
  sync: Sync,
  key: string,
  text: string | undefined,
): Promise<void> {
  const { settings } = context.workbook;
  if (text !== undefined) {
    settings.add(key, text);
  } else {
    if ((await heldBy(context, sync, key)) === undefined) return;
    settings.getItem(key).delete();
  }
  try {
    await sync();
  } catch (error) {
    const refusal = refusalOf(error);
    if (!(refusal instanceof Refusal)) throw error;
    const { code, detail } = refusal;
    if (code === "no-answer") throw new Refusal(code, detail, "unknown");
    const held = await heldBy(context, sync, key).catch(() => {
      throw new Refusal(code, detail, "unknown");
    });
    if (held !== text) throw refusal;
  }
}

async function heldBy(context: Excel.RequestContext, sync: Sync, key: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load("value");
  await sync();
  return setting.isNullObject ? undefined : (setting.value as unknown);
}

/** What someone else wrote under our key is as good as nothing. */
function readJson(value: unknown): unknown {
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
