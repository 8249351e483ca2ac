import type { Big } from "big.js";
import { columnWidths, type FormId, type ValueStyle } from "./form";
import { block, type Block, line, type Look } from "./layout";
import { planMonths } from "./plan";
import type { Filling } from "./read-filling";

/** Columns that the parts of a head row run over, glued and split tables being 6 to 8 wide. */
type Spans = Record<ValueStyle, readonly number[]>;

const spans = {
  code: { glued: [1, 2, 1, 3], split: [1, 2, 1, 4] },
  budget: { glued: [1, 1, 1, 1, 1, 1], split: [1, 1, 1, 2, 1, 1] },
  plan: { glued: [2, 1, 1, 2], split: [2, 1, 3, 1] },
  name: { glued: [1, 2, 1, 2], split: [1, 2, 1, 4] },
  amounts: { glued: [1, 1, 1, 1, 1, 1], split: [1, 1, 1, 1, 2, 2] },
} satisfies Record<string, Spans>;

/** What stands above the indicators, from row 0 on. */
export function headBlock(
  form: FormId,
  style: ValueStyle,
  filling: Filling,
  goal: string,
): Block[] {
  const columns = columnWidths[style][form].length;
  const whole = (row: number, value: string, look: Look) =>
    block(row, 0, value, look, [1, columns]);
  const labelled = (row: number, label: string, text: string) => [
    block(row, 0, label, "heading"),
    block(row, 1, text, "text", [1, columns - 1]),
  ];
  const title = whole(0, `${filling.name}绩效目标表`, "title");
  if (form === "hebei-2023") return [title, ...labelled(1, "绩效目标", goal)];

  const row = (at: number, from: number, parts: Spans, cells: readonly Cell[]) =>
    line(
      at,
      from,
      cells.map(([value, look], i) => [value, look, parts[style][i]!] as const),
    );
  const { total, fiscalFunds, otherFunds } = filling.budget ?? {};
  const above = [title, whole(1, filling.unitName, "text"), whole(2, "单位：万元", "aside")];
  if (form === "cost-first") {
    return [
      title,
      whole(1, "单位：万元", "aside"),
      ...row(2, 0, spans.name, [
        ["项目名称", "heading"],
        [filling.name, "text"],
        ["预算单位", "heading"],
        [filling.unitName, "text"],
      ]),
      ...row(3, 0, spans.amounts, [
        ["年度资金总额", "heading"],
        amount(total),
        ["其中：财政拨款", "heading"],
        amount(fiscalFunds),
        ["其他资金", "heading"],
        amount(otherFunds),
      ]),
      ...labelled(4, "年度绩效目标", goal),
    ];
  }
  return [
    ...above,
    ...row(3, 0, spans.code, [
      ["项目编码", "heading"],
      [filling.code, "text"],
      ["项目名称", "heading"],
      [filling.name, "text"],
    ]),
    block(4, 0, "预算规模及资金用途", "heading", [2, 1]),
    ...row(4, 1, spans.budget, [
      ["预算数", "heading"],
      amount(total),
      ["其中：财政资金", "heading"],
      amount(fiscalFunds),
      ["其他资金", "heading"],
      amount(otherFunds),
    ]),
    block(5, 1, filling.purpose || `用于${filling.name}支出`, "text", [1, columns - 1]),
    block(
      6,
      0,
      `资金支出计划（${filling.plan?.unit === "percent" ? "%" : "万元"}）`,
      "heading",
      [2, 1],
    ),
    ...row(
      6,
      1,
      spans.plan,
      planMonths.map((month) => [`${month}月底`, "heading"]),
    ),
    ...row(
      7,
      1,
      spans.plan,
      planMonths.map((_, i) => amount(filling.plan?.points[i])),
    ),
    ...labelled(8, "绩效目标", goal),
  ];
}

type Cell = readonly [value: string | number, look: Look];

function amount(number: Big | undefined): Cell {
  return [number?.toNumber() ?? "", "amount"];
}
