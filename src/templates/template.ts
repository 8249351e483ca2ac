import * as v from "valibot";
import type { Category, Subcategory } from "../target/category";
import type { Operator } from "../target/value";

/** What the officer fills in: a number, or 预算数 of the project in 万元. */
export const blankNumber = "{n}";
export const blankBudget = "{budget}";

/** What stands in a table where a blank was left. */
export const blankMark = "待填";

/** The classes in the order of the Hebei form, each with its first-level category. */
export const classes = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["产出指标", "时效指标"],
  ["产出指标", "成本指标"],
  ["成本指标", "经济成本指标"],
  ["成本指标", "社会成本指标"],
  ["成本指标", "生态环境成本指标"],
  ["效益指标", "经济效益指标"],
  ["效益指标", "社会效益指标"],
  ["效益指标", "生态效益指标"],
  ["效益指标", "可持续影响指标"],
  ["满意度指标", "服务对象满意度指标"],
] as const satisfies readonly (readonly [Category, Subcategory])[];

export const operators = ["≥", "≤", "＞", "＜", "＝"] as const satisfies readonly Operator[];

const subcategories = [...new Set(classes.map(([, subcategory]) => subcategory))];
const categories = [...new Set(classes.map(([category]) => category))];

/** A text of one line: control characters, which no cell should hold, become a space. */
export const oneLine = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((raw) => raw.replace(/[\p{Cc}\p{Cf}]+/gu, " ").trim()),
    v.maxLength(most),
  );
const filled = (most: number) => v.pipe(oneLine(most), v.minLength(1));

/** The most characters of a name, of a template or of an indicator. */
export const longestName = 80;

/** An indicator of a template, as it stands in the JSON of a pack. */
export const indicatorSchema = v.pipe(
  v.strictObject({
    category: v.picklist(categories),
    subcategory: v.picklist(subcategories),
    name: filled(longestName),
    description: v.optional(oneLine(400), ""),
    operator: v.optional(v.picklist([...operators, ""]), ""),
    /** A number, {n}, {budget}, or a text without operator and unit: 12月底前. */
    value: filled(80),
    unit: v.optional(oneLine(20), ""),
    basis: v.optional(oneLine(80), ""),
    /** Shown in the pane, never written into 指标值确定依据. */
    dataSource: v.optional(oneLine(200), ""),
  }),
  v.check(
    ({ category, subcategory }) =>
      classes.some(([one, two]) => one === category && two === subcategory),
    "class",
  ),
);

export const templateSchema = v.strictObject({
  /** Name of the project. */
  name: filled(longestName),
  /** Where the pane lists it; templates of one bureau or theme stand together. */
  group: v.optional(oneLine(40)),
  indicators: v.pipe(v.array(indicatorSchema), v.minLength(1), v.maxLength(200)),
});

/** Standard indicators of one kind of project. */
export type Template = v.InferOutput<typeof templateSchema>;
export type TemplateIndicator = Template["indicators"][number];

/** Whether the officer still has to give a number. */
export function isBlank({ value }: Pick<TemplateIndicator, "value">): boolean {
  return value === blankNumber || value === blankBudget;
}

export function isCost({ subcategory }: Pick<TemplateIndicator, "subcategory">): boolean {
  return subcategory.includes("成本");
}
