import { Big } from "big.js";
import type { AmountField, MoneyUnit } from "../../target/model";
import { projectSheet } from "../example";
import type { Fix, TableRule } from "../rule";
import { amountFields, converted, isBlank, shown, unitOf, writeAmount } from "./amounts";

export const amountUnreadable: TableRule = {
  id: "amount-unreadable",
  on: "table",
  reads: [],
  severity: "error",
  fix: "ask",
  source: {
    zh: "绩效目标表预算栏和资金支出计划栏：金额单元格只填数字",
    en: "Budget and plan of the form: a cell for an amount holds a number alone",
  },
  words: {
    zh: {
      title: "金额不是数字",
      why: "金额单元格里只能是数字，否则无法汇总，也无法核对。",
      how: "只填数字，单位写在表头；公式出错的，先改好公式。",
      messages: {
        text: "“{text}”不是可以计算的金额",
        unit: "“{text}”带有单位，金额单元格只填数字（表中单位：{unit}）",
        broken: "公式出错：{text}",
      },
      fixes: { number: "改为 {number}" },
    },
    en: {
      title: "Amount is no number",
      why: "A cell for an amount holds a number alone; anything else cannot be added up or compared.",
      how: "Give the number only, with its unit in the heading; repair a formula that fails.",
      messages: {
        text: "“{text}” is no amount that can be calculated with",
        unit: "“{text}” carries a unit; the cell holds a number only (unit of the table: {unit})",
        broken: "The formula fails: {text}",
      },
      fixes: { number: "Change to {number}" },
    },
  },
  good: [
    projectSheet({
      total: "1,205.00",
      fiscalFunds: "1205",
      points: ["300", "600", "1,050.00", "1205"],
    }),
    projectSheet({ otherFunds: "—" }),
  ],
  bad: [
    projectSheet({ total: "⟦5万⟧", fiscalFunds: "⟦#REF!⟧" }),
    projectSheet({ points: ["1.25", "⟦约2.5⟧", "4.20", "5.00"] }),
  ],
  check(table) {
    const unit = unitOf(table.budget);
    return amountFields(table)
      .filter((field) => field.amount === undefined && !isBlank(field))
      .map((field) => {
        const fix = withoutUnit(field, unit);
        const message = fix ? "unit" : field.text.startsWith("#") ? "broken" : "text";
        return { at: field.at, message, data: { text: field.text, unit }, ...(fix && { fix }) };
      });
  },
};

const words: Record<string, MoneyUnit> = {
  元: "元",
  万: "万元",
  万元: "万元",
  亿: "亿元",
  亿元: "亿元",
};

/** 5万 → 5.00 in a table in 万元. */
function withoutUnit(field: AmountField, unit: MoneyUnit): Fix | undefined {
  const [, digits, word] =
    /^(-?[\d,，]+(?:\.\d+)?)\s*([万亿]?元|[万亿])整?$/.exec(field.text) ?? [];
  const from = words[word ?? ""];
  if (!digits || !from) return undefined;
  const number = shown(converted(new Big(digits.replace(/[,，]/g, "")), from, unit));
  return {
    kind: "ask",
    choices: [{ label: "number", data: { number }, edits: [writeAmount(field, number)] }],
  };
}
