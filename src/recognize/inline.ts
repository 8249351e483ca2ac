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
  if (raw.length > 400 || !/[:：]|\d\s*(?:万|亿|千)?元| {2}|[\u00a0\u3000\t]/.test(raw)) return [];
  const inner = unbracketed(raw.trim()).replace(spaced, withColon);
  const whole = cleanText(inner);
  if (whole.length < 30 && readLabel(wordKey(whole))) return [];
  const found: InlineLabel[] = [];
  for (const part of inner.split(/\n|[ \u00a0]{2,}|\u3000+| (?=\p{Script=Han}{2,10}[:：])/u)) {
    const labels = labelsIn(unbracketed(part.trim()));
    if (labels.length) found.push(...labels);
    else if (found.length && !otherLabel.test(part)) {
      const last = found.at(-1)!;
      last.value = cleanText(`${last.value} ${part}`);
    }
  }
  return found.length ? found : labelsIn(whole);
}

/** A label with the parts of its amount; 资金总额58万元，其中：财政拨款48万元 has no colon behind the first. */
function labelsIn(text: string): InlineLabel[] {
  const [first, ...others] = text
    .split(/[，,；;。](?!\d)/)
    .map((part) => moneyLabelIn(part.trim()));
  if (first) return [first, ...others.filter((part) => part !== undefined)];
  const label = labelIn(text);
  return label ? [label, ...partsIn(label)] : [];
}

/** 填报人：李某 behind 申报单位：县信访局 is a label of its own. */
const otherLabel = /^\s*\p{Script=Han}{2,6}[:：]/u;

const spaced = /^(\p{Script=Han}{2,12})(?:[ \u00a0]{2,}|[\u3000\t]+)(?=\S)(.*)$/gmu;
const before: readonly (LabelRole | undefined)[] = [
  ...(["projectName", "projectCode", "unitName", "department"] as const),
  ...(["total", "goal", "goalYear"] as const),
];

/** 项目名称 before a tab or a wide space, as Word leaves it, reads like 项目名称：信访专项业务费. */
function withColon(line: string, label: string, rest: string): string {
  const isLabel = before.includes(readLabel(label)) && !readLabel(wordKey(rest));
  return isLabel ? `${label}：${rest}` : line;
}

/** Without brackets around the whole: （单位：万元）, but not （一）项目名称（二期）. */
function unbracketed(text: string): string {
  return text.replace(/^[（(]([^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*)[)）]$/, "$1");
}

/** 预算安排：58.00万元，其中：财政拨款48.00万元，其他资金10.00万元 */
function partsIn({ role, value }: InlineLabel): InlineLabel[] {
  if (role !== "total") return [];
  return value
    .split(/[，,；;]/)
    .slice(1)
    .flatMap((part) => moneyLabelIn(part.trim()) ?? []);
}

const money: ReadonlySet<LabelRole> = new Set(["total", "fiscalFunds", "otherFunds", "parts"]);
/** 财政拨款 52.00 万元: a label of money that stands before its number without a colon. */
const beforeNumber = /^(?:其中[:：]?)?\s*(\p{Script=Han}{3,12})\s*(-?[\d,.]+\s*(?:万|亿|千)?元)$/u;

function moneyLabelIn(text: string): InlineLabel | undefined {
  const [, label, value] = beforeNumber.exec(text) ?? [];
  const role = label && readLabel(wordKey(label));
  return role && money.has(role) ? inline(role, label, value!) : undefined;
}

function labelIn(text: string): InlineLabel | undefined {
  const match = /^([^:：]{1,30})[:：](.*)$/s.exec(text.replace(/^其中[:：]/, "其中"));
  if (!match) return undefined;
  const key = wordKey(match[1]!);
  // 项目 and 部门 alone head many a column; with a colon they name the project and the unit.
  const isProject = /^项目[一二三四五六七八九十\d]{0,2}$/.test(key);
  const role = isProject ? "projectName" : key === "部门" ? "unitName" : readLabel(key);
  // 项目资金：年度资金总额 52.00 万元
  const within = role === "total" ? moneyLabelIn(match[2]!.trim()) : undefined;
  if (within) return within;
  return role ? inline(role, match[1]!, match[2]!) : undefined;
}

function inline(role: LabelRole, label: string, rest: string): InlineLabel {
  const value = cleanText(rest);
  const money = moneyUnits.test(value.replace(/[（）()]/g, ""));
  const actual = role === "unitOrMoney" ? (money ? "moneyUnit" : "unitName") : role;
  return { role: actual, label: cleanText(label), value, brackets: inBrackets(label) };
}
