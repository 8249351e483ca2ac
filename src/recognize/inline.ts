import { cleanText } from "../sheet/text";
import { readLabel, type LabelRole } from "../target/labels";
import { inBrackets, wordKey } from "../target/word-key";

/** A label and its value in one cell: "项目名称：信访专项业务费". */
export interface InlineLabel {
  role: LabelRole;
  /** The label as printed. */
  label: string;
  /** "" where the cell ends with the label. */
  value: string;
  /** What the label says in brackets: 元 of "资金总额（元）：". */
  brackets: string;
}

const moneyUnits = /^(?:人民币)?(?:元|万元|亿元|千元|百万元)$/;

/** Labels with a colon at the beginning of a cell, its lines, or after a wide space. */
export function inlineLabels(raw: string): InlineLabel[] {
  if (!/[:：]/.test(raw) || raw.length > 400) return [];
  const whole = cleanText(raw).replace(/^[（(](.*)[)）]$/, "$1");
  if (whole.length < 30 && readLabel(wordKey(whole))) return [];
  const found: InlineLabel[] = [];
  for (const part of raw.split(/\n|[ \u00a0]{2,}|\u3000+| (?=\p{Script=Han}{2,10}[:：])/u)) {
    const label = labelIn(part.trim().replace(/^[（(](.*)[)）]$/, "$1"));
    if (label) found.push(label);
    else if (found.length) {
      const last = found.at(-1)!;
      last.value = cleanText(`${last.value} ${part}`);
    }
  }
  if (found.length) return found;
  const label = labelIn(whole);
  return label ? [label] : [];
}

function labelIn(text: string): InlineLabel | undefined {
  const match = /^([^:：]{1,30})[:：](.*)$/s.exec(text.replace(/^其中[:：]/, "其中"));
  if (!match) return undefined;
  const key = wordKey(match[1]!);
  // 项目 and 部门 alone head many a column; with a colon they name the project and the unit.
  const role = key === "项目" ? "projectName" : key === "部门" ? "unitName" : readLabel(key);
  return role ? inline(role, match[1]!, match[2]!) : undefined;
}

function inline(role: LabelRole, label: string, rest: string): InlineLabel {
  const value = cleanText(rest);
  const money = moneyUnits.test(value.replace(/[（）()]/g, ""));
  const actual = role === "unitOrMoney" ? (money ? "moneyUnit" : "unitName") : role;
  return { role: actual, label: cleanText(label), value, brackets: inBrackets(label) };
}
