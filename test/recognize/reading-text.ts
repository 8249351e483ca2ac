import { recognizeSheet } from "../../src/recognize/recognize";
import { areaName, cellName } from "../../src/sheet/address";
import type { AmountField, Field, Indicator, TargetSheet } from "../../src/target/model";
import { layoutNames, projects, sheetIn } from "../corpus/corpus";

/** How a project of each layout was read, for a person to read. */
export function readingTexts(): string {
  return layoutNames.map(readingIn).join("\n");
}

export function readingIn(layout: (typeof layoutNames)[number]): string {
  const project = projects[layoutNames.indexOf(layout) % projects.length]!;
  return [layout, ...recognizeSheet(sheetIn(layout, project)).flatMap(linesOf), ""].join("\n");
}

/** "B3 信访局", an amount behind it as a number, parts of the cell with what stands around them. */
function shown(field: (Field & Partial<AmountField>) | undefined): string {
  if (!field) return "–";
  const amount = field.amount === undefined ? "" : `=${field.amount}`;
  const around = field.around ? ` (${field.around.before}…${field.around.after})` : "";
  return `${cellName(field.at)} ${field.text}${amount}${around}`.trimEnd();
}

function linesOf(table: TargetSheet): string[] {
  const { budget, plan, execution } = table;
  const lines = [
    `${areaName(table.area)} ${table.form} ${table.profile} ${table.score}`,
    table.cues
      .map(({ cue, points, at }) => `${cue} ${points}${at ? ` ${cellName(at)}` : ""}`)
      .join(", "),
    Object.entries(table.columns)
      .map(([role, column]) => `${role} ${column.index}`)
      .join(", "),
    ...(["title", "unitName", "projectName", "projectCode", "purpose", "goal"] as const).map(
      (part) => `${part}: ${shown(table[part])}`,
    ),
  ];
  if (budget) {
    const parts = [budget.total, budget.fiscalFunds, budget.otherFunds];
    lines.push(
      `budget: ${budget.unit} ${[budget.unitDeclared, ...parts, ...(budget.furtherParts ?? [])].map(shown).join(" | ")}`,
    );
  }
  if (plan) {
    const points = plan.points.map(
      (point) => `${point.month} ${shown(point.label)} ${shown(point)}`,
    );
    lines.push(`plan: ${plan.unit} ${plan.headed} ${[shown(plan.heading), ...points].join(" | ")}`);
  }
  if (execution) {
    const { executed, rate, weight, score } = execution;
    lines.push(`execution: ${[executed, rate, weight, score].map(shown).join(" | ")}`);
  }
  lines.push(...table.indicators.map(rowOf));
  const roles = new Map<string, string[]>();
  for (const { role, at } of table.texts) {
    roles.set(role, [...(roles.get(role) ?? []), cellName(at)]);
  }
  lines.push(...[...roles].map(([role, cells]) => `${role}: ${cells.join(" ")}`));
  return lines.map((line) => `  ${line}`);
}

function rowOf(indicator: Indicator): string {
  const { category, subcategory, name, description, value, basis } = indicator;
  const inherited = [category, subcategory].map(
    (word) => (word?.inherited ? "↑" : "") + shown(word),
  );
  const parts = value?.split && Object.values(value.split).map(shown).join(" ");
  const kind = value ? ` ${value.parsed.kind}` : "";
  const rest = (
    ["gradeBands", "weight", "actual", "score", "direction", "remark"] as const
  ).flatMap((part) => (indicator[part] ? [`${part} ${shown(indicator[part])}`] : []));
  return [
    `${indicator.row + 1}${indicator.period ? ` ${indicator.period}` : ""}`,
    ...inherited,
    shown(name),
    shown(description),
    `${shown(value)}${kind}${parts ? ` [${parts}]` : ""}${value?.nameUnit ? ` (${shown(value.nameUnit)})` : ""}`,
    shown(basis),
    ...rest,
  ].join(" | ");
}
