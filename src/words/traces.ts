import { bilingual, counted } from "./bilingual";

/** What the assistant keeps in the workbook, and its removal. */
export const traceWords = bilingual({
  zh: {
    title: "清除痕迹",
    hint: "上报前，清除助手留在工作簿里的内容",
    intro: "上报前，可以把助手留在工作簿里的内容清除干净。勾选要清除的内容：",
    none: "工作簿里没有助手留下的内容。",
    loading: "正在查看工作簿…",
    clear: (count: number) => `清除 ${count} 项`,
    kinds: {
      ignored: (count: number) => `忽略记录 ${count} 条`,
      settings: () => "校验设置",
      templates: (count: number) => `我的模板 ${count} 个`,
      report: (sheet: string) => `工作表“${sheet}”`,
      marks: (sheets: number) => `${sheets} 张工作表上的标记`,
      other: (key: string) => `其他记录（${key}）`,
    },
    notes: {
      ignored: "含项目名称、单元格内容和忽略理由",
      settings: "停用的规则、级别等，清除后恢复默认",
      templates: "保存在这个工作簿里；需要的话请先导出",
      report: "助手生成的报告，清除后可以撤销",
      marks: "单元格上的边框和底色，原有格式不变；需要时可以重新标记",
      other: "",
    },
    forGood: "忽略记录、设置和模板清除后不能撤销。",
  },
  en: {
    title: "Remove traces",
    hint: "Before the file is sent: remove what the assistant left in it",
    intro:
      "Before the file is sent, what the assistant keeps in it can be removed. Tick what is to go:",
    none: "The assistant keeps nothing in this workbook.",
    loading: "Looking through the workbook…",
    clear: (count: number) => `Remove ${count}`,
    kinds: {
      ignored: (count: number) => counted(count, "ignored finding"),
      settings: () => "Check settings",
      templates: (count: number) => counted(count, "template of your own", "templates of your own"),
      report: (sheet: string) => `Sheet “${sheet}”`,
      marks: (sheets: number) => `Marks on ${counted(sheets, "sheet")}`,
      other: (key: string) => `Other data (${key})`,
    },
    notes: {
      ignored: "with project names, contents of cells and reasons",
      settings: "rules that are off, severities; goes back to the defaults",
      templates: "kept in this workbook; export them first if you need them",
      report: "made by the assistant; can be undone",
      marks: "frames and shades on cells, whose own formats stay; can be made again",
      other: "",
    },
    forGood: "Ignored findings, settings and templates cannot be brought back.",
  },
});
