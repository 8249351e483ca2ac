import type { SoundRow } from "./layouts";

/** A fault put into one row of a sound project: the rule that must see it, and what changes. */
export interface RowFault {
  rule: string;
  project: string;
  /** Name of the row that is changed. */
  row: string;
  change: Partial<SoundRow>;
  /** Other rules that rightly see the same change. */
  also?: readonly string[];
}

const road = "农村公路日常养护";
const school = "中小学校舍维修改造";
const health = "基本公共卫生服务";
const system = "政务信息系统运行维护";
const relief = "困难群众救助补助资金";

function fault(
  rule: string,
  project: string,
  row: string,
  change: Partial<SoundRow>,
  ...also: readonly string[]
): RowFault {
  return { rule, project, row, change, also };
}

/** Values as officers misspell them: sign, number and unit of the whole value in `number`. */
const whole = (number: string): Partial<SoundRow> => ({ operator: "", number, unit: "" });

export const rowFaults: readonly RowFault[] = [
  // value
  fault("value-missing", road, "修补坑槽面积", whole("")),
  fault("operator-missing", road, "修补坑槽面积", { operator: "" }),
  fault("operator-missing", health, "新生儿访视及时率", { operator: "" }),
  fault("operator-variant", road, "修补坑槽面积", { operator: ">=" }),
  fault("operator-variant", road, "修补坑槽面积", { operator: "不少于" }),
  fault("operator-variant", system, "系统可用率", { operator: "≧" }),
  fault("percent-word", health, "新生儿访视及时率", { unit: "百分比" }),
  fault("ratio-over-hundred", health, "高血压患者规范管理率", { number: "120" }),
  fault("ratio-over-hundred", road, "养护工程验收合格率", { operator: "≥", number: "100" }),
  fault("value-not-graded", road, "沿线群众满意度", whole("逐步提高"), "satisfaction-not-surveyed"),
  fault("value-not-graded", system, "网上办件量", whole("明显增加很多")),
  fault("value-repeats-name", school, "受益学生人数", whole("受益学生人数")),
  fault("deadline-ambiguous", school, "工程完工时间", { operator: "≤", number: "8", unit: "月" }),
  fault("full-score-target", school, "师生满意度", { operator: "＝", number: "100" }),
  fault("value-filler", road, "因路况引发的交通事故起数", {
    operator: "",
    number: "1",
    unit: "项",
  }),
  fault("value-filler", relief, "救助信息动态更新机制", { operator: "", number: "1", unit: "年" }),
  fault("target-unusual", health, "服务居民综合满意度", { number: "50" }),
  fault(
    "direction-conflict",
    road,
    "沿线车辆通行时间缩短幅度",
    {
      name: "降低沿线车辆通行时间比率",
      operator: "≤",
    },
    "name-is-sentence",
    "description-mismatch",
  ),
  fault("unit-missing", road, "修补坑槽面积", { unit: "" }),
  fault("unit-name-mismatch", health, "新生儿访视及时率", { unit: "个" }),
  fault("unit-name-mismatch", school, "受益学生人数", { unit: "人次" }),
  fault("count-not-integer", school, "维修改造学校数量", { number: "6.5" }),
  fault("operator-direction", road, "项目总成本", { operator: "≥" }),
  fault("operator-direction", school, "师生满意度", { operator: "≤" }),
  fault("value-unparsed", health, "高血压患者规范管理率", whole("60%-65%")),
  fault("value-unparsed", school, "受益学生人数", whole("约3000人")),
  fault("date-serial-value", school, "工程完工时间", whole("45535")),
  fault("ocr-operator", health, "新生儿访视及时率", { operator: "", number: "290" }),
  fault("two-values", school, "受益学生人数", whole("小学1600人、初中1500人")),
  fault("placeholder-text", school, "受益学生人数", whole("XX人")),
  fault("placeholder-text", school, "受益学生人数", whole("……")),
  // category
  fault("rate-as-quantity", school, "维修改造学校数量", {
    name: "学校改造覆盖率",
    description: "改造学校数÷应改造学校数×100%",
    number: "80",
    unit: "%",
  }),
  fault("execution-rate-as-indicator", road, "项目总成本", {
    name: "预算执行率",
    description: "全年支出÷预算数×100%",
    operator: "≥",
    number: "95",
    unit: "%",
  }),
  fault("execution-rate-as-indicator", school, "工程质量验收合格率", {
    name: "资金到位率",
    description: "到位资金÷计划资金×100%",
  }),
  fault("timeliness-without-time", relief, "低保金按月发放及时率", {
    name: "低保金社会化发放率",
    description: "社会化发放户数÷应发放户数×100%",
  }),
  fault("timeliness-as-quality", health, "传染病报告率", {
    name: "传染病报告及时率",
    description: "24小时内报告的卡片数÷报告卡片数×100%",
  }),
  fault(
    "satisfaction-as-benefit",
    school,
    "受益学生人数",
    {
      name: "学生家长满意度",
      description: "受访家长中满意人数÷有效受访人数×100%",
      number: "90",
      unit: "%",
    },
    "indicator-duplicate",
  ),
  fault(
    "satisfaction-not-surveyed",
    school,
    "师生满意度",
    {
      name: "投诉次数",
      description: "全年收到的师生投诉次数",
      operator: "≤",
      number: "3",
      unit: "次",
    },
    "category-missing",
  ),
  fault("yearly-count-as-lasting", school, "改造校舍设计使用年限", {
    name: "开展安全检查次数",
    description: "全年开展校舍安全检查的次数",
    number: "30",
    unit: "次",
  }),
  fault(
    "benefit-repeats-output",
    school,
    "受益学生人数",
    {
      name: "维修改造学校数量",
      description: "年度内完成维修改造的学校数量",
      number: "6",
      unit: "所",
    },
    "indicator-duplicate",
  ),
  fault(
    "cost-without-amount",
    road,
    "项目总成本",
    { number: "100", unit: "%", operator: "≤" },
    "cost-budget-mismatch",
  ),
  fault(
    "cost-without-amount",
    school,
    "校舍维修改造总成本",
    whole("控制在批复范围内"),
    "value-not-graded",
  ),
  fault("growth-as-quality", health, "传染病报告率", {
    name: "体检人次同比增长率",
    description: "（本年体检人次－上年体检人次）÷上年体检人次×100%",
    operator: "≥",
    number: "3",
  }),
  // wording
  fault("description-repeats-name", road, "修补坑槽面积", { description: "修补坑槽面积" }),
  fault("description-mismatch", health, "老年人健康体检人次", {
    description: "开展传染病防治宣传",
  }),
  fault(
    "name-is-sentence",
    road,
    "修补坑槽面积",
    { name: "加强路面养护，确保道路畅通" },
    "description-mismatch",
  ),
  fault(
    "name-is-sentence",
    school,
    "维修改造学校数量",
    { name: "通过维修改造改善办学条件" },
    "description-mismatch",
  ),
  fault("denominator-mismatch", road, "养护任务按期完成率", {
    description: "按期完成的养护任务数占全部资金的比率",
  }),
  fault(
    "name-vague",
    school,
    "维修改造学校数量",
    { name: "维修改造约6所学校数量" },
    "name-is-sentence",
  ),
  fault("indicator-duplicate", health, "传染病报告率", {
    name: "居民高血压患者规范管理率",
    description: "规范管理的患者人数÷管理的患者人数×100%",
    operator: "≥",
    number: "62",
  }),
  fault("name-generic", road, "水毁路段抢通时间", { name: "完成时间" }, "description-mismatch"),
  fault("name-generic", road, "日常养护里程", { name: "数量" }, "description-mismatch"),
  fault("description-repeats-operator", road, "项目总成本", { description: "小于等于预算数" }),
  fault("description-repeats-operator", road, "项目总成本", { description: "不超过预算控制数" }),
  fault("description-slogan", road, "修补坑槽面积", {
    description: "全年完成坑槽修补的路面面积，为群众安全出行提供保障",
  }),
  fault("description-truncated", road, "优良路率", { description: "优、良等路里程占评定总里程的" }),
  // basis
  fault("basis-nonstandard", road, "优良路率", { basis: "近三年数据" }),
  fault("basis-is-evidence", road, "沿线群众满意度", { basis: "满意度调查问卷" }),
  fault("basis-is-evidence", road, "修补坑槽面积", { basis: "年终总结" }),
  fault("cost-basis-historical", road, "项目总成本", { basis: "历史数据" }),
  fault("deadline-basis-historical", school, "工程完工时间", { basis: "历史标准" }),
  // text
  fault("stray-space", road, "修补坑槽面积", { name: "修补坑 槽面积" }),
  fault("text-doubled", road, "优良路率", { subcategory: "质量指标质量指标" }),
  fault("cost-budget-mismatch", road, "项目总成本", { number: "500" }),
];
