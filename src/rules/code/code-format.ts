import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { codeOf, isWellFormed } from "./code";

export const codeFormat: TableRule = {
  id: "code-format",
  on: "table",
  reads: ["projectCode"],
  severity: "error",
  fix: "none",
  source: {
    zh: "预算管理一体化系统的项目编码为 21 位字母和数字（据公开的编码归纳）",
    en: "Project codes have 21 letters and digits (inferred from published codes)",
  },
  words: {
    zh: {
      title: "项目编码格式不对",
      why: "项目编码为 21 位数字和大写字母，位数或字符不对就找不到项目。",
      how: "与预算管理系统中的编码核对后改正。",
      messages: {
        length: "项目编码有 {length} 位，应为 21 位",
        character: "项目编码中有不该出现的字符：{characters}",
      },
    },
    en: {
      title: "Malformed project code",
      why: "A project code has 21 digits and capital letters; otherwise the project is not found.",
      how: "Compare it with the budget system and correct it.",
      messages: {
        length: "The project code has {length} characters instead of 21",
        character: "The project code holds characters that do not belong there: {characters}",
      },
    },
  },
  good: [projectSheet(), projectSheet({ code: "13012322P00258110610 2" })],
  bad: [
    projectSheet({ code: "⟦13012322P00258110610⟧" }),
    projectSheet({ code: "⟦13012322P0025811O6-02⟧" }),
  ],
  check({ projectCode }) {
    const code = codeOf(projectCode!);
    if (isWellFormed(code) || !/[0-9A-Z]/.test(code)) return [];
    const strange = [...new Set(code.replace(/[0-9A-Z]/g, ""))].join(" ");
    const at = projectCode!.at;
    if (strange) return [{ at, message: "character", data: { characters: strange } }];
    return [{ at, message: "length", data: { length: String(code.length) } }];
  },
};
