import { grid } from "../example";
import { perTable } from "../per-table";
import type { Hit, WorkbookRule } from "../rule";
import type { TargetSheet } from "../../target/model";
import { beyond, departmentsOf, officeOf } from "./department-targets";
import { isGeneral, type Measure, measuresOf, nameOf, valueOf } from "./measure";

/** Percentage points from which a difference between projects is worth a question. */
const spread = 10;

const department = (row: string) =>
  grid("部门整体绩效目标表", "一级指标 | 二级指标 | 三级指标 | 指标值", row);
const project = (name: string, row: string) =>
  grid(`${name}绩效目标表`, "一级指标 | 二级指标 | 三级指标 | 指标值", row);

export const targetConflict: WorkbookRule = {
  id: "target-conflict",
  on: "workbook",
  severity: "warning",
  fix: "none",
  mayReview: true,
  source: {
    zh: "财预〔2015〕88号：绩效目标相应匹配，项目目标支撑部门目标（条文未全文核对）",
    en: "财预〔2015〕88号: goals match one another, projects support the department (not read in full)",
  },
  words: {
    zh: {
      title: "跨表目标不一致",
      why: "同一件事在几张表里目标不同，或者项目允许的比部门还宽，部门目标就无法由项目实现。",
      how: "统一各表的目标；确有不同的，在描述中说明理由。",
      messages: {
        exceeds: "部门整体为{value}，{count}张项目表却放宽到{worst}，部分超过了整体",
        looser: "项目为{value}，低于部门整体的{whole}",
        differs: "同一指标在{count}张表中为{values}，请核对",
      },
    },
    en: {
      title: "Targets differ between tables",
      why: "One thing has several targets, or a project allows more than the whole department.",
      how: "Use one target, or say in the description why they differ.",
      messages: {
        exceeds:
          "The department allows {value}, {count} project tables up to {worst}: a part exceeds the whole",
        looser: "The project has {value}, less than the department's {whole}",
        differs: "One indicator has {values} in {count} tables: please compare",
      },
    },
  },
  good: [
    [
      { sheet: "整体", grid: department("产出指标 | 质量指标 | 重大信访事件发生量 | ≤5件") },
      { sheet: "项目", grid: project("值班费", "产出指标 | 质量指标 | 重大信访事件发生量 | ≤2件") },
    ],
    [
      { sheet: "甲", grid: project("甲", "产出指标 | 时效指标 | 信访事项按期办结率 | ≥95%") },
      { sheet: "乙", grid: project("乙", "产出指标 | 时效指标 | 信访事项按期办结率 | ≥90%") },
    ],
  ],
  bad: [
    [
      { sheet: "整体", grid: department("产出指标 | 质量指标 | 重大信访事件发生量 | ⟦≤5件⟧") },
      {
        sheet: "项目",
        grid: project("值班费", "产出指标 | 质量指标 | 重大突发群体性信访事件发生量 | ≤10件"),
      },
    ],
    [
      { sheet: "整体", grid: department("满意度指标 | 服务对象满意度 | 信访人员满意度 | ≥70%") },
      {
        sheet: "项目",
        grid: project("值班费", "满意度指标 | 服务对象满意度 | 越级访人员满意度 | ⟦≥60%⟧"),
      },
    ],
    [
      { sheet: "甲", grid: project("甲", "产出指标 | 时效指标 | 信访事项按期办结率 | ⟦≥95%⟧") },
      { sheet: "乙", grid: project("乙", "产出指标 | 时效指标 | 信访事项按期办结率 | ≥80%") },
    ],
  ],
  *check(tables) {
    const parts = new Map<TargetSheet, readonly Measure[]>();
    for (const table of tables) {
      yield undefined;
      if (table.form === "project") parts.set(table, measuresOf(table));
    }
    for (const [department, own] of departmentsOf(tables)) {
      yield undefined;
      yield* beyond(
        measuresOf(department),
        own.flatMap((table) => parts.get(table)!),
      );
    }
    yield undefined;
    yield* differing([...parts.keys()]);
  },
};

/** The rates of a table that another project may share, each with the key of its office and name. */
const ratesOf = perTable((table: TargetSheet) => {
  const office = officeOf(table);
  const rates: { key: string; measure: Measure }[] = [];
  for (const measure of measuresOf(table)) {
    const name = nameOf(measure);
    if (measure.unit !== "%" || name.length < 5 || isGeneral(measure)) continue;
    rates.push({ key: `${office}|${name}`, measure });
  }
  return rates;
});

/** One rate under one name with targets far apart: said once, at the value farthest from the mean. */
function* differing(tables: readonly TargetSheet[]): Generator<Hit | undefined> {
  const groups = new Map<string, Measure[]>();
  for (const table of tables) {
    yield undefined;
    for (const { key, measure } of ratesOf(table)) {
      const group = groups.get(key);
      if (group) group.push(measure);
      else groups.set(key, [measure]);
    }
  }
  for (const group of groups.values()) {
    yield undefined;
    const numbers = group.map(({ number }) => number.toNumber());
    if (Math.max(...numbers) - Math.min(...numbers) < spread) continue;
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const distances = numbers.map((number) => Math.abs(number - mean));
    const outlier = group[distances.indexOf(Math.max(...distances))]!;
    const values = [...new Set(group.map((part) => valueOf(part).text))].slice(0, 6).join("、");
    yield {
      at: valueOf(outlier).at,
      because: group.filter((part) => part !== outlier).map((part) => valueOf(part).at),
      message: "differs",
      outcome: "review",
      data: { count: `${group.length}`, values },
    };
  }
}
