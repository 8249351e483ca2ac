import type { MarkSeverity } from "../../sheet/workbook";

/** How a marked cell looks. Each severity has its own kind of line: colour alone says nothing. */
interface Look {
  line: "Continuous" | "Dash" | "Dot";
  colour: string;
  fill: string;
}

const looks: Record<MarkSeverity, Look> = {
  error: { line: "Continuous", colour: "#C50F1F", fill: "#FDE7E9" },
  warning: { line: "Dash", colour: "#8A5A00", fill: "#FFF4CE" },
  info: { line: "Dot", colour: "#0F548C", fill: "#E6F2FB" },
};

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** By this text in its formula a conditional format is known to be ours, also in a saved file. */
const sign = "jixiao-mark:";

/** N of a text is 0, so this is always true; the text in it does nothing but tell whose it is. */
function formulaOf(severity: MarkSeverity): string {
  return `=N("${sign}${severity}")+1`;
}

export function isOurs(formula: unknown): boolean {
  return typeof formula === "string" && formula.includes(`"${sign}`);
}

/** Queues a mark on cells of one sheet; it lies over their own looks and changes none of them. */
export function addMark(cells: Excel.RangeAreas, severity: MarkSeverity): void {
  const { line, colour, fill } = looks[severity];
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = formulaOf(severity);
  custom.format.fill.color = fill;
  for (const side of sides) {
    const border = custom.format.borders.getItem(side);
    border.style = line;
    border.color = colour;
  }
}
