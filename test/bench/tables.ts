import { fullTable, shortTable, type SheetLayout } from "../samples/layout";
import { Random } from "./random";

const towns = "城关 东关 西林 南岗 北寨 新安 曲阳桥 诸福屯 塔元庄 永安".split(" ");
const kinds = [
  "信访接待场所运行",
  "信访事项办理",
  "疑难信访问题化解",
  "人民建议征集",
  "信访信息系统运维",
  "信访干部业务培训",
  "矛盾纠纷排查调处",
  "信访法规宣传",
  "律师参与接访",
  "复查复核听证",
];
const purposes = ["日常办公和值班差旅", "案件办理和实地督查", "购买服务和专家评审", "培训和宣传"];
const quantities = [
  ["办理信访事项数量", "全年受理并办结的信访事项件数", "件"],
  ["接待来访群众批次", "接待场所全年接待的来访批次", "批次"],
  ["开展实地督查次数", "对承办单位开展实地督查的次数", "次"],
  ["培训信访干部人数", "参加业务培训的信访干部人数", "人"],
  ["印发宣传材料份数", "向群众发放的法规宣传材料份数", "份"],
] as const;
const qualities = [
  ["信访事项办理规范率", "办理程序合规的事项数÷办结事项总数×100%"],
  ["系统可用率", "系统正常运行时间÷应运行时间×100%"],
  ["培训合格率", "考核合格人数÷参训人数×100%"],
  ["群众评价参评率", "参加评价的事项数÷可评价事项总数×100%"],
] as const;
const times = [
  ["信访事项按期办结率", "规定期限内办结的事项数÷应办结事项总数×100%"],
  ["信访事项及时受理率", "15日内受理的事项数÷应受理事项总数×100%"],
] as const;
const benefits = [
  ["重复信访事项占比", "重复信访事项数÷信访事项总数×100%"],
  ["初次信访事项一次性化解率", "一次化解的初次信访事项数÷初次信访事项总数×100%"],
] as const;
const bases = ["计划标准", "历史标准", "行业标准"];
const full = "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据";

/**
 * So many target sheets, all different and the same every time, in the two layouts of the sample
 * documents: four of five with head block, the fifth without. One in seven rows has a fault.
 */
export function targetSheets(count: number, seed = 1): SheetLayout[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, i) => targetSheet(i, random));
}

function targetSheet(i: number, random: Random): SheetLayout {
  const year = 2021 + random.below(4);
  const project = `${year}年${random.pick(towns)}${random.pick(kinds)}经费（${i + 1}）`;
  const cents = (1 + random.below(500)) * 4;
  const total = cents / 100;
  const indicators = indicatorRows(total, random);
  const goal = `保障${project}顺利实施，按规定办理信访事项，提高办理质量和群众满意度。`;
  const title = `${i + 1}.${project}绩效目标表`;
  const sheet = `${i + 1}.${project.slice(5, 20)}`;
  if (i % 5 === 4) {
    return shortTable({ sheet, title, goal: ["绩效目标", goal], headings: full, indicators });
  }
  const quarter = (n: number): number => (cents * n) / 400;
  return fullTable({
    sheet,
    title,
    unitName: `54200${1 + random.below(9)} ${random.pick(towns)}信访局本级`,
    moneyUnit: "单位：万元",
    code: ["项目编码", `130123${year % 100}P${String(i).padStart(11, "0")}${random.below(10)}`],
    name: ["项目名称", project],
    budget: {
      heading: "预算规模及资金用途",
      total: ["预算数", total],
      fiscalFunds: ["其中：财政资金", total],
      otherFunds: ["其他资金", random.below(2) ? 0 : ""],
      purpose: `用于${random.pick(purposes)}`,
    },
    plan: {
      heading: "资金支出计划（万元）",
      points: [
        ["3月底", quarter(1)],
        ["6月底", quarter(2)],
        ["10月底", quarter(3)],
        ["12月底", quarter(4)],
      ],
    },
    goal: ["绩效目标", goal],
    headings: full,
    indicators,
  });
}

function indicatorRows(total: number, random: Random): string[] {
  const percent = (): string => `≥${85 + random.below(15)}%`;
  const basis = (): string => random.pick(bases);
  const value = (right: string): string =>
    random.below(7) ? right : random.pick([right.slice(1), "按要求完成", right.replace("≥", ">=")]);
  const amount = (1 + random.below(60)) * 5;
  return [
    ...quantities
      .slice(0, 1 + random.below(5))
      .map(([name, text, unit], i) =>
        [i ? "|" : "产出指标|数量指标", name, text, value(`≥${amount + i}${unit}`), basis()].join(
          "|",
        ),
      ),
    ...qualities
      .slice(0, 1 + random.below(4))
      .map(([name, text], i) =>
        [i ? "|" : "|质量指标", name, text, value(percent()), basis()].join("|"),
      ),
    ["|时效指标", ...random.pick(times), value(percent()), basis()].join("|"),
    `|成本指标|项目总成本|全年支出总额不超过预算批复|≤${total}万元|预算支出标准`,
    ["效益指标|社会效益指标", ...random.pick(benefits), value(percent()), basis()].join("|"),
    "|可持续影响指标|长效工作机制健全性|首问负责、领导包案等制度建立并执行|健全|计划标准",
    `满意度指标|服务对象满意度指标|来访群众满意度|来访群众评价满意的人数÷参评人数×100%|${percent()}|历史标准`,
  ];
}
