import Big from "big.js";
import { readAmount } from "../sheet/amount";
import type { AmountField, Field, MoneyUnit } from "../target/model";

const inYuan: Record<MoneyUnit, Big> = {
  元: new Big(1),
  万元: new Big("1e4"),
  亿元: new Big("1e8"),
};
const unitAtEnd = /^(.*\d.*?)((?:万|亿)?元)$/;

/** 元, 万元 or 亿元 where the text is one (人民币 before it does not matter). */
export function moneyUnitOf(text: string): MoneyUnit | undefined {
  const bare = text.replace(/[\s（）()：:]|人民币|单位|金额|为/g, "");
  return bare === "元" || bare === "万元" || bare === "亿元" ? bare : undefined;
}

/** The unit printed with a number in its cell: "100万元" → 万元. */
export function unitWithin(field: Field): MoneyUnit | undefined {
  return unitAtEnd.exec(field.text)?.[2] as MoneyUnit | undefined;
}

/** The field with its number in `unit`; a money unit printed with the number is converted. */
export function amountField(field: Field, unit?: MoneyUnit): AmountField {
  const whole = readAmount(field.value, field.text);
  if (whole !== undefined) return { ...field, amount: whole };
  const match = unitAtEnd.exec(field.text);
  const number = match && readAmount(match[1]!, match[1]!);
  if (!number) return { ...field };
  const own = match[2] as MoneyUnit;
  return { ...field, amount: unit ? number.times(inYuan[own]).div(inYuan[unit]) : number };
}
