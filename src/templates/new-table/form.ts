import type { Bilingual } from "../../words/bilingual";

/** The forms a table can be made in. */
export const forms = ["hebei-2022", "hebei-2023", "cost-first"] as const;
export type FormId = (typeof forms)[number];

/** 指标值 in one cell (≥95%), or parted into 符号, 值 and 单位 under a heading of two rows. */
export const valueStyles = ["glued", "split"] as const;
export type ValueStyle = (typeof valueStyles)[number];

export const formNames: Record<FormId, Bilingual> = {
  "hebei-2022": {
    zh: "河北 2022 式（含预算规模和支出计划）",
    en: "Hebei 2022 (with budget and disbursement plan)",
  },
  "hebei-2023": { zh: "河北 2023 式（目标和指标）", en: "Hebei 2023 (goal and indicators)" },
  "cost-first": {
    zh: "成本为一级指标（2021 年指引）",
    en: "Cost as a first-level category (2021 guidance)",
  },
};

/** Widths of a table's columns in characters, one for each column of the sheet that it takes. */
export const columnWidths: Record<ValueStyle, Record<FormId, readonly number[]>> = {
  glued: {
    "hebei-2022": [13, 15, 22, 30, 18, 12, 12],
    "hebei-2023": [13, 15, 26, 34, 16, 18],
    "cost-first": [13, 15, 26, 34, 16, 18],
  },
  split: {
    "hebei-2022": [13, 15, 24, 32, 8, 10, 12, 18],
    "hebei-2023": [13, 15, 26, 34, 8, 10, 12, 18],
    "cost-first": [13, 15, 26, 34, 8, 10, 12, 18],
  },
};

/** What of the head block a form asks for. */
export const formFields: Record<FormId, { code: boolean; budget: boolean; plan: boolean }> = {
  "hebei-2022": { code: true, budget: true, plan: true },
  "hebei-2023": { code: false, budget: false, plan: false },
  "cost-first": { code: false, budget: true, plan: false },
};
