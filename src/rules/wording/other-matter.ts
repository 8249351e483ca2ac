import { charactersIn, sharePair } from "../../sheet/similarity";
import { type Head, headOf, timelyWords, timeWords } from "../../target/heads";
import { isCost, unitOf } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import type { Judge, Reading } from "./description-fault";
import { isFormula } from "./phrases";
import { isTimed, tellsKind, tellsState } from "./told-kinds";
import { tellsNote } from "./told-notes";
import { tellsSpan, tellsWhatIsDone } from "./told-times";
import { sentenceFault } from "./sentence-names";

/* Judges of descriptions that speak of something else than the name. */

/** The scale of a grade told: 按评估分为好、较好、差; or what it is held against: 与上年相比的变化程度. */
const toldScale = /变化(?:程度|情况)|分为|分[三四五两]?[档级]|[三四五两]档|评[定为估]|对比$/;
/** A growth or fall told as the change against the year before. */
const change = /增长|上升|提高|提升|下降|降低|减少|增幅|降幅|缩短|压减/;
const againstWhat = /上年|去年|同期|基期|[同环]比|相比|均值|降幅|增幅/;

const asked =
  /满意|评价|评议|评分|打分|得分|测评|好评|问卷|调查|回访|民调|认可|认同|反馈|感受|投诉|访|扫码|电话|入户|抽样|征询/;
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
  share: ["count", "extent", "money", "time"],
};

/** 设备采购总金额: 设备可用年限; 购置打印机数量 in 台: 举办培训班的期数; 车辆完好率: 运营的站点个数 */
export const otherMeasure: Judge = ({ indicator, head, name, subject, text, related }) => {
  if (head?.measure === "time" && head.word !== "进度" && /100[%％]/.test(text))
    return { message: "other", outcome: "review" };
  // 按建筑面积 says how it is counted and not what.
  if (!head || isFormula(text) || text.startsWith("按")) return undefined;
  if (sharePair(subject.slice(-2), text)) return undefined;
  const told = headOf(text.replace(/[。；;]$/, ""));
  // 国家标准 is no money, whatever ends in 标准 among names.
  if (!told || told.word === "标准") return undefined;
  const other = foreign[head.measure]?.includes(told.measure) && !timeWords.test(name);
  // 肺结核发病率: 每十万人中的患者例数
  if (head.measure === "share" && /[每均]/.test(text)) return undefined;
  const counted = head.measure === "count" && told.measure === "count";
  const akin = related || charactersIn(subject.slice(-2), text) > 0;
  const strange = counted && !akin && otherUnit(indicator, told.word);
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
  // Amounts are often told in other words: 差旅总成本, 全年实际支出总额.
  if (isOfMoney(reading) && (isFormula(text) || ofMoney.test(text))) return undefined;
  const isTime = head?.measure === "time" || isTimed(indicator);
  if (isTime && (tellsSpan(text) || tellsWhatIsDone(head?.stem ?? name, text))) {
    return undefined;
  }
  const fits = isFormula(text)
    ? mayDivide(reading)
    : head && head.measure === headOf(text)?.measure;
  if (!rate && fits) return undefined;
  // Both speak of time: 按期完成 and 按计划时间开展 may share no word.
  if (rate && timelyWords.test(name) && timeWords.test(text)) return undefined;
  if (/满意/.test(name) && asked.test(text)) return undefined;
  if (/知晓|掌握/.test(name) && /测试|测评|答题|答卷|问卷|受访/.test(text)) return undefined;
  if (toldScale.test(text) || (rate && change.test(name) && againstWhat.test(text))) {
    return undefined;
  }
  if (charactersIn(subject, description) > (/[÷/]/.test(text) ? 0 : 0.2)) return undefined;
  if (rate && isOfAnything(text)) return undefined;
  if (charactersIn(description, subject) >= 1 / 3 || tellsNote(reading)) return undefined;
  if (!rate && (isSentence(reading) || tellsState(reading) || tellsKind(reading))) return undefined;
  return { message: "other", outcome: "review" };
};

const general =
  /抽[查检样]|复[核查]|评查|无误|案件|事项|检[查测验]|巡[检查]|监测|正常|在用|实际|计划|应|已|总|全部|符合|条件|要求|标准|合格|不合格|通过|完成|达标|有效|参加|考核|申[请报]|受理|取证|结业|年|月|日|人次|[个台件套户人次份批处条辆座间张笔只头株家起名本册项场站点]|数|量|的|占|比[例率重]?|率|÷|×|\/|\d|[%％（）()，、]/g;

/** 抽检合格件数÷抽检件数×100%: a formula that may be of any matter is not of another. */
function isOfAnything(text: string): boolean {
  return isFormula(text) && text.replace(general, "").length < 2;
}

const ofMoney =
  /[费价元款资税利租薪账]|支出|成本|金额|投资|合同|协议|补[助贴]|标准|收入|预算|概算|结算|决算|总额|合计|定额|限额|上限|中标|采购|控制|市场|成交|节约/;

/** By its name or class, or by its value: 人均年增收 in 元. */
function isOfMoney({ indicator, head }: Reading): boolean {
  const unit = indicator.value && unitOf(indicator.value.parsed)?.unit;
  return head?.measure === "money" || isCost(indicator) || (!head && /元/.test(unit ?? ""));
}

/** A division tells many a number but a plain count: 出院床日÷出院人数 is no 专科个数. */
function mayDivide({ head, name, text }: Reading): boolean {
  return head?.measure !== "count" || /[均每]/.test(name) || !/÷|除以/.test(text);
}

/** The name is a sentence: what is measured stands in the description. */
export function isSentence({ indicator }: Reading): boolean {
  return sentenceFault(indicator.name!.text) !== undefined;
}
