import { checkCharacter } from "../../src/rules/code/code";
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
/** What is done, to what, and how it is counted. */
const works = [
  ["接待", "来访群众", "批次"],
  ["办理", "信访事项", "件"],
  ["化解", "信访积案", "件"],
  ["督查", "承办单位", "家"],
  ["培训", "信访干部", "人"],
  ["印发", "宣传材料", "份"],
  ["排查", "矛盾纠纷", "件"],
  ["听证", "复核案件", "件"],
  ["维护", "视频终端", "台"],
  ["征集", "人民建议", "条"],
  ["回访", "信访群众", "人次"],
  ["评查", "信访案卷", "卷"],
  ["巡查", "接待场所", "处"],
  ["录入", "登记信息", "条"],
  ["慰问", "困难群众", "户"],
  ["转送", "网上来信", "件"],
] as const;
const merits = ["规范", "合格", "达标", "准确", "完好"];
const paces = ["及时", "按期", "按时"];
const effects = ["知晓", "采纳", "成功", "复用"];
const audiences = ["来访群众", "参训人员", "受访居民", "服务对象", "基层干部", "困难群众"];
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
  const town = random.pick(towns);
  const project = `${year}年${town}${random.pick(kinds)}经费（${i + 1}）`;
  const cents = (1 + random.below(500)) * 4;
  const total = cents / 100;
  const indicators = indicatorRows(total, town, random);
  const code = `130123${year % 100}P${String(i).padStart(11, "0")}`;
  const [act, thing, unit] = random.pick(works);
  const goal = `全年${act}${thing}${50 + random.below(400)}${unit}，按规定办理信访事项，提高${town}办理质量和群众满意度。`;
  const title = `${i + 1}.${project}绩效目标表`;
  const sheet = `${i + 1}.${project.slice(5, 20)}`;
  if (i % 5 === 4) {
    return shortTable({ sheet, title, goal: ["绩效目标", goal], headings: full, indicators });
  }
  const share = (percent: number): number => Math.round(cents * percent) / 1e4;
  return fullTable({
    sheet,
    title,
    unitName: `54200${1 + random.below(9)} ${town}信访局本级`,
    moneyUnit: "单位：万元",
    code: ["项目编码", `${code}${checkCharacter(`${code}0`)}`],
    name: ["项目名称", project],
    budget: {
      heading: "预算规模及资金用途",
      total: ["预算数", total],
      fiscalFunds: ["其中：财政资金", total],
      otherFunds: ["其他资金", random.below(9) ? 0 : ""],
      purpose: `用于${act}${thing}、${random.pick(purposes)}`,
    },
    plan: {
      heading: "资金支出计划（万元）",
      points: [
        ["3月底", share(30)],
        ["6月底", share(55)],
        ["10月底", share(85)],
        ["12月底", share(100)],
      ],
    },
    goal: ["绩效目标", goal],
    headings: full,
    indicators,
  });
}

/** Fifteen to nineteen rows. Every other name says its town, so that most stand in few tables. */
function indicatorRows(total: number, town: string, random: Random): string[] {
  const percent = (): string => `≥${85 + random.below(15)}%`;
  const value = (right: string): string =>
    random.below(7) ? right : random.pick([right.slice(1), "按要求完成", right.replace("≥", ">=")]);
  const row = (classes: string, name: string, text: string, target: string): string =>
    [classes, name, text, target, random.pick(bases)].join("|");
  const several = (classes: string, count: number, make: () => [string, string, string]) =>
    Array.from({ length: count }, (_, i) => row(i ? "|" : classes, ...make()));
  const where = (): string => (random.below(2) ? town : "");
  const rate = (words: readonly string[]) => (): [string, string, string] => {
    const [act, thing] = random.pick(works);
    const [place, word] = [where(), random.pick(words)];
    const text = `${place}${act}${word}的${thing}数÷${place}${act}的${thing}总数×100%`;
    return [`${place}${thing}${act}${word}率`, text, value(percent())];
  };
  const count = (): [string, string, string] => {
    const [act, thing, unit] = random.pick(works);
    const place = where();
    const target = value(`≥${5 + random.below(400)}${unit}`);
    return [`${place}${act}${thing}数量`, `全年在${town}${act}的${thing}${unit}数`, target];
  };
  const audience = random.pick(audiences);
  const asked = `${audience}中评价满意的人数÷${town}受访${audience}人数×100%`;
  return [
    ...several("产出指标|数量指标", 4 + random.below(3), count),
    ...several("|质量指标", 3 + random.below(2), rate(merits)),
    ...several("|时效指标", 2 + random.below(2), rate(paces)),
    `|成本指标|项目总成本|全年支出总额不超过预算批复|≤${total}万元|预算支出标准`,
    ...several("效益指标|社会效益指标", 3 + random.below(2), rate(effects)),
    "|可持续影响指标|长效工作机制执行率|执行到位的制度数÷长效工作机制制度总数×100%|≥90%|计划标准",
    `满意度指标|服务对象满意度指标|${where()}${audience}满意度|${asked}|${percent()}|历史标准`,
  ];
}
