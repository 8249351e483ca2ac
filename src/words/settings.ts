import { bilingual } from "./bilingual";

/** How the officer wants the check. */
export const settingsWords = bilingual({
  zh: {
    title: "校验设置",
    kept: "设置保存在这个工作簿里，随文件一起带走。",
    profile: "成本指标的位置",
    profiles: {
      recognised: "按表自动识别",
      "cost-under-output": "成本在产出指标下（河北县级表）",
      "cost-first-level": "成本为一级指标（2021 年部门指引）",
    },
    compareHidden: "包括隐藏的工作表时，它们也参与表间比对",
    rules: "校验规则",
    rulesOn: (on: number, all: number) => `已启用 ${on}/${all}`,
    search: "查找规则",
    severity: (rule: string) => `“${rule}”的级别`,
    severities: { error: "错误", warning: "警告", info: "提示" },
    reset: "恢复默认设置",
    noRule: "没有符合的规则。",
  },
  en: {
    title: "Check settings",
    kept: "Settings are kept in this workbook and travel with the file.",
    profile: "Place of cost indicators",
    profiles: {
      recognised: "As each table shows",
      "cost-under-output": "Under output indicators (Hebei county forms)",
      "cost-first-level": "First-level category (2021 guidance)",
    },
    compareHidden: "Hidden sheets that are checked are compared with others too",
    rules: "Rules",
    rulesOn: (on: number, all: number) => `${on} of ${all} on`,
    search: "Find a rule",
    severity: (rule: string) => `Severity of “${rule}”`,
    severities: { error: "Error", warning: "Warning", info: "Hint" },
    reset: "Back to the defaults",
    noRule: "No rule matches.",
  },
});
