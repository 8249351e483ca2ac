/**
 * One defect is reported once: where the finding of `rule` stands, those of the `hidden` rules in
 * the same row of the same table, or at the same cell, are left out.
 */
export interface Precedence {
  rule: string;
  hides: readonly string[];
  within: "row" | "cell";
}

export const precedence: readonly Precedence[] = [
  {
    rule: "value-repeats-name",
    hides: ["description-repeats-name", "name-value-wording", "value-not-graded"],
    within: "row",
  },
  { rule: "value-filler", hides: ["operator-missing", "unit-name-mismatch"], within: "row" },
  { rule: "execution-rate-as-indicator", hides: ["cost-without-amount"], within: "row" },
  { rule: "cost-without-amount", hides: ["value-not-graded"], within: "row" },
  {
    rule: "ocr-operator",
    hides: [
      ...["full-score-target", "goal-number-conflict", "operator-missing"],
      ...["ratio-over-hundred", "score-arithmetic", "value-unparsed"],
    ],
    within: "row",
  },
  {
    rule: "ratio-over-hundred",
    hides: ["goal-number-conflict"],
    within: "row",
  },
  { rule: "count-not-integer", hides: ["goal-number-conflict"], within: "row" },
  { rule: "unit-name-mismatch", hides: ["count-not-integer"], within: "row" },
  { rule: "description-repeats-operator", hides: ["description-mismatch"], within: "row" },
  { rule: "description-truncated", hides: ["description-mismatch"], within: "row" },
  {
    rule: "field-code-residue",
    hides: ["description-mismatch", "name-is-sentence"],
    within: "row",
  },
  { rule: "grade-missing", hides: ["grade-overlap"], within: "row" },
  { rule: "placeholder-text", hides: ["value-not-graded", "operator-missing"], within: "row" },
  { rule: "operator-variant", hides: ["operator-missing"], within: "row" },
  {
    rule: "text-doubled",
    hides: ["category-synonym", "name-is-sentence", "two-values"],
    within: "cell",
  },
  { rule: "plan-over-budget", hides: ["plan-final-mismatch"], within: "cell" },
  { rule: "plan-not-cumulative", hides: ["plan-behind-schedule"], within: "cell" },
];

interface Placed {
  rule: string;
  at: { row: number; column: number };
}

const hiders = new Map(precedence.map((entry) => [entry.rule, entry]));

/** The findings of one table without those another finding of it hides. */
export function withoutHidden<F extends Placed>(findings: readonly F[]): readonly F[] {
  let hidden: Set<string> | undefined;
  for (const { rule, at } of findings) {
    const entry = hiders.get(rule);
    if (!entry) continue;
    hidden ??= new Set();
    for (const other of entry.hides) {
      hidden.add(entry.within === "row" ? rowKey(other, at) : cellKey(other, at));
    }
  }
  if (!hidden) return findings;
  const dropped = hidden;
  return findings.filter(
    ({ rule, at }) => !dropped.has(rowKey(rule, at)) && !dropped.has(cellKey(rule, at)),
  );
}

function rowKey(rule: string, at: Placed["at"]): string {
  return `${rule}:${at.row}`;
}

function cellKey(rule: string, at: Placed["at"]): string {
  return `${rule}:${at.row}:${at.column}`;
}
