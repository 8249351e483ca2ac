import type { NewRow } from "../../rows/body";
import type { CellValue } from "../../sheet/snapshot";
import type { Category, Subcategory } from "../../target/category";
import { isCost as isCostRow } from "../../target/indicator-class";
import type { Indicator, TargetSheet } from "../../target/model";
import { isCeiling, isFloor } from "../../target/operators";
import { asNumber, glued, type Target } from "../target-text";
import { blankBudget, blankMark, isBlank, isCost, type TemplateIndicator } from "../template";

/** How a table writes its values, as most of its rows do. */
interface Manner {
  percent: string;
  /** Numbers in a cell of their own are texts. */
  numbersAsText: boolean;
  /** The unit stands in brackets after the name: 参训人数（人）. */
  unitInName: boolean;
  /** The basis stands in brackets behind another text: ≥95%（行业标准）. */
  basisBehind: "description" | "value" | undefined;
}

/** Template rows in the columns and the manner of a table; what it has no column for is left out. */
export function rowsFor(indicators: readonly TemplateIndicator[], table: TargetSheet): NewRow[] {
  const manner = mannerOf(table);
  return indicators.map((indicator) => rowFor(indicator, table, manner));
}

function rowFor(indicator: TemplateIndicator, table: TargetSheet, manner: Manner): NewRow {
  const { description, basis } = indicator;
  const target = targetIn(indicator, table);
  const inName = manner.unitInName && target.unit !== "" && !table.columns.unit;
  const name = inName ? `${indicator.name}（${target.unit}）` : indicator.name;
  const written = valueCells(inName ? { ...target, unit: "" } : target, table, manner);
  const direction = directionOf(target);
  const cells = { name, description, ...written, basis, ...(direction && { direction }) };
  const behind = basis && manner.basisBehind;
  if (behind && cells[behind]) cells[behind] = `${cells[behind]}（${basis}）`;
  return { ...placeOf(indicator, table), cells };
}

/** Cost goes where the table has its cost rows, or under output; else as the table's form has it. */
function placeOf(
  indicator: TemplateIndicator,
  { indicators, profile }: TargetSheet,
): { category: Category; subcategory: Subcategory } {
  const { category, subcategory } = indicator;
  if (!isCost(indicator)) return { category, subcategory };
  const first = indicators.find(isCostRow);
  const word = first?.subcategory?.word;
  if (first ? first.category?.word === "成本指标" : profile === "cost-first-level") {
    const plain = subcategory === "成本指标";
    return { category: "成本指标", subcategory: plain ? (word ?? "经济成本指标") : subcategory };
  }
  return { category: "产出指标", subcategory: "成本指标" };
}

/** {budget} is 预算数 of the table, in its unit; a number not known yet is a blank to be filled in. */
function targetIn(indicator: TemplateIndicator, { budget }: TargetSheet): Target {
  const { operator, value, unit } = indicator;
  if (!isBlank(indicator)) return { operator, value, unit };
  const total = value === blankBudget ? budget?.total?.amount : undefined;
  if (!total) return { operator, value: blankMark, unit };
  return { operator, value: total.toFixed(), unit: budget!.unit };
}

function valueCells(
  target: Target,
  { columns }: TargetSheet,
  { percent, numbersAsText }: Manner,
): NewRow["cells"] {
  const { operator, value } = target;
  const unit = target.unit === "%" ? percent : target.unit;
  if (!columns.operator && !columns.unit) return { value: glued({ operator, value, unit }) };
  const own = columns.operator ? "" : operator;
  const text = own + value + (columns.unit ? "" : unit);
  const number: CellValue = numbersAsText ? text : asNumber(text);
  return {
    ...(columns.operator && { operator: operator || (asNumber(value) === value ? "定性" : "＝") }),
    value: number,
    ...(columns.unit && { unit }),
  };
}

function directionOf({ operator }: Target): string | undefined {
  if (operator && isFloor(operator)) return "正向";
  return operator && isCeiling(operator) ? "反向" : undefined;
}

function mannerOf({ indicators, columns }: TargetSheet): Manner {
  const values = indicators.flatMap(({ value }) => (value?.text ? [value] : []));
  const words = values.filter(({ text }) => /百分比|百分数/.test(text));
  const signs = values.filter(({ text }) => /[%％]/.test(text));
  const numbers = values.flatMap(({ split }) => (split?.number ? [split.number] : []));
  const texts = numbers.filter(({ value }) => typeof value === "string" && /^[\d.]+$/.test(value));
  const stored = numbers.filter(({ value }) => typeof value === "number");
  return {
    percent: words.length > signs.length ? percentWord(words) : "%",
    numbersAsText: texts.length > stored.length,
    unitInName: mostly(indicators, ({ value }) => value?.nameUnit !== undefined),
    basisBehind: columns.basis
      ? undefined
      : (["description", "value"] as const).find((field) =>
          mostly(indicators, (one) => one.basis && one.basis.at.column === one[field]?.at.column),
        ),
  };
}

function percentWord(values: readonly { text: string }[]): string {
  return values.some(({ text }) => text.includes("百分比")) ? "百分比" : "百分数";
}

function mostly(indicators: readonly Indicator[], test: (one: Indicator) => unknown): boolean {
  return indicators.filter(test).length * 2 > indicators.length;
}
