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

/** Words of headings that mean one thing; those put together from parts are read by pattern. */
export const plainHeadings: Partial<Record<HeadingRole, string>> = {
  name: "具体指标 明细指标 个性指标 关键指标 具体绩效指标 指标名称 绩效指标名称",
  description: "绩效标准 指标要点 评价内容",
  basis: "指标值来源 标准来源 参考标准 依据及来源",
  weight:
    "分值 权重 指标权重 指标分值 标准分 标准分值 权重分 权重分值 分值权重 分值或权重 三级指标权重 三级指标分值 权重系数 " +
    "得分权重 分值比重 满分 分数 赋分 权重分数 参考分值 参考分 参考权重 权重占比 权重比例",
  actual:
    "实际完成值 全年实际值 全年完成值 完成值 实际值 年度实际完成值 实际完成指标值 全年实际完成值 实际完成 完成指标值 " +
    "半年度执行情况 全年执行情况 执行情况 年度完成值 实际完成情况 全年完成情况 完成情况 指标完成情况 实际完成值情况 " +
    "自评完成值 半年完成值 半年度完成值 1月6月执行情况 16月执行情况 1至6月执行情况 指标完成值 实现值 实际实现值 目标完成情况 " +
    "单项指标实际完成值 监控完成值 监控完成情况 年度实际值 累计完成值 已完成值 实际完成数 完成数",
  score:
    "得分 自评得分 评价得分 指标得分 自评分 评分 自评分值 实际得分 最终得分 复核得分 实得分 自评分数 单项得分 单项指标得分",
  remark: "备注 备注说明 情况说明 未完成情况说明 偏差分析",
  sequence: "序号 编号 指标编码 指标编号 指标代码 指标序号 序 no 行次",
  nature: "指标性质 指标方向 指标方向性 性质 方向性 指标极性 正反向 指标正反向",
  kind: "绩效类别 绩效类型 指标大类 指标类型 指标类别 指标值类型 指标属性 指标种类 值类型 指标维度",
  earlier:
    "上年 前年 去年 上年实际 前年实际 历史水平 历史数据 长期 中期 实施期 上年度 前年度 同期值 上年同期值 " +
    "全年预计完成情况 全年预计完成值 预计完成值 基期值 基准值 参考值 历史参考值 行业参考值 行业值 标杆值",
  band: "年度指标 年度绩效指标 长期绩效指标 中期绩效指标 绩效指标体系 绩效目标指标 预期绩效 长期指标 中期指标 实施期绩效指标 实施期指标 年度绩效 全年绩效指标",
  known:
    "完成目标可能性 采集数据项 数据来源 指标来源 资料来源 证明材料 佐证资料 确定能 有可能 完全不可能 经费保障 制度保障 人员保障 " +
    "硬件条件保障 原因说明 预算执行率权重 项目类别 项目类型 资金性质 是否核心指标 核心指标 重要性 级次 指标级次 指标层级 完成率 " +
    "指标完成率 完成比例 单项指标完成情况 单项指标完成率 单项指标折算得分 折算得分 加权得分 责任单位 责任科室 责任人 责任领导 完成时限 审核意见 评审意见 修改意见 修改建议 反馈意见 纠偏措施",
  projectName:
    "二级项目 项目 预算项目 所属项目 对应项目 单位名称项目名称 部门单位项目名称 子项目名称 项目支出名称",
  unitName: "部门",
  total: "金额 合计 项目预算金额 预算安排金额",
};

/** Words that have other uses as well: they give way to a plain one in the same table. */
export const weakHeadings: Partial<Record<HeadingRole, string>> = {
  name: "指标内容 指标 绩效指标 绩效内容 考核指标 指标项 绩效目标内容 目标内容",
  unit: "单位",
  remark: "说明",
  value: "标准值 计划值 预期值 指标标准 绩效指标目标 值 数值 指标要求",
  category: "指标分类",
};

/** Words of the second heading row, under 指标值 (符号, 值, 单位) or 评分标准 (优, 良, 中, 差). */
export const lowerHeadings: Partial<Record<HeadingRole, string>> = {
  name: "名称",
  value:
    "值 数值 指标数值 本年 本年度 当年 当年度 年度 全年 当年预期实现 预计当年实现 预期当年实现 本年预期",
  earlier:
    "半年 上半年 半年度 近两年 近三年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度",
  unit: "单位",
  operator: "符",
  nature: "性质 方向",
  gradeBands: "优 良 中 差 优秀 良好 一般 较差 合格 不合格",
  known: "其他 其他保障",
};
