import { Big } from "big.js";
import type { CellRef } from "../../sheet/address";
import { foldText } from "../../sheet/text";
import type { TargetSheet } from "../../target/model";
import type { Hit } from "../rule";
import { perTable } from "../per-table";
import { above, converted, isFilled, unitOf } from "./amounts";
import { costByQuantity, costsOf, countsOf, totalCosts } from "./costs";

/** How far two costs of the same work may lie apart before a reviewer asks. */
const apart = new Big("1.2");

/**
 * The same count in two tables, one with a unit cost, the other with a total alone: what that total
 * comes to for each, where it is more than a fifth above or below the unit cost.
 */
export function impliedUnitCosts(tables: readonly TargetSheet[]): Hit[] {
  const known = new Map<string, UnitCost>();
  for (const table of tables) {
    const cost = unitCostOf(table);
    if (cost && !known.has(cost.key)) known.set(cost.key, cost);
  }
  if (known.size === 0) return [];
  return tables.flatMap((table) => {
    // What a department spends pays for its other projects as well.
    if (table.form === "department") return [];
    const { totals, unitCosts } = costsOf(table);
    const [total, ...others] = totalCosts(totals, table);
    if (!total || others.length > 0 || unitCosts.length > 0) return [];
    return countsOf(table).flatMap(({ name, unit, number, value }): Hit[] => {
      const other = known.get(`${unit} ${foldText(name)}`);
      if (!other || number.lte(0)) return [];
      const implied = inWan(total.amount, table).div(number);
      if (implied.lte(other.each.times(apart)) && implied.times(apart).gte(other.each)) return [];
      return [
        {
          at: value.at,
          because: [total.value.at, other.at],
          outcome: "review",
          severity: "info",
          message: "implied",
          data: {
            each: unit,
            implied: implied.round(3, Big.roundHalfUp).toString(),
            other: other.name,
            cost: other.each.toString(),
          },
        },
      ];
    });
  });
}

/** A unit cost in 万元, and the count it belongs to. */
interface UnitCost {
  key: string;
  each: Big;
  at: CellRef;
  name: string;
}

const unitCostOf = perTable((table): UnitCost | undefined => {
  const [row, ...others] = costsOf(table).unitCosts;
  const cost = row && others.length === 0 ? costByQuantity(row, table) : undefined;
  if (!cost) return undefined;
  const key = `${cost.counted.unit} ${foldText(cost.counted.name)}`;
  return { key, each: inWan(cost.each, table), at: row!.value!.at, name: projectOf(table) };
});

/** The ceilings of the projects together above the total of their department, where it has one. */
export function partsAboveWhole(tables: readonly TargetSheet[]): Hit[] {
  const departments = tables.filter(({ form }) => form === "department");
  const [department] = departments;
  if (!department || departments.length > 1) return [];
  const whole = totalOf(department);
  if (!whole) return [];
  const parts = new Map<string, { amount: Big; at: CellRef }>();
  for (const table of tables) {
    if (table.form !== "project" || ofAnotherUnit(table, department)) continue;
    const part = totalOf(table);
    const project = foldText(projectOf(table));
    const known = parts.get(project);
    // A project may stand in the workbook twice, as a draft or with its self-evaluation.
    if (part && !(known && known.amount.gte(part.amount))) parts.set(project, part);
  }
  const sum = [...parts.values()].reduce((all, { amount }) => all.plus(amount), new Big(0));
  if (parts.size < 2 || !above(sum, whole.amount)) return [];
  return [
    {
      at: whole.at,
      because: [...parts.values()].map(({ at }) => at),
      severity: "error",
      message: "parts",
      data: { sum: sum.toString(), total: whole.amount.toString() },
    },
  ];
}

/** What a table allows to be spent, in 万元: its one total cost, its budget, or quantity × unit cost. */
const totalOf = perTable((table): { amount: Big; at: CellRef } | undefined => {
  const { totals, unitCosts } = costsOf(table);
  const [total, ...others] = totalCosts(totals, table);
  if (total && others.length === 0) {
    return { amount: inWan(total.amount, table), at: total.value.at };
  }
  const budget = table.budget?.total;
  if (isFilled(budget)) return { amount: inWan(budget.amount, table), at: budget.at };
  const [row, ...further] = unitCosts;
  const product = row && further.length === 0 ? costByQuantity(row, table) : undefined;
  return product && { amount: inWan(product.amount, table), at: row!.value!.at };
});

function inWan(amount: Big, { budget }: TargetSheet): Big {
  return converted(amount, unitOf(budget), "万元");
}

function projectOf({ projectName, title, sheet }: TargetSheet): string {
  return projectName?.text ?? title?.text ?? sheet;
}

function ofAnotherUnit({ unitName }: TargetSheet, department: TargetSheet): boolean {
  if (!unitName || !department.unitName) return false;
  return foldText(unitName.text) !== foldText(department.unitName.text);
}
