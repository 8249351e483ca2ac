import type { Outcome, Severity } from "../../src/rules/rule";
import { projects } from "./corpus";
import { layouts, type LayoutName } from "./layout-list";
import { shown, type Cell, type Grid } from "./layouts";
import type { Project } from "./project";

/** A fault put into the cells of a clean table, or into one of several. */
export interface TableFault {
  rule: string;
  severity: Severity;
  outcome: Outcome;
  /** What is done, in a word. */
  what: string;
  clean: Grid[];
  bad: Grid[];
  /** Text of the cell at which the rule must report, on any sheet. */
  at: string;
  also: readonly string[];
}

const list: TableFault[] = [];
const byName = (name: string): Project => {
  const found = projects.find((project) => project.name === name);
  if (!found) throw new RangeError(name);
  return found;
};

/** The grid with the first cell that shows the text changed. */
function replaced(grid: Grid, from: string, to: Cell): Grid {
  let done = false;
  const result = grid.map((row) =>
    row.map((cell) => {
      if (done || shown(cell) !== from) return cell;
      done = true;
      return to;
    }),
  );
  if (!done) throw new RangeError(`no cell ${from}`);
  return result;
}

type More = Partial<Pick<TableFault, "severity" | "outcome" | "also" | "at">>;

function table(
  rule: string,
  severity: Severity,
  layout: LayoutName,
  project: string,
  edits: readonly (readonly [string, Cell])[],
  more: More = {},
): void {
  const clean = layouts[layout](byName(project));
  const bad = edits.reduce((grid, [from, to]) => replaced(grid, from, to), clean);
  const what = `${layout} ${project}: ${edits.map(([a, b]) => `${a} → ${shown(b)}`).join(", ")}`;
  const at = shown(edits[0]![1]);
  list.push({
    rule,
    severity,
    outcome: "problem",
    what,
    clean: [clean],
    bad: [bad],
    at,
    also: [],
    ...more,
  });
}

const hall = "人民来访接待大厅运行经费"; // 36.50 = 36.50 + 0.00
const river = "白沙河中小河流治理工程"; // 2150 = 1720 + 430
const library = "公共图书馆免费开放"; // 50
const court = "法律援助办案补助"; // 57.60 = 40.00 + 17.60
const road = "“四好农村路”建设"; // 1280 = 1000 + 280
const rent = "机关办公用房租赁"; // 54

// ---- plan
table("plan-header-unit", "error", "hebei2022", library, [
  ["资金支出计划（万元）", "资金支出计划（%）"],
]);
table("plan-header-unit", "error", "hebei2022", river, [
  ["资金支出计划（万元）", "资金支出\n计划(％)"],
]);
table("plan-header-unit", "error", "hebei2022Percent", court, [
  ["资金支出计划(%)", "资金支出计划（万元）"],
]);
for (const [layout, half, less] of [
  ["hebei2022Percent", "50.00", "20.00"],
  ["hebei2022", "25.00", "10.00"],
] as const) {
  table("plan-not-cumulative", "error", layout, layout === "hebei2022" ? library : river, [
    [half, less],
  ]);
}
table("plan-not-cumulative", "error", "hebei2022Stored", river, [["50%", [0.2, "20%"]]]);
table("plan-final-mismatch", "error", "hebei2022Percent", river, [["100.00", "95.00"]]);
table("plan-final-mismatch", "error", "hebei2022Stored", court, [["100%", [0.9, "90%"]]]);
table("plan-over-budget", "error", "hebei2022Percent", library, [["83.33", "120.00"]], {
  also: ["plan-not-cumulative"],
});
table("plan-over-budget", "error", "hebei2022", rent, [["45.36", "64.00"]], {
  also: ["plan-not-cumulative"],
});
table("plan-behind-schedule", "info", "hebei2022Percent", river, [["83.33", "60.00"]]);
table("plan-behind-schedule", "info", "hebei2022", rent, [["45.36", "30.00"]]);
table("plan-missing", "warning", "hebei2022Percent", river, [["50.00", ""]], { at: "" });

// ---- budget
table("budget-parts-sum", "error", "hebei2022", river, [["1720.00", "1700.00"]], { at: "2150.00" });
table("budget-parts-sum", "error", "central", river, [["430.00", "340.00"]], { at: "2150.00" });
table("budget-parts-sum", "error", "chongqing101", court, [["17.6", 27.6]], { at: "57.6" });
table("budget-parts-sum", "error", "innerMongolia", road, [["280", 180]], { at: "1280" });
table("budget-parts-sum", "error", "fujian", road, [["280.00", "380.00"]], { at: "1280.00" });
table("other-funds-blank", "info", "hebei2022", hall, [["0.00", ""]], { at: "" });
table("amount-unreadable", "error", "hebei2022Percent", river, [["2150.00", "#REF!"]]);
table("amount-unreadable", "error", "hebei2022Percent", court, [["40.00", "四十万"]]);
table("amount-unreadable", "error", "central", road, [["280.00", "#VALUE!"]]);
table("amount-negative", "error", "hebei2022Percent", court, [["17.60", "-17.60"]], {
  also: ["budget-parts-sum"],
});
table("budget-missing", "error", "hebei2022Percent", court, [["57.60", ""]], { at: "" });
table("budget-missing", "error", "chongqing101", road, [["1280", ""]], { at: "" });
table("unit-slip", "warning", "hebei2022Percent", river, [["1720.00", "17200000.00"]], {
  outcome: "review",
  also: ["budget-parts-sum"],
});
table("unit-slip", "warning", "chongqing101", road, [["1000", 10000000]], {
  outcome: "review",
  also: ["budget-parts-sum"],
});

// ---- title and code
table("title-name-mismatch", "warning", "hebei2022", rent, [
  [`1.${rent}绩效目标表`, "1.机关食堂运行补助绩效目标表"],
]);
table("title-name-mismatch", "warning", "guangdong", river, [
  [`${river}绩效目标表`, "红旗水库除险加固绩效目标表"],
]);
const codeOf = (name: string) => byName(name).code;
table("code-whitespace", "info", "hebei2022", rent, [
  [codeOf(rent), codeOf(rent).replace(/^.{12}/, "$& ")],
]);
table("code-whitespace", "info", "hubei", rent, [
  [codeOf(rent), codeOf(rent).replace(/^.{17}/, "$&\n")],
]);
table("code-format", "error", "hebei2022", rent, [[codeOf(rent), codeOf(rent).slice(0, -1)]]);
table("code-format", "error", "chongqing101", road, [
  [codeOf(road), codeOf(road).replace("P", "-")],
]);
table("code-format", "error", "hubei", court, [[codeOf(court), codeOf(court) + "1"]]);
for (const [layout, name] of [
  ["hebei2022", rent],
  ["hubei", river],
  ["chongqing101", court],
] as const) {
  const swapped = codeOf(name).replace(/25(?=7)/, "52");
  table("code-check-character", "warning", layout, name, [
    [codeOf(name), swapped === codeOf(name) ? "" : swapped],
  ]);
}

// ---- goal against rows
table("goal-number-conflict", "warning", "hebei2022", "中小学教师全员培训", [["≥98%", "≥90%"]], {
  outcome: "review",
});
table("goal-number-conflict", "warning", "central", "第五次全国经济普查", [["≤0.5%", "≤2%"]], {
  outcome: "review",
});
table("goal-number-conflict", "warning", "hubei", "退役军人就业创业培训", [["≥80人", "≥60人"]], {
  outcome: "review",
  also: ["cost-budget-mismatch"],
});
table("goal-contradiction", "error", "hebei2022", "免疫规划疫苗接种服务", [["＝0起", "≤2起"]]);
table("goal-contradiction", "error", "central", "机关大院物业管理服务", [["＝0起", "≤3起"]], {
  outcome: "review",
});
table("goal-contradiction", "error", "hubei", "小型水库安全运行管护", [["＝0次", "≤1次"]]);

// ---- texts
const goalOf = (name: string) => byName(name).goal;
table("field-code-residue", "warning", "hebei2022", rent, [
  [`1.${rent}绩效目标表`, `1.${rent}绩效目标表{ TC "1.${rent}绩效目标表" \\f C \\l "1" }`],
]);
table("text-doubled", "info", "hebei2022", rent, [["质量指标", "质量指标质量指标"]]);
table("text-doubled", "info", "hubei", rent, [["产出指标", "产出指标产出指标"]]);
table("category-short-label", "info", "hebei2022", rent, [["质量指标", "质量"]]);
table("category-short-label", "info", "central", river, [["数量指标", "数量"]]);
table("category-synonym", "info", "hebei2022", rent, [["效益指标", "效果指标"]]);
table("punctuation", "info", "hebei2022", rent, [
  [goalOf(rent), "根据临财行【2024】15号文件，租赁办公用房1500平方米，租金按合同约定支付。"],
]);
table("punctuation", "info", "central", court, [
  [goalOf(court), "依据《法律援助法，全年办理法律援助案件480件。"],
]);
table("repealed-regulation", "info", "hebei2022", hall, [
  [goalOf(hall), "认真贯彻国务院《信访条例》，来访事项依法及时受理，来访群众满意度达到90%以上。"],
]);
table("repealed-regulation", "info", "central", rent, [
  [goalOf(rent), "依据《中华人民共和国合同法》租赁办公用房1500平方米，租金按合同约定支付。"],
]);
table("list-numbering", "info", "hebei2022", rent, [
  [goalOf(rent), "1.租赁办公用房1500平方米\n2.保障3家单位正常办公\n2.租金按合同约定支付"],
]);
table("list-numbering", "info", "hubei", rent, [
  [goalOf(rent), "1、租赁办公用房1500平方米；3、保障3家单位正常办公。"],
]);
table(
  "goal-not-measured",
  "info",
  "hebei2022",
  rent,
  [[goalOf(rent), "认真做好各项工作，为经济社会发展提供有力保障。"]],
  { outcome: "review" },
);
table(
  "goal-not-measured",
  "info",
  "central",
  river,
  [[goalOf(river), "切实提高工作水平，圆满完成上级交办任务。"]],
  { outcome: "review" },
);
table(
  "term-conflict",
  "info",
  "hebei2022",
  "电子政务云资源租用",
  [
    [
      "为42个部门126个业务系统提供稳定的云资源，全年无重大网络安全事件。",
      "为42个部门提供政务外网接入服务。",
    ],
    ["电子政务云资源租用", "电子政务专网租用"],
  ],
  {
    outcome: "review",
    at: "为42个部门提供政务外网接入服务。",
    also: ["title-name-mismatch", "goal-not-measured"],
  },
);
table("typo", "warning", "hebei2022", hall, [["来访事项登记准确率", "来仿事项登记准确率"]]);
table("typo", "warning", "central", "重大动物疫病强制免疫", [["免疫抗体合格率", "免疫抗体合格律"]]);

// ---- grade bands
const bandsOf = (from: string) =>
  layouts
    .hebeiOverall(byName(library))
    .flat()
    .map(shown)
    .find((text) => text.startsWith(`优：${from}`))!;
const days = bandsOf("≥300天");
table("grade-target-gap", "warning", "hebeiOverall", library, [
  [days, days.replace("≥300天", "≥320天")],
]);
table("grade-unit-mismatch", "warning", "hebeiOverall", library, [
  [days, days.replace(/天/g, "%")],
]);
table("grade-missing", "warning", "hebeiOverall", library, [[days, days.replace(/中：\S+ /, "")]], {
  also: ["grade-overlap"],
});
table("grade-overlap", "error", "hebeiOverall", library, [
  [days, days.replace("良：≥270天", "良：≥310天")],
]);
const rate = bandsOf("≥90%");
table("grade-target-gap", "warning", "hebeiOverall", library, [
  [rate, rate.replace("≥90%", "≥95%")],
]);
table("grade-missing", "warning", "hebeiOverall", library, [[rate, rate.replace(/差：.*/, "")]]);
table("grade-overlap", "error", "hebeiOverall", library, [
  [rate, rate.replace("差：＜72%", "差：＜60%")],
]);

// ---- points
for (const [layout, at] of [
  ["central", "分值权重\n（90）"],
  ["selfEvaluation", "分值"],
  ["innerMongolia", "分值"],
  ["evaluationItems", "分值"],
] as const) {
  const clean = layouts[layout](byName(library));
  const column = clean
    .find(
      (row) =>
        row.map(shown).includes(at) &&
        row.map(shown).some((text) => /指标名称|三级指标/.test(text)),
    )!
    .map(shown)
    .indexOf(at);
  const first = clean.findIndex(
    (row) =>
      shown(row[row.length > column ? column : 0]!) === at && row.map(shown).includes("三级指标"),
  );
  const bad = clean.map((row, i) =>
    i === first + 1 ? row.map((cell, c) => (c === column ? Number(cell) + 7 : cell)) : row,
  );
  list.push({
    rule: "weight-sum",
    severity: "error",
    outcome: "problem",
    what: `${layout}: weight + 7`,
    clean: [clean],
    bad: [bad],
    at: "*",
    also: ["score-arithmetic"],
  });
}
{
  const clean = layouts.selfEvaluation(byName(library));
  const row = clean.findIndex((cells) => cells.map(shown).includes("≥300天"));
  const worse = clean.map((cells, i) =>
    i === row ? cells.map((cell, c) => (c === 5 ? "240天" : cell)) : cells,
  );
  list.push({
    rule: "score-arithmetic",
    severity: "error",
    outcome: "problem",
    what: "reached 240 of 300, full marks",
    clean: [clean],
    bad: [worse],
    at: "*",
    also: [],
  });
  const more = clean.map((cells, i) =>
    i === row ? cells.map((cell, c) => (c === 7 ? 99 : cell)) : cells,
  );
  list.push({
    rule: "score-arithmetic",
    severity: "error",
    outcome: "problem",
    what: "score above points",
    clean: [clean],
    bad: [more],
    at: "99",
    also: [],
  });
  const rateRow = clean.map((cells) => cells.map((cell) => (shown(cell) === "9.50" ? 8 : cell)));
  list.push({
    rule: "score-arithmetic",
    severity: "error",
    outcome: "problem",
    what: "execution 95 % scored 10",
    clean: [clean],
    bad: [rateRow],
    at: "*",
    also: [],
  });
}

// ---- across
{
  const one = layouts.hebei2022(byName(library));
  const other = layouts.hebei2022(byName(rent));
  list.push({
    rule: "project-duplicate",
    severity: "error",
    outcome: "problem",
    what: "the same project twice",
    clean: [one],
    bad: [one, one],
    at: `1.${library}绩效目标表`,
    also: ["code-duplicate"],
  });
  list.push({
    rule: "code-duplicate",
    severity: "error",
    outcome: "problem",
    what: "one code on two projects",
    clean: [one, other],
    bad: [one, replaced(other, codeOf(rent), codeOf(library))],
    at: codeOf(library),
    also: ["code-check-character", "code-region-year"],
  });
  const whole = layouts.hebeiOverall(byName(library));
  const looser = replaced(one, "≥90%", "≥85%");
  list.push({
    rule: "target-conflict",
    severity: "warning",
    outcome: "problem",
    what: "rate of a project below the department's",
    clean: [one, whole],
    bad: [looser, whole],
    at: "≥85%",
    also: [],
  });
  const content = replaced(one, "≥90%", "≥90 %");
  const readers = one.map((row) =>
    row.map((cell, c) => (c === 4 && row[2] === "读者满意度" ? "≥80%" : cell)),
  );
  list.push({
    rule: "target-conflict",
    severity: "warning",
    outcome: "problem",
    what: "satisfaction of a project below the department's",
    clean: [content, whole],
    bad: [readers, whole],
    at: "≥80%",
    also: [],
  });
}

export const tableFaults: readonly TableFault[] = list;
