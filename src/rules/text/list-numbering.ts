import type { TextCell } from "../../target/model";
import { readChinese } from "../../target/numeral";
import { replaceText } from "../cell-text";
import { grid } from "../example";
import type { Hit, MessageData, TableRule } from "../rule";

/** Numbers of items at the start or after a stop or space, by their style; 1.5 is a decimal. */
const styles = [
  /(?:^|[\s。；;])(\d{1,2})[.．、](?!\d)/gu,
  /(?:^|[\s。；;])[（(](\d{1,2})[）)]/gu,
  /(?:^|[\s。；;])([一二三四五六七八九十]{1,3})、/gu,
  /(?:^|[\s。；;])[（(]([一二三四五六七八九十]{1,3})[）)]/gu,
  /([①-⑳])/gu,
];
const onlyNumber = /^\s*1[.．、]\s*(?!\d)/u;

export const listNumbering: TableRule = {
  id: "list-numbering",
  on: "table",
  reads: [],
  severity: "info",
  fix: "safe",
  source: {
    zh: "文面要求：序号连续，只有一项时不编号（见样本文件）",
    en: "House style: items are numbered without gaps, a single item is not numbered",
  },
  words: {
    zh: {
      title: "序号缺陷",
      why: "只有一项却编了号，或序号跳号、重号，读者会以为漏了内容。",
      how: "单项去掉序号；多项从1起连续编号。",
      messages: {
        single: "只有一项，不必编号",
        gap: "序号“{previous}”之后应为“{expected}”，实为“{found}”",
      },
      fixes: { drop: "去掉序号 → {text}" },
    },
    en: {
      title: "Numbering of items",
      why: "A single numbered item, a gap or a repeated number makes readers look for what is missing.",
      how: "Drop the number of a single item; number several items from 1 without gaps.",
      messages: {
        single: "A single item needs no number",
        gap: "After item {previous} comes {expected}, found {found}",
      },
      fixes: { drop: "Drop the number → {text}" },
    },
  },
  good: [
    grid(
      "绩效目标 | 1.畅通信访渠道 2.提高办理质量 3.维护和谐稳定",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 接待批次 | ≥1.5万批次",
    ),
  ],
  bad: [
    grid(
      "绩效目标 | ⟦1.办好来访事项⟧",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 接待批次 | ≥15批次",
    ),
    grid(
      "绩效目标 | ⟦1.畅通信访渠道 3.维护和谐稳定⟧",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 接待批次 | ≥15批次",
    ),
    grid(
      "绩效目标 | ⟦①畅通信访渠道；②规范办理；④维护和谐稳定⟧",
      "一级指标 | 二级指标 | 三级指标 | 指标值",
      "产出指标 | 数量指标 | 接待批次 | ≥15批次",
    ),
  ],
  check(table) {
    const listed = table.texts.filter(({ role }) => role === "goal" || role === "purpose");
    return listed.flatMap(hits);
  },
};

function hits(cell: TextCell): Hit[] {
  const found = styles.map((style) => [...cell.raw.matchAll(style)].map((match) => match[1]!));
  if (found.flat().length === 1 && onlyNumber.test(cell.raw)) {
    const text = cell.raw.replace(onlyNumber, "");
    const choices = [{ label: "drop", data: { text }, edits: [replaceText(cell, text)] }];
    return [{ at: cell.at, message: "single", fix: { kind: "safe", choices } }];
  }
  const data = found.map((numerals) => gapIn(numerals.map(numberOf))).find((gap) => gap);
  return data ? [{ at: cell.at, message: "gap", data }] : [];
}

function numberOf(numeral: string): number {
  return Number(readChinese(numeral, 0)?.number ?? numeral.normalize("NFKC"));
}

/** Where a number does not follow the one before it; a list below another begins again with 1. */
function gapIn(numbers: readonly number[]): MessageData | undefined {
  if (numbers[0] !== 1) return undefined;
  const follows = (found: number, previous: number) =>
    found === previous + 1 || (found === 1 && previous > 1);
  const at = numbers.findIndex((found, i) => i > 0 && !follows(found, numbers[i - 1]!));
  if (at < 0) return undefined;
  const previous = numbers[at - 1]!;
  return { previous: `${previous}`, expected: `${previous + 1}`, found: `${numbers[at]}` };
}
