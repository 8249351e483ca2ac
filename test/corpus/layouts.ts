import type { CellValue } from "../../src/sheet/snapshot";
import { costFirst, type Project, type Row } from "./project";

/** A cell; one that stores another thing than it shows is [stored, shown]. */
export type Cell = CellValue | readonly [CellValue, string];
export type Grid = Cell[][];

/** A published layout: a project written as its officers would write it. */
export type Layout = (project: Project) => Grid;

/** What a cell shows. */
export const shown = (cell: Cell) => String(Array.isArray(cell) ? cell[1] : cell);

const money = (amount: number) => amount.toFixed(2);

/** Repeats nothing that stands above: the first cell of each run of equal words stays. */
function oncePerRun(words: readonly string[]): string[] {
  return words.map((word, i) => (i > 0 && words[i - 1] === word ? "" : word));
}

/** Words of category and subcategory, printed once as merged cells hold them. */
export function classWords(rows: readonly Row[], short = false): [string, string][] {
  const upper = oncePerRun(rows.map((row) => row.category));
  const lower = oncePerRun(rows.map((row) => `${row.category}/${row.subcategory}`));
  return rows.map((row, i) => {
    const word = short ? row.subcategory.replace(/指标$/, "") : row.subcategory;
    return [upper[i]!, lower[i] ? word : ""];
  });
}

/** 产出 50, 效益 30, 满意度 10 over their rows, in whole points. */
export function weightsOf(rows: readonly Row[], points: Record<string, number> = plain): number[] {
  const count = (category: string) => rows.filter((row) => row.category === category).length;
  const seen = new Map<string, number>();
  return rows.map(({ category }) => {
    const n = count(category);
    const k = seen.get(category) ?? 0;
    seen.set(category, k + 1);
    const total = points[category]!;
    return k < n - 1 ? Math.floor(total / n) : total - Math.floor(total / n) * (n - 1);
  });
}
const plain = { 产出指标: 50, 效益指标: 30, 满意度指标: 10 };
const guided = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };

/** An operator as forms with a column for it name it. */
export const sign = (row: Row) => row.operator || "定性";

const pad = (row: Cell[], width: number): Cell[] => [
  ...row,
  ...Array.from({ length: Math.max(0, width - row.length) }, () => ""),
];

function hebeiHead({ name, unit, code, funds, purpose, goal }: Project, plan: Cell[][]): Grid {
  return [
    pad([`1.${name}绩效目标表`], 6),
    pad([`542001 ${unit}本级`, "", "", "", "", "单位：万元"], 6),
    ["项目编码", code, "", "项目名称", name, ""],
    [
      "预算规模及资金用途",
      "预算数",
      money(funds.total),
      "其中：财政资金",
      money(funds.fiscal),
      "其他资金",
    ].concat(money(funds.other)),
    pad(["", purpose], 7),
    ...plan,
    pad(["绩效目标", goal], 7),
  ];
}

const share = (part: number) => (project: Project) =>
  money(Math.round(project.funds.total * 100 * part + 1e-7) / 100);

function hebeiRows(rows: readonly Row[]): Grid {
  const words = classWords(rows);
  return [
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ...rows.map((row, i) => [...words[i]!, row.name, row.description, row.value, row.basis]),
  ];
}

/** Plan in amounts under a heading that says so. */
export const hebei2022: Layout = (project) => [
  ...hebeiHead(project, [
    ["资金支出计划（万元）", "3月底", "", "6月底", "10月底", "12月底"],
    ["", ...[0.25, 0, 0.5, 0.84, 1].map((part) => (part ? share(part)(project) : ""))],
  ]),
  ...hebeiRows(project.rows),
];

/** Plan in percent; percentages of values stored as shares with format 0%. */
export const hebei2022Percent: Layout = (project) => [
  ...hebeiHead(project, [
    ["资金支出计划(%)", "3月底", "", "6月底", "10月底", "12月底"],
    ["", "25.00", "", "50.00", "83.33", "100.00"],
  ]),
  ...hebeiRows(project.rows.map((row) => ({ ...row, value: row.value.replace(/%$/, " %") }))),
];

/** The plan's percentages stored as 0.25 with format 0%. */
export const hebei2022Stored: Layout = (project) => [
  ...hebeiHead(project, [
    ["资金支出\n计划（%）", "3月底", "", "6月底", "10月底", "12月底"],
    ["", [0.25, "25%"], "", [0.5, "50%"], [0.85, "85%"], [1, "100%"]],
  ]),
  ...hebeiRows(project.rows),
];

/** Public text of 2023: no code, no budget, wrapped by the narrow columns. */
export const hebei2023: Layout = ({ name, goal, rows }) => {
  const words = classWords(rows, true);
  const wrap = (text: string) => text.replace(/(.{8})(?=.)/gu, "$1\n");
  return [
    pad([`3、${name}绩效目标表`], 6),
    pad(["绩效目标", goal], 6),
    ["一级指标", "二级指标", "三级指标", "绩效指标\n描述", "指标值", "指标值\n确定依据"],
    ...rows.map((row, i) => [...words[i]!, wrap(row.name), row.description, row.value, row.basis]),
  ];
};

/** Bands of a number: full marks at the target, ten points of a hundred for each grade below. */
function bandsOf(row: Row): string {
  const number = Number(row.number.replace(/,/g, ""));
  const { operator, unit } = row;
  if (!/^[≥≤]$/.test(operator) || !(number > 0)) return "达到目标值得满分，否则不得分";
  const step = (k: number) =>
    String(+(number * (operator === "≥" ? 1 - k / 10 : 1 + k / 10)).toFixed(6));
  const beyond = operator === "≥" ? "＜" : "＞";
  return (
    `优：${operator}${row.number}${unit} 良：${operator}${step(1)}${unit} ` +
    `中：${operator}${step(2)}${unit} 差：${beyond}${step(2)}${unit}`
  );
}

/** Department sheet of Hebei: two-row heading, value split, grade bands. */
export const hebeiOverall: Layout = (project) => {
  const rows = project.rows;
  const words = classWords(rows, true).map(([upper, lower]) => [
    upper
      .replace("产出指标", "部门产出")
      .replace("效益指标", "部门效果")
      .replace("满意度指标", "满意度"),
    lower,
  ]);
  return [
    pad([`${project.unit}部门整体支出绩效指标`], 9),
    [
      "一级指标",
      "二级\n指标",
      "三级\n指标",
      "评（扣）分标准",
      "绩效指标\n描述",
      "指标值",
      "",
      "",
      "指标值\n确定依据",
    ],
    ["", "", "", "", "", "符号", "值", "单位", ""],
    ...rows.map((row, i): Cell[] => [
      ...words[i]!,
      row.name,
      bandsOf(row),
      row.description,
      row.operator,
      row.number,
      row.unit,
      row.basis,
    ]),
  ];
};

/** Flat list; the budget in 元 as a number, value as a number. */
export const sichuan: Layout = (project) => {
  const weights = weightsOf(project.rows, { 产出指标: 60, 效益指标: 30, 满意度指标: 10 });
  return [
    pad(["部门预算项目绩效目标表（2025年度）"], 12),
    pad(["部门：" + project.unit, "", "", "", "", "", "", "", "", "", "", "金额单位：元"], 12),
    "单位名称 项目名称 预算数 年度目标 一级指标 二级指标 三级指标 指标性质 指标值 度量单位 权重 指标方向性".split(
      " ",
    ),
    ...project.rows.map((row, i): Cell[] => [
      i ? "" : project.unit,
      i ? "" : project.name,
      i ? "" : Math.round(project.funds.total * 10000),
      i ? "" : project.goal,
      row.category,
      row.subcategory,
      row.name,
      sign(row),
      row.operator ? Number(row.number) : row.number,
      row.unit,
      weights[i]!,
      row.operator === "≤" ? "反向指标" : "正向指标",
    ]),
  ];
};

/** No classes at all. */
export const chongqing: Layout = (project) => {
  const weights = weightsOf(project.rows, { 产出指标: 60, 效益指标: 30, 满意度指标: 10 });
  return [
    pad(["2025年项目绩效目标表"], 6),
    pad([`编制单位：${project.unit}`, "", "", "", "单位：万元"], 6),
    ["项目名称", project.name, "", "预算总金额", project.funds.total],
    pad(["年度绩效目标", project.goal], 6),
    ["绩效指标", "指标", "指标权重", "计量单位", "指标性质", "指标值"],
    ...project.rows.map((row, i): Cell[] => [
      "",
      row.name,
      weights[i]!,
      row.unit,
      sign(row),
      row.operator ? Number(row.number) : row.number,
    ]),
  ];
};

/** The guidance of 2021: cost as a first level with points in brackets. */
export const chongqing101: Layout = (project) => {
  const rows = costFirst(project.rows);
  const weights = weightsOf(rows, guided);
  const points: Record<string, string> = {
    成本指标: "成本指标（20分）",
    产出指标: "产出指标（40分）",
    效益指标: "效益指标（20分）",
    满意度指标: "满意度指标（10分）",
  };
  const words = classWords(rows);
  return [
    pad(["项目支出绩效目标申报表"], 7),
    pad(["（2025年度）"], 7),
    ["项目名称", project.name, "", "", "", "项目编码", project.code],
    ["主管部门", project.unit, "", "", "", "实施单位", project.unit],
    ["项目资金（万元）", "年度资金总额", project.funds.total],
    ["", "其中：财政拨款", project.funds.fiscal],
    ["", "其他资金", project.funds.other],
    pad(["总体目标", project.goal], 7),
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "分值", "指标解释"],
    ...rows.map((row, i): Cell[] => [
      "",
      words[i]![0] && points[words[i]![0]]!,
      words[i]![1],
      row.name,
      row.value,
      weights[i]!,
      row.description,
    ]),
  ];
};

export const innerMongolia: Layout = (project) => {
  const weights = weightsOf(project.rows);
  const words = classWords(project.rows);
  return [
    pad(["项目支出绩效目标表"], 10),
    ["项目名称", "", project.name],
    ["主管部门", "", project.unit, "", "", "实施单位", "", project.unit],
    ["预算资金（万元）", "", "年度资金总额：", project.funds.total],
    ["", "", "其中：财政拨款", project.funds.fiscal],
    ["", "", "其他资金", project.funds.other],
    ["总体目标", "", project.goal],
    "绩效指标 一级指标 二级指标 三级指标 指标性质 指标方向 目标值 计量单位 分值 备注".split(" "),
    ...project.rows.map((row, i): Cell[] => [
      i ? "" : "绩\n效\n指\n标",
      ...words[i]!,
      row.name,
      row.operator === "≤" ? "反向" : "正向",
      row.operator || "定性",
      row.number,
      row.unit,
      weights[i]!,
      "",
    ]),
  ];
};

export const hunan: Layout = (project) => [
  pad(["部门预算项目支出绩效目标表"], 10),
  pad(["填报单位：" + project.unit, "", "", "", "", "", "", "", "单位：万元"], 10),
  "单位（专项）名称 资金总额 年度绩效目标 一级指标 二级指标 三级指标 指标值类型 *指标值 计量单位 *指标解释 *评(扣)分标准 备注".split(
    " ",
  ),
  ...project.rows.map((row, i): Cell[] => [
    i ? "" : project.name,
    i ? "" : money(project.funds.total),
    i ? "" : project.goal,
    row.category,
    row.subcategory,
    row.name,
    row.operator ? "定量" : "定性",
    row.operator ? row.operator + row.number : row.number,
    row.unit,
    row.description,
    row.operator ? "达到指标值得满分，每少1%扣0.1分" : "未达到不得分",
    "",
  ]),
];

/** Term and year side by side: the term's value a little further than the year's. */
export const twin: Layout = (project) => {
  const words = classWords(project.rows);
  const content = (row: Row) => [row.name, row.value];
  return [
    pad(["项目绩效目标申报表"], 9),
    ["项目名称", project.name, "", "", "", "项目属性", "延续性项目"],
    [
      "项目资金（万元）",
      "中期资金总额",
      money(project.funds.total * 3),
      "",
      "",
      "年度资金总额",
      money(project.funds.total),
    ],
    [
      "",
      "其中：财政拨款",
      money(project.funds.fiscal * 3),
      "",
      "",
      "其中：财政拨款",
      money(project.funds.fiscal),
    ],
    [
      "",
      "其他资金",
      money(project.funds.other * 3),
      "",
      "",
      "其他资金",
      money(project.funds.other),
    ],
    ["总体目标", "中期目标（2025年—2027年）", "", "", "", "年度目标"],
    ["", project.goal, "", "", "", project.goal],
    [
      "绩效指标",
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
      "二级指标",
      "三级指标",
      "指标值",
      "备注",
    ],
    ...project.rows.map((row, i): Cell[] => [
      "",
      ...words[i]!,
      ...content({
        ...row,
        ...(/总|成本$/.test(row.name) && /万元$/.test(row.unit)
          ? { value: `${row.operator}${Number(row.number) * 3}万元` }
          : {}),
      }),
      words[i]![1],
      ...content(row),
      "",
    ]),
  ];
};

/** Old twin form: blocks below each other. */
export const twinBelow: Layout = (project) => {
  const words = classWords(project.rows, true).map(([upper, lower]) => [
    upper,
    lower.replace("生态效益", "环境效益"),
  ]);
  const block = (label: string): Grid =>
    project.rows.map((row, i): Cell[] => [
      i ? "" : label,
      ...words[i]!,
      row.name,
      row.value,
      "",
    ]) as Grid;
  return [
    pad(["省级财政项目支出绩效目标申报表"], 6),
    ["项目名称", project.name, "", "", "项目主管部门", project.unit],
    [
      "年度资金总额（万元）",
      money(project.funds.total),
      "",
      "",
      "其中：财政拨款",
      money(project.funds.fiscal),
    ],
    pad(["年度绩效目标", project.goal], 6),
    ["", "一级指标", "二级指标", "指标内容", "指标值", "备注"],
    ...block("年度绩效指标"),
  ];
};

export const hubei: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    pad(["项目绩效目标表"], 7),
    ["项目名称", project.name, "", "", "项目编码", project.code],
    ["项目总预算", project.funds.total, "", "", "项目当年预算", project.funds.total, "单位：万元"],
    pad(["年度绩效目标", project.goal], 7),
    ["一级指标", "二级指标", "三级指标", "绩效标准", "当年预期实现值", "参考值确定依据", "备注"],
    ...project.rows.map((row, i): Cell[] => [
      ...words[i]!,
      row.name,
      row.description,
      row.value,
      row.basis,
      "",
    ]),
  ];
};

export const fujian: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    pad(["附件2"], 6),
    pad([`${project.name}绩效目标表`], 6),
    pad(["单位：" + project.unit, "", "", "", "金额单位：万元"], 6),
    [
      "项目资金",
      "资金总额：",
      money(project.funds.total),
      "财政拨款：",
      money(project.funds.fiscal),
      "",
    ],
    ["", "", "", "其他资金：", money(project.funds.other), ""],
    pad(["年度目标", project.goal], 6),
    ["绩效目标", "一级指标", "二级指标", "三级指标", "指标解释", "目标值"],
    ...project.rows.map((row, i): Cell[] => [
      "",
      ...words[i]!,
      row.name,
      `${row.description}（${row.basis}）`,
      row.value,
    ]),
  ];
};

export const guangxi: Layout = (project) => {
  const effect = project.rows.map((row) => ({
    ...row,
    category: row.category === "产出指标" ? "产出" : "效果",
  }));
  const words = classWords(effect);
  const weights = weightsOf(effect, { 产出: 60, 效果: 40 });
  return [
    pad(["项目支出绩效目标申报表"], 7),
    ["项目名称", project.name, "", "", "预算金额（万元）", project.funds.total],
    pad(["项目绩效目标", project.goal], 7),
    ["一级指标", "二级指标", "分值", "指标内容", "指标值", "评分细则", "备注"],
    ...effect.map((row, i): Cell[] => [
      ...words[i]!,
      weights[i]!,
      row.name,
      row.value,
      "完成目标值得满分，未完成按完成比例得分",
      "",
    ]),
  ];
};

/** The unit stands in brackets after the name. */
export const guangdong: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    pad([`${project.name}绩效目标表`], 4),
    ["项目名称", project.name, "项目金额（万元）", project.funds.total],
    ["绩效目标", project.goal],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ...project.rows.map((row, i): Cell[] => [
      ...words[i]!,
      row.unit && row.unit !== "%" ? `${row.name}（${row.unit}）` : row.name,
      row.unit && row.unit !== "%" ? row.operator + row.number : row.value,
    ]),
  ];
};

/** What was reached, so that every row has full marks. */
const reached = (row: Row) => row.value.replace(/^[≥≤＝=]/, "");

export const selfEvaluation: Layout = (project) => {
  const weights = weightsOf(project.rows);
  const words = classWords(project.rows);
  const executed = money(project.funds.total * 0.95);
  return [
    pad(["2024年度项目支出绩效自评表"], 10),
    ["项目名称", project.name, "", "", "", "", "", "", "", ""],
    ["主管部门", project.unit, "", "", "实施单位", "", project.unit, "", "", ""],
    [
      "项目资金（万元）",
      "",
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "",
      "分值",
      "执行率",
      "得分",
      "",
    ],
    [
      "",
      "年度资金总额",
      project.funds.total,
      project.funds.total,
      Number(executed),
      "",
      10,
      [Number(executed) / project.funds.total, "95.00%"],
      [9.5, "9.50"],
      "",
    ],
    ["", "其中：财政拨款", project.funds.fiscal, project.funds.fiscal, "", "", "—", "", "—", ""],
    ["", "其他资金", project.funds.other, project.funds.other, "", "", "—", "", "—", ""],
    ["年度总体目标", "预期目标", "", "", "", "实际完成情况", "", "", "", ""],
    ["", project.goal, "", "", "", "年度目标任务全部完成", "", "", "", ""],
    "绩效指标 一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施"
      .split(" ")
      .concat(""),
    ...project.rows.map((row, i): Cell[] => [
      "",
      ...words[i]!,
      row.name,
      row.value,
      reached(row),
      weights[i]!,
      weights[i]!,
      "无",
      "",
    ]),
    ["总分", "", "", "", "", "", 100, [99.5, "99.50"], "", ""],
  ];
};

/** 分值 before 年度指标值. */
export const selfEvaluationWeightFirst: Layout = (project) => {
  const weights = weightsOf(project.rows);
  return [
    pad(["项目支出绩效自评表"], 9),
    ["项目名称", project.name],
    ["年度资金总额（万元）", project.funds.total],
    ["年度目标", project.goal],
    "一级指标 二级指标 三级指标 分值 年度指标值 实际完成值 得分 未完成原因及改进措施".split(" "),
    ...project.rows.map((row, i): Cell[] => [
      row.category,
      row.subcategory,
      row.name,
      weights[i]!,
      row.value,
      reached(row),
      weights[i]!,
      "",
    ]),
  ];
};

export const centralInvestment: Layout = (project) => {
  const rows = project.rows;
  const lower = oncePerRun(rows.map((row) => row.category));
  return [
    pad(["中央预算内投资计划绩效目标表"], 5),
    ["投资计划名称", project.name],
    ["下达地方或单位", project.unit],
    ["年度资金总额（万元）", money(project.funds.total)],
    ["总体目标", project.goal],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
    ...rows.map((row, i): Cell[] => ["", i ? "" : "实施效果指标", lower[i]!, row.name, row.value]),
  ];
};

/** Ministry of Finance form for central projects. */
export const central: Layout = (project) => {
  const words = classWords(project.rows);
  const weights = weightsOf(project.rows);
  return [
    pad(["附件1：项目支出绩效目标表"], 6),
    pad(["（2025年度）"], 6),
    ["项目名称", project.name],
    ["主管部门及代码", `[${project.unit}]`, "", "实施单位", project.unit],
    [
      "项目资金\n（万元）",
      "年度资金总额",
      "",
      money(project.funds.total),
      "执行率分值\n（10）",
      "",
    ],
    ["", "其中：财政拨款", "", money(project.funds.fiscal)],
    ["", "上年结转", "", "-"],
    ["", "其他资金", "", money(project.funds.other)],
    ["年度总体目标", project.goal],
    ["绩\n效\n指\n标", "一级指标", "二级指标", "三级指标", "指标值", "分值权重\n（90）"],
    ...project.rows.map((row, i): Cell[] => ["", ...words[i]!, row.name, row.value, weights[i]!]),
  ];
};

/** Transfers to regions: no weights, goal in points. */
export const transfer: Layout = (project) => {
  const words = classWords(project.rows);
  return [
    pad([`${project.name}区域绩效目标表`], 6),
    pad(["（2025年度）"], 6),
    ["专项名称", project.name],
    ["中央主管部门", "", "", "省级财政部门", ""],
    ["资金情况（万元）", "年度金额：", "", project.funds.total],
    ["", "其中：中央补助", "", project.funds.fiscal],
    ["", "地方资金", "", project.funds.other],
    [
      "年度目标",
      project.goal
        .split("，")
        .map((part, i) => `目标${i + 1}：${part}`)
        .join("；\n"),
    ],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "", "指标值"],
    ...project.rows.map((row, i): Cell[] => ["", ...words[i]!, row.name, "", row.value]),
  ];
};

/** Evaluation with data items collected. */
export const evaluationItems: Layout = (project) => {
  const words = classWords(project.rows);
  const weights = weightsOf(project.rows, { 产出指标: 60, 效益指标: 30, 满意度指标: 10 });
  return [
    pad(["项目绩效评价指标体系"], 9),
    ["项目名称", project.name],
    ["绩效目标", project.goal],
    "一级指标 二级指标 三级指标 指标解释 分值 目标值 计量单位 评价标准 备注".split(" "),
    ...project.rows.map((row, i): Cell[] => [
      ...words[i]!,
      row.name,
      row.description,
      weights[i]!,
      row.operator + row.number,
      row.unit,
      "达到目标值得满分",
      "",
    ]),
  ];
};

/** The forms most often met; `forms` has further ones. */
export const commonForms = {
  hebei2022,
  hebei2022Percent,
  hebei2022Stored,
  hebei2023,
  hebeiOverall,
  sichuan,
  chongqing,
  chongqing101,
  innerMongolia,
  hunan,
  twin,
  twinBelow,
  hubei,
  fujian,
  guangxi,
  guangdong,
  selfEvaluation,
  selfEvaluationWeightFirst,
  centralInvestment,
  central,
  transfer,
  evaluationItems,
} satisfies Record<string, Layout>;
