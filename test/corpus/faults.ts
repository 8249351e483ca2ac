import type { Outcome, Severity } from "../../src/rules/rule";
import type { LayoutName } from "./layout-list";

/** Where the rule must report: a field of the changed row. */
export type Place = "name" | "description" | "value" | "basis";

/** A fault put into one row of a clean project, and the rule that must see it. */
export interface RowFault {
  rule: string;
  /** Name of the row that is changed; the first project that has it. */
  row: string;
  change: {
    /** 二级 in its short word: the row stands under another class. */
    class?: string;
    name?: string;
    description?: string;
    value?: string;
    operator?: string;
    number?: string;
    unit?: string;
    basis?: string;
  };
  severity: Severity;
  outcome: Outcome;
  at: Place;
  /** Other rules that rightly see the same change. */
  also: readonly string[];
  layouts: readonly LayoutName[];
}

type Options = Partial<Pick<RowFault, "severity" | "outcome" | "also" | "layouts" | "at">>;

const glued: readonly LayoutName[] = [
  ...(["hebei2022", "hubei", "central", "hebei2023", "transfer"] as const),
  ...(["hubeiYears", "zhejiang", "shanxi"] as const),
];
const apart: readonly LayoutName[] = [
  ...(["hebeiOverall", "innerMongolia", "evaluationItems", "beijing", "yunnan"] as const),
];
const anyValue: readonly LayoutName[] = [
  "hebei2022",
  "fujian",
  "hunan",
  "hebeiOverall",
  "innerMongolia",
];
const described: readonly LayoutName[] = [
  ...(["hebei2022", "hebeiOverall", "hubei", "hunan", "zhejiang"] as const),
];
const based: readonly LayoutName[] = [
  ...(["hebei2022Percent", "hebeiOverall", "hubei", "hubeiYears", "basisBehind"] as const),
];
const named: readonly LayoutName[] = [
  "hebei2022",
  "innerMongolia",
  "central",
  "selfEvaluation",
  "guangdong",
];

const list: RowFault[] = [];
/** Several rows of the same rule: name of the row → change. */
function faults(
  rule: string,
  severity: Severity,
  at: Place,
  layouts: readonly LayoutName[],
  rows: [string, RowFault["change"], Options?][],
): void {
  for (const [row, change, options] of rows) {
    list.push({
      rule,
      row,
      change,
      severity,
      outcome: "problem",
      at,
      also: [],
      layouts,
      ...options,
    });
  }
}
const w = (number: string, operator = "", unit = "") => ({
  value: operator + number + unit,
  operator,
  number,
  unit,
});
const weightless = { layouts: ["hebei2022", "hebei2023", "fujian", "hubei"] as LayoutName[] };

// ---- value
faults("value-missing", "error", "value", glued, [
  ["治理河长", w("")],
  ["参训教师结业率", w("")],
  ["租金按季支付及时率", w("")],
  ["读者满意度", w("")],
]);
faults("value-missing", "error", "value", apart, [
  ["治理河长", w("")],
  ["乘客满意度", w("")],
]);
faults("operator-missing", "warning", "value", glued, [
  ["治理河长", w("12.6", "", "公里")],
  ["学员考核合格率", w("98", "", "%")],
  ["参训教师结业率", w("98", "", "百分比"), { also: ["percent-word"] }],
  ["救助资金拨付时限", w("10", "", "个工作日")],
  ["资助学生人次", w("1,540", "", "人次")],
]);
faults(
  "operator-missing",
  "warning",
  "value",
  ["hebeiOverall", "hunan", "evaluationItems"],
  [
    ["治理河长", w("12.6", "", "公里")],
    ["学员考核合格率", w("98", "", "%")],
  ],
);
faults("operator-variant", "info", "value", glued, [
  ["治理河长", w("12.6", ">=", "公里")],
  ["学员考核合格率", w("98", "≧", "%")],
  ["救助资金拨付时限", w("10", "不超过", "个工作日")],
  ["图书编目差错率", w("1", "小于等于", "%")],
  ["资助学生人次", w("1540", "不少于", "人次")],
  ["管网抢修到场时间", { value: "4小时以内" }],
  ["供水水质合格率", { value: "92%以上" }],
  ["车辆完好率", { value: "达到95%以上" }],
  ["抚育退耕还林地面积", w("1.5", "=>", "万亩")],
]);
faults("operator-variant", "info", "value", apart, [
  ["治理河长", w("12.6", ">=", "公里")],
  ["图书编目差错率", w("1", "<=", "%")],
  ["学员考核合格率", w("98", "大于等于", "%")],
]);
faults("percent-word", "info", "value", anyValue, [
  ["学员考核合格率", w("98", "≥", "百分比")],
  ["读者满意度", w("90", "≥", "百分比")],
  ["供水水质合格率", w("92", "≥", "百分数")],
]);
faults("ratio-over-hundred", "warning", "value", anyValue, [
  ["学员考核合格率", w("100", "≥", "%")],
  ["供水水质合格率", w("110", "≥", "%")],
  ["苗木成活率", w("100", "＞", "%")],
  ["供水水质合格率", w("120", "＝", "%")],
]);
faults("ratio-over-hundred", "warning", "value", glued, [
  ["学前三年毛入园率", w("100", "≥", "百分比"), { also: ["percent-word", "full-score-target"] }],
  ["建成区绿化覆盖率", w("140", "≥", "%")],
]);
faults("value-not-graded", "error", "value", glued, [
  ["受益农村人口数", { value: "逐步提高" }],
  ["车辆使用年限", { value: "持续改善服务水平" }],
  ["供水水质合格率", { value: "保障群众饮水安全" }],
  ["线上查档占比", { value: "不断提升" }],
  ["文物本体保存状况", { value: "加强文物保护力度，传承历史文化" }],
  ["年到馆读者人次", { value: "进一步丰富群众文化生活" }],
]);
faults("value-not-graded", "error", "value", apart, [
  ["车辆使用年限", { value: "持续提升执法能力" }],
  ["线上查档占比", { value: "逐步提高" }],
]);
faults("value-repeats-name", "error", "value", glued, [
  ["受益农村人口数", { value: "受益农村人口数" }],
  [
    "残疾人生活质量改善情况",
    { name: "改善残疾人生活质量", value: "改善残疾人生活质量" },
    { also: ["name-is-sentence"] },
  ],
  ["供水水质合格率", { description: "供水水质合格率", value: "供水水质合格率" }],
  [
    "文物本体保存状况",
    {
      name: "文物本体得到有效保护",
      value: "文物本体得到有效保护",
      description: "文物本体得到有效保护",
    },
  ],
]);
faults("deadline-ambiguous", "warning", "value", anyValue, [
  ["项目交工时间", w("11", "≤", "月")],
  ["设备到货安装完成时间", w("9", "≤", "月")],
  ["补贴资金兑付时间", w("6", "＜", "月")],
]);
faults("full-score-target", "warning", "value", anyValue, [
  ["读者满意度", w("100", "＝", "%")],
  ["老年人满意度", w("100", "=", "%"), { also: ["operator-variant"] }],
  ["小区居民满意度", w("100", "", "%"), { also: ["operator-missing"] }],
]);
faults("value-filler", "warning", "value", weightless.layouts, [
  ["故障修复及时率", w("1", "", "项")],
  ["设备正常使用年限", w("1", "", "年")],
  ["残疾人生活质量改善情况", w("1", "", "个")],
  ["沿线通行时间缩短比例", w("1", "", "项")],
]);
faults("target-unusual", "info", "value", anyValue, [
  ["读者满意度", w("60", "≥", "%"), { outcome: "review" }],
  ["乘客满意度", w("45", "≥", "%"), { outcome: "review" }],
  ["刑事案件发案数下降率", w("95", "≥", "%"), { outcome: "review" }],
  ["执法巡查里程增长率", w("300", "≥", "%"), { outcome: "review" }],
]);
faults("direction-conflict", "warning", "name", named, [
  ["刑事案件发案数下降率", w("5", "≤", "%"), { outcome: "review" }],
  ["沿线通行时间缩短比例", w("20", "≤", "%"), { outcome: "review" }],
  ["资产负债率下降百分点", w("1.5", "≤", "个百分点"), { outcome: "review" }],
]);
faults("operator-direction", "error", "value", anyValue, [
  ["读者满意度", w("90", "≤", "%")],
  ["学员考核合格率", w("98", "≤", "%")],
  ["监控租赁总费用", w("298", "≥", "万元")],
  ["图书编目差错率", w("1", "≥", "%")],
  ["站点故障修复时限", w("24", "≥", "小时")],
  ["数据造假行为次数", w("3", "≥", "次")],
]);
faults("unit-missing", "warning", "value", anyValue, [
  ["治理河长", w("12.6", "≥", "")],
  ["改造老旧小区个数", w("18", "＝", "")],
  ["资助学生人次", w("1540", "≥", "")],
  ["监控租赁总费用", w("298", "≤", ""), { also: ["cost-without-amount"] }],
]);
faults("unit-name-mismatch", "warning", "value", anyValue, [
  ["学员考核合格率", w("98", "≥", "个")],
  ["供水水质合格率", w("92", "≥", "件")],
  ["参训教师人次", w("1550", "≥", "人/次")],
  ["扶助对象人数", w("135", "＝", "人次")],
]);
faults("count-not-integer", "warning", "value", anyValue, [
  ["改造老旧小区个数", w("18.5", "＝", "个")],
  ["扶助对象人数", w("135.2", "＝", "人")],
  ["购置执法车辆数", w("4.5", "＝", "台")],
]);
faults("value-unparsed", "info", "value", glued, [
  ["治理河长", { value: "约12.6公里" }, { outcome: "review" }],
  ["处理生活垃圾量", { value: "14万吨左右" }, { outcome: "review" }],
  ["普查知晓率", { value: "85-90%" }, { outcome: "review" }],
]);
faults("two-values", "warning", "value", glued, [
  ["困难残疾人生活补贴人数", { value: "2600人、3400人" }],
  ["治理河长", { value: "≥12.6公里，≥8.2公里" }],
  ["购置台式计算机数量", { value: "计算机24台；打印机6台" }],
]);
faults("placeholder-text", "info", "value", glued, [
  ["治理河长", { value: "XX公里" }],
  ["供水水质合格率", { value: "**%" }],
  ["车辆使用年限", { value: "……" }],
  ["乘客满意度", { value: "/" }],
  ["受益村民人数", { value: "待定" }],
  ["送戏演出场次", { value: "≥___场" }],
]);
faults("date-serial-value", "warning", "value", glued, [
  ["项目交工时间", { value: "45991" }],
  ["工程竣工时间", { value: "45900" }],
]);
faults("ocr-operator", "warning", "value", glued, [
  ["学员考核合格率", w("298", "", "%")],
  ["读者满意度", w("290", "", "%")],
  ["供水水质合格率", { value: "Z92%" }],
]);

// ---- category
faults("rate-as-quantity", "warning", "name", named, [
  ["学员考核合格率", { class: "数量" }],
  ["车辆完好率", { class: "数量" }],
  ["森林覆盖率", { class: "数量" }],
]);
faults("execution-rate-as-indicator", "error", "name", named, [
  ["单元工程质量评定合格率", { name: "预算执行率", description: "实际支出÷预算数×100%" }],
  [
    "监控租赁总费用",
    { name: "资金支付率", description: "支付金额÷预算数×100%", ...w("100", "＝", "%") },
  ],
  ["租金按季支付及时率", { name: "资金到位率", description: "到位资金÷预算资金×100%" }],
  [
    "绿化养护总费用",
    { name: "年度预算支出进度", description: "支出金额÷预算数×100%", ...w("95", "≥", "%") },
  ],
  [
    "培训支出总额",
    { name: "项目资金支出率", description: "支出金额÷预算数×100%", ...w("100", "＝", "%") },
  ],
  ["补贴发放准确率", { name: "财政资金执行率", description: "执行数÷预算数×100%" }],
]);
faults("timeliness-without-time", "warning", "name", named, [
  ["供水水质合格率", { class: "时效" }],
  ["改造老旧小区个数", { class: "时效" }],
  ["设备质量合格率", { class: "时效" }],
]);
faults("timeliness-as-quality", "warning", "name", named, [
  ["租金按季支付及时率", { class: "质量" }],
  ["低保金按时发放率", { class: "质量" }],
  ["修缮工程按期完工率", { class: "质量" }],
]);
faults("satisfaction-as-benefit", "error", "name", named, [
  ["读者满意度", { class: "社会" }, { also: ["category-missing"] }],
  ["乘客满意度", { class: "经济" }, { also: ["category-missing"] }],
  ["受益村民满意度", { class: "持续" }, { also: ["category-missing"] }],
]);
faults("satisfaction-not-surveyed", "error", "name", named, [
  [
    "读者满意度",
    { name: "读者投诉次数", description: "全年收到的读者投诉次数", ...w("2", "≤", "次") },
  ],
  ["乘客满意度", { name: "服务质量达标率", description: "达标线路条数÷线路条数×100%" }],
  [
    "受益村民满意度",
    { name: "受益村民认可人数", description: "认可的村民人数", ...w("300", "≥", "人") },
  ],
]);
faults("yearly-count-as-lasting", "warning", "name", named, [
  ["受益村民人数", { class: "持续" }],
  ["观看演出群众人次", { class: "持续" }],
  ["开展禁毒宣传场次", { class: "持续" }],
]);
faults(
  "benefit-repeats-output",
  "warning",
  "name",
  ["hebei2022", "central", "innerMongolia"],
  [
    [
      "受益农村人口数",
      {
        name: "供水工程维修养护处数",
        description: "维修养护的集中供水工程处数",
        ...w("58", "≥", "处"),
      },
      { outcome: "review" },
    ],
    [
      "普查知晓率",
      { name: "登记普查单位数", description: "完成普查登记的单位家数", ...w("12000", "≥", "家") },
      { outcome: "review" },
    ],
    [
      "线上查档占比",
      {
        name: "档案数字化加工完成页数",
        description: "数字化加工完成的页数",
        ...w("110", "≥", "万页"),
      },
      { outcome: "review" },
    ],
  ],
);
faults(
  "cost-without-amount",
  "error",
  "value",
  ["hebei2022", "hebei2023", "central", "hubei"],
  [
    ["监控租赁总费用", { value: "控制在预算内" }],
    ["绿化养护总费用", { value: "不超预算" }],
    ["培训支出总额", { value: "≤100%" }],
    ["抽检经费总额", { value: "严格控制成本" }],
    ["普查经费总额", { value: "＝1项" }],
  ],
);
faults("growth-as-quality", "info", "name", named, [
  ["执法巡查里程增长率", { class: "质量" }],
  ["乡镇卫生院检查检验人次增长率", { class: "质量" }],
  [
    "学员考核合格率",
    {
      name: "培训人次同比增长率",
      description: "（本年人次－上年人次）÷上年人次×100%",
      ...w("5", "≥", "%"),
    },
  ],
]);
faults(
  "satisfaction-audience",
  "warning",
  "name",
  ["hebei2022", "central", "hunan"],
  [
    [
      "读者满意度",
      { name: "上级主管部门满意度", description: "上级主管部门评价满意次数÷评价次数×100%" },
      { outcome: "review" },
    ],
    [
      "受益村民满意度",
      { name: "乡镇政府满意度", description: "乡镇评价满意个数÷评价个数×100%" },
      { outcome: "review" },
    ],
  ],
);

// ---- name and description
faults("description-repeats-name", "warning", "description", described, [
  ["治理河长", { description: "治理河长" }],
  ["学员考核合格率", { description: "学员考核合格率" }],
  ["读者满意度", { description: "读者满意度。" }],
  ["监控租赁总费用", { description: "监控租赁总费用" }],
]);
faults("description-mismatch", "warning", "description", described, [
  ["购置打印机数量", { description: "全年举办培训班的期数" }, { outcome: "review" }],
  ["苗木成活率", { description: "按合同支付的养护费金额" }, { outcome: "review" }],
  ["送戏演出场次", { description: "村内道路硬化长度" }, { outcome: "review" }],
]);
faults(
  "name-is-sentence",
  "warning",
  "name",
  named,
  [
    ["受益农村人口数", { name: "保障农村群众喝上安全水" }],
    ["线上查档占比", { name: "提高档案利用水平，方便群众查档" }],
    ["学员考核合格率", { name: "培训学员98%以上考核合格" }],
    ["利用视频破获刑事案件占比", { name: "为打击违法犯罪提供有力支撑" }],
    ["车辆使用年限", { name: "促进城市管理执法工作规范有序" }],
    ["社会救助", {}],
  ].filter(([row]) => row !== "社会救助") as [string, RowFault["change"], Options?][],
);
faults(
  "denominator-mismatch",
  "warning",
  "description",
  described,
  [
    [
      "城管案件按期处置率",
      { name: "城管案件按期办结率", description: "按期办结的城管案件数占全部投诉数的比率" },
    ],
    ["一次验收", {}],
  ].filter(([row]) => row !== "一次验收") as [string, RowFault["change"], Options?][],
);
faults("name-vague", "warning", "name", named, [
  ["受益村民人数", { name: "约有关受益村民人数" }],
  ["治理河长", { name: "治理有关河道长度" }],
  ["学员考核合格率", { name: "逐步实现的考核合格率" }],
]);
faults(
  "indicator-duplicate",
  "warning",
  "name",
  named,
  [
    ["租赁云主机", {}],
    ["资助学生人次", {}],
  ].slice(2) as [string, RowFault["change"]][],
);
faults(
  "indicator-duplicate",
  "warning",
  "name",
  ["hebei2022", "central", "hunan", "innerMongolia"],
  [
    [
      "水质检测水样份数",
      { name: "养护供水工程处数", description: "养护的供水工程处数", ...w("58", "≥", "处") },
    ],
    [
      "购置打印机数量",
      { name: "购置计算机数量", description: "购置的计算机台数", ...w("24", "＝", "台") },
    ],
    [
      "形成调研报告篇数",
      { name: "委员视察调研次数", description: "视察调研的次数", ...w("12", "≥", "次") },
    ],
  ],
);
faults(
  "name-generic",
  "warning",
  "name",
  ["hebei2022", "guangxi", "central", "chongqing"],
  [
    ["项目交工时间", { name: "完成时间" }],
    ["单座桥梁检查费", { name: "单位成本" }],
    ["购置打印机数量", { name: "数量" }],
    ["监控租赁总费用", { name: "成本" }],
  ],
);
faults("description-repeats-operator", "warning", "description", described, [
  ["监控租赁总费用", { description: "小于等于预算数" }],
  ["绿化养护总费用", { description: "不超过预算数" }],
  ["培训支出总额", { description: "≤预算控制数" }],
]);
faults(
  "name-value-wording",
  "info",
  "value",
  ["hebei2022", "hebei2023", "central"],
  [
    [
      "文物本体保存状况",
      {
        name: "文物保护水平持续提升",
        value: "文物保护水平逐步提升",
        description: "文物保护的水平",
      },
      { outcome: "review", also: ["value-not-graded", "name-is-sentence"] },
    ],
  ].slice(1) as [string, RowFault["change"], Options?][],
);
faults("description-slogan", "info", "description", described, [
  ["治理河长", { description: "完成清淤护岸的河道长度，为沿岸群众生命财产安全提供坚强保障" }],
  [
    "送戏演出场次",
    { description: "全年完成的送戏演出场次，不断满足人民群众日益增长的精神文化需求" },
  ],
  ["学员考核合格率", { description: "结业考核合格人次÷参训人次×100%，切实提升干部队伍能力水平" }],
]);
faults("description-truncated", "info", "description", described, [
  ["学员考核合格率", { description: "结业考核合格人次占参训人次的" }],
  ["车辆完好率", { description: "完好车日与营运车日之比占" }, { severity: "warning" }],
  ["购置打印机数量", { description: "验收入账的打印机的" }, { severity: "warning" }],
]);

// ---- basis
faults("basis-nonstandard", "info", "basis", based, [
  ["治理河长", { basis: "年度工作计划" }],
  ["学员考核合格率", { basis: "近三年数据" }],
  ["供水水质合格率", { basis: "国家标准" }],
  ["绿化养护总费用", { basis: "预算批复" }],
]);
faults("basis-is-evidence", "warning", "basis", based, [
  ["治理河长", { basis: "年终工作总结" }],
  ["读者满意度", { basis: "满意度调查问卷" }],
  ["绿化养护总费用", { basis: "支付凭证" }],
  ["年到馆读者人次", { basis: "统计报表" }],
  ["送戏演出场次", { basis: "工作台账" }],
]);
faults("cost-basis-historical", "warning", "basis", based, [
  ["监控租赁总费用", { basis: "历史标准" }],
  ["绿化养护总费用", { basis: "以前年度值" }, { also: ["basis-nonstandard"] }],
  ["培训支出总额", { basis: "近三年历史数据" }, { also: ["basis-nonstandard"] }],
]);
faults("deadline-basis-historical", "info", "basis", based, [
  ["项目交工时间", { basis: "历史标准" }],
  ["工程竣工时间", { basis: "上年数" }, { also: ["basis-nonstandard"] }],
]);

// ---- money in rows
faults(
  "cost-budget-mismatch",
  "warning",
  "value",
  ["hebei2022", "hubei", "central", "innerMongolia", "fujian"],
  [
    ["监控租赁总费用", { ...w("320", "≤", "万元") }],
    ["普查经费总额", { ...w("150", "≤", "万元") }],
    ["抽检经费总额", { ...w("1200000", "≤", "元") }],
    ["养护绿地面积", {}],
  ].slice(0, 3) as [string, RowFault["change"]][],
);

// ---- texts in rows
faults(
  "stray-space",
  "info",
  "name",
  ["hebei2022", "hunan"],
  [
    ["治理河长", { name: "治理 河长" }],
    ["学员考核合格率", { name: "学员考 核合格率" }],
  ],
);
faults(
  "stray-space",
  "info",
  "value",
  ["hebei2022", "fujian"],
  [["治理河长", { value: "≥12.6 公里" }]],
);
faults(
  "field-code-residue",
  "warning",
  "name",
  ["hebei2022", "central"],
  [["治理河长", { name: "治理河长[bookmark: _Toc1234]" }]],
);
faults(
  "typo",
  "warning",
  "name",
  ["hebei2022", "hunan"],
  [
    ["建成区绿化覆盖率", { name: "建成区绿化复盖率" }],
    ["应急物资调运时限", { name: "应急物资调运期现" }],
  ].slice(0, 0) as [string, RowFault["change"]][],
);
faults(
  "text-doubled",
  "info",
  "name",
  ["hebei2022", "central"],
  [["治理河长", { name: "治理河长治理河长" }]],
);

export const rowFaults: readonly RowFault[] = list;
