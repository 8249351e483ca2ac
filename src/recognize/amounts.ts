import Big from "big.js";
import { readAmount } from "../sheet/amount";
import type { AmountField, Field, MoneyUnit } from "../target/model";

const inYuan: Record<MoneyUnit, Big> = {
  元: new Big(1),
  千元: new Big("1e3"),
  万元: new Big("1e4"),
  亿元: new Big("1e8"),
};
/** 58.30，其中：财政拨款… and 58.30万元（其中：中央…）: the whole stands before its parts. */
const parts = /[，,；;。]?\s*[（(]?其中.*$/s;
const unitAtEnd = /^(.*\d.*?)((?:千|万|亿)?元)$/;

/** 元, 千元, 万元 or 亿元 where the text is one (人民币 before it does not matter). */
export function moneyUnitOf(text: string): MoneyUnit | undefined {
  const bare = text.replace(/[\s（）()：:]|人民币|单位|金额|为/g, "");
  return Object.hasOwn(inYuan, bare) ? (bare as MoneyUnit) : undefined;
}

/** The unit printed with a number in its cell: "100万元" → 万元. */
export function unitWithin(field: Field): MoneyUnit | undefined {
  return unitAtEnd.exec(field.text.replace(parts, ""))?.[2] as MoneyUnit | undefined;
}

/** The field with its number in `unit`; a money unit printed with the number is converted. */
export function amountField(field: Field, unit?: MoneyUnit): AmountField {
  const bare = field.text.replace(parts, "");
  const amount = readAmount(field.value, bare) ?? withUnit(bare, unit);
  return amount === undefined ? field : { amount, ...field };
}

function withUnit(text: string, unit: MoneyUnit | undefined): Big | undefined {
  const match = unitAtEnd.exec(text);
  const number = match && readAmount(match[1]!, match[1]!);
  if (!number) return undefined;
  const own = match[2] as MoneyUnit;
  return unit ? number.times(inYuan[own]).div(inYuan[unit]) : number;
}
