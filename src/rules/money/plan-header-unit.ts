import type { SetCell } from "../../sheet/edit";
import { projectSheet } from "../example";
import type { FixChoice, TableRule } from "../rule";
import { filledPoints, isFilled, percentOf, shown, unitOf, writeAmount } from "./amounts";

const wrong: Parameters<typeof projectSheet>[0] = {
  planHeading: "⟦资金支出计划（%）⟧",
  points: ["1.25", "2.50", "3.75", "5.00"],
};

export const planHeaderUnit: TableRule = {
  id: "plan-header-unit",
  on: "table",
  reads: ["plan"],
  severity: "error",
  fix: "ask",
  source: {
    zh: "河北省项目绩效目标表的资金支出计划栏；算术关系",
    en: "Disbursement plan of the Hebei project form; arithmetic",
  },
  words: {
    zh: {
      title: "支出计划表头单位与数值不符",
      why: "表头写的是百分比，填的却是金额（或者相反），各时点的支出进度无法核对。",
      how: "按数值改表头；或者按表头，把数值换算成占预算数的百分比。",
      messages: {
        amounts: "表头单位是“%”，填的却是金额：{label}累计 {last} {unit}",
        percent: "表头单位是“{unit}”，填的却是百分比：{label}累计 {last}",
      },
      fixes: {
        heading: "表头改为“{heading}”",
        percentages: "数值换算为百分比：{numbers}",
      },
    },
    en: {
      title: "Heading of the plan and its numbers differ in unit",
      why: "The heading says percent and the cells hold amounts (or the other way round), so progress cannot be compared with the budget.",
      how: "Change the heading to fit the numbers, or turn the numbers into percentages of the budget.",
      messages: {
        amounts: "The heading says %, but the cells hold amounts: {last} {unit} at {label}",
        percent: "The heading says {unit}, but the cells hold percentages: {last} at {label}",
      },
      fixes: {
        heading: "Change the heading to “{heading}”",
        percentages: "Turn the numbers into percentages: {numbers}",
      },
    },
  },
  good: [
    projectSheet(),
    projectSheet({
      planHeading: "资金支出计划（%）",
      points: ["25.00", "50.00", "84.00", "100.00"],
    }),
  ],
  bad: [
    projectSheet(wrong),
    projectSheet({
      planHeading: "⟦资金支出计划（万元）⟧",
      points: ["25", "50", "85", "100"],
    }),
  ],
  check(table) {
    const { plan, budget } = table;
    if (!plan?.headed || plan.headed === plan.unit) return [];
    const points = filledPoints(table);
    const last = points.at(-1);
    if (!last) return [];
    const unit = unitOf(budget);
    const choices: FixChoice[] = [];

    const heading = plan.heading.text.replace(
      /[(（]?\s*(?:单位[:：])?\s*(?:[%％]|百分比|[万亿]?元)\s*[)）]?/,
      plan.unit === "percent" ? "（%）" : `（${unit}）`,
    );
    if (heading !== plan.heading.text) {
      const edit: SetCell = {
        type: "set",
        ...plan.heading.at,
        expect: plan.heading.value,
        value: heading,
      };
      choices.push({ label: "heading", data: { heading }, edits: [edit] });
    }
    const total = budget?.total;
    if (plan.unit === "amount" && isFilled(total) && total.amount.gt(0)) {
      const numbers = points.map(({ amount }) => percentOf(amount, total.amount));
      choices.push({
        label: "percentages",
        data: { numbers: numbers.join(" / ") },
        edits: points.map((point, i) => writeAmount(point, numbers[i]!)),
      });
    }
    return [
      {
        at: plan.heading.at,
        because: [...points, ...(total ? [total] : [])].map(({ at }) => at),
        message: plan.unit === "amount" ? "amounts" : "percent",
        data: { label: last.label.text, last: shown(last.amount), unit },
        ...(choices.length > 0 && { fix: { kind: "ask", choices } }),
      },
    ];
  },
};
