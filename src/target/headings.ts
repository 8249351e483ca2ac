import { readLabel } from "./labels";
import type { ColumnRole } from "./model";

/** Columns of a flat list, one row per indicator with its project beside it. */
export type ListRole =
  | "projectName"
  | "projectCode"
  | "unitName"
  | "department"
  | "total"
  | "fiscalFunds"
  | "otherFunds"
  | "purpose"
  | "goal";

/**
 * What a heading may say. "nature" (指标性质, 指标方向) holds signs or 正向/反向 and "kind"
 * (指标类型, 指标属性) classes or 定量/定性: their cells decide. "parts" are 单位资金, 上年结转 and
 * other parts of a list's budget, "earlier" is the value of another
 * year or period, "band" an overall heading, "known" a column no rule reads.
 */
export type HeadingRole =
  ColumnRole | ListRole | "parts" | "nature" | "kind" | "earlier" | "band" | "known";

export interface Heading {
  role: HeadingRole;
  /** The word has other uses as well: it gives way to a plain one in the same table. */
  weak?: boolean;
}

const plain: Partial<Record<HeadingRole, string>> = {
  category: "一级指标 一级 一级指标名称 一级绩效指标 一级目标 第一级指标",
  subcategory: "二级指标 二级 二级指标名称 二级绩效指标 二级目标 第二级指标",
  name: "三级指标 三级 三级指标名称 三级绩效指标 三级目标 指标名称 绩效指标名称 具体指标 第三级指标 四级指标",
  description:
    "绩效指标描述 指标描述 指标解释 指标说明 绩效指标说明 绩效标准 指标内涵 指标含义 指标定义 指标解释及计算公式 " +
    "指标解释说明 指标释义 三级指标解释 三级指标说明 指标内容解释 指标值说明 目标值说明 目标值解释 指标解释或计算公式 计算方法 计算公式 指标计算方法",
  operator:
    "符号 计算符号 指标符号 运算符号 运算符 比较符号 比较符 逻辑符号 指标值符号 关系符号 值符号",
  unit: "计量单位 度量单位 指标单位 指标值单位 指标计量单位 数量单位 指标值计量单位",
  basis:
    "指标值确定依据 参考值确定依据 指标确定依据 目标值确定依据 指标值设定依据 指标设定依据 设定依据 确定依据 取值依据 " +
    "指标值依据 指标值来源 指标值制定依据 指标值测算依据 目标值设定依据 指标依据 依据 标准依据 指标值确定的依据",
  gradeBands:
    "评分标准 评扣分标准 扣分标准 评价标准 评分细则 评分规则 计分标准 计分规则 赋分标准 评分办法 计分方法 评分方法 评价细则 考核标准",
  weight:
    "分值 权重 指标权重 指标分值 标准分 标准分值 权重分 权重分值 分值权重 分值或权重 三级指标权重 三级指标分值 权重系数",
  actual:
    "实际完成值 全年实际值 全年完成值 完成值 实际值 年度实际完成值 实际完成指标值 全年实际完成值 实际完成 完成指标值 " +
    "半年度执行情况 全年执行情况 执行情况 年度完成值 实际完成情况 全年完成情况 完成情况 指标完成情况 实际完成值情况 " +
    "自评完成值 半年完成值 半年度完成值 1月6月执行情况 16月执行情况 1至6月执行情况 指标完成值 实现值 实际实现值 目标完成情况 监控完成值",
  score: "得分 自评得分 评价得分 指标得分 自评分 评分 自评分值 实际得分 最终得分 复核得分",
  remark:
    "备注 偏差原因分析及改进措施 偏差原因分析 未完成原因分析 未完成原因及改进措施 偏差原因 未完成原因 原因分析 " +
    "偏差原因分析及改进 未完成原因和改进措施 未完成原因分析及改进措施 偏差分析 偏差原因及改进措施 未完成情况说明 扣分原因 偏差原因分析与改进措施",
  sequence: "序号 编号 序 no 行次 指标编码 指标编号 指标代码",
  nature: "指标性质 指标方向 指标方向性 性质 方向性 指标极性 正反向 指标正反向",
  kind: "绩效类别 绩效类型 指标大类 指标类型 指标类别 指标值类型 指标属性 指标种类 值类型",
  earlier:
    "上年指标值 前年指标值 上年值 前年值 上年 前年 去年 上年实际 前年实际 上年实际值 前年实际值 上年完成值 历史值 历史水平 " +
    "长期指标值 中期指标值 实施期指标值 总体指标值 长期目标值 中期目标值 实施期目标值 长期 中期 实施期 上年度指标值 上年度 前年度 " +
    "全年预计完成情况 全年预计完成值 预计完成值 基期值 基准值 近三年指标值 参考值 历史参考值 行业参考值 行业值 标杆值",
  band: "年度指标 年度绩效指标 长期绩效指标 中期绩效指标 绩效指标体系 绩效目标指标 预期绩效 长期指标 中期指标 实施期绩效指标 实施期指标 年度绩效 全年绩效指标",
  known:
    "完成目标可能性 采集数据项 数据来源 指标来源 资料来源 证明材料 佐证资料 确定能 有可能 完全不可能 经费保障 制度保障 人员保障 " +
    "硬件条件保障 原因说明 预算执行率权重 项目类别 项目类型 资金性质 是否核心指标 核心指标 重要性 级次 指标级次 指标层级 完成率 指标完成率 完成比例 责任单位 责任科室",
  projectName:
    "项目名称 预算项目名称 项目支出名称 二级项目名称 二级项目 政策和项目名称 单位专项名称 投资计划名称 项目 预算项目 专项名称 专项资金名称 单位名称项目名称 部门单位项目名称 一级项目名称 子项目名称",
  projectCode: "项目编码 项目代码 项目编号 预算项目编码 预算项目代码",
  unitName:
    "单位名称 部门名称 预算单位 预算单位名称 部门单位名称 项目单位 实施单位 项目实施单位 填报单位 部门 编制单位 部门单位",
  department: "主管部门 主管部门名称 主管部门及代码 主管单位",
  total:
    "预算数 预算金额 项目金额 年度预算数 年度预算 资金总额 年度资金总额 预算资金 项目预算 项目资金 金额 预算总额 当年预算 年初预算数 项目预算数 项目预算金额 资金合计 预算合计 合计 预算安排数 年度预算金额 项目总金额",
  fiscalFunds:
    "财政资金 财政拨款 财政拨款数 一般公共预算 其中财政资金 其中财政拨款 一般公共预算拨款",
  otherFunds: "其他资金 其它资金",
  purpose: "资金用途 项目用途 主要用途",
  goal: "年度目标 年度绩效目标 绩效目标 总体目标 年度总体目标 项目年度绩效目标 项目绩效目标 总体绩效目标 年度总体绩效目标 项目目标 预期目标 绩效总目标 项目年度目标 项目总体目标 整体绩效目标 部门整体绩效目标 整体目标 部门整体目标 年度整体绩效目标",
};

const weak: Partial<Record<HeadingRole, string>> = {
  name: "指标内容 指标 绩效指标 绩效内容 考核指标 指标项 绩效目标内容 目标内容",
  unit: "单位",
  remark: "说明",
  value: "标准值 计划值 预期值 指标标准 绩效指标目标 值 数值",
  category: "指标分类",
};

const headings = new Map<string, Heading>();
for (const [role, words] of Object.entries(weak) as [HeadingRole, string][]) {
  for (const word of words.split(" ")) headings.set(word, { role, weak: true });
}
for (const [role, words] of Object.entries(plain) as [HeadingRole, string][]) {
  for (const word of words.split(" ")) headings.set(word, { role });
}

const value: Heading = { role: "value" };
/** 总目标值 beside that of the year. */
const wholeValue: Heading = { role: "value", weak: true };
const valueWords =
  /^(?:年度|年初|全年|当年|本年|本年度|绩效|预期|计划|三级|设定|预算|考核|定量|定性|预计|预期当年|预计当年|年初设定|年初预期|自评|目标)*(?:指标值|目标值|实现值|指标目标值|绩效值|指标标准值)$/;

const earlier: Heading = { role: "earlier" };
/** Values of other years, of the whole term or of part of the year: 近两年指标值, 实施周期指标值, 半年目标值. */
const otherPeriods =
  /^(?:[近前][一二两三四五六七八九十\d]+年度?|前年|上年度?|去年|历年|历史|往年|(?:上|下)?半年度?|第?[一二三四1-4]季度|前[一二三]季度|1至?[369]月|实施周期|实施期|项目周期|中长期|长期|中期|[三五]年|总体)(?:绩效|实际|平均|完成|计划|预期|年均)*(?:指标值|目标值|完成值|实现值|平均值|实际值|值)$/;

const parts: Heading = { role: "parts" };
const weight: Heading = { role: "weight" };
const upperWeight: Heading = { role: "known" };
/** 一级权重, 二级权重, 三级权重: each level has its points, those of the indicator count. */
const pointsOfLevel = /^([一二三])级(?:指标)?(?:权重|分值|权重分|标准分)$/;

/** 1级指标 */
const numerals: Record<string, string> = { 1: "一", 2: "二", 3: "三", 4: "四" };

/** Reads a heading by its key (`wordKey`); a year before it does not matter. */
export function readHeading(key: string): Heading | undefined {
  const word = key
    .replace(/^20\d\d年?度?/, "")
    .replace(/^[1-4](?=级)/, (level) => numerals[level]!);
  const known = headings.get(word) ?? headings.get(word.replace(/^(?:年度)?绩效(?=..)/, ""));
  if (known) return known;
  const points = pointsOfLevel.exec(word);
  if (points) return points[1] === "三" ? weight : upperWeight;
  if (readLabel(word) === "parts") return parts;
  if (/^总(?:指标|目标)值$/.test(word)) return wholeValue;
  return otherPeriods.test(word) ? earlier : valueWords.test(word) ? value : undefined;
}

const lower = new Map<string, Heading>(
  Object.entries({
    值: "value",
    数值: "value",
    指标数值: "value",
    本年: "value",
    本年度: "value",
    当年: "value",
    当年度: "value",
    年度: "value",
    全年: "value",
    半年: "earlier",
    上半年: "earlier",
    半年度: "earlier",
    近两年: "earlier",
    近三年: "earlier",
    当年预期实现: "value",
    预计当年实现: "value",
    预期当年实现: "value",
    本年预期: "value",
    单位: "unit",
    符: "operator",
    性质: "nature",
    方向: "nature",
    优: "gradeBands",
    良: "gradeBands",
    中: "gradeBands",
    差: "gradeBands",
    优秀: "gradeBands",
    良好: "gradeBands",
    一般: "gradeBands",
    较差: "gradeBands",
    合格: "gradeBands",
    不合格: "gradeBands",
    其他: "known",
    其他保障: "known",
  } satisfies Record<string, HeadingRole>).map(([word, role]) => [word, { role }]),
);

/** Reads a word of the second heading row, under 指标值 (符号, 值, 单位, 2025年) or 评分标准 (优, 良, 中, 差). */
export function readLowerHeading(key: string): Heading | undefined {
  return lower.get(key) ?? (/^20\d\d年?度?$/.test(key) ? value : readHeading(key));
}
