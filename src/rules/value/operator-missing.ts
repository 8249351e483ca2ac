import { holdsOperator } from "../../target/operators";
import type { Indicator, TargetSheet } from "../../target/model";
import { isCost, isShare } from "../../target/indicator-class";
import type { Operator } from "../../target/value";
import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { FixChoice, Hit, TableRule } from "../rule";
import { asksSatisfaction, behindMisreadSign, countsHarm, quantityOf, serialDay } from "./nature";
import { isFiller } from "./value-filler";
import { signPlace } from "./with-sign";

const labels: Record<Operator, string> = {
  "＝": "equal",
  "≥": "atLeast",
  "≤": "atMost",
  "＞": "above",
  "＜": "below",
};

export const operatorMissing: TableRule = {
  id: "operator-missing",
  on: "table",
  reads: [],
  severity: "warning",
  fix: "ask",
  source: libraryNotes(
    "定量三级指标应设置指标性质（计算符号）和计量单位",
    "a quantitative indicator carries its operator and its unit",
  ),
  words: {
    zh: {
      title: "指标值缺少比较符号",
      why: "只写数字，看不出是必须等于、至少还是至多，年末不好判定是否完成，导入系统时也要求有计算符号。",
      how: "在数字前写明 ≥、≤ 或 ＝。",
      messages: {
        row: "“{value}”前没有比较符号",
        table: "全表指标值都没有比较符号（共 {count} 处）",
      },
      fixes: {
        equal: "改为“＝”：{text}",
        atLeast: "改为“≥”：{text}",
        atMost: "改为“≤”：{text}",
        all: "逐行补上符号：{text}",
      },
    },
    en: {
      title: "Comparison sign is missing",
      why: "A bare number does not say whether it must be met exactly, at least or at most; the provincial systems ask for the sign.",
      how: "Write ≥, ≤ or ＝ before the number.",
      messages: {
        row: "“{value}” has no comparison sign",
        table: "No value of this table has a comparison sign ({count} values)",
      },
      fixes: {
        equal: "Use ＝: {text}",
        atLeast: "Use ≥: {text}",
        atMost: "Use ≤: {text}",
        all: "Add a sign to every row: {text}",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 资助学生人数 | 当年资助的学生人数 | 不少于300人 | 计划标准",
      "产出指标 | 质量指标 | 资助对象认定准确率 | 认定准确人数÷资助人数×100% | 98%以上 | 计划标准",
      "产出指标 | 时效指标 | 助学金发放时间 | 助学金发放到位的时间 | 11月底前 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 资助学生人数 | 当年资助的学生人数 | ⟦300人⟧ | 计划标准",
      "产出指标 | 质量指标 | 资助对象认定准确率 | 认定准确人数÷资助人数×100% | ⟦98%⟧ | 计划标准",
      "产出指标 | 成本指标 | 项目总成本 | 项目全年实际支出总额 | ⟦45万元⟧ | 预算支出标准",
      "满意度指标 | 服务对象满意度指标 | 受助学生满意度 | 满意人数÷有效受访人数×100% | ≥90% | 历史标准",
    ),
    [
      ["⟦一级指标⟧", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ["产出指标", "数量指标", "改造灌渠长度", "完成改造的灌渠长度", "12公里", "计划标准"],
      ["产出指标", "质量指标", "工程验收合格率", "合格处数÷验收处数×100%", "100%", "行业标准"],
    ],
  ],
  check(table) {
    const bare = table.indicators.filter(isBare);
    const silent = !table.columns.operator && !table.indicators.some(carriesOperator);
    if (!silent) return bare.map((indicator) => rowHit(indicator, table));
    const rows = bare.filter((indicator) => !isFiller(indicator));
    if (rows.length === 0) return [];
    const likeliest = rows.flatMap((indicator) => choicesOf(indicator, table).slice(0, 1));
    const text = likeliest.map(({ data }) => data?.text ?? "").join("、");
    const edits = likeliest.flatMap((choice) => choice.edits);
    return [
      {
        at: table.title?.at ?? {
          sheet: table.sheet,
          row: table.area.row,
          column: table.area.column,
        },
        because: rows.map(({ value }) => value!.at),
        message: "table",
        data: { count: String(rows.length) },
        severity: "info",
        fix: { kind: "ask", choices: [{ label: "all", data: { text }, edits }] },
      },
    ];
  },
};

/** A number without any word of comparison; numbers that are something else misread are not judged here. */
function isBare(indicator: Indicator): boolean {
  const quantity = quantityOf(indicator);
  return (
    quantity !== undefined &&
    !quantity.operator &&
    !quantity.approximate &&
    // A flood or storm of a return period is a standard as it stands: 20年一遇.
    !quantity.tail?.text.startsWith("一遇") &&
    !carriesOperator(indicator) &&
    behindMisreadSign(indicator) === undefined &&
    serialDay(indicator) === undefined
  );
}

/** 定性 in the column of signs is none for a number. */
function carriesOperator({ value }: Indicator): boolean {
  const sign = value?.split?.operator?.text ?? "定性";
  return value !== undefined && (sign !== "定性" || holdsOperator(value.text));
}

function rowHit(indicator: Indicator, table: TargetSheet): Hit {
  const value = indicator.value!;
  const choices = choicesOf(indicator, table);
  return {
    at: value.at,
    message: "row",
    data: { value: value.text },
    fix: { kind: "ask", choices },
  };
}

function choicesOf(indicator: Indicator, table: TargetSheet): FixChoice[] {
  const { value } = indicator;
  const quantity = quantityOf(indicator);
  if (!value || !quantity) return [];
  const start = signPlace(quantity);
  const text = value.text;
  return likelySigns(indicator).map((operator) => {
    const unit = value.split?.unit?.text ?? "";
    const number = value.split ? (value.split.number?.text ?? text) : text;
    const edits = value.split
      ? rewriteValue(indicator, table, { operator, number, unit })
      : rewriteValue(indicator, table, {
          operator: text.slice(0, start) + operator,
          number: text.slice(start),
          unit: "",
        });
    const written = `${text.slice(0, start)}${operator}${text.slice(start)}`;
    return { label: labels[operator], data: { text: written }, edits };
  });
}

/** The sign a reviewer would expect, the likelier first. */
function likelySigns(indicator: Indicator): Operator[] {
  const { number, unit } = quantityOf(indicator)!;
  const isFull = isShare(indicator) && number.number.gte(100);
  if (isFull || number.number.eq(0)) return ["＝"];
  if (isCost(indicator) || countsHarm(indicator.name?.text ?? "")) return ["≤", "＝"];
  if (asksSatisfaction(indicator)) return ["≥", "＝"];
  const word = indicator.subcategory?.word;
  const isTimely = word ? word === "时效指标" : /响应|时限|期限/.test(indicator.name?.text ?? "");
  const isLimit = isTimely && /[天日时钟]$/.test(unit?.unit ?? "");
  return isLimit ? ["≤", "＝"] : ["＝", "≥"];
}
