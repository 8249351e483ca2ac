/**
 * What a label of the head block announces. "parts" are further parts of the budget (上年结转),
 * "budget" and "budgetPurpose" head a block, "longTotal" and "goalLong" are of another period,
 * "points" … "score" head the columns of a self-evaluation, "sum" a total row, "known" anything else.
 */
export type LabelRole =
  | "projectCode"
  | "projectName"
  | "unitName"
  | "department"
  | "moneyUnit"
  | "unitOrMoney"
  | "budget"
  | "budgetPurpose"
  | "total"
  | "yearStart"
  | "yearFull"
  | "longTotal"
  | "fiscalFunds"
  | "otherFunds"
  | "parts"
  | "purpose"
  | "plan"
  | "goal"
  | "goalYear"
  | "goalLong"
  | "goalActual"
  | "executed"
  | "rate"
  | "weight"
  | "score"
  | "sum"
  | "known";

const words: Partial<Record<LabelRole, string>> = {
  unitName:
    "单位名称 单位信息 部门名称 项目单位 部门单位名称 单位部门名称 填报单位盖章 部门单位 单位全称 部门全称 购买主体",
  moneyUnit: "金额单位 货币单位 资金单位 计量单位 金额单位为 单位金额",
  unitOrMoney: "单位",
  budget:
    "预算情况 资金情况 预算安排情况 资金到位情况 资金执行情况 预算整体情况 预算执行情况 项目资金情况 资金来源 预算规模 项目预算情况 资金构成 部门预算情况 预算资金情况 年度预算申请",
  budgetPurpose:
    "预算规模及资金用途 预算规模与资金用途 资金规模及用途 预算及资金用途 预算安排及资金用途 资金规模及资金用途",
  total:
    "预算 预算数 资金总额 项目总预算 年度资金总额 当年预算 当年年度预算 年度预算 年初安排金额 预算金额 预算总额 年度预算数 项目资金 " +
    "项目预算 项目预算数 项目资金总额 年度预算金额 预算资金 项目总金额 项目总额 资金总计 总预算 年度预算总额 部门预算总额 预算资金总额 资金规模 " +
    "申请资金总额 申请资金 本年预算 本年预算数 当年预算数 当年预算金额 年度金额 项目金额 总额 预算总金额 年度资金 部门年度预算 年度预算资金总额 实施期资金总额 预算安排 预算安排数 补助金额 申请金额 申报金额 下达金额 批复金额 预算安排金额 年度资金安排 财政预算安排 年度预算安排 安排金额 资金安排 资金合计 预算合计 资金需求 资金需求总额",
  yearStart: "年初预算数 年初预算 年初预算金额 年初预算安排数",
  yearFull:
    "全年预算数 转移支付预算数 全年预算 全年预算金额 调整后预算数 全年预算数调整后 调整预算数",
  longTotal: "中期资金总额 长期资金总额 实施期资金总额 项目总投资 总投资 三年资金总额",
  fiscalFunds:
    "财政资金 财政拨款 财政拨款数 一般公共预算 一般公共预算拨款 当年财政拨款 本年财政拨款 财政性资金 年度财政拨款 一般公共预算财政拨款 " +
    "一般公共预算资金 财政预算资金 财政拨款资金 当年一般公共预算拨款 本级财政资金 财政资金安排 年初财政拨款 财政拨款收入 财政拨款金额",
  otherFunds:
    "其他资金 当年其他资金 本年其他资金 年度其他资金 其它资金 其他来源资金 其他来源 非财政资金 其他渠道资金",
  parts:
    "上年结转 上年结转资金 上年结转结余 结转结余资金 结转资金 年初结转结余 政府性基金 政府性基金预算 政府性基金预算拨款 国有资本经营预算 国有资本经营预算拨款 " +
    "财政专户管理资金 财政专户资金 单位资金 事业收入 自有资金 自筹资金 单位自筹 社会资金 单位自有资金 银行贷款 上年财政结转资金 以前年度结转资金 年初结转",
  purpose:
    "支出内容 资金使用范围 资金主要用途 资金投向 资金用途 项目用途 主要用途 资金使用用途 支出用途",
  projectName: "申报项目",
  goal: "目标 预期总目标 绩效总目标",
  goalYear:
    "预期目标 年初设定目标 年度目标 年初目标 年初预期目标 年度预期目标 年初绩效目标 年初设定绩效目标",
  goalLong:
    "中期目标 长期目标 实施期目标 中长期目标 实施期总目标 三年目标 项目总目标 项目实施期目标 中期绩效目标 长期绩效目标 实施期绩效目标 总目标",
  goalActual:
    "实际完成情况 全年实际完成情况 目标实际完成情况 全年目标实际完成情况 完成情况 具体完成情况 年度目标实际完成情况",
  executed:
    "全年执行数 全年执行 转移支付执行数 执行数 实际执行数 全年支出数 实际支出数 全年实际支出 实际支出 1至6月执行数 16月执行数 半年度执行数 全年实际执行数 支出数 预算执行数 资金执行数 实际支出金额 执行金额 已支出数 决算数 支出决算数",
  rate: "执行率 预算执行率 预算执行进度 资金执行率 16月执行率 全年执行率 支出进度率 半年度执行率 支出率",
  weight: "分值 权重 标准分值",
  score: "得分 自评得分 自评分",
  sum: "合计 总计 小计 金额合计 总分 总得分 自评总分 得分合计 分值合计 合计得分 自评得分合计 总分值 总分合计 综合得分",
  known:
    "项目属性 项目期 项目期限 到位数 总体完成率 是否为专项资金 项目类型 项目类别 项目负责人 负责人 联系人 联系电话 电话 项目起止时间 起止时间 实施周期 实施期限 项目概况 项目概述 项目立项依据 立项依据 " +
    "项目设立依据 项目级次 项目等级 支出类型 支出级次 预算级次 功能科目 经济科目 部门职能 部门职责 部门职责概述 财政供养人员数 下属二级单位数 资金性质 " +
    "年度主要任务 年度重点工作任务 任务名称 主要内容 主要实施内容 拟投入的资金 年度重点任务 重点工作任务 名称 期望达到的目标 收入来源 按预算级次划分 " +
    "部门预算支出 基本支出 项目支出 基本信息 保障措施 项目绩效目标信息 项目基本信息 项目基本情况 存续状态 是否重点项目 申请文号 自评时间 填表日期 填报日期 填报时间 " +
    "收入 支出 市本级使用资金 拟用于对下转移支付资金 事业发展性支出 财政专项资金 其他事业发展性支出 绩效指标 年度绩效指标 绩效指标体系 实施进度计划 进度计划 项目实施计划 执行率分值 预算执行率分值 资金执行率分值 执行率权重 预算执行率权重 执行率分值权重",
};

const labels = new Map<string, LabelRole>();
for (const [role, list] of Object.entries(words) as [LabelRole, string][]) {
  for (const word of list.split(" ")) labels.set(word, role);
}

const goals =
  /^(?:部门|单位|项目|专项|资金|支出|预算|申报|批复|购买服务|采购|政策|基金)*(年度|当年|本年度?|全年)?(?:部门|单位|项目|整体|总体|主要|预期|支出|资金|设定|工作)*(?:绩效)?(?:总)?目标(?:和成果|及成果|任务|概述|内容|描述)?$/;

/** 年度目标1, 长期绩效目标二: a department may have several, each with its own indicators. */
const numbered = /(?<=..目标)(?:\d|[一二三四五六七八九十])$/;

const results =
  /^(?:项目|部门|单位|年度|全年|总体|绩效)*目标(?:任务)?(?:实际)?完成情况(?:综述|概述|说明)?$/;

/** 年度财政资金总额, 本年度预算申请, 项目年度预算, 年度预算申请额: the words forms put together for the whole. */
const totals =
  /^(?:项目|部门|单位|专项|本|当|年度?|全年|申请|申报|安排|批复|[省市县区本]级?|财政|支出|采购|购买服务)*(?:预算|资金|经费|投资)(?:资金|申请|申报|安排|批复)*(?:总?额|总?金额|总计|总数|数|规模|额度)?$/;

/** Parts by where they come from: 上级资金, 省级财政补助, 中央补助, 地方配套资金. */
const sources =
  /^(?:上级|本级|中央|地方|[省市县区镇]级?|自治区|乡镇)(?:财政)?(?:补助|拨款|配套|安排|专项|转移支付|预算)*(?:资金|经费)?$/;

/** 支出项目名称, 项目全称, 转移支付项目名称, 项目名称及代码 */
const projectNames =
  /^(?:具体|支出|预算|财政|专项|一级|二级|转移支付|资金|政策|政策和|投资计划|单位专项|部门|债券|政府|采购|购买服务|建设|投资)*(?:项目|专项|专项资金|专项经费|经费|资金|政策|投资计划|单位专项|转移支付)(?:政策|支出)?(?:全称|(?:代码|编码|编号)[及和与]?名称|名称?(?:[及和与]?(?:代码|编码|编号))?)$/;
const projectCodes = /^(?:预算|财政|二级)*项目(?:库|唯一)?(?:编码|代码|编号)$/;

/** 资金支出计划, 分月用款计划, 预算执行进度计划, 资金支出进度 */
const plans =
  /^(?:项目|预算|资金|年度|分月|分?季度|月度|累计)*(?:支出|用款|使用|支付|拨付|执行(?=进度计划))(?:进度|安排)*计划(?:进度)?$|^(?:资金)?(?:支出|使用)进度$/;

/** Whoever files, spends or carries out: 申报单位名称, 项目建设单位, 资金使用部门. */
const units =
  /^(?:项目|预算|具体|财政|资金|专项)*(?:申报|填报|编报|编制|预算|实施|执行|使用|用款|承担|承办|建设|申请|自评|评价|组织)(?:单位|部门)(?:名称|全称)?$/;
const departments =
  /^(?:项目|业务|资金|国家|中央|地方|本级|[省市县区州]级?|行业)*主管(?:部门|单位|局)(?:名称|及代码|代码)*$/;

/** Goals of more than the year: 中期滚动目标, 实施周期目标, 三年总体目标. */
const longGoals =
  /^(?:项目|部门|专项)*(?:中长期|中期|长期|远期|实施周期|实施期|项目周期|项目期|规划期|全周期|[三五]年|滚动)+(?:绩效|总体|规划|滚动)*目标$/;

/** Reads a label of the head block by its key (`wordKey`); 其中 and a year before it do not matter. */
export function readLabel(key: string): LabelRole | undefined {
  const word = key.replace(/^(?:其中|20\d\d(?:年(?!度))?(?=.))/, "");
  const known = labels.get(word);
  if (known === "goal" && word !== key) return "goalYear";
  if (known) return known;
  if (word.length > 16) return undefined;
  if (word.length > 3 && sources.test(word)) return "parts";
  if (totals.test(word)) return isWhole(word) ? "total" : undefined;
  if (results.test(word)) return "goalActual";
  if (longGoals.test(word)) return "goalLong";
  if (projectNames.test(word)) return "projectName";
  if (projectCodes.test(word)) return "projectCode";
  if (plans.test(word)) return "plan";
  if (departments.test(word)) return "department";
  if (units.test(word)) return "unitName";
  const goal = goals.exec(word.replace(numbered, ""));
  if (!goal) return undefined;
  return goal[1] || /^20\d\d年/.test(key) ? "goalYear" : "goal";
}

/** 年度预算, 项目预算金额 and 资金总额 say that they are the whole; 财政资金 does not. */
function isWhole(word: string): boolean {
  return (
    /总[额计数金]|额度$|^(?:项目|部门|单位|专项|支出)+预算/.test(word) ||
    (/预算|投资/.test(word) && /年|申请|申报|批复|采购|购买服务/.test(word))
  );
}

/** Labels of forms nobody listed: short words that end like one. Never read, they only end the search for a value. */
export function looksLikeLabel(key: string): boolean {
  return (
    key.length <= 9 &&
    /(?:单位|名称|编码|代码|类别|类型|属性|周期|期限|日期|电话|联系人|负责人|金额|部门|级次|科目|来源|用途|依据|文号)$/.test(
      key,
    )
  );
}

const quarters = new Map(Object.entries({ 一: 3, 1: 3, 二: 6, 2: 6, 三: 9, 3: 9, 四: 12, 4: 12 }));
const months = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
const point =
  /^(?:截至|截止|至|到|前)?(?:20\d\d年)?(?:(\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|底|末|止|底前|末前|前|3[01]日)*|第?([一二三四1-4])季度?(?:末|底|前)*|(上半年|半年|全年|年底|年末))(?:累计)?(?:资金|预算|项目)?(?:支出|用款|拨付|支付)?(?:计划|进度|金额|数|额|比例|率)?$/;

/** Month at whose end a point of the plan stands: 3月底 → 3, 第二季度 → 6; undefined for other labels. */
export function pointMonth(key: string): number | undefined {
  const match = point.exec(key);
  if (!match) return undefined;
  const [, month, quarter, span] = match;
  if (quarter) return quarters.get(quarter);
  if (span) return /半年$/.test(span) ? 6 : 12;
  const number = /^\d/.test(month!) ? Number(month) : months.indexOf(month!) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}
