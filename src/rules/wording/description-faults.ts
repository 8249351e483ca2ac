import { charactersIn, sharePair } from "../../sheet/similarity";
import { foldText } from "../../sheet/text";
import { headOf, isUnitCost, promptWords, timelyWords, timeWords } from "../../target/heads";
import { isCost, isDeadline } from "../../target/indicator-class";
import type { Indicator, TargetSheet } from "../../target/model";
import type { DescriptionFault, Judge, Reading } from "./description-fault";
import { isSentence, otherMatter, otherMeasure, otherThanAsked } from "./other-matter";
import { ofAnotherRate } from "./other-row";
import { tellsNote } from "./told-notes";
import { tellsSpan, tellsWhatIsDone } from "./told-times";
import { clausesOf, isFormula, isMeasured, isSlogan } from "./phrases";

/**
 * The gravest fault of a row with name and description, if any: another kind of measure, another
 * matter, then what merely lacks a formula or a limit.
 */
export function descriptionFault(
  indicator: Indicator,
  table: TargetSheet,
): DescriptionFault | undefined {
  const text = indicator.description!.text;
  const name = foldText(indicator.name!.text);
  const description = foldText(text);
  const head = headOf(indicator.name!.text);
  const subject = head ? foldText(head.stem) : name;
  const related = sharePair(subject, description);
  const reading: Reading = { indicator, table, name, description, text, head, subject, related };
  const judges = reading.head?.measure === "share" ? rateJudges : otherJudges;
  for (const judge of judges) {
    const found = judge(reading);
    if (found) return found;
  }
  return undefined;
}

/** 培训教师数量: 完成培训的教师占应培训教师的比率 */
const rateForCount: Judge = ({ head, text }) => {
  const quantity = head?.measure === "count" || head?.measure === "extent";
  if (!quantity || !isFormula(text)) return undefined;
  const rate = /100[%％]/.test(text) || headOf(text)?.measure === "share";
  return rate ? { message: "count" } : undefined;
};

/** 志稿终审通过率: 通过终审的志稿字数; a rate needs what it is a share of. */
const countForRate: Judge = ({ text }) => {
  const told = headOf(text.replace(/[。；;]$/, ""))?.measure;
  const counted = (told === "count" || told === "extent") && !/[占比率均每按]/.test(text);
  return counted && !isFormula(text) ? { message: "counted", outcome: "review" } : undefined;
};

/** 平均单起支出: 项目预算控制数; a cost told as a rate is another matter altogether. */
const otherCost: Judge = ({ indicator, head, name, text }) => {
  if (!isCost(indicator)) return undefined;
  const told = text.replace(/预算支出标准/g, "");
  const total = /预算|控制数|总额|总成本|总支出/.test(told) && !/每[^年]|均|单价/.test(told);
  if (isUnitCost(name) && !isFormula(text) && total) {
    return { message: "unit" };
  }
  const rate = head?.measure !== "share" && /100[%％]/.test(text);
  return rate ? { message: "other", outcome: "review" } : undefined;
};

/** 妥善处置率: 妥善处置 */
const bareName: Judge = ({ head, description, subject }) =>
  head && head.measure !== "time" && description === subject
    ? { message: "bare", data: { head: head.word } }
    : undefined;

/** 维修工作完成时间: 组织人员巡查; 完成, what is done, is not in it. A progress may be computed. */
const timeless: Judge = (reading) => {
  const { indicator, head, text } = reading;
  return head?.measure === "time" &&
    !(head.word === "进度" && isFormula(text)) &&
    !timeWords.test(text) &&
    !tellsSpan(text) &&
    !sharePair(head.stem.slice(-2), text) &&
    !(isDeadline(indicator) && tellsWhatIsDone(head.stem, text)) &&
    !tellsNote(reading)
    ? { message: "time", outcome: "review" }
    : undefined;
};

const limit = /时间内|(?:规定|约定)时间|(?:[日时天月周秒]|分钟)内|时限|期限|当[日天]/;

/** 及时处理网站业务: 系统应用时间 */
const notTimely: Judge = ({ name, text }) => {
  if (!timelyWords.test(name)) return undefined;
  const [word] = timelyWords.exec(name.replace(/不[及按准如]./g, "")) ?? [];
  if (!word || timelyWords.test(text) || isFormula(text) || limit.test(text)) return undefined;
  return { message: "dropped", outcome: "review", data: { word } };
};

const sloganOnly: Judge = (reading) => {
  const { name, description, text } = reading;
  const clauses = clausesOf(text);
  if (!clauses.some(isSlogan) || isSentence(reading) || charactersIn(name, description) >= 0.6) {
    return undefined;
  }
  const measured = clauses.some((clause) => !isSlogan(clause) && isMeasured(clause));
  return measured ? undefined : { message: "slogan", outcome: "review" };
};

/** 按月确定人员安排 beside a single date */
const routine: Judge = ({ indicator, name, text }) => {
  const [word] = /按[日周月季]|每[日天周月季]/.exec(text) ?? [];
  const recurs = /[每按]/.test(indicator.value?.text ?? "");
  return word && !name.includes(word) && isDeadline(indicator) && !recurs
    ? { message: "routine", severity: "info", data: { word } }
    : undefined;
};

const people =
  /群众|居民|村民|农[户民]|市民|用户|客户|对象|公众|受众|单位|部门|企业|机构|乡镇|学[生员]|教?师|家长|患者|病人|职工|干部|[游旅乘顾]客|观众|听众|[业车船]主|[牧渔船移]民|[林果茶药]农|代表|委员|家属|妇女|儿童|老[年人]|人员|人数|[户家]数|社会|[^个]人(?!次)|者/;

const survey = /问卷|调查|民调|[回走]访|访问|测评|评价|打分|得分|投票|征询/;

const nobodyAsked: Judge = ({ name, text }) => {
  if (!/满意[度率]/.test(name) || !text.includes("满意") || people.test(text)) return undefined;
  // How those whom the name names are asked says enough.
  if (people.test(name) && survey.test(text)) return undefined;
  const [audience = ""] = name.split(/使用|满意/);
  return sharePair(audience, text) ? undefined : { message: "audience", severity: "info" };
};

/** 任务完成率: 按期完成. That 毕业率 counts who is done in time may be its definition; what fell due has a date. */
const timelyInstead: Judge = ({ indicator, name, text }) => {
  if (indicator.subcategory?.word === "时效指标") return undefined;
  const [word] = promptWords.exec(text) ?? [];
  if (!word || timeWords.test(name) || name.includes("定期") || text.includes("到期")) {
    return undefined;
  }
  const defined = headOf(text)?.measure === "share" || isFormula(text);
  return { message: "timely", data: { word }, ...(defined && { outcome: "review" }) };
};

/** 劝返及时率: 及时劝返 */
const noFormula: Judge = ({ name, description, text }) =>
  !isFormula(text) && charactersIn(description, name) > 0.8
    ? { message: "formula", severity: "info" }
    : undefined;

/** 按期办结率: 办结件数占受理件数的比率 */
const limitDropped: Judge = ({ name, text }) => {
  const [word] = timelyWords.exec(name) ?? [];
  if (!word) return undefined;
  const limited = timeWords.test(text) || limit.test(text) || /时|期|日|限/.test(text);
  return isFormula(text) && !limited
    ? { message: "dropped", severity: "info", data: { word } }
    : undefined;
};

/** A formula with a slogan behind it is told well enough. */
const sloganInstead: Judge = (reading) =>
  isFormula(reading.text) ? undefined : sloganOnly(reading);

const rateJudges: readonly Judge[] = [
  bareName,
  timelyInstead,
  noFormula,
  sloganInstead,
  otherThanAsked,
  otherMeasure,
  ofAnotherRate,
  otherMatter,
  countForRate,
  limitDropped,
];

const otherJudges: readonly Judge[] = [
  rateForCount,
  otherCost,
  bareName,
  timeless,
  notTimely,
  sloganOnly,
  routine,
  nobodyAsked,
  otherThanAsked,
  otherMeasure,
  otherMatter,
];
