import { check } from "../../src/check/check";
import { recognizeSheet } from "../../src/recognize/recognize";
import { layoutNames, projects, sheetIn } from "./corpus";
import { changesOf, foundIn, type Found } from "./fault-run";
import { rowFaults } from "./faults";
import { layouts, type LayoutName } from "./layout-list";
import { misreadings } from "./reading";
import { tableFaults } from "./table-faults";
import { variants } from "./variants";
import { sheetFrom } from "./corpus";

const loud = ({ outcome, severity }: { outcome: string; severity: string }) =>
  outcome === "problem" && severity !== "info";

describe.each(layoutNames)("in the layout %s", (layout: LayoutName) => {
  // Every project stands in a third of the layouts, every layout holds a third of the projects.
  const third = layoutNames.indexOf(layout) % 3;
  const sound = projects.filter((_, i) => i % 3 === third);
  const tables = () => sound.map((project) => recognizeSheet(sheetIn(layout, project)));

  test("every sound project is read as it was written", () => {
    const read = tables();
    expect(sound.flatMap((project, i) => misreadings(layout, project, read[i]!))).toEqual([]);
  });

  test("sound projects give no problem above info, and few questions", () => {
    const found = tables();
    const findings = found.flatMap((one) => check(one).findings);
    const rows = found.flat().reduce((sum, { indicators }) => sum + indicators.length, 0);
    expect(
      findings.filter(loud).map(({ rule, at }) => `${rule} ${at.sheet} ${at.row + 1}`),
    ).toEqual([]);
    const reviews = findings.filter(({ outcome }) => outcome === "review").length;
    expect(reviews).toBeLessThanOrEqual(rows / 10);
  });

  test.each(Object.keys(variants))("the check says the same of it with %s", (name) => {
    for (const project of projects.filter((_, i) => i % 30 === 0)) {
      const grid = layouts[layout](project);
      const rules = (given: typeof grid) =>
        check(recognizeSheet(sheetFrom("表", given))).findings.map(({ rule }) => rule);
      expect(rules(variants[name]!(grid))).toEqual(rules(grid));
    }
  });
});

const shown = ({ what, wrong, extra }: Found) => `${what}: ${wrong ?? extra.join(", ")}`;
const all = [...rowFaults, ...tableFaults];
const ids = [...new Set(all.map(({ rule }) => rule))].sort();

test.each(ids)("%s sees what was put into sound tables, at its cell, and says it once", (rule) => {
  const found = all
    .filter((fault) => fault.rule === rule)
    .flatMap(changesOf)
    .map(foundIn);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ wrong, extra }) => wrong || extra.length > 0).map(shown)).toEqual([]);
});
