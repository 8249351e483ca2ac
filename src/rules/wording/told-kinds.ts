import { pairsOf } from "../../sheet/similarity";
import { foldText } from "../../sheet/text";
import { headOf } from "../../target/heads";
import { isDeadline, isShare, unitOf } from "../../target/indicator-class";
import type { Indicator, TargetSheet } from "../../target/model";
import { unitFamily } from "../../target/units";
import { perTable } from "../per-table";
import { countsHarm } from "../value/nature";
import type { Reading } from "./description-fault";
import { tellsSpan } from "./told-times";

/** What is done, how it stands or what limits it, and no thing. */
const isNoKind =
  /[，。；,;！÷×]|^(?:组织|开展|举办|提供|加强|推进|落实|做好|实施|进行|完成|保障|确保|提高|促进)|(?:情况|程度|水平|工作|服务|结论|上限|限额|完成|通过|举办|使用|发放|清零|完毕|到位|补助|程序|范围)$|不[少多超]/;

/** What a grade is given for: 三级工作网络覆盖情况 of 关爱服务体系; 按季核查、进退有序 of 动态管理机制. */
export function tellsState({ indicator, text }: Reading): boolean {
  return indicator.value?.parsed.kind !== "quantity" && state.test(text);
}

const state = /(?:情况|程度|状况|结论|有序|到位|明确|健全|顺畅|规范)$/;

/**
 * What is counted, told by its kind or where it is found, in words of its own: 纳入平台的一、二类点位
 * of 监控路数. What another row of the table counts is no such thing.
 */
export function tellsKind({ indicator, head, name, text, description, table }: Reading): boolean {
  const counts = head
    ? head.measure === "count"
    : indicator.value?.parsed.kind === "quantity" && !isShare(indicator) && !isOfMoney(indicator);
  const told = headOf(text);
  if (!head && told?.measure === "time") return isTimed(indicator);
  if (!counts || countsHarm(name) || isNoKind.test(text) || tellsSpan(text)) return false;
  // 国家标准 may be counted; 上架的册数 is what a value in 册 counts.
  const unit = indicator.value && unitOf(indicator.value.parsed)?.unit;
  if (told && told.word !== "标准" && !(unit && text.endsWith(`${unit}数`))) return false;
  return !isOfAnother(description, countedSubjects(table));
}

/** A single pair in common (果农, 社区) may say where or who. */
function isOfAnother(description: string, rows: ReadonlyMap<string, readonly number[]>): boolean {
  const shared = [...pairsOf(description)].flatMap((pair) => rows.get(pair) ?? []);
  return new Set(shared).size < shared.length;
}

function isOfMoney({ value }: Indicator): boolean {
  return /元/.test((value && unitOf(value.parsed)?.unit) ?? "");
}

/** 轮换架空期 in 个月: the value is a time, whatever the name is called. */
export function isTimed(indicator: Indicator): boolean {
  const unit = indicator.value && unitOf(indicator.value.parsed)?.unit;
  return isDeadline(indicator) || (unit !== undefined && unitFamily(unit) === "span");
}

/** The Chinese pairs of characters of what a table counts, each with the rows that have it. */
const countedSubjects = perTable(
  ({ indicators }: TargetSheet): ReadonlyMap<string, readonly number[]> => {
    const rows = new Map<string, number[]>();
    indicators.forEach(({ name }, row) => {
      const head = name && headOf(name.text);
      if (head?.measure !== "count" && head?.measure !== "extent") return;
      for (const pair of pairsOf(foldText(head.stem.slice(0, longest)))) {
        if (!/^\p{Script=Han}{2}$/u.test(pair)) continue;
        rows.set(pair, [...(rows.get(pair) ?? []), row].slice(0, most));
      }
    });
    return rows;
  },
);

/** A longer name is none, and a pair of many rows says little. */
const longest = 100;
const most = 20;
