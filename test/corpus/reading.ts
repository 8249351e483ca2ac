import type { TargetSheet } from "../../src/target/model";
import type { LayoutName } from "./layout-list";
import { costFirst, type Project, type Row } from "./project";

/** Forms that print neither class in the field's words. */
const ownClasses: readonly LayoutName[] = [
  "chongqing",
  "chongqing101",
  "centralInvestment",
  "guangxi",
];
/** Term and year side by side. */
const twins: readonly LayoutName[] = ["twin", "wuhan"];
const noBudget: readonly LayoutName[] = ["hebei2023", "hebeiOverall", "evaluationItems"];

/** What was read otherwise than it was written; empty where all is right. */
export function misreadings(
  layout: LayoutName,
  project: Project,
  tables: readonly TargetSheet[],
): string[] {
  const [table] = tables;
  if (!table || tables.length > 1) return [`${project.name}: ${tables.length} tables`];
  const rows = layout === "chongqing101" ? costFirst(project.rows) : project.rows;
  const wrong = twins.includes(layout) ? twin(rows, table) : ofRows(layout, rows, table);
  if (layout !== "hebeiOverall") {
    if (table.projectName?.text !== project.name) wrong.push(`name ${table.projectName?.text}`);
    if (!table.goal) wrong.push("no goal");
  }
  const { unit, total } = table.budget ?? {};
  const expected = project.funds.total * (unit === "元" ? 10000 : 1);
  if (!noBudget.includes(layout) && Number(total?.amount) !== expected) {
    wrong.push(`budget ${total?.amount}`);
  }
  return wrong.map((text) => `${project.name}: ${text}`);
}

function twin(rows: readonly Row[], { indicators }: TargetSheet): string[] {
  const years = indicators.filter(({ period }) => period === "year").length;
  return indicators.length === 2 * rows.length && years === rows.length ? [] : ["not both periods"];
}

function ofRows(layout: LayoutName, rows: readonly Row[], { indicators }: TargetSheet): string[] {
  if (indicators.length !== rows.length) return [`${indicators.length} rows of ${rows.length}`];
  return rows.flatMap((row, i) => {
    const { name, category, subcategory, value } = indicators[i]!;
    const wrong: string[] = [];
    if (bare(name?.text ?? "") !== bare(row.name)) wrong.push(`name ${name?.text}`);
    if (!ownClasses.includes(layout)) {
      if (category?.word !== row.category) wrong.push(`${row.name} under ${category?.text}`);
      if (subcategory?.word !== row.subcategory)
        wrong.push(`${row.name} under ${subcategory?.text}`);
    }
    const { parsed, nameUnit } = value ?? {};
    if (!row.operator) {
      if (!parsed || parsed.kind === "empty") wrong.push(`${row.name}: no value`);
      return wrong;
    }
    const right =
      parsed?.kind === "quantity" &&
      parsed.operator?.operator === row.operator &&
      Number(parsed.number.number) === Number(row.number) &&
      (nameUnit !== undefined || (parsed.unit?.unit ?? "") === row.unit.replace("㎡", "平方米"));
    return right ? wrong : [...wrong, `${row.name}: ${row.value} as ${value?.text}`];
  });
}

const bare = (name: string) => name.replace(/（[^（）]*）$/, "");
