import type { TargetSheet } from "../../target/model";
import { foldText } from "../../sheet/text";
import { projectSheet } from "../example";
import type { WorkbookRule } from "../rule";
import { codeOf, isWellFormed } from "./code";

const sheets = (...projects: readonly (readonly [code: string, name: string])[]) =>
  projects.map(([code, name], i) => ({
    sheet: `项目${i + 1}`,
    grid: projectSheet({ code, name, title: `${name}绩效目标表` }),
  }));

export const codeDuplicate: WorkbookRule = {
  id: "code-duplicate",
  on: "workbook",
  severity: "error",
  fix: "none",
  source: {
    zh: "预算管理一体化系统：一个项目一个编码",
    en: "Budget management system: one code for one project",
  },
  words: {
    zh: {
      title: "不同项目用了同一个编码",
      why: "一个编码只对应一个项目，重复的编码会让系统把两个项目当成一个。",
      how: "与预算管理系统核对，改正填错的编码。",
      messages: { same: "与“{other}”的项目编码相同" },
    },
    en: {
      title: "One code on two projects",
      why: "A code stands for one project; with the same code, the system takes two for one.",
      how: "Compare with the budget system and correct the wrong code.",
      messages: { same: "“{other}” has the same project code" },
    },
  },
  good: [
    sheets(["13012322P002581106102", "信访专项业务费"], ["13012322P002581106031", "值班差旅费"]),
  ],
  bad: [
    sheets(["13012322P002581106102", "信访专项业务费"], ["⟦13012322P002581106102⟧", "值班差旅费"]),
  ],
  check(tables) {
    const first = new Map<string, TargetSheet>();
    return tables.flatMap((table) => {
      const { projectCode, projectName } = table;
      const code = projectCode && codeOf(projectCode);
      if (!code || !isWellFormed(code)) return [];
      const other = first.get(code);
      if (!other) first.set(code, table);
      if (!other?.projectName || !projectName) return [];
      if (foldText(other.projectName.text) === foldText(projectName.text)) return [];
      return [
        {
          at: projectCode.at,
          because: [other.projectCode!.at],
          message: "same",
          data: { other: other.projectName.text },
        },
      ];
    });
  },
};
