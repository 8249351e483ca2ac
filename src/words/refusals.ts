import { bilingual } from "./bilingual";

/** Why Excel, or we, did not do something, and what helps. What became of the workbook is said apart. */
export const refusalWords = bilingual({
  zh: {
    "cell-edit-mode": {
      title: "Excel 正在编辑单元格",
      text: "请先按 Enter 键结束编辑，再试一次。",
    },
    protected: {
      title: "工作表受保护",
      text: "请先在“审阅”中撤消工作表保护，再试一次；新建或删除工作表时，撤消的是工作簿保护。",
    },
    stale: {
      title: "单元格已有改动",
      text: "请重新校验，再按新的结果处理。",
    },
    formula: {
      title: "单元格里是公式",
      text: "公式算出的内容不能直接改，请修改公式或它引用的单元格。",
    },
    filtered: {
      title: "所在的行已隐藏",
      text: "请先清除筛选或取消隐藏这一行，看到单元格后再修复。",
    },
    occupied: {
      title: "位置已被占用",
      text: "请选一块空白区域，或改为插入到新工作表。",
    },
    "row-shared": {
      title: "这里不能增加或移动行",
      text: "同一行并列着几项指标，一项指标分写在几行，或者有合并单元格跨到别的行、别的表。请在表上直接增删行。",
    },
    "class-line": {
      title: "表中没有这一类指标",
      text: "这张表的类别各占一行。请先在表上加写一行这个类别的名称，再插入或移动。",
    },
    annotated: {
      title: "这一行有批注或超链接",
      text: "移动或删去这一行会丢掉它们，所以没有动。请在表上自己移动它；或者先删去批注和超链接，再试一次。",
    },
    "too-large": {
      title: "工作簿太大",
      text: "请只选中绩效目标表所在的区域，把校验范围改为“选中区域”，再试一次。",
    },
    "not-found": {
      title: "找不到这个单元格",
      text: "工作表可能已改名、移动或删除。请重新校验。",
    },
    "no-cells": {
      title: "没有选中单元格",
      text: "现在选中的是图形或图表。请先在工作表上选中单元格，再试一次。",
    },
    unsupported: {
      title: "此版本 Excel 不支持",
      text: "这一步需要 Excel 2021 或更高版本，或 Microsoft 365。",
    },
    busy: { title: "Excel 正忙", text: "请等 Excel 做完手头的事，再试一次。" },
    "no-answer": {
      title: "Excel 没有回应",
      text: "请再试一次；仍不行，请保存文件，关闭后重新打开。",
    },
    hidden: {
      title: "工作表已隐藏",
      text: "要查看这个单元格，请先在 Excel 中取消隐藏它所在的工作表。",
    },
    own: {
      title: "助手出错了",
      text: "请重新打开面板再试；如果再次出现，请把下面的文字发给维护人员。",
    },
    host: {
      title: "Excel 报告了错误",
      text: "请再试一次；仍不行，请保存文件，关闭后重新打开。",
    },
  },
  en: {
    "cell-edit-mode": {
      title: "A cell is being edited",
      text: "Press Enter in Excel to finish editing, then try again.",
    },
    protected: {
      title: "The sheet is protected",
      text: "Unprotect the sheet on the Review tab, then try again; for sheets that come or go, unprotect the workbook.",
    },
    stale: {
      title: "The cell has changed",
      text: "Check again and go by the new result.",
    },
    formula: {
      title: "The cell holds a formula",
      text: "Change the formula or the cells it refers to.",
    },
    filtered: {
      title: "The row is hidden",
      text: "Clear the filter or unhide the row first, so that you see the cell that changes.",
    },
    occupied: {
      title: "The place is taken",
      text: "Choose an empty area, or insert into a new sheet.",
    },
    "row-shared": {
      title: "Rows cannot be added or moved here",
      text: "Several indicators stand side by side, one goes on over several rows, or a merged cell reaches into other rows or tables. Add or move rows on the sheet itself.",
    },
    "class-line": {
      title: "The table has no such class",
      text: "Each class of this table has a line of its own. Write a line with the name of this one first, then insert or move.",
    },
    annotated: {
      title: "The row has comments or links",
      text: "They would be lost if it were moved or taken out, so nothing was done. Move it on the sheet yourself, or delete the comments and links first and try again.",
    },
    "too-large": {
      title: "The workbook is too large",
      text: "Select the area of the target sheet, choose “Selection” and check again.",
    },
    "not-found": {
      title: "This cell is not there",
      text: "The sheet may have been renamed, moved or deleted. Check again.",
    },
    "no-cells": {
      title: "No cells are selected",
      text: "A shape or a chart is selected. Select cells on the sheet, then try again.",
    },
    unsupported: {
      title: "This Excel is too old",
      text: "This needs Excel 2021 or later, or Microsoft 365.",
    },
    busy: { title: "Excel is busy", text: "Wait until Excel has finished, then try again." },
    "no-answer": {
      title: "Excel does not answer",
      text: "Try again. If that does not help, save the file, close it and open it again.",
    },
    hidden: {
      title: "The sheet is hidden",
      text: "To see this cell, unhide its sheet in Excel first.",
    },
    own: {
      title: "The assistant failed",
      text: "Open the pane again; if it happens once more, send the text below to whoever maintains the add-in.",
    },
    host: {
      title: "Excel reported an error",
      text: "Try again. If that does not help, save the file, close it and open it again.",
    },
  },
});
