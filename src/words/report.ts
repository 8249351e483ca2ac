import { bilingual } from "./bilingual";

/** The findings outside the pane: as a sheet of the workbook, or as text. */
export const reportWords = bilingual({
  zh: {
    make: "生成报告",
    makeHint: "新建工作表“校验报告”，列出全部问题，可打印",
    copy: "复制文字",
    copyHint: "把问题清单复制为文字，可粘贴到别处",
    text: {
      title: "问题清单",
      intro: "浏览器不允许直接复制。文字已选中，请按 Ctrl+C 复制。",
      close: "关闭",
    },
    sheet: {
      name: "校验报告",
      title: "绩效目标校验报告",
      made: (date: string, workbook: string) => `生成日期：${date}  ${workbook}`,
      columns: {
        project: "项目",
        sheet: "工作表",
        cell: "单元格",
        severity: "级别",
        what: "问题",
        suggestion: "修改建议",
        norm: "依据",
        state: "状态",
      },
      severities: { error: "错误", warning: "警告", info: "提示" },
      states: { open: "待处理", review: "待核", ignored: "已忽略" },
      withReason: (state: string, reason: string) => `${state}：${reason}`,
      none: "没有发现问题。",
    },
  },
  en: {
    make: "Make report",
    makeHint: "A new sheet lists all findings, ready to print",
    copy: "Copy as text",
    copyHint: "The findings as text, to be pasted elsewhere",
    text: {
      title: "Findings as text",
      intro: "The browser does not allow copying. The text is selected: press Ctrl+C.",
      close: "Close",
    },
    sheet: {
      name: "校验报告",
      title: "绩效目标校验报告 Check report",
      made: (date: string, workbook: string) => `Made on ${date}  ${workbook}`,
      columns: {
        project: "Project",
        sheet: "Sheet",
        cell: "Cell",
        severity: "Severity",
        what: "Finding",
        suggestion: "What to do",
        norm: "Source",
        state: "State",
      },
      severities: { error: "Error", warning: "Warning", info: "Hint" },
      states: { open: "Open", review: "To review", ignored: "Ignored" },
      withReason: (state: string, reason: string) => `${state}: ${reason}`,
      none: "Nothing found.",
    },
  },
});
