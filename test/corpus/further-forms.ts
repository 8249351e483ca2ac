import { classWords, sign, weightsOf, type Cell, type Grid, type Layout } from "./layouts";
import type { Project, Row } from "./project";

// Forms that say the same in other places: classes in lines of their own or in one cell, labels
// above their values, texts that go on in the next row.

const money = (amount: number) => amount.toFixed(2);

/** A title and labels with their values beside them, for forms whose rows are what is odd. */
function plainHead(title: string, { name, unit, funds, goal }: Project): Grid {
  return [
    [title],
    ["项目名称", name, "", "主管部门", unit],
    ["预算金额（万元）", money(funds.total), "", "其中：财政拨款", money(funds.fiscal)],
    ["年度绩效目标", goal],
  ];
}

/** Shanghai: three levels of 目标, both years' budgets in 元, what the project is for in many words. */
const shanghai: Layout = (project) => {
  const words = classWords(project.rows, true);
  const yuan = Math.round(project.funds.total * 10000);
  return [
    ["财政项目支出绩效目标申报表"],
    [`申报单位名称：${project.unit}`],
    ["项目名称", project.name, "", "项目类别", "经常性专项业务费"],
    ["项目总预算（元）", yuan, "", "项目当年预算（元）", yuan],
    ["立项依据", "年度工作要点"],
    ["项目总目标", `三年内${project.goal}`],
    ["年度绩效目标", project.goal],
    ["分解目标"],
    ["一级目标", "二级目标", "三级目标", "指标目标值"],
    ...project.rows.map((row, i) => {
      const [upper, lower] = words[i]!;
      return [upper.replace("指标", "目标"), lower, row.name, row.value];
    }),
  ];
};

/** Zhejiang: funds in columns, 历史值, 参考值 and 当年目标值 under 指标值. */
const zhejiangHistory: Layout = (project) => {
  const { name, unit, code, funds, goal, rows } = project;
  const words = classWords(rows);
  const weights = weightsOf(rows, { 产出指标: 50, 效益指标: 40, 满意度指标: 10 });
  const earlier = (row: Row) => row.number + row.unit;
  return [
    ["市级预算项目绩效目标申报表"],
    [`项目单位（盖章）：${unit}`, "", "", "金额单位：万元"],
    ["项目名称", name, "", "项目代码", code],
    ["资金来源", "合计", "财政拨款", "其他资金"],
    ["", funds.total, funds.fiscal, funds.other],
    ["年度绩效目标", goal],
    ["一级指标", "二级指标", "三级指标", "指标值", "", "", "权重（%）", "指标说明"],
    ["", "", "", "历史值", "参考值", "当年目标值", "", ""],
    ...rows.map((row, i): Cell[] => [
      ...words[i]!,
      ...[row.name, earlier(row), "—", row.value, weights[i]!, row.description],
    ]),
  ];
};

/** Lines that name a class before the first row it holds for, by `line`. */
function outlined(
  rows: readonly Row[],
  line: (level: 1 | 2, word: string) => Cell[],
  own: (row: Row, index: number) => Cell[],
): Grid {
  const words = classWords(rows);
  return rows.flatMap((row, i) => {
    const [upper, lower] = words[i]!;
    return [...(upper ? [line(1, upper)] : []), ...(lower ? [line(2, lower)] : []), own(row, i)];
  });
}

/** Shandong: classes in lines of their own among the names, numbered beside them. */
const shandong: Layout = (project) => {
  const weights = weightsOf(project.rows, { 产出指标: 60, 效益指标: 30, 满意度指标: 10 });
  return [
    ...plainHead("项目支出绩效目标表", project),
    ["序号", "指标名称", "年度指标值", "计量单位", "权重"],
    ...outlined(
      project.rows,
      (level, word) => [level === 1 ? "一、" : "（一）", word],
      (row, i) => [String(i + 1), row.name, row.operator + row.number, row.unit, weights[i]!],
    ),
  ];
};

/** Export of a tree of indicators: code and level before the name. */
const tree: Layout = (project) => [
  ...plainHead("绩效目标表", project),
  "指标编码 级次 指标名称 计算符号 指标值 计量单位 指标解释".split(" "),
  ...outlined(
    project.rows,
    (level, word) => [level === 1 ? "1" : "1.1", level, word],
    (row, i) => [`1.1.${i + 1}`, 3, row.name, sign(row), row.number, row.unit, row.description],
  ),
];

/** Both classes in one cell. */
const classPath: Layout = (project) => [
  ...plainHead("项目支出绩效目标表（2025年）", project),
  ["指标类别", "指标名称", "指标解释", "目标值", "取值依据"],
  ...project.rows.map((row) => [
    `${row.category}-${row.subcategory}`,
    ...[row.name, row.description, row.value, row.basis],
  ]),
];

/** The unit before everything else. */
const unitFirst: Layout = (project) => [
  ...plainHead("项目绩效目标明细表", project),
  "计量单位 一级指标 二级指标 三级指标 符号 指标值".split(" "),
  ...project.rows.map((row) => [
    ...[row.unit || "—", row.category, row.subcategory, row.name, sign(row), row.number],
  ]),
];

/** Pasted from Word: what is wider than its column goes on in the next row. */
const pasted: Layout = (project) => {
  const words = classWords(project.rows);
  const [upper, lower] = [project.name.slice(0, 6), project.name.slice(6)];
  const pieces = (row: Row, i: number): Grid => {
    const rest = [row.name.slice(7), row.description.slice(12)];
    const first = [row.name.slice(0, 7), row.description.slice(0, 12), row.value, row.basis];
    return [
      [...words[i]!, ...first],
      ...(rest.some((text) => text !== "") ? [["", "", ...rest]] : []),
    ];
  };
  return [
    ["2.项目绩效目标表"],
    ["项目编码", project.code, "", "项目名称", upper],
    ...(lower ? [["", "", "", "", lower]] : []),
    ["预算数", money(project.funds.total), "", "其中：财政资金", money(project.funds.fiscal)],
    ["绩效目标", project.goal],
    "一级指标 二级指标 三级指标 绩效指标描述 指标值 指标值确定依据".split(" "),
    ...project.rows.flatMap(pieces),
  ];
};

/** Labels in one row, their values below them. */
const labelsAbove: Layout = (project) => {
  const { name, code, unit, funds, goal, rows } = project;
  const words = classWords(rows);
  return [
    ["项目支出绩效目标表"],
    ["项目名称", "项目编码", "主管部门", "预算金额（万元）", "其中：财政拨款", "其他资金"],
    [name, code, unit, funds.total, funds.fiscal, funds.other],
    ["年度绩效目标"],
    [goal],
    "一级指标 二级指标 三级指标 指标值 指标说明 备注".split(" "),
    ...rows.map((row, i) => [...words[i]!, row.name, row.value, row.description, ""]),
  ];
};

/** Everything numbered, headings and classes too; the unit that does it behind each row. */
const numbered: Layout = (project) => [
  ["项目支出绩效目标申报书"],
  ["1.项目名称", project.name],
  ["2.实施单位", project.unit],
  ["3.预算资金（万元）", "总额", money(project.funds.total)],
  ["4.总体目标", project.goal],
  ["5.绩效指标"],
  ["（1）一级指标", "（2）二级指标", "（3）三级指标", "（4）目标值", "（5）责任科室"],
  ...project.rows.map((row) => [
    `A.${row.category}`,
    ...[`a.${row.subcategory}`, row.name, row.value, "业务科"],
  ]),
];

export const furtherForms = {
  shanghai,
  zhejiangHistory,
  shandong,
  tree,
  classPath,
  unitFirst,
  pasted,
  labelsAbove,
  numbered,
} satisfies Record<string, Layout>;
