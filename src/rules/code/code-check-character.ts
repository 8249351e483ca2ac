import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { checkCharacter, codeOf, isWellFormed } from "./code";

export const codeCheckCharacter: TableRule = {
  id: "code-check-character",
  on: "table",
  reads: ["projectCode"],
  severity: "warning",
  fix: "none",
  source: {
    zh: "推断规则：由公开的项目编码归纳，算法同 GB 32100-2015 的校验码（权 3 的幂，模 31），未见正式公布",
    en: "Inferred from published codes: the check character of GB 32100-2015 (powers of 3, modulo 31); not officially published",
  },
  words: {
    zh: {
      title: "项目编码校验位",
      why: "编码末位由前 20 位算出，算出来不符，多半是录错了字符（规则由公开的编码推断）。",
      how: "与预算管理系统中的编码逐位核对。",
      messages: {
        wrong: "编码可能录错（推断规则）：按前 20 位推算，末位应为 {expected}，现为 {actual}",
        unknown: "无法校验：这个编码的构成与已知的校验规则不同，请与系统核对",
      },
    },
    en: {
      title: "Check character of the project code",
      why: "The last character follows from the first 20; where it does not, one was most likely mistyped (a rule inferred from published codes).",
      how: "Compare the code with the budget system, character by character.",
      messages: {
        wrong:
          "The code may be mistyped (inferred rule): by its first 20 characters it should end in {expected}, not {actual}",
        unknown:
          "Cannot be verified: the code is not built like those whose check rule is known; compare it with the system",
      },
    },
  },
  good: [projectSheet(), projectSheet({ code: "12000023P02DLNB10017K" })],
  bad: [
    projectSheet({ code: "⟦13012322P002581106120⟧" }),
    projectSheet({ code: "⟦130123210MDGEVPP3Z0LS⟧" }),
  ],
  check({ projectCode }) {
    const code = codeOf(projectCode!);
    if (!isWellFormed(code)) return [];
    const at = projectCode!.at;
    const expected = checkCharacter(code);
    if (!expected) return [{ at, severity: "info", message: "unknown" }];
    const actual = code.slice(-1);
    return expected === actual ? [] : [{ at, message: "wrong", data: { expected, actual } }];
  },
};
