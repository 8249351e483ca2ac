import type { Finding } from "../../rules/rule";
import { likeness } from "../../sheet/similarity";
import type { TargetSheet } from "../../target/model";
import { isCost, type Template, type TemplateIndicator } from "../template";

/** Template rows for a class that a table lacks. */
export interface MissingRows {
  template: Template;
  indicators: readonly TemplateIndicator[];
}

/**
 * For a finding of `category-missing`: the rows of that class in the template most like the table,
 * by the project's name and then by the names of its indicators; undefined for other findings, or
 * where no template has such a row.
 */
export function missingRows(
  { rule, message, data }: Pick<Finding, "rule" | "message" | "data">,
  table: TargetSheet,
  templates: readonly Template[],
): MissingRows | undefined {
  if (rule !== "category-missing" || message !== "missing") return undefined;
  const wanted = data.class!;
  const found = templates.flatMap((template) => {
    const indicators = template.indicators.filter((one) => isOf(one, wanted));
    return indicators.length ? [{ template, indicators, alike: likenessOf(template, table) }] : [];
  });
  const [best] = found.sort((a, b) => b.alike - a.alike);
  return best && { template: best.template, indicators: best.indicators };
}

function isOf(indicator: TemplateIndicator, wanted: string): boolean {
  const { category, subcategory } = indicator;
  if (wanted === "成本指标") return isCost(indicator);
  if (wanted === "产出指标") return category === wanted && !isCost(indicator);
  return category === wanted || subcategory === wanted;
}

function likenessOf({ name, indicators }: Template, table: TargetSheet): number {
  const project = (table.projectName ?? table.title)?.text ?? table.sheet;
  const own = table.indicators.flatMap((one) => (one.name ? [one.name.text] : [])).join("，");
  const names = indicators.map((one) => one.name).join("，");
  return likeness(name, project) + likeness(names, own) / 4;
}
