import { checkCharacter } from "../../src/rules/code/code";
import { projectSheet } from "../../src/rules/example";
import { library } from "../../src/templates/library/library";
import { otherFields } from "./other-fields";
import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";

/** An indicator by its parts, as layouts print them in columns of their own or glued. */
export interface SoundRow {
  category: string;
  subcategory: string;
  name: string;
  description: string;
  operator: string;
  number: string;
  unit: string;
  basis: string;
}

/** A project whose numbers are filled in. */
export interface SoundProject {
  name: string;
  /** 预算数 and its parts in 万元. */
  funds: { total: string; fiscal: string; other: string };
  goal: string;
  rows: SoundRow[];
}

/** Likely numbers for {n}, by the unit that follows. */
const likely: Record<string, string> = {
  "%": "85",
  个百分点: "2",
  天: "250",
  场次: "12",
  期: "4",
  平方米: "1800",
  "元/人·天": "400",
  "元/平方米·年": "450",
  "万元/起": "0.5",
};

/** Rows of a project with their blanks: {n} and {budget}. */
interface Blank {
  name: string;
  rows: readonly SoundRow[];
}

const fromLibrary: readonly Blank[] = library.map(({ name, indicators }) => ({
  name,
  rows: indicators.map(({ value, ...row }) => ({ ...row, number: value })),
}));

const fromOtherFields: readonly Blank[] = otherFields.map(({ project, rows }) => ({
  name: project,
  rows: rows.map((row) => {
    const [category, subcategory, name, description, value, basis] = row.split(" | ") as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const parts = /^([≥≤＝]?)(\{\w+\}|[\d.]+)(?!\d*年\d)(.*)$/.exec(value);
    const [, operator = "", number = "", unit = ""] = parts ?? ["", "", value, ""];
    return { category, subcategory, name, description, operator, number, unit, basis };
  }),
}));

/** The templates, and sound projects of other fields, all filled in. */
export const filledProjects: readonly SoundProject[] = [...fromLibrary, ...fromOtherFields].map(
  ({ name, rows }, i): SoundProject => {
    const budget = (20 + 2.5 * i).toFixed(2);
    const filled = (number: string, unit: string) =>
      ({ "{budget}": budget, "{n}": likely[unit] ?? "80" })[number] ?? number;
    return {
      name,
      funds: { total: budget, fiscal: budget, other: "0.00" },
      goal: `保障${name}项目按计划实施，依法及时解决群众合理诉求，提高群众满意度`,
      rows: rows.map((row) => ({ ...row, number: filled(row.number, row.unit) })),
    };
  },
);

/** A layout of published forms: how it prints a project on a sheet. */
export type Layout = (project: SoundProject) => SheetSnapshot;

/** A code of its own for each project. */
function codeOf(name: string): string {
  const serial = filledProjects.findIndex((project) => project.name === name) + 1000;
  const body = `13012322P0025811${serial}`;
  return body + checkCharacter(`${body}0`)!;
}

/** What is spent by the end of March, June, October and December. */
const planOf = (total: number) =>
  [0.25, 0.5, 0.85, 1].map((share) => (total * share).toFixed(2)) as [
    string,
    string,
    string,
    string,
  ];

const glued = ({ operator, number, unit }: SoundRow) => `${operator}${number}${unit}`;
const weightsOf = (rows: readonly SoundRow[]) => {
  const each = Math.floor(90 / rows.length);
  return rows.map((_, i) => (i === 0 ? 90 - each * (rows.length - 1) : each));
};
/** Category words printed once, blank below. */
const once = (rows: readonly SoundRow[], of: (row: SoundRow) => string) =>
  rows.map((row, i) => (i > 0 && of(rows[i - 1]!) === of(row) ? "" : of(row)));

function columns(rows: readonly SoundRow[], ...cells: ((row: SoundRow, i: number) => CellValue)[]) {
  const first = once(rows, ({ category }) => category);
  const second = once(rows, ({ category, subcategory }) => `${category}/${subcategory}`);
  return rows.map((row, i) => [
    first[i]!,
    second[i] ? row.subcategory : "",
    ...cells.map((cell) => cell(row, i)),
  ]);
}

/** As a cell of numbers holds it; words stay words. */
const amount = (text: string, factor = 1): CellValue =>
  /^-?[\d.]+$/.test(text) ? Number((Number(text) * factor).toPrecision(12)) : text;
const numeric = ({ number }: SoundRow, scale = 1): CellValue => amount(number, 1 / scale);

/** Published forms, by what is particular to each. */
export const layouts: Record<string, Layout> = {
  "the Hebei form": ({ name, funds, goal, rows }) =>
    sheetOf(
      name,
      projectSheet({
        title: `${name}绩效目标表`,
        code: codeOf(name),
        name,
        total: funds.total,
        fiscalFunds: funds.fiscal,
        otherFunds: funds.other,
        purpose: `用于${name}支出`,
        goal,
        points: planOf(Number(funds.total)),
        rows: rows.map((row) =>
          [row.category, row.subcategory, row.name, row.description, glued(row), row.basis].join(
            " | ",
          ),
        ),
      }),
    ),
  "signs and units in columns of their own, with weights": ({ name, funds, goal, rows }) => {
    const weights = weightsOf(rows);
    return sheetOf(name, [
      ["附件2"],
      ["2024年项目支出绩效目标表"],
      ["", "", "", "", "", "", "金额单位：万元"],
      ["项目名称", name, "", "", "年度资金总额", amount(funds.total)],
      ["", "", "", "", "其中：财政拨款", amount(funds.fiscal)],
      ["", "", "", "", "其他资金", amount(funds.other)],
      ["年度总体目标", goal],
      ["一级指标", "二级指标", "三级指标", "指标解释", "计算符号", "指标值", "计量单位", "权重"],
      ...columns(
        rows,
        (row) => row.name,
        (row) => row.description,
        (row) => row.operator,
        (row) => numeric(row),
        (row) => row.unit,
        (_, i) => weights[i]!,
      ),
    ]);
  },
  "cost as a first-level category, with points in the headings": ({ name, funds, goal, rows }) => {
    const moved = rows.map((row) =>
      row.subcategory === "成本指标"
        ? { ...row, category: "成本指标（20分）", subcategory: "经济成本指标" }
        : { ...row, category: `${row.category}（${row.category === "产出指标" ? 40 : 20}分）` },
    );
    const sorted = [...moved].sort(
      (a, b) => Number(b.category.startsWith("成本")) - Number(a.category.startsWith("成本")),
    );
    const weights = weightsOf(sorted);
    return sheetOf(name, [
      ["项目绩效目标申报表"],
      ["（2024年度）"],
      ["项目名称", name],
      [
        "项目资金（万元）",
        "年度资金总额",
        funds.total,
        "财政拨款",
        funds.fiscal,
        "其他资金",
        funds.other,
      ],
      ["年度绩效目标", goal],
      ["一级指标", "二级指标", "三级指标", "指标值", "分值", "指标解释"],
      ...columns(
        sorted,
        (row) => row.name,
        glued,
        (_, i) => weights[i]!,
        (row) => row.description,
      ),
    ]);
  },
  "names and values alone, the unit inside the name": ({ name, funds, goal, rows }) =>
    sheetOf(name, [
      ["部门预算项目支出绩效目标表"],
      ["项目名称", name, "资金总额（万元）", amount(funds.total)],
      ["总体绩效目标", goal],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ...columns(
        rows,
        (row) => (row.unit ? `${row.name}（${row.unit}）` : row.name),
        (row) => `${row.operator}${row.number}`,
      ),
    ]),
  "percentages stored as fractions, beside their signs": ({ name, funds, goal, rows }) => {
    const values = [
      [`${name}绩效目标表`],
      ["单位：元"],
      ["项目名称", name, "预算数", amount(funds.total, 10000)],
      ["绩效目标", goal],
      [
        "一级指标",
        "二级指标",
        "三级指标",
        "绩效指标描述",
        "符号",
        "指标值",
        "单位",
        "指标值确定依据",
      ],
      ...columns(
        rows,
        (row) => row.name,
        (row) => row.description,
        (row) => row.operator,
        (row) => numeric(row, row.unit === "%" ? 100 : 1),
        (row) => (row.unit === "%" ? "" : row.unit),
        (row) => row.basis,
      ),
    ];
    const texts = values.map((line, r) =>
      line.map((value, c) =>
        c === 5 && rows[r - 5]?.unit === "%" ? `${Number(value) * 100}%` : String(value),
      ),
    );
    return sheetOf(name, values, { texts });
  },
  "kinds of values, stars and a scoring standard": ({ name, funds, goal, rows }) =>
    sheetOf(
      name,
      [
        ["", "2024年度项目支出绩效目标表"],
        ["", "项目名称", name, "", "项目总预算", funds.total, "万元"],
        ["", "年度总体目标", goal],
        [
          "",
          "一级指标",
          "二级指标",
          "三级指标",
          "指标值类型",
          "*指标值",
          "*计量单位",
          "*指标解释",
          "*评（扣）分标准",
          "备注",
        ],
        ...columns(
          rows,
          (row) => row.name,
          () => "定量",
          (row) => `${row.operator}${row.number}`,
          (row) => row.unit,
          (row) => row.description,
          () => "达到目标得满分，未达到按比例扣分",
          () => "",
        ).map((line) => ["", ...line]),
      ],
      { at: { row: 2, column: 1 } },
    ),
  "expected values without a head block": ({ name, goal, rows }) =>
    sheetOf(name, [
      [`${name}绩效目标表`],
      ["年度目标", goal],
      ["一级指标", "二级指标", "指标内容", "绩效标准", "当年预期实现值", "参考值确定依据"],
      ...columns(
        rows,
        (row) => row.name,
        (row) => row.description,
        glued,
        (row) => row.basis,
      ),
    ]),
};
