import type { SettingsStore } from "../sheet/workbook";
import { runInExcel, type Patience } from "./run";

/** All our keys begin so, that they can be told from those of other add-ins. */
const prefix = "jixiao.";

/** Our data in the workbook's settings, which are saved with it. Values are kept as JSON texts. */
export function openSettings(patience?: Patience): SettingsStore {
  return {
    read: (key) =>
      runInExcel({ patience }, async (context, sync) => {
        const setting = context.workbook.settings.getItemOrNullObject(prefix + key);
        setting.load("value");
        await sync();
        return setting.isNullObject ? undefined : readJson(setting.value);
      }),
    all: () =>
      runInExcel({ patience }, async (context, sync) => {
        const { settings } = context.workbook;
        settings.load("items/key,items/value");
        await sync();
        const own = settings.items.filter(({ key }) => key.startsWith(prefix));
        return new Map(own.map(({ key, value }) => [key.slice(prefix.length), readJson(value)]));
      }),
    write: (key, value) =>
      runInExcel({ patience }, async (context, sync) => {
        const { settings } = context.workbook;
        if (value !== undefined) {
          settings.add(prefix + key, JSON.stringify(value));
          await sync();
          return;
        }
        const setting = settings.getItemOrNullObject(prefix + key);
        setting.load("key");
        await sync();
        if (setting.isNullObject) return;
        setting.delete();
        await sync();
      }),
  };
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
