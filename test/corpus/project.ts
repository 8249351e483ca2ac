/** A project as it stands in the corpus; funds are "total = fiscal + other" in 万元. */
export interface ProjectText {
  name: string;
  unit: string;
  funds: string;
  purpose: string;
  goal: string;
  /** Lines 二级 | 三级 | 描述 | 指标值 | 依据, 二级 in its short word. */
  rows: string;
}

export interface Row {
  category: string;
  subcategory: string;
  name: string;
  description: string;
  /** As printed in one cell. */
  value: string;
  /** Its parts for forms that split it; a value without a number stands in `number` alone. */
  operator: string;
  number: string;
  unit: string;
  basis: string;
}

export interface Project {
  name: string;
  unit: string;
  /** In 万元, with two decimals. */
  funds: { total: number; fiscal: number; other: number };
  purpose: string;
  goal: string;
  code: string;
  rows: Row[];
}

const classes: Record<string, readonly [string, string]> = {
  数量: ["产出指标", "数量指标"],
  质量: ["产出指标", "质量指标"],
  时效: ["产出指标", "时效指标"],
  成本: ["产出指标", "成本指标"],
  经济: ["效益指标", "经济效益指标"],
  社会: ["效益指标", "社会效益指标"],
  生态: ["效益指标", "生态效益指标"],
  持续: ["效益指标", "可持续影响指标"],
  满意: ["满意度指标", "服务对象满意度指标"],
};

export function projectOf(text: ProjectText, index: number): Project {
  const [total, fiscal, other] = text.funds.split(/[=+]/).map((part) => amount(part));
  return {
    ...text,
    funds: { total: total!, fiscal: fiscal!, other: other! },
    code: codeOf(index),
    rows: text.rows.trim().split("\n").map(rowOf),
  };
}

export function rowOf(line: string): Row {
  const [word, name, description, value, basis] = line.split("|").map((part) => part.trim());
  const [category, subcategory] = classes[word!]!;
  return {
    category,
    subcategory,
    name: name!,
    description: description!,
    basis: basis!,
    ...split(value!),
  };
}

/** The value with its parts. */
export function split(value: string): Pick<Row, "value" | "operator" | "number" | "unit"> {
  const quantity = /^([≥≤＞＜＝=]?)(-?\d[\d.,]*)(?![\d年月]*[年月][\d底末前])(.*)$/.exec(value);
  if (!quantity) return { value, operator: "", number: value, unit: "" };
  const [, operator, number, unit] = quantity;
  return { value, operator: operator!, number: number!, unit: unit! };
}

function amount(text: string): number {
  return Number(text.replace(/,/g, ""));
}

/** A code with the check character of GB 32100 (31 characters, weights 3^i). */
function codeOf(index: number): string {
  const alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  const body = `13042725P00${String(2571000 + index * 37)}00`;
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet[30 - (sum % 31)];
}

/** The classes in the order of the forms: 产出指标/数量指标 … */
export const classOrder: readonly string[] = Object.values(classes).map((pair) => pair.join("/"));

/** Cost as a first level, first, as the guidance of 2021 has it. */
export function costFirst(rows: readonly Row[]): Row[] {
  const isCost = ({ subcategory }: Row) => subcategory === "成本指标";
  const cost = rows
    .filter(isCost)
    .map((row) => ({ ...row, category: "成本指标", subcategory: "经济成本指标" }));
  return [...cost, ...rows.filter((row) => !isCost(row))];
}
