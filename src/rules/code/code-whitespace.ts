import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { codeOf } from "./code";

export const codeWhitespace: TableRule = {
  id: "code-whitespace",
  on: "table",
  reads: ["projectCode"],
  severity: "info",
  fix: "safe",
  source: {
    zh: "预算管理一体化系统的项目编码为 21 位字母和数字（据公开的编码归纳）",
    en: "Project codes have 21 letters and digits (inferred from published codes)",
  },
  words: {
    zh: {
      title: "项目编码中有空格",
      why: "编码里夹着空格或换行，按编码查找、汇总时会对不上。",
      how: "去掉空格。",
      messages: { space: "项目编码中有空格，应为 {code}" },
      fixes: { remove: "改为 {code}" },
    },
    en: {
      title: "Space in the project code",
      why: "A code with a space or line break inside is not found when looked up or added up.",
      how: "Take the space out.",
      messages: { space: "The project code holds a space; it should read {code}" },
      fixes: { remove: "Change to {code}" },
    },
  },
  good: [projectSheet()],
  bad: [projectSheet({ code: "⟦13012322P00258110610 2⟧" })],
  check({ projectCode }) {
    const code = [...projectCode!.text].filter((character) => !blank.test(character)).join("");
    if (code === projectCode!.value) return [];
    const stored = String(projectCode!.value);
    const found = code === "" ? undefined : spaced(code, stored);
    if (!found || found.end - found.start === code.length) return [];
    return [
      {
        at: projectCode!.at,
        message: "space",
        data: { code: codeOf(projectCode!) },
        fix: {
          kind: "safe",
          choices: [
            {
              label: "remove",
              data: { code },
              edits: [
                {
                  type: "set",
                  ...projectCode!.at,
                  expect: projectCode!.value,
                  value: stored.slice(0, found.start) + code + stored.slice(found.end),
                },
              ],
            },
          ],
        },
      },
    ];
  },
};

const blank = /[\s\u200b-\u200d\ufeff]/;

/** Where the code stands in the text, whatever blanks it has inside. */
function spaced(code: string, text: string): { start: number; end: number } | undefined {
  const offsets: number[] = [];
  let solid = "";
  for (let i = 0; i < text.length; i++) {
    if (blank.test(text[i]!)) continue;
    offsets.push(i);
    solid += text[i];
  }
  const at = solid.indexOf(code);
  if (at < 0) return undefined;
  return { start: offsets[at]!, end: offsets[at + code.length - 1]! + 1 };
}
