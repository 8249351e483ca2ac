import { columnWidths, type FormId, type ValueStyle } from "./form";
import { goalOf } from "./goal";
import { headBlock } from "./head-block";
import { indicatorBlock } from "./indicator-block";
import type { Layout } from "./layout";
import type { Filling } from "./read-filling";
import { isCost, type Template, type TemplateIndicator } from "../template";

/** A filled-in template drawn in a form: the preview, and what is written into the sheet. */
export function layoutOf(
  template: Template,
  form: FormId,
  style: ValueStyle,
  filling: Filling,
): Layout {
  const widths = columnWidths[style][form];
  const indicators = inOrderOf(form, valued(template, filling));
  const head = headBlock(form, style, filling, filling.goal || goalOf(indicators));
  const top = Math.max(...head.map(({ row, rows }) => row + rows));
  const headings = {
    description: form === "cost-first" ? "指标解释" : "绩效指标描述",
    basisColumns: form === "hebei-2022" && style === "glued" ? 2 : 1,
  };
  const body = indicatorBlock(top, indicators, style, headings);
  const rows = body.first + indicators.length;
  const frameTop = Math.min(
    top,
    ...head.filter(({ look }) => look === "heading").map(({ row }) => row),
  );
  return {
    widths,
    rows,
    blocks: [...head, ...body.blocks],
    frame: { row: frameTop, column: 0, rows: rows - frameTop, columns: widths.length },
    headings: { first: top, last: body.first - 1 },
    lists: body.lists,
  };
}

/** The indicators with the numbers of the filling. */
export function valued({ indicators }: Template, { values }: Filling): TemplateIndicator[] {
  return indicators.map((indicator, i) => ({ ...indicator, value: values[i]! }));
}

/** Where cost is a first-level category it comes first; elsewhere it stands under output. */
function inOrderOf(form: FormId, indicators: readonly TemplateIndicator[]): TemplateIndicator[] {
  const placed = indicators.map((one) => (isCost(one) ? costIn(form, one) : one));
  if (form !== "cost-first") return placed;
  return [...placed.filter(isCost), ...placed.filter((one) => !isCost(one))];
}

function costIn(form: FormId, indicator: TemplateIndicator): TemplateIndicator {
  const { subcategory } = indicator;
  if (form !== "cost-first") return { ...indicator, category: "产出指标", subcategory: "成本指标" };
  return {
    ...indicator,
    category: "成本指标",
    subcategory: subcategory === "成本指标" ? "经济成本指标" : subcategory,
  };
}
