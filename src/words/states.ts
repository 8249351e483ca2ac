import { bilingual, counted } from "./bilingual";
import { refusalWords } from "./refusals";

/** Every state that is not a plain result: what it is, and what to do about it. */
export const stateWords = bilingual({
  zh: {
    empty: {
      title: "还没有校验",
      text: "点“一键校验”，助手会找出工作簿里的绩效目标表，逐格核对指标、指标值、预算和支出计划。只读取，不改动任何单元格；数据不离开本机。",
    },
    noTable: {
      title: "没有找到绩效目标表",
      text: "助手查找的是带“一级指标、二级指标、三级指标、指标值”表头的表，表头用词不同、位置不同也能认出。",
      scopeHint: "本次只校验了一部分，可以改为校验整个工作簿。",
      hiddenHint: "如果表在隐藏的工作表里，请勾选“包括隐藏的工作表”再校验。",
      blankHint: "如果还没有表，请打开要上报的文件，或者从模板新建。",
    },
    stopped: { title: "已停止", text: "校验没有做完，工作簿没有任何改动。可以随时重新校验。" },
    stale: {
      badge: "已过期",
      text: (sheets: readonly string[]) =>
        sheets.length > 2
          ? `校验之后，${sheets.length} 张工作表有改动。`
          : `校验之后，${sheets.map((sheet) => `“${sheet}”`).join("、")}有改动。`,
    },
    protectedSheets: (sheets: readonly string[]) =>
      `${sheets.map((sheet) => `“${sheet}”`).join("、")}受保护：问题照常列出，但不能在这里修改。要修改，请先在“审阅”中撤消工作表保护。`,
    outside: {
      title: "请在 Excel 中打开",
      text: "这个页面是 Excel 的加载项。请在 Excel 的“绩效目标”选项卡中点“打开面板”。",
    },
    unsupported: {
      title: "此版本 Excel 不支持",
      text: "绩效目标助手需要 Excel 2021 或更高版本，或 Microsoft 365。请升级 Excel 后再用。",
    },
    refusals: refusalWords.zh,
    crash: {
      title: "面板出错了",
      text: "工作簿没有受影响。请重新打开面板；如果再次出现，请把下面的文字发给维护人员。",
      restart: "重新打开面板",
    },
    retry: "再试一次",
    useTemplate: "从模板新建",
    useSelection: "改为校验选中区域",
    useWorkbook: "改为校验整个工作簿",
    detail: (text: string) => `详情：${text}`,
    place: (where: string) => `位置：${where}`,
    class: (name: string) => `类别：${name}`,
    notKept: "设置已生效，但没有保存到工作簿里。",
    said: {
      started: "正在校验",
      stopped: "校验已停止",
      stale: "工作表有改动，校验结果已过期",
    },
  },
  en: {
    empty: {
      title: "Not checked yet",
      text: "Check finds the performance target sheets of this workbook and looks at indicators, target values, budget and disbursement plan cell by cell. It only reads; nothing is changed, and nothing leaves this computer.",
    },
    noTable: {
      title: "No target sheet found",
      text: "What is looked for is a table headed 一级指标, 二级指标, 三级指标, 指标值 (or other usual words for them), anywhere on a sheet.",
      scopeHint: "Only a part was checked. You can check the whole workbook.",
      hiddenHint: "If the table is on a hidden sheet, tick “Hidden sheets too” and check again.",
      blankHint:
        "If there is no table yet, open the file to be reported, or make one from a template.",
    },
    stopped: {
      title: "Stopped",
      text: "The check was not finished. Nothing in the workbook was changed; you can check again at any time.",
    },
    stale: {
      badge: "Out of date",
      text: (sheets: readonly string[]) =>
        sheets.length > 2
          ? `${counted(sheets.length, "sheet")} changed since the check.`
          : `${sheets.map((sheet) => `“${sheet}”`).join(" and ")} changed since the check.`,
    },
    protectedSheets: (sheets: readonly string[]) =>
      `${sheets.map((sheet) => `“${sheet}”`).join(", ")}: protected. Findings are listed, but cannot be repaired here. To change cells, unprotect the sheet on the Review tab first.`,
    outside: {
      title: "Open this in Excel",
      text: "This page is an Excel add-in. Use its ribbon tab in Excel to open the pane.",
    },
    unsupported: {
      title: "This Excel is too old",
      text: "The assistant needs Excel 2021 or later, or Microsoft 365.",
    },
    refusals: refusalWords.en,
    crash: {
      title: "The pane failed",
      text: "The workbook is not affected. Open the pane again; if it happens once more, send the text below to whoever maintains the add-in.",
      restart: "Open the pane again",
    },
    retry: "Try again",
    useTemplate: "New table from a template",
    useSelection: "Check the selection instead",
    useWorkbook: "Check the whole workbook",
    detail: (text: string) => `Details: ${text}`,
    place: (where: string) => `At ${where}`,
    class: (name: string) => `Class: ${name}`,
    notKept: "The settings hold for now, but were not saved in the workbook.",
    said: {
      started: "Checking",
      stopped: "The check was stopped",
      stale: "A sheet changed; the result is out of date",
    },
  },
});
