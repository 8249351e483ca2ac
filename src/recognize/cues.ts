import type { Cue, Indicator } from "../target/model";
import type { Columns } from "./columns";
import type { Grid } from "./grid";
import type { Head } from "./head";

/** A region with fewer points is no target sheet. */
export const threshold = 7;

/** What the cues look at. */
export interface Evidence {
  grid: Grid;
  columns: Columns;
  indicators: readonly Indicator[];
  head: Head;
  /** The title, or the name of the sheet where there is none. */
  title: string;
  titleAt?: Cue["at"];
  /** Lines of their own above the headings. */
  captions: readonly string[];
}

const ofTargets = /绩效(?:目标|自评|监控|运行|指标)|支出绩效|整体绩效|绩效.{0,6}自评/;

type CueReader = (evidence: Evidence) => Omit<Cue, "cue"> | undefined;

const details = [
  ...(["description", "basis", "operator", "unit", "gradeBands", "weight", "actual"] as const),
  "score",
] as const;

const cues: Record<string, CueReader> = {
  "heading-first-level": ({ grid, columns }) => heading(grid, columns, "category", 3),
  "heading-second-level": ({ grid, columns }) => heading(grid, columns, "subcategory", 2),
  "heading-name": ({ grid, columns }) =>
    heading(grid, columns, "name", columns.name?.words.some(({ key }) => /三级/.test(key)) ? 4 : 1),
  "heading-value": ({ grid, columns }) => heading(grid, columns, "value", 2),
  "heading-details": ({ columns }) => {
    const count = details.filter((role) => columns[role]).length;
    return count ? { points: Math.min(2, count) } : undefined;
  },
  "words-first-level": ({ indicators }) => word(indicators, "category", 3),
  "words-second-level": ({ indicators }) => word(indicators, "subcategory", 2),
  "rows-with-numbers": ({ indicators }) => {
    const numeric = indicators.filter(({ value }) => value?.parsed.kind === "quantity");
    return numeric.length && numeric.length * 2 >= indicators.length ? { points: 1 } : undefined;
  },
  title: ({ title, titleAt }) => {
    const points = ofTargets.test(title) ? 4 : /绩效/.test(title) ? 1 : 0;
    return points ? { points, ...(titleAt ? { at: titleAt } : {}) } : undefined;
  },
  "label-goal": ({ grid, head }) => label(grid, head, ["goal", "goalYear", "goalLong"], 2),
  "label-project": ({ grid, head }) => label(grid, head, ["projectName", "projectCode"], 1),
  "label-plan": ({ grid, head }) => label(grid, head, ["plan"], 1),
  "list-of-projects": ({ columns }) =>
    columns.projectName && columns.category ? { points: 2 } : undefined,
  // 经济发展, 民生保障: tasks and rankings have levels of indicators as well.
  "other-classes": ({ indicators, title }) => {
    const printed = indicators.some(({ category, subcategory }) => category ?? subcategory);
    const isOther = !indicators.some((row) => row.category?.word ?? row.subcategory?.word);
    return printed && isOther && !ofTargets.test(title) ? { points: -8 } : undefined;
  },
  "other-kind": ({ title, captions }) => {
    const text = [title, ...captions].join(" ");
    const other = /考核|考评|采购|资产|花名册|收支|决算/.test(text);
    return other && !/绩效目标|自评|监控/.test(text) ? { points: -12 } : undefined;
  },
  "library-or-report": ({ title, captions }) => {
    const own = [title, ...captions].some((text) =>
      /指标库|共性指标|指标体系框架|(?<!自)评[价估].{0,10}[评打计]分|^校验报告|^填[报表写]说明$|^示例/.test(
        text,
      ),
    );
    return own ? { points: -30 } : undefined;
  },
};

/** The cues that speak for or against a target sheet. */
export function readCues(evidence: Evidence): Cue[] {
  return Object.entries(cues).flatMap(([cue, read]) => {
    const found = read(evidence);
    return found ? [{ cue, ...found }] : [];
  });
}

function heading(
  grid: Grid,
  columns: Columns,
  role: "category" | "subcategory" | "name" | "value",
  points: number,
): Omit<Cue, "cue"> | undefined {
  const cell = columns[role];
  return cell && { points, at: grid.at(cell.row, cell.column) };
}

function word(
  indicators: readonly Indicator[],
  level: "category" | "subcategory",
  points: number,
): Omit<Cue, "cue"> | undefined {
  const first = indicators.find((indicator) => indicator[level]?.word)?.[level];
  return first && { points, at: first.at };
}

function label(
  grid: Grid,
  { labels }: Head,
  roles: readonly string[],
  points: number,
): Omit<Cue, "cue"> | undefined {
  const found = labels.find(({ role }) => roles.includes(role));
  return found && { points, at: grid.at(found.row, found.column) };
}
