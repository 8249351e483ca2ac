import { classWords, sign, weightsOf, type Grid, type Layout } from "./layouts";
import type { Project, Row } from "./project";

// Further forms as provinces publish them, each with what is its own.

const money = (amount: number) => amount.toFixed(2);

function titled(title: string, { name, unit, funds, goal }: Project): Grid {
  return [
    [title],
    ["（2025年度）"],
    ["项目名称", name],
    ["主管部门", unit, "", "实施单位", unit],
    ["项目资金（万元）", "年度资金总额：", "", money(funds.total)],
    ["", "其中：财政拨款", "", money(funds.fiscal)],
    ["", "其他资金", "", money(funds.other)],
    ["年度绩效目标", goal],
  ];
}

/** Beijing: 绩效 before every heading; sign, number and unit in columns of their own. */
const beijing: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ...titled("项目支出绩效申报表", project),
    "绩效指标 一级指标 二级指标 三级指标 绩效指标性质 绩效指标值 绩效度量单位".split(" "),
    ...project.rows.map((row, i) => ["", ...words[i]!, row.name, sign(row), row.number, row.unit]),
  ];
};

/** Jiangsu: half a year and the whole one below 指标值; the half has half of each count. */
const jiangsu: Layout = (project) => {
  const words = classWords(project.rows);
  const half = (row: Row) =>
    /^[起件次场人]/.test(row.unit)
      ? `${row.operator}${Number(row.number) / 2}${row.unit}`
      : row.value;
  return [
    ...titled("2025年度项目支出绩效目标表", project),
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", ""],
    ["", "", "", "", "半年（程）", "全年（程）"],
    ...project.rows.map((row, i) => ["", ...words[i]!, row.name, half(row), row.value]),
  ];
};

/** Hubei: three heading rows with the values of two earlier years. */
const hubeiYears: Layout = (project) => {
  const words = classWords(project.rows);
  const reached = (row: Row) => row.number + row.unit;
  return [
    ...titled("项目支出绩效目标申报表", project),
    ["一级指标", "二级指标", "三级指标", "指标值", "", "", "指标值确定依据"],
    ["", "", "", "近两年指标值", "", "预期当年实现值", ""],
    ["", "", "", "前年", "上年", "", ""],
    ...project.rows.map((row, i) => [
      ...words[i]!,
      ...[row.name, reached(row), reached(row), row.value, row.basis],
    ]),
  ];
};

/** Guangdong: the whole term's value beside the year's. */
const guangdongTerm: Layout = (project) => {
  const words = classWords(project.rows);
  const [, , ...head] = titled("项目支出绩效目标申报表", project);
  return [
    ["项目支出绩效目标申报表"],
    ...head.slice(0, -1),
    ["总体绩效目标", "实施周期目标", "", "年度目标"],
    ["", `三年内${project.goal}`, "", project.goal],
    "绩效指标 一级指标 二级指标 三级指标 实施周期指标值 年度指标值".split(" "),
    ...project.rows.map((row, i) => ["", ...words[i]!, row.name, row.value, row.value]),
  ];
};

/** Zhejiang: no heading over the first level, 绩效指标 over the second, 指标内容 over the names. */
const zhejiang: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ...titled("部门项目支出绩效目标申报表", project),
    ["", "绩效指标", "指标内容", "绩效标准", "指标值", "备注"],
    ...project.rows.map((row, i) => [...words[i]!, row.name, row.description, row.value, ""]),
  ];
};

/** Shanxi: names numbered within their class, classes without indicators left open. */
const shanxi: Layout = (project) => {
  const words = classWords(project.rows);
  const weights = weightsOf(project.rows);
  let number = 0;
  const numbered = (row: Row, i: number) => {
    number = words[i]![1] ? 1 : number + 1;
    return `指标${number}：${row.name}`;
  };
  return [
    ...titled("项目支出绩效目标申报表", project),
    "绩效指标 一级指标 二级指标 三级指标 指标值 分值".split(" "),
    ...project.rows.map((row, i) => ["", ...words[i]!, numbered(row, i), row.value, weights[i]!]),
  ];
};

/** The basis in brackets behind the value. */
const basisBehind: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ...titled("专项资金绩效目标表", project),
    ["绩效指标", "一级指标", "二级指标", "三级指标", "目标值"],
    ...project.rows.map((row, i) => ["", ...words[i]!, row.name, `${row.value}（${row.basis}）`]),
  ];
};

/** Yunnan: a list in which every class has a line of its own. */
const yunnan: Layout = ({ name, unit, goal, rows, funds }) => {
  const words = classWords(rows);
  const line = (...cells: (string | number)[]) => [...Array(3).fill(""), ...cells];
  return [
    ["部门项目支出绩效目标表"],
    [`单位名称：${unit}`],
    "单位名称、项目名称|预算数（元）|项目年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容".split(
      "|",
    ),
    Array.from({ length: 11 }, (_, i) => i + 1),
    [name, Math.round(funds.total * 10000), goal],
    ...rows.flatMap((row, i): Grid => [
      ...(words[i]![0] ? [line(words[i]![0])] : []),
      ...(words[i]![1] ? [line("", words[i]![1])] : []),
      line(
        ...["", "", row.name, sign(row), row.number, row.unit],
        ...[row.operator ? "定量指标" : "定性指标", row.description],
      ),
    ]),
  ];
};

/** Wuhan: 长期 and 年度 in brackets behind the headings, the classes printed in every row. */
const wuhan: Layout = (project) => [
  ...titled("项目支出绩效目标表", project),
  ["绩效项目指标表"],
  "一级指标 二级指标（长期） 三级指标（长期） 指标值（长期） 二级指标（年度） 三级指标（年度） 指标值（年度）".split(
    " ",
  ),
  ...project.rows.map((row) => [
    row.category,
    ...[row.subcategory, row.name, row.value],
    ...[row.subcategory, row.name, row.value],
  ]),
];

export const forms = {
  beijing,
  jiangsu,
  hubeiYears,
  guangdongTerm,
  zhejiang,
  shanxi,
  basisBehind,
  yunnan,
  wuhan,
} satisfies Record<string, Layout>;
