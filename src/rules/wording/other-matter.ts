import { charactersIn, pairsOf, sharePair } from "../../sheet/similarity";
import { foldText } from "../../sheet/text";
import { type Head, headOf, timelyWords, timeWords } from "../../target/heads";
import { isCost, isDeadline, isShare, unitOf } from "../../target/indicator-class";
import type { Indicator, TargetSheet } from "../../target/model";
import { unitFamily } from "../../target/units";
import { perTable } from "../per-table";
import type { Judge, Reading } from "./description-fault";
import { isFormula } from "./phrases";
import { sentenceFault } from "./sentence-names";

/* Judges of descriptions that speak of something else than the name. */

/** The scale of a grade told: 按评估分为好、较好、差; or what it is held against: 与上年相比的变化程度. */
const toldScale =
  /变化(?:程度|情况)|分为|分[三四五两]?[档级]|[三四五两]档|评[定为估]|认定|鉴定|结论/;
/** A growth or fall told as the change against the year before. */
const change = /增长|上升|提高|提升|下降|降低|减少|增幅|降幅|缩短|压减/;

const asked =
  /满意|评价|评议|评分|打分|得分|测评|好评|问卷|调查|回访|民调|认可|认同|反馈|感受|投诉|访/;
const contented = /满意|好评|评价|评议|认可|认同|安全感|获得感|幸福感|口碑|知晓|美誉/;

/** 读者满意度 told by something nobody is asked about, or 车辆完好率 by who is content. */
export const otherThanAsked: Judge = ({ name, text }) => {
  const satisfaction = /满意[度率]|满意程度/.test(name);
  const wrong = satisfaction ? !asked.test(text) : text.includes("满意") && !contented.test(name);
  return wrong ? { message: "other", outcome: "review" } : undefined;
};

/** What a name of one measure cannot be told by, without a formula. */
const foreign: Partial<Record<Head["measure"], readonly Head["measure"][]>> = {
  money: ["count", "time", "extent", "share"],
  time: ["count", "money", "extent"],
  count: ["money", "time"],
  extent: ["money", "time"],
  share: ["money", "time"],
};

/** 设备采购总金额: 设备可用年限; 购置打印机数量 in 台: 举办培训班的期数 */
export const otherMeasure: Judge = ({ indicator, head, name, subject, text, related }) => {
  if (head?.measure === "time" && head.word !== "进度" && /100[%％]/.test(text))
    return { message: "other", outcome: "review" };
  if (!head || isFormula(text) || sharePair(subject.slice(-2), text)) return undefined;
  const told = headOf(text.replace(/[。；;]$/, ""));
  if (!told) return undefined;
  const other = foreign[head.measure]?.includes(told.measure) && !timeWords.test(name);
  const counted = head.measure === "count" && told.measure === "count";
  const strange = counted && !related && otherUnit(indicator, told.word);
  return other || strange ? { message: "other", outcome: "review" } : undefined;
};

/** 期数 or 班次 beside a value in 台; 个数 and 数量 may count anything. */
function otherUnit({ value }: Indicator, word: string): boolean {
  const unit = value?.parsed.kind === "quantity" ? value.parsed.unit?.unit : undefined;
  const told = /^([^数总]{1,2}?)(?:数|次)$/.exec(word)?.[1];
  if (unit === undefined || told === undefined || told === "个" || unit.includes(told))
    return false;
  // Events have many words: 次, 场次, 期, 频次.
  return !(word.endsWith("次") && /[次场期]/.test(unit));
}

/** Not a pair of characters in common, and hardly a character: a person must judge. */
export const otherMatter: Judge = (reading) => {
  const { indicator, head, name, subject, description, text, related } = reading;
  if (related || subject.length < 3) return undefined;
  const rate = head?.measure === "share";
  // Amounts are often told in other words (差旅总成本, 全年实际支出总额), times by what happens then.
  if (head?.measure === "money" || head?.measure === "time" || isCost(indicator)) return undefined;
  if (!rate && (isFormula(text) || (head && head.measure === headOf(text)?.measure))) {
    return undefined;
  }
  // Both speak of time: 按期完成 and 按计划时间开展 may share no word.
  if (rate && timelyWords.test(name) && timeWords.test(text)) return undefined;
  if (/满意/.test(name) && asked.test(text)) return undefined;
  if (toldScale.test(text) || (rate && change.test(name) && /上年|去年|同期|基期/.test(text))) {
    return undefined;
  }
  if (charactersIn(subject, description) > (/[÷/]/.test(text) ? 0 : 0.2)) return undefined;
  if (!rate && (isSentence(reading) || tellsState(reading) || tellsKind(reading))) return undefined;
  return { message: "other", outcome: "review" };
};

/** The name is a sentence: what is measured stands in the description. */
export function isSentence({ indicator }: Reading): boolean {
  return sentenceFault(indicator.name!.text) !== undefined;
}

const doing =
  /[，。；,;！]|^(?:组织|开展|举办|提供|加强|推进|落实|做好|实施|进行|完成|保障|确保|提高|促进)|(?:情况|程度|水平|工作|服务)$/;

/** What a grade is given for: 三级工作网络覆盖情况 of 关爱服务体系. */
function tellsState({ indicator, text }: Reading): boolean {
  return indicator.value?.parsed.kind === "text" && /(?:情况|程度|状况)$/.test(text);
}

/**
 * What is counted, told by its kind or where it is found, in words of its own: 纳入平台的一、二类点位
 * of 监控路数. What another row of the table counts is no such thing.
 */
function tellsKind({ indicator, head, text, description, table }: Reading): boolean {
  const counts = head
    ? head.measure === "count" || head.measure === "extent"
    : indicator.value?.parsed.kind === "quantity" && !isShare(indicator);
  if (!head && headOf(text)?.measure === "time") return isTimed(indicator);
  if (!counts || doing.test(text) || headOf(text)) return false;
  return !isOfAnother(description, countedSubjects(table));
}

/** A single pair in common (果农, 社区) may say where or who. */
function isOfAnother(description: string, rows: ReadonlyMap<string, readonly number[]>): boolean {
  const shared = [...pairsOf(description)].flatMap((pair) => rows.get(pair) ?? []);
  return new Set(shared).size < shared.length;
}

/** 轮换架空期 in 个月: the value is a time, whatever the name is called. */
function isTimed(indicator: Indicator): boolean {
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
