import { perTable } from "../per-table";
import { type CellRef, cellKey } from "../../sheet/address";
import { foldText } from "../../sheet/text";
import type { TargetSheet } from "../../target/model";
import { grid } from "../example";
import type { Hit, WorkbookRule } from "../rule";
import { withoutFieldCodes } from "../text/field-codes";

/** Tables of one name that are compared with each other, so that many of one name stay linear. */
const compared = 8;
/** Share of equal rows from which two tables are one. */
const alike = 0.8;

const rows = [
  "一级指标 | 二级指标 | 三级指标 | 指标值",
  "产出指标 | 数量指标 | 保障单位数量 | ≥25个",
  "产出指标 | 质量指标 | 资金分配准确率 | ＝100%",
  "满意度指标 | 服务对象满意度指标 | 受访群众满意度 | ≥90%",
];

export const projectDuplicate: WorkbookRule = {
  id: "project-duplicate",
  on: "workbook",
  severity: "error",
  fix: "none",
  mayReview: true,
  source: {
    zh: "财预〔2021〕101号：指标与项目内容高度关联、重点突出（条文未全文核对）",
    en: "财预〔2021〕101号: indicators belong closely to their project (not read in full)",
  },
  words: {
    zh: {
      title: "两张表是同一个项目",
      why: "同一项目拆成两张表重复申报，目标和资金都会被重复计算，财政部门会退回。",
      how: "合并为一张表并核对预算；确是两个项目的，改写名称和指标加以区分。",
      messages: {
        same: "“{name}”与{other}是同一项目：{equal}/{all}行指标相同",
        version: "“{name}”与{other}有{equal}/{all}行指标相同，但年度、版本或单位不同，请核对",
      },
    },
    en: {
      title: "Two tables for one project",
      why: "One project in two tables counts goals and money twice; the finance bureau sends it back.",
      how: "Make one table of them and compare the budget, or tell the projects apart by name and indicators.",
      messages: {
        same: "“{name}” and {other} are one project: {equal} of {all} rows are equal",
        version:
          "“{name}” and {other} share {equal} of {all} rows but differ in year, version or unit",
      },
    },
  },
  good: [
    [
      { sheet: "项目1", grid: grid("1.第一批补助资金绩效目标表", ...rows) },
      { sheet: "项目2", grid: grid("2.第二批补助资金绩效目标表", ...rows) },
    ],
  ],
  bad: [
    [
      { sheet: "项目1", grid: grid("4.维稳经费绩效目标表", ...rows) },
      { sheet: "项目2", grid: grid("⟦5.维稳经费绩效目标表⟧", ...rows) },
    ],
    [
      { sheet: "2023年", grid: grid("2023年度维稳经费绩效目标表", ...rows) },
      { sheet: "2024年", grid: grid("⟦2024年度维稳经费绩效目标表⟧", ...rows) },
    ],
  ],
  *check(tables) {
    const groups = new Map<string, Profile[]>();
    for (const table of tables) {
      yield undefined;
      const profile = profileOf(table);
      if (!profile) continue;
      const group = groups.get(profile.name) ?? [];
      groups.set(profile.name, group);
      const twin = group.find((other) => isTwin(profile, other));
      if (group.length < compared) group.push(profile);
      if (twin) yield hit(profile, twin);
    }
  },
};

interface Profile {
  table: TargetSheet;
  name: string;
  code: string;
  /** What tells two editions of one project apart: year, version, unit. */
  edition: string;
}

/** Year and version of a table, in its title or in the name of its project. */
const edition = /20\d\d(?=年)|草案|批复|调整|送审|修订/gu;

const profileOf = perTable((table: TargetSheet): Profile | undefined => {
  const named = table.projectName ?? table.title;
  if (!named || table.form === "department" || !table.indicators.length) return undefined;
  const said = (table.title ?? named).text + named.text;
  const marks = [...said.matchAll(edition)].map(([mark]) => mark);
  return {
    table,
    name: foldText(named.text.replace(/20\d\d年度?/gu, "").replace(edition, "")),
    code: foldText(table.projectCode?.text ?? ""),
    edition: [...new Set(marks), foldText(table.unitName?.text ?? "")].join("|"),
  };
});

/** The rows of a table by name and value, for those few tables that are compared. */
const rowsOf = perTable(
  ({ indicators }: TargetSheet): ReadonlySet<string> =>
    new Set(
      // Longer texts are told apart by their beginnings.
      indicators.map(({ name, value }) =>
        foldText(`${name?.text.slice(0, 200)}=${value?.text.slice(0, 200)}`),
      ),
    ),
);

/** A target sheet and the self-evaluation of the same project are no duplicates. */
function isTwin(one: Profile, other: Profile): boolean {
  const sameKind = !one.table.columns.actual === !other.table.columns.actual;
  const sameHead = cellKey(headOf(one.table)) === cellKey(headOf(other.table));
  // Under codes of their own they are two, unless both name one unit and one year.
  const otherCode = one.code && other.code && one.code !== other.code;
  const sameOffice = one.table.unitName && one.edition === other.edition;
  if (!sameKind || sameHead || (otherCode && !sameOffice)) return false;
  return (
    (one.code && one.code === other.code) || equalRows(one, other) >= alike * larger(one, other)
  );
}

function equalRows(one: Profile, other: Profile): number {
  const rows = rowsOf(other.table);
  return [...rowsOf(one.table)].filter((row) => rows.has(row)).length;
}

function larger(one: Profile, other: Profile): number {
  return Math.max(rowsOf(one.table).size, rowsOf(other.table).size);
}

function hit(profile: Profile, twin: Profile): Hit {
  const { table } = profile;
  const sameEdition = profile.edition === twin.edition;
  return {
    at: headOf(table),
    because: [headOf(twin.table)],
    message: sameEdition ? "same" : "version",
    outcome: sameEdition ? "problem" : "review",
    data: {
      name: withoutFieldCodes((table.projectName ?? table.title)!.text),
      other: `${twin.table.sheet}“${withoutFieldCodes((twin.table.title ?? twin.table.projectName)!.text)}”`,
      equal: `${equalRows(profile, twin)}`,
      all: `${larger(profile, twin)}`,
    },
  };
}

function headOf({ title, sheet, area }: TargetSheet): CellRef {
  return title?.at ?? { sheet, row: area.row, column: area.column };
}
