import type { Big } from "big.js";
import { fixTitle, messageOf } from "../check/message";
import type { Finding } from "../rules/rule";
import { areaName, cellKey, cellName } from "../sheet/address";
import type { AmountField, Field, Indicator, TargetSheet, TargetValue } from "../target/model";
import type { FileReport } from "./file-report";

/** A file as version 1 of the JSON has it. */
export type FileJson = ReturnType<typeof fileJson>;

/**
 * The report as data for other programs, an element of `files` of version 1; absent fields are
 * null, nothing is folded.
 */
export function fileJson({ file, error, tables, findings }: FileReport) {
  return {
    file,
    error: error ? { code: error.code, message: error.message } : null,
    tables: tables.map(tableJson),
    findings: findings.map(findingJson),
  };
}

function tableJson(table: TargetSheet) {
  const { budget, plan } = table;
  return {
    sheet: table.sheet,
    range: areaName(table.area),
    form: table.form,
    title: table.title?.text ?? null,
    projectName: textJson(table.projectName),
    projectCode: textJson(table.projectCode),
    goal: textJson(table.goal),
    budget: budget
      ? {
          unit: budget.unit,
          total: amountJson(budget.total),
          fiscalFunds: amountJson(budget.fiscalFunds),
          otherFunds: amountJson(budget.otherFunds),
        }
      : null,
    disbursementPlan: plan
      ? {
          unit: plan.unit,
          points: plan.points.map((point) => ({
            label: point.label.text,
            number: decimals(point),
            cell: cellName(point.at),
          })),
        }
      : null,
    indicators: table.indicators.map(indicatorJson),
  };
}

function indicatorJson(indicator: Indicator) {
  return {
    row: indicator.row + 1,
    category: indicator.category?.word ?? null,
    subcategory: indicator.subcategory?.word ?? null,
    name: textJson(indicator.name),
    description: textJson(indicator.description),
    value: valueJson(indicator.value),
    basis: textJson(indicator.basis),
  };
}

function valueJson(value: TargetValue | undefined) {
  if (!value || value.parsed.kind === "empty") return null;
  const { parsed } = value;
  const quantity = parsed.kind === "quantity" ? parsed : undefined;
  const operator = "operator" in parsed ? parsed.operator : undefined;
  const unit = "unit" in parsed ? parsed.unit : undefined;
  return {
    text: value.text,
    cell: cellName(value.at),
    operator: operator?.operator ?? null,
    number: quantity ? exact(quantity.number.number) : null,
    unit: unit ? unit.text.replace(/\s/g, "") : null,
  };
}

function findingJson(finding: Finding) {
  const { rule, outcome, severity, at, because, fix } = finding;
  const titles = fix?.choices.map((choice) => fixTitle(finding, choice, "zh"));
  return {
    rule,
    outcome,
    severity,
    sheet: at.sheet,
    cell: cellName(at),
    because: because.map(cellKey),
    message: messageOf(finding, "zh"),
    fix: fix && titles ? { kind: fix.kind, title: titles.join(" / ") } : null,
  };
}

function textJson(field: Field | undefined) {
  return field ? { text: field.text, cell: cellName(field.at) } : null;
}

/** A blank part is null; a number that cannot be read has a cell but no number. */
function amountJson(field: AmountField | undefined) {
  if (!field || (field.text === "" && !field.amount)) return null;
  return { number: decimals(field), cell: cellName(field.at) };
}

/** The amount with as many decimals as the cell shows. */
function decimals({ amount, raw }: AmountField): string | null {
  if (!amount) return null;
  const shown = /[.．](\d+)\D*$/.exec(raw)?.[1]?.length ?? 0;
  return amount.toFixed(Math.max(shown, places(amount)));
}

function exact(number: Big): string {
  return number.toFixed(places(number));
}

/** Decimals the number really has. */
function places({ c, e }: Big): number {
  return Math.max(0, c.length - 1 - e);
}
