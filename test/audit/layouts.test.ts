import { check } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import type { Finding } from "../../src/rules/rule";
import { cellKey } from "../../src/sheet/address";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { rowFaults } from "./faults";
import { filledProjects, layouts, type Layout, type SoundProject } from "./layouts";

const checked = (...sheets: readonly SheetSnapshot[]) => check(recognize({ sheets })).findings;
const isLoud = ({ outcome, severity }: Finding) => outcome === "problem" && severity !== "info";
const shown = ({ rule, severity, at }: Finding) => `${rule} ${severity} ${cellKey(at)}`;

/** What a layout has no column for, so that no fault can be seen there. */
const unprinted: Record<string, readonly string[]> = {
  "names and values alone, the unit inside the name": ["description", "basis", "unit", "operator"],
  "signs and units in columns of their own, with weights": ["basis"],
  "cost as a first-level category, with points in the headings": ["basis"],
  "kinds of values, stars and a scoring standard": ["basis"],
};

describe.each(Object.entries(layouts))("in the form with %s", (title, layout) => {
  test("sound projects give no problem above info, and few questions", () => {
    const tables = recognize({ sheets: filledProjects.map(layout) });
    const { findings } = check(tables);
    expect(tables).toHaveLength(filledProjects.length);
    expect(findings.filter(isLoud).map(shown)).toEqual([]);
    const indicators = tables.reduce((all, table) => all + table.indicators.length, 0);
    const reviews = findings.filter(({ outcome }) => outcome === "review").length;
    expect(reviews).toBeLessThanOrEqual(indicators / 10);
  });

  const visible = rowFaults.filter(({ change }) => {
    const [first] = Object.keys(change);
    return !unprinted[title]?.includes(first!);
  });
  test.each(visible.map((fault) => [fault.rule, fault.row, JSON.stringify(fault.change), fault]))(
    "%s sees %s with %s, and nothing else is said",
    (_rule, _row, _change, fault) => {
      const sound = filledProjects.find(({ name }) => name === fault.project)!;
      const { found, others } = faultIn(sound, fault, layout);
      expect(found).not.toEqual([]);
      expect(others).toEqual([]);
    },
  );
});

/** What the check says of the changed row beyond what it says of the sound project. */
function faultIn(
  sound: SoundProject,
  { rule, row, change, also = [] }: (typeof rowFaults)[number],
  layout: Layout,
) {
  const rows = sound.rows.map((own) => (own.name === row ? { ...own, ...change } : own));
  expect(rows).not.toEqual(sound.rows);
  const before = new Set(checked(layout(sound)).map(shown));
  const now = checked(layout({ ...sound, rows })).filter((finding) => !before.has(shown(finding)));
  return {
    found: now.filter((finding) => finding.rule === rule).map(shown),
    others: now
      .filter((finding) => finding.rule !== rule && !also.includes(finding.rule) && isLoud(finding))
      .map(shown),
  };
}
