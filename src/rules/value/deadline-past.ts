import { grid } from "../example";
import { guidance2021 } from "../norms";
import { perTable } from "../per-table";
import type { IndicatorRule } from "../rule";
import { statedYear } from "../stated-year";

const head = [
  "项目支出绩效目标表",
  "（2024年度）",
  "项目名称 | 农村电商服务站建设 | 项目资金（万元） | 176",
];
const headings = "一级指标 | 二级指标 | 三级指标 | 指标值";

export const deadlinePast: IndicatorRule = {
  id: "deadline-past",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "none",
  source: guidance2021(
    "时效指标应明确完成时间",
    "timeliness indicators state the time of completion",
  ),
  words: {
    zh: {
      title: "完成时点早于本年度",
      why: "年度目标的完成时点落在以前年度，多半是沿用上年的表没有改，年末无法考核。",
      how: "改为本年度的时点；确属以前年度已完成的，不列为本年目标。",
      messages: { past: "“{value}”早于本表的{year}年度，请改为本年的时点" },
    },
    en: {
      title: "The point in time lies before the year",
      why: "A target for the year whose date lies in an earlier one was mostly copied from last year's table and cannot be assessed.",
      how: "Give a date within the year; what was done before is no target of this year.",
      messages: { past: "“{value}” lies before {year}, the year of the table" },
    },
  },
  good: [
    grid(
      ...head,
      headings,
      "产出指标 | 数量指标 | 建设服务站数量 | ≥22个",
      " | 时效指标 | 服务站建成时间 | 2024年9月底前",
      " | | 服务站质保到期时间 | 2026年9月底前",
    ),
    grid(
      ...head,
      "项目起止时间 | 2023年3月-2024年12月",
      headings,
      "产出指标 | 数量指标 | 建设服务站数量 | ≥22个",
      " | 时效指标 | 服务站开工时间 | 2023年6月底前",
    ),
    grid(
      "项目支出绩效目标表",
      "项目名称 | 2024年农村电商服务站建设",
      headings,
      "产出指标 | 数量指标 | 建设服务站数量 | ≥22个",
      " | 时效指标 | 服务站建成时间 | 2023年9月底前",
    ),
  ],
  bad: [
    grid(
      ...head,
      headings,
      "产出指标 | 数量指标 | 建设服务站数量 | ≥22个",
      " | 时效指标 | 服务站建成时间 | ⟦2023年9月底前⟧",
    ),
    grid(
      "松江市商务局2024年部门预算项目支出绩效目标表",
      "项目名称 | 农村电商服务站建设",
      headings,
      "产出指标 | 数量指标 | 建设服务站数量 | ≥22个",
      " | 时效指标 | 服务站建成时间 | ⟦2023年9月底前⟧",
    ),
  ],
  check({ value, name, period }, table) {
    const past = value?.parsed.kind === "deadline" ? value.parsed.year : undefined;
    if (past === undefined || period === "term") return [];
    const { year, told } = yearsOf(table);
    // A project that began earlier says so in its head block or goal.
    if (year === undefined || past >= year || told.has(past)) return [];
    if (name?.text.includes(String(past))) return [];
    return [{ at: value!.at, message: "past", data: { value: value!.text, year: String(year) } }];
  },
};

/** The year the table is for, and all that its head block and goal tell of: 2023年3月, 2023.03, 2023-03. */
const yearsOf = perTable((table) => {
  const first = table.indicators[0]?.row ?? 0;
  const told = new Set<number>();
  for (const { text, at } of table.texts) {
    if (at.row >= first) continue;
    for (const [, year] of text.matchAll(/(20\d\d)(?=\s*年|[.．\-—－/]\d|[01]\d(?!\d))/g)) {
      told.add(Number(year));
    }
  }
  return { year: statedYear(table), told };
});
