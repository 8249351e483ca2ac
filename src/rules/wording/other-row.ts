import { headOf } from "../../target/heads";
import type { Indicator, TargetSheet } from "../../target/model";
import { perTable } from "../per-table";
import type { Judge } from "./description-fault";
import { isFormula } from "./phrases";

/**
 * 储备粮宜存率 told by 储存损耗数量÷保管数量, where the table has 储存损耗率 as well: the description
 * slipped into the row of another rate. Either it is the other's to the letter, or the other row has
 * this one's in exchange; 知晓率 may well be told by 测试合格人数 beside a 合格率.
 */
export const ofAnotherRate: Judge = ({ indicator, table, head, text }) => {
  if (!head || head.stem.length < 2 || !isFormula(text)) return undefined;
  const [counted = ""] = text.split(/[÷/占]/);
  const own = core(head.stem);
  if (counted.includes(own)) return undefined;
  const rates = ratesOf(table);
  for (let i = 0; i + 2 <= counted.length; i++) {
    const other = rates.get(counted.slice(i, i + 2));
    if (other && other !== indicator && isTaken(other, text, own)) {
      return { message: "other", outcome: "review" };
    }
  }
  return undefined;
};

/** The other row has the same text, or in its place the one that is missing here. */
function isTaken({ name, description }: Indicator, text: string, own: string): boolean {
  const its = description?.text ?? "";
  return its === text || (its.includes(own) && !its.includes(core(headOf(name!.text)!.stem)));
}

/** The rates of a table by what they are of, the two characters before 率: 损耗, 合格. */
const ratesOf = perTable(({ indicators }: TargetSheet) => {
  const rates = new Map<string, Indicator>();
  for (const indicator of indicators) {
    const head = indicator.name && headOf(indicator.name.text);
    if (head?.measure !== "share" || head.stem.length < 2) continue;
    if (!rates.has(core(head.stem))) rates.set(core(head.stem), indicator);
  }
  return rates;
});

function core(stem: string): string {
  return stem.slice(-2);
}
