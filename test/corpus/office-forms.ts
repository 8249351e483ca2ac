import { classWords, type Cell, type Grid, type Layout } from "./layouts";
import type { Project, Row } from "./project";

// Forms of offices that lay out or print the common ones in their own way.

const money = (amount: number) => amount.toFixed(2);
const reached = ({ number, unit }: Row) => number + unit;

/** Labels with their values beside them. */
function head({ name, unit, funds, goal }: Project): Grid {
  return [
    ["项目名称", name, "", "预算单位", unit],
    ["项目资金（万元）", "年度资金总额", money(funds.total), "其中：财政拨款", money(funds.fiscal)],
    ["", "其他资金", money(funds.other)],
    ["年度绩效目标", goal],
  ];
}

/** Hubei: a section of its own for the year, the goal's name beside its first indicator. */
const hubeiGoals: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ["部门项目申报表"],
    ...head(project),
    ["年度绩效目标表"],
    ["目标名称", "一级指标", "二级指标", "三级指标", "指标值", "", "", "指标值确定依据"],
    ["", "", "", "", "前年", "上年", "预计当年实现", ""],
    ...project.rows.map((row, i): Cell[] => [
      i === 0 ? "年度绩效目标1" : "",
      ...[...words[i]!, row.name, reached(row), reached(row), row.value, row.basis],
    ]),
  ];
};

/** Daqing: the levels reached last year and planned for this one. */
const daqing: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ["部门预算项目支出绩效目标申报表"],
    ...head(project),
    "一级指标 二级指标 三级指标 上年度实际水平 本年度计划水平 指标内容/计算公式".split(" "),
    ...project.rows.map((row, i) => [
      ...[...words[i]!, row.name, reached(row), row.value, row.description],
    ]),
  ];
};

/** What is bought as a service, its buyer and its budget; notes and signatures below. */
const boughtService: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ["政府购买服务项目绩效目标表"],
    ["购买服务项目名称", "", project.name],
    ["购买主体", "", project.unit, "", "承接主体", "公开招标确定"],
    ["购买服务预算金额（万元）", "", money(project.funds.total), "", "资金来源", "财政资金"],
    ["购买服务目标", "", project.goal],
    ["绩\n效\n指\n标", "一级\n指标", "二级\n指标", "指标名称", "", "目标值"],
    ...project.rows.map((row, i) => ["", ...words[i]!, row.name, "", row.value]),
    ["说明：本表一式三份。"],
    ["负责人（签字）：", "", "经办人（签字）：", "", "联系电话："],
  ];
};

/** 绩效指标 merged over the classes and the names. */
const mergedHeading: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ["项目支出绩效目标表"],
    ...head(project),
    ["绩效指标", "", "", "年度目标", "备注"],
    ...project.rows.map((row, i) => [...words[i]!, row.name, row.value, ""]),
  ];
};

/** Copied from a PDF: headings cut over two rows, and so the names, values beside the second line. */
const cutByPdf: Layout = (project) => {
  const words = classWords(project.rows);
  const lines = (row: Row, i: number): Grid => {
    const [first, second] = [row.name.slice(0, 7), row.name.slice(7)];
    if (second === "") return [[...words[i]!, first, row.value]];
    return [
      [...words[i]!, first, ""],
      ["", "", second, row.value],
    ];
  };
  return [
    ["项目支出绩效目标表"],
    ...head(project),
    ["一级", "二级", "三级", "绩效"],
    ["指标", "指标", "指标", "指标值"],
    ...project.rows.flatMap(lines),
  ];
};

/** Classes in lines merged over the whole row. */
const classLines: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    ["项目绩效目标表"],
    ...head(project),
    ["序号", "指标名称", "指标值", "指标解释"],
    ...project.rows.flatMap((row, i): Grid => {
      const [upper, lower] = words[i]!;
      const lines = [...(upper ? [[upper]] : []), ...(lower ? [[`（一）${lower}`]] : [])];
      return [...lines, [i + 1, row.name, row.value, row.description]];
    }),
  ];
};

/** A list in which an office heads its projects, its headings printed again on each page. */
const officeList: Layout = ({ name, unit, funds, goal, rows }) => {
  const words = classWords(rows);
  const headings = [
    ["序号", "项目名称", "预算金额（万元）", "绩效目标", "绩效指标", "", "", ""],
    ["", "", "", "", "一级指标", "二级指标", "三级指标", "指标值"],
  ];
  const line = (row: Row, i: number): Cell[] => {
    const own = i === 0 ? [1, name, funds.total, goal] : ["", "", "", ""];
    return [...own, ...words[i]!, row.name, row.value];
  };
  return [
    ["部门预算项目绩效目标汇总表"],
    ...headings,
    [`一、${unit}`, "", funds.total],
    ...rows.flatMap((row, i) => (i === 4 ? [...headings, line(row, i)] : [line(row, i)])),
  ];
};

export const officeForms = {
  hubeiGoals,
  daqing,
  boughtService,
  mergedHeading,
  cutByPdf,
  classLines,
  officeList,
} satisfies Record<string, Layout>;
