import { LocaleType, Univer, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverNetworkPlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import "@univerjs/sheets-data-validation/facade";
import { defaultTheme } from "@univerjs/themes";
import type { Surface } from "../univer/surface";

/** Univer with its grid, formula bar and sheet tabs in the container; Chinese, no toolbar; dark where the system is, as the pane. */
export function createGrid(container: HTMLElement): Surface {
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: matchMedia("(prefers-color-scheme: dark)").matches,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    menu: {},
    contextMenu: true,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: true },
  });
  for (const entry of plugins) {
    const [plugin, config] = (Array.isArray(entry) ? entry : [entry, undefined]) as [
      PluginCtor<Plugin>,
      object | undefined,
    ];
    // Nothing here goes over the network, so the part that could stays out.
    if ((plugin as unknown) === UniverNetworkPlugin) continue;
    univer.registerPlugin(plugin, config);
  }
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  return { univer, api: FUniver.newAPI(univer) };
}
