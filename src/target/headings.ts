import { lowerHeadings, plainHeadings, weakHeadings, type HeadingRole } from "./heading-words";
import { readLabel, type LabelRole } from "./labels";

export interface Heading {
  role: HeadingRole;
  /** The word has other uses as well: it gives way to a plain one in the same table. */
  weak?: boolean;
}

const headings = new Map<string, Heading>();
const lower = new Map<string, Heading>();
add(headings, weakHeadings, true);
add(headings, plainHeadings);
add(lower, lowerHeadings);

function add(
  map: Map<string, Heading>,
  words: Partial<Record<HeadingRole, string>>,
  weak?: boolean,
): void {
  for (const [role, list] of Object.entries(words) as [HeadingRole, string][]) {
    const heading: Heading = weak ? { role, weak } : { role };
    for (const word of list.split(" ")) map.set(word, heading);
  }
}

/** 三级指标, 一级绩效指标, 三级指标名称, 二级分类, 绩效指标一级; 1级 and Ⅰ级 are 一级. */
const level =
  /^(?:(?:绩效|预期|年度)*第?([一二三四])级(?:绩效)?(?:指标|目标)?(?:名称|类别|分类)?(?:及?内容|[及和与](?:说明|解释|分值|权重))?|(?:绩效)?指标([一二三四])级)$/;
const levelRoles: Record<string, Heading> = {
  一: { role: "category" },
  二: { role: "subcategory" },
  三: { role: "name" },
  四: { role: "name" },
};
const numerals: Record<string, string> = {
  ...{ 1: "一", 2: "二", 3: "三", 4: "四" },
  ...{ i: "一", ii: "二", iii: "三", iv: "四" },
};

/** 一级权重, 二级权重, 三级权重: each level has its points, those of the indicator count. */
const pointsOfLevel = /^([一二三])级(?:指标)?(?:权重|分值|权重分|标准分)$/;

/** What headings are put together from; the first that matches counts. */
const patterns: readonly (readonly [RegExp, Heading])[] = [
  // 总目标值 beside that of the year, 年初指标值 beside that after an adjustment
  [/^总(?:指标|目标)值$|^年初(?:设定|预期|绩效)*(?:指标|目标)值$/, { role: "value", weak: true }],
  // 单位申报值 beside 财政批复值
  [
    /^[省市县区]?级?(?:预算|基层|主管|申报|财政|业务)?(?:单位|部门|局|科室|处室)?(?:申报|上报|填报|自报|批复|审核|核定|审定|终审|复核|下达)(?:绩效)?(?:指标|目标)?值$/,
    { role: "value" },
  ],
  // 近两年指标值, 实施周期指标值, 半年目标值: of other years, of the whole term or part of the year
  [
    /^(?:[近前][一二两三四五六七八九十\d]+年度?|前年|上年度?|去年|历年|历史|往年|(?:上|下)?半年度?|第?[一二三四1-4]季度|前[一二三]季度|1至?[369]月|实施周期|实施期|项目周期|中长期|长期|中期|[三五]年|总体)(?:绩效|实际|平均|完成|计划|预期|年均)*(?:指标值|目标值|完成值|实现值|平均值|均值|实际值|值|水平|[完达]成数|实际数)$/,
    { role: "earlier" },
  ],
  [
    /^(?:年度|年初|全年|当年|本年|本年度|调整后?的?|批复|下达|申报|考核|绩效|预期|计划|三级|设定|预算|考核|定量|定性|预计|预期当年|预计当年|年初设定|年初预期|自评|目标)*(?:指标值|目标值|实现值|指标目标值|绩效值|指标标准值|设定值|计划值|预期值|指标值目标值|(?:预期|计划)完成值|(?:计划|目标|预期)(?:水平|数))(?:[及和与含](?:计量)?单位)?$/,
    { role: "value" },
  ],
  // 三级指标解释, 指标含义及计算方法, 计算公式或说明
  [
    /^(?=.*(?:解释|说明|描述|内涵|含义|定义|释义|计算))(?:三级|绩效)*(?:指标|目标)?值?(?:[及和与或]?(?:内容|解释|说明|描述|内涵|含义|定义|释义|公式|计算公式|计算方法|计算方式|评价标准))+$|^(?:指标|目标)值内容$/,
    { role: "description" },
  ],
  // 逻辑运算符, 目标值符号, 比较方式
  [
    /^(?:绩效|指标|目标|值|逻辑|比较|运算|计算|关系|数学)*(?:符号|(?:运算|比较)符)$|^(?:比较|逻辑|判断)(?:关系|方式)$/,
    { role: "operator" },
  ],
  [/^(?:绩效|指标|目标|数值|数量|三级|值)*(?:计量|度量)?单位$/, { role: "unit" }],
  // 指标值设置依据, 指标值确定依据及数据来源
  [
    /^(?:绩效)?(?:(?:指标|目标|参考|标准|绩效标准|评价标准)值?)?的?(?:确定|设定|设置|制定|测算|取值)?的?依据(?:[及和或与]?(?:数据来源|来源|标准|测算过程|说明))*$|^(?:绩效)?指标标准[及和或与]依据$/,
    { role: "basis" },
  ],
  // 评扣分标准, 评价要点及评分标准
  [
    /^(?:评价要点及)?(?:绩效)?(?:指标(?=评价))?(?:评扣分|评分|计分|打分|赋分|扣分|得分|评价|考核)(?:标准|细则|规则|办法|方法|依据)$/,
    { role: "gradeBands" },
  ],
  // 偏差原因分析及改进措施, 未达标原因
  [
    /^(?:偏差|偏离|未完成|未达标|扣分|差异)*(?:情况)?原因(?:说明|分析)?(?:[及和与](?:改进|整改)?(?:措施)?)?$/,
    { role: "remark" },
  ],
];

/** Columns of a list are headed as a form's head block labels them. */
const listed: Partial<Record<LabelRole, HeadingRole>> = {
  ...{ projectName: "projectName", projectCode: "projectCode", purpose: "purpose" },
  ...{ unitName: "unitName", department: "department", goal: "goal", goalYear: "goal" },
  ...{ total: "total", yearStart: "total", yearFull: "total" },
  ...{ fiscalFunds: "fiscalFunds", otherFunds: "otherFunds", parts: "parts" },
};

/** Reads a heading by its key (`wordKey`); a year before it does not matter. */
export function readHeading(key: string): Heading | undefined {
  const word = key
    .replace(/^20\d\d年?度?|(?<=^预[期计])20\d\d年?度?/, "")
    .replace(/^(?:[1-4]|i{1,3}|iv)(?=级)/, (numeral) => numerals[numeral]!);
  const known = headings.get(word) ?? headings.get(word.replace(/^(?:年度)?绩效(?=..)/, ""));
  if (known) return known;
  const [, before, behind] = level.exec(word) ?? [];
  if (before ?? behind) return levelRoles[(before ?? behind)!];
  const points = pointsOfLevel.exec(word);
  if (points) return { role: points[1] === "三" ? "weight" : "known" };
  const pattern = patterns.find(([words]) => words.test(word));
  if (pattern) return pattern[1];
  const label = readLabel(word);
  const role = label && listed[label];
  return role && { role };
}

/** Reads a word of the second heading row; 2025年 there is the value of that year. */
export function readLowerHeading(key: string): Heading | undefined {
  return lower.get(key) ?? (/^20\d\d年?度?$/.test(key) ? { role: "value" } : readHeading(key));
}
