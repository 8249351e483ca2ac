import { remembered } from "../sheet/remembered";

/** 指标值确定依据 in the standard words of the provincial systems. */
export type Basis = "计划标准" | "历史标准" | "行业标准" | "预算支出标准" | "其他标准";

/**
 * Words officers write, by the standard basis they stand for; the first that matches counts.
 * Source: 填报要素说明 of the provincial indicator library (计划标准, 历史标准, 行业标准,
 * 预算支出标准, 其他标准 and their meaning) and published tables of Hebei and other provinces.
 */
const words: readonly (readonly [Basis, RegExp])[] = [
  [
    "历史标准",
    /历史|以前年度|历年|往年|上年|上一年|去年|前[一二两三]年|[近前][一二两三四五几\d]+年|同期|以往|多年平均|决算|20\d\d年度?(?:实际|完成|执行)/,
  ],
  [
    "预算支出标准",
    /预算批复|预算文件|批复预算|部门预算|年初预算|预算数|控制数|支出标准|开支标准|经费标准|费用?标准|补助标准|收费标准|税费|(?:差旅费?|培训费|会议费|经费|资金)管理办法|定额/,
  ],
  [
    "行业标准",
    /国家标准|地方标准|国标|行标|技术规范|技术标准|技术规程|行业|规范$|规程$|法规|条例|法律|法定|质量标准|验收标准/,
  ],
  [
    "计划标准",
    /计划|方案|规划|安排|约定|文件|通知|批复|任务书|责任书|目标任务|职责|上级要求|工作要求|年度任务|可研|可行性研究/,
  ],
  ["其他标准", /参考值|专家|询价|市场价|经验值|其它标准|测算/],
];

/** Papers of after the fact and ways of gathering data: they show a result and set no target. */
const evidence =
  /总结|报表|台账|凭证|调查|问卷|回访|访谈|测评|签到|照片|花名册|名册|发票|票据|验收(?:单|报告|记录|表)|检查记录|工作记录|登记[表簿]|统计数据|统计表|系统数据|后台数据|反馈|日志|成绩单|审计报告|完成情况|账[簿册页]|明细账|(?:系统|后台|数据|信息|部门|单位|年终|年末)统计|统计(?:结果|资料)|考核结果|评价结果|考勤|监测数据/;

/** What a survey or the statistics of earlier years gave is history, not a paper of this year. */
const pastResult =
  /^(?:上一?年度?|历年|往年|以前年度|[近前][一二两三四五几\d]+年|同期).{0,12}(?:调查|问卷|测评|统计|监测|考核|评价)(?:.{0,4}(?:结果|水平|数据|数值|数|值|均值|得分|情况))?$/;

/** A document by its title or number, or a contract, says enough whatever word stands before it. */
const named = /《[^》]{1,60}》|[〔[［【(（]\d{4}[〕\]］】)）]\s*\d*号?|\d号|合同|协议/;

/** How a basis is written. */
export type BasisWriting =
  /** A standard word, alone or with what explains it: 历史标准（近三年平均值）. */
  | { kind: "standard"; basis: Basis }
  /** A document by its title or number, or a contract. */
  | { kind: "named" }
  /** A word that stands for a standard basis. */
  | { kind: "variant"; basis: Basis; parts: readonly string[] }
  /** What shows the result afterwards; `parts` are those of its words that do set a target. */
  | { kind: "evidence"; papers: readonly string[]; parts: readonly string[]; basis?: Basis }
  | { kind: "unknown" };

/** Reads a cell of 指标值确定依据, cleaned. */
export const readBasis = remembered((text: string): BasisWriting => {
  const standard = /^(计划标准|历史标准|行业标准|预算支出标准|其他标准)/.exec(text);
  if (standard) return { kind: "standard", basis: standard[1] as Basis };
  if (named.test(text)) return { kind: "named" };
  const parts = text.split(/[\s、，,；;。/+]+/).filter(Boolean);
  const isPaper = (part: string) =>
    evidence.test(part) &&
    !/标准|方案|计划|办法|体系|摸底|普查|需求/.test(part) &&
    !pastResult.test(part);
  const papers = parts.filter(isPaper);
  const others = parts.filter((part) => !isPaper(part));
  const basis = basisOf(others.join("、"));
  if (papers.length > 0)
    return { kind: "evidence", papers, parts: others, ...(basis && { basis }) };
  return basis ? { kind: "variant", basis, parts: others } : { kind: "unknown" };
});

/** Whether the basis is what was reached in earlier years. */
export const isHistorical = remembered((text: string): boolean => {
  const writing = readBasis(text);
  return (
    (writing.kind === "standard" || writing.kind === "variant") && writing.basis === "历史标准"
  );
});

/** 历史标准 for 以前年度值; a plan or norm keeps its own name behind: 计划标准（工作方案）. */
export function standardForm(basis: Basis, parts: readonly string[]): string {
  const detail = parts.join("、");
  const says = detail !== "" && !bare.test(detail) && detail !== basis;
  return says ? `${basis}（${detail}）` : basis;
}

/** Words that say no more than the standard word itself. */
const bare =
  /^(?:以前年度值?|历史数据|历史值|历史水平|往年数据|计划|行业|参考值|其它标准|支出标准)$/;

function basisOf(text: string): Basis | undefined {
  return words.find(([, pattern]) => pattern.test(text))?.[0];
}
