import { remembered } from "../../sheet/remembered";
import { isCost, isMoneyCost, isSatisfaction } from "../../target/indicator-class";
import { headOf, withoutUnit } from "../../target/heads";
import { parseValue } from "../../target/grammar";
import type { Indicator, TargetValue } from "../../target/model";
import { unitLengthAt } from "../../target/units";
import type { Quantity } from "../../target/value";

/** The value where it is one number, with its cell and text. */
export function quantityOf({ value }: Indicator): (Quantity & { kind: "quantity" }) | undefined {
  return value?.parsed.kind === "quantity" ? value.parsed : undefined;
}

/** Whether the row asks how content people are, wherever it stands. */
export function asksSatisfaction(indicator: Indicator): boolean {
  return isSatisfaction(indicator) || namesSatisfaction(indicator.name?.text ?? "");
}

const namesSatisfaction = remembered((name: string): boolean => /满意(?:度|率|程度)/.test(name));

const growing =
  /增长|上升|增幅|增速|增加|增值|提高|提升|超额|同比|环比|翻番|下降|降低|减少|升幅|降幅|涨|盈利|利润|收益|回报|拨备|流动|杠杆|负债|自给|产销/;

/** Whether the name is a part of a whole, which cannot exceed 100 %: no growth, no return, no ratio of two things. */
export function isPartOfWhole(indicator: Indicator): boolean {
  return namesPart(indicator.name?.text ?? "");
}

const namesPart = remembered((text: string): boolean => {
  const name = withoutUnit(text);
  if (growing.test(name) || /(?<!有)效率$/.test(name)) return false;
  const head = headOf(name);
  return (
    head?.measure === "share" ||
    /(?:满意|知晓|认可|信任|覆盖|参与|了解|支持|达标)[度面率]?$/.test(name) ||
    /满意度|覆盖率/.test(name)
  );
});

/** Bad things whose share or number is to be small; what is done about them is to be large. */
const harms =
  /(?:故障|事故|差错|错误|失误|投诉|举报|违规|违法|违纪|超标|逾期|死亡|流失|损耗|漏损|返工|返修|不合格|发病|失业|辍学|超支|误报|漏报|上访|越级访|非访|舆情|中断|停水|停电|退货|空置|闲置|造假|舞弊|泄[露密]|伤亡|溺亡|溺水|火灾|爆炸|垮坝|疫情|传染|通报|问责|拖欠|欠薪|缺陷|漏洞|破损|污染|脱岗|缺勤|缺席|旷工|迟到|漏管|脱管|跌倒|中毒|感染|走失|失访|复发|犯罪|发案|返贫|浪费|积压|退件|退回|重复信访|重访|冒领|错发|漏发)(?:事件|事故|案件|问题|现象|情况|人员|信息|行为)?(?:总)?(?:发生)?(?:率|占比|比例|次数|件数|起数|数量|人数|数|量|次|起)?$/;
const handled =
  /^[零无]|降低|减少|下降|压降|降幅|治理|整改|处[理置]|办[理结]|化解|解决|修复|排[除查]|查处|回复|响应|受理|救援|减[亡排]|代[理办]|接[听收待诉]|登记|转[办送交]|[交督承]办|核查|调[查解处]|回访|查获|抓[获捕]|侦[破办]|破获|打击|捣毁|^(?:培训|救助|帮[扶教]|安置|慰问|清[理查]|整治|服务)/;

/** What makes the share of something harmful one to be large, wherever in the name it stands. */
const lessened = /^[零无]|降低|减少|下降|压降|降幅|减[亡排]/;

/** What went wrong in the handling itself: 投诉处理不合格率. */
const botched = /^(?:不合格|差错|错|失误|误报|漏|逾期|返[工修]|超支)/;

/**
 * Whether the name counts something harmful: 故障率, 投诉次数; not 投诉办结率 nor 事故下降率. What is
 * done may stand before the share of what went wrong (代理事项重复信访率), but not right before it.
 */
export const countsHarm = remembered((name: string): boolean => {
  const text = withoutUnit(name);
  const harm = harms.exec(text);
  if (!harm) return false;
  if (!/(?:率|占比|比例)$/.test(text)) return !handled.test(text);
  if (lessened.test(text)) return false;
  return botched.test(harm[0]) || !handled.test(text.slice(0, harm.index).slice(-2));
});

/**
 * A ceiling on money: a cost row in 元, 万元 … that is no saving or income, nor what each is to get
 * of a subsidy or wage; all of it together is limited.
 */
export function isCostCeiling(indicator: Indicator): boolean {
  const unit = quantityOf(indicator)?.unit?.unit ?? "";
  const name = indicator.name?.text ?? "";
  return (
    isCost(indicator) &&
    isMoneyCost(indicator) &&
    /元/.test(unit) &&
    !/节约|节省|节支|结余|减免|压减|收入|筹集|投入|拨款/.test(name) &&
    (!/补助|补贴|救助|资助|奖励|奖补|发放|工资|标准/.test(name) || /总额|总支出|总成本$/.test(name))
  );
}

/** 人 in 参训人数（人）: the unit a name ends with, in brackets. */
export function unitInName(indicator: Indicator): string | undefined {
  const inner = /[（(]\s*(?:单位[:：])?([^（）()]{1,8})[)）]\s*$/.exec(
    indicator.name?.text ?? "",
  )?.[1];
  return inner && unitLengthAt(inner, 0) === inner.length ? inner : undefined;
}

/** The value without the sign and unit of columns of their own. */
export function wordsOf({ text, split }: TargetValue): string {
  return split?.number?.text ?? text;
}

const namedNumber = /^(?:其中[:：]?)?\p{Script=Han}{0,10}?[:：]?(?=[≥≤＞＜＝><=]?\d)/u;

/** How many numbers with units a list of prose parts holds: 教师1600人、校长200人 → 2; 0 where a part is something else. */
export const countedParts = remembered((text: string): number => {
  // 4辆/12台 are two, 1次/2年 and 3人/10万人 are one.
  const parts = text.split(/[、，,；;]|\/(?!10)(?=[≥≤＞＜＝]?\d(?![\d.]*[年月日天周季小]))/);
  if (parts.length < 2 || parts.length > 12) return 0;
  const isCounted = (part: string) => {
    const parsed = parseValue(part.replace(namedNumber, ""));
    return parsed.kind === "quantity" && parsed.unit?.known === true;
  };
  return parts.every(isCounted) ? parts.length : 0;
});

/** Sign or unit alone, without a number between them: ≥, ≥%, 公里, 定性 */
export function isSignOnly({ text, parsed }: TargetValue): boolean {
  if (parsed.kind !== "text") return false;
  if (text === "定性" || text === "定量") return true;
  // 公里, 万亩: a single character may be a word.
  if (/^.{2,4}$/.test(text) && unitLengthAt(text, 0) === text.length) return true;
  const behind = /^[≥≤＞＜＝>=<≧≦]{1,2}\s*(\D{0,4})$/.exec(text)?.[1];
  return behind !== undefined && unitLengthAt(behind, 0) === behind.length;
}

/** Says that the row does not apply to this project. */
export function isNotApplicable(text: string): boolean {
  return /^(?:不适用|不涉及|无此项|该项不适用)$/.test(text.trim());
}

const misread = /^2(\d{2,3}(?:\.\d+)?)$/;

/**
 * The number that stands behind a sign misread as 2 or Z: 290% → 90, Z90% → 90. Only where no
 * operator is there and the row measures a share.
 */
export function behindMisreadSign(indicator: Indicator): string | undefined {
  const { value } = indicator;
  if (!value || value.split?.operator) return undefined;
  const letter = /^[ZzƵ]\s*(\d{1,9}(?:\.\d{1,4})?)(?=\D*$)/.exec(value.text)?.[1];
  if (letter) return letter;
  const quantity = quantityOf(indicator);
  if (!quantity || quantity.operator || quantity.unit?.unit !== "%") return undefined;
  if (!isPartOfWhole(indicator)) return undefined;
  const rest = misread.exec(quantity.number.text)?.[1];
  return rest && !rest.startsWith("0") && Number(rest) <= 100 ? rest : undefined;
}

const timed = /时间|日期|时限|期限|时点|截止|完成时|按期|及时|按时/;

/** A day of the years 2009 to 2064 as Excel counts them, in a row about time and without a unit. */
export function serialDay(indicator: Indicator): Date | undefined {
  const quantity = quantityOf(indicator);
  if (!quantity || quantity.unit || indicator.value?.split?.unit) return undefined;
  const days = quantity.number.number.toNumber();
  if (!Number.isInteger(days) || days < 40000 || days > 60000) return undefined;
  const isTimed =
    indicator.subcategory?.word === "时效指标" || timed.test(indicator.name?.text ?? "");
  return isTimed ? new Date(Date.UTC(1899, 11, 30 + days)) : undefined;
}
