import { bilingual, counted } from "./bilingual";

/** Marks on the cells of findings. */
export const markWords = bilingual({
  zh: {
    mark: "标记",
    markHint: "给有问题的单元格加边框和底色，不改动原有格式",
    unmark: "去除标记",
    unmarkHint: "去掉助手加的边框和底色",
    locked: "有问题的工作表都受保护，不能标记。请先在“审阅”中撤消工作表保护，再重新校验。",
    marked: (cells: number) => `已标记 ${cells} 个单元格`,
    markedNone: "没有要标记的单元格，原来的标记已去除。",
    legend: "红底实线框为错误，黄底虚线框为警告，蓝底点线框为提示；原有的格式没有改动。",
    leftOut: (sheets: readonly string[]) =>
      `工作表受保护，没有标记：${sheets.join("、")}。撤消保护并重新校验后，可以再标记。`,
    unmarked: (sheets: number) => `已去除 ${sheets} 张工作表上的标记`,
    unmarkedNone: "工作簿里没有标记。",
  },
  en: {
    mark: "Mark cells",
    markHint: "Frames and shades the cells of findings; their formats stay",
    unmark: "Remove marks",
    unmarkHint: "Takes frames and shades away again",
    locked:
      "All sheets with findings are protected. Unprotect them on the Review tab, then check again.",
    marked: (cells: number) => `${counted(cells, "cell")} marked`,
    markedNone: "There is nothing to mark; earlier marks are gone.",
    legend:
      "Solid on red are errors, dashed on yellow warnings, dotted on blue hints; formats stay.",
    leftOut: (sheets: readonly string[]) =>
      `Protected and not marked: ${sheets.join(", ")}. Unprotect, check and mark again.`,
    unmarked: (sheets: number) => `Marks removed from ${counted(sheets, "sheet")}`,
    unmarkedNone: "There are no marks in this workbook.",
  },
});
