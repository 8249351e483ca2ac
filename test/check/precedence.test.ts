import { precedence, withoutHidden } from "../../src/check/precedence";
import { rules } from "../../src/rules/list";

const at = (rule: string, row: number, column = 0) => ({ rule, at: { row, column } });
const said = (...findings: ReturnType<typeof at>[]) =>
  withoutHidden(findings).map(({ rule, at: place }) => `${rule} ${place.row} ${place.column}`);

test("a finding hides the same defect in its row, wherever in the row it stands", () => {
  expect(
    said(
      at("operator-missing", 1),
      at("value-filler", 1, 4),
      at("typo", 1),
      at("operator-missing", 2),
    ),
  ).toEqual(["value-filler 1 4", "typo 1 0", "operator-missing 2 0"]);
});

test("or at its cell alone", () => {
  expect(
    said(
      at("plan-over-budget", 3, 2),
      at("plan-final-mismatch", 3, 2),
      at("plan-final-mismatch", 3, 4),
    ),
  ).toEqual(["plan-over-budget 3 2", "plan-final-mismatch 3 4"]);
});

test("where nothing hides, the findings are the same list", () => {
  const findings = [at("typo", 1), at("operator-missing", 1)];
  expect(withoutHidden(findings)).toBe(findings);
});

test("only rules that are there hide and are hidden, none itself", () => {
  const ids = rules.map(({ id }) => id);
  for (const { rule, hides } of precedence) {
    expect(ids).toEqual(expect.arrayContaining([rule, ...hides]));
    expect(hides).not.toContain(rule);
  }
});
