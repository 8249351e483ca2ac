import type { Bilingual } from "../../words/bilingual";

export interface PageWords {
  title: string;
  what: string;
  sample: string;
  empty: string;
  open: string;
  drop: string;
  save: string;
  saved: string;
  notAWorkbook: (name: string) => string;
  failed: (what: string) => string;
  unknown: (call: string) => string;
  locked: string;
  pane: string;
  paneTitle: string;
  close: string;
  resize: string;
  dismiss: string;
}

export const pageWords: Bilingual<PageWords> = {
  zh: {
    title: "Excel 替身",
    what: "没有 Excel 也能试用。所有内容只在本机。",
    sample: "示例工作簿",
    empty: "空白工作簿",
    open: "打开 .xlsx…",
    drop: "松开鼠标，打开这个工作簿",
    save: "另存副本",
    saved:
      "副本已保存。它保留文字、数字、公式、格式、合并单元格和下拉列表，不保留图表、图片、宏、数据透视表、批注等。正式文件请在 Excel 中修改。",
    notAWorkbook: (name) =>
      `“${name}”打不开。这里只能打开没有密码的 .xlsx 工作簿；.xls 请先在 Excel 或 WPS 中另存为 .xlsx。`,
    failed: (what) => `出错了：${what}`,
    unknown: (call) => `加载项用到了替身没有的功能：${call}`,
    locked: "这张工作表受保护，不能改动。",
    pane: "任务窗格",
    paneTitle: "绩效目标助手",
    close: "关闭任务窗格",
    resize: "调整任务窗格的宽度",
    dismiss: "知道了",
  },
  en: {
    title: "Excel stand-in",
    what: "Try it without Excel. Everything stays on this computer.",
    sample: "Sample workbooks",
    empty: "Empty workbook",
    open: "Open .xlsx…",
    drop: "Drop to open this workbook",
    save: "Save a copy",
    saved:
      "The copy is saved. It keeps text, numbers, formulas, formats, merged cells and drop-down lists, but no charts, pictures, macros, pivot tables, comments and the like. Change the real file in Excel.",
    notAWorkbook: (name) =>
      `“${name}” cannot be opened. Only .xlsx workbooks without a password open here; save an .xls as .xlsx first.`,
    failed: (what) => `Something went wrong: ${what}`,
    unknown: (call) => `The add-in asked for something the stand-in does not have: ${call}`,
    locked: "This sheet is protected and cannot be changed.",
    pane: "Task pane",
    paneTitle: "Performance Target Assistant",
    close: "Close the task pane",
    resize: "Width of the task pane",
    dismiss: "Dismiss",
  },
};
