import { sharePair } from "../../sheet/similarity";
import { headOf } from "../../target/heads";
import type { TargetSheet } from "../../target/model";
import { perTable } from "../per-table";
import type { Judge } from "./description-fault";
import { isFormula } from "./phrases";

/**
 * 储备粮宜存率 told by 储存损耗数量÷保管数量, where the table has 储存损耗率 as well: the description
 * slipped into the row of another rate. Nothing of the name stands in what is counted.
 */
export const ofAnotherRate: Judge = ({ table, head, text }) => {
  if (!head || !isFormula(text)) return undefined;
  const [counted = ""] = text.split(/[÷/占]/);
  if (sharePair(head.stem, counted)) return undefined;
  const cores = coresOf(table);
  const own = core(head.stem);
  for (let i = 0; i + 2 <= counted.length; i++) {
    const pair = counted.slice(i, i + 2);
    if (pair !== own && cores.has(pair)) return { message: "other", outcome: "review" };
  }
  return undefined;
};

/** What the rates of a table are of, in the two characters before 率: 损耗, 合格. */
const coresOf = perTable(({ indicators }: TargetSheet) => {
  const cores = new Set<string>();
  for (const { name } of indicators) {
    const head = name && headOf(name.text);
    if (head?.measure === "share" && head.stem.length > 1) cores.add(core(head.stem));
  }
  return cores;
});

function core(stem: string): string {
  return stem.slice(-2);
}
