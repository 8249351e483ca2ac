import { recognizeSheet } from "../../src/recognize/recognize";
import { cellName } from "../../src/sheet/address";
import type { Field, TargetSheet } from "../../src/target/model";
import { outline, range, sheet, type Row } from "./sheets";

const levels = "一级指标|二级指标|三级指标|指标值";
const output = "产出指标|数量指标|接访批次|≥300批次";
const effect = "效益指标|社会效益指标|化解率|≥80%";
/** The projects of a list with these headings before the classes. */
const listed = (headings: string, ...rows: readonly Row[]) =>
  recognizeSheet(sheet(["部门预算项目绩效目标表", `${headings}|${levels}`, ...rows]));
const at = (field: Field | undefined) => field && `${field.text} ${cellName(field.at)}`;
const projects = (tables: readonly TargetSheet[]) =>
  tables.map((table) => `${at(table.projectName)} ${outline(table).length} ${range(table)}`);

describe("a project of a list begins", () => {
  test("where another name stands, not where the same is printed again", () => {
    expect(
      projects(
        listed("项目名称", `供水|${output}`, `供水|${effect}`, `保洁|${output}`, `|${effect}`),
      ),
    ).toEqual(["供水 A3 2 A3:E4", "保洁 A5 2 A5:E6"]);
  });

  test("where the same name comes again after another", () => {
    expect(
      projects(listed("项目名称", `供水|${output}`, `保洁|${output}`, `供水|${effect}`)),
    ).toEqual(["供水 A3 1 A3:E3", "保洁 A4 1 A4:E4", "供水 A5 1 A5:E5"]);
  });

  test("where its name stays but its code or its unit is another", () => {
    expect(
      projects(listed("项目编码|项目名称", `A01|供水|${output}`, `A02|供水|${effect}`)),
    ).toEqual(["供水 B3 1 A3:F3", "供水 B4 1 A4:F4"]);
    expect(
      projects(
        listed(
          "单位名称|项目名称",
          `甲局|供水|${output}`,
          `|供水|${effect}`,
          `乙局|供水|${effect}`,
        ),
      ),
    ).toEqual(["供水 B3 2 A3:F4", "供水 B5 1 A5:F5"]);
  });

  test("in a row of its own above its indicators", () => {
    const tables = listed(
      "项目名称|绩效目标",
      "供水|保供水||||",
      `||${output}`,
      `||${effect}`,
      `保洁|河道清洁|${output}`,
    );
    expect(projects(tables)).toEqual(["供水 A3 2 A3:F5", "保洁 A6 1 A6:F6"]);
    expect(tables.map(({ goal }) => at(goal))).toEqual(["保供水 B3", "河道清洁 B6"]);
  });

  test("not where a row numbers the columns, repeats the headings or sums up", () => {
    const tables = listed(
      "项目名称|预算数",
      "1|2|3|4|5|6",
      `供水|5|${output}`,
      `项目名称|预算数|${levels}`,
      `供水||${effect}`,
      "小计|5||||",
      `保洁|4|${output}`,
      "合计|9||||",
    );
    expect(projects(tables)).toEqual(["供水 A4 2 A4:F6", "保洁 A8 1 A8:F8"]);
  });

  test.each([
    ["in one row", [`项目名称|预算数|${levels}`]],
    ["in two rows", ["项目名称|预算数|绩效指标|||", `||${levels}`]],
  ])("not below headings printed again on the next page, %s", (_, headings) => {
    const tables = recognizeSheet(
      sheet([
        "部门预算项目绩效目标表",
        ...headings,
        `供水|5|${output}`,
        ...headings,
        `||${effect}`,
        `保洁|4|${output}`,
      ]),
    );
    const [first, second] = [3 + headings.length - 1, 4 + 2 * headings.length - 1];
    expect(projects(tables)).toEqual([
      `供水 A${first} 2 A${first}:F${second}`,
      `保洁 A${second + 1} 1 A${second + 1}:F${second + 1}`,
    ]);
  });

  test("rows before the first that is named belong to none", () => {
    expect(projects(listed("项目名称", `|${effect}`, `供水|${output}`))).toEqual([
      "供水 A4 1 A4:E4",
    ]);
  });
});

describe("what holds for a project", () => {
  test("its own unit, else the department's above it, else what the head says", () => {
    const units = (headings: string, ...rows: readonly Row[]) =>
      listed(headings, ...rows).map(({ unitName }) => at(unitName));
    expect(
      units(
        "主管部门|单位名称|项目名称",
        `丙局|甲局|供水|${output}`,
        `||保洁|${output}`,
        `|乙局|值守|${output}`,
      ),
    ).toEqual(["甲局 B3", "甲局 B3", "乙局 B5"]);
    expect(
      units(
        "主管部门|项目名称",
        `丙局|供水|${output}`,
        `|保洁|${output}`,
        `丁局|值守|${output}`,
        `|巡查|${output}`,
      ),
    ).toEqual(["丙局 A3", "丙局 A3", "丁局 A5", "丁局 A5"]);
    const headed = (label: string) =>
      recognizeSheet(
        sheet([
          "部门预算项目绩效目标表",
          label,
          `项目名称|${levels}`,
          `供水|${output}`,
          `|${effect}`,
        ]),
      ).map(({ unitName }) => at(unitName));
    expect(headed("填报单位：甲局")).toEqual(["甲局 A2"]);
    expect(headed("主管部门|丙局")).toEqual(["丙局 B2"]);
    expect(headed("填报单位：")).toEqual([undefined]);
  });

  test("its code without spaces, its purpose and its goal where they stand", () => {
    const [table] = listed(
      "项目编码|项目名称|资金用途|绩效目标",
      `A 0\n1|供水||保供水|${output}`,
      `||用于管网||${effect}`,
    );
    expect([table!.projectCode, table!.purpose, table!.goal].map(at)).toEqual([
      ...["A01 A3", "用于管网 C4", "保供水 D3"],
    ]);
  });

  test("its amounts, in the unit declared with the whole, a part or the table", () => {
    const budget = (...rows: readonly Row[]) => {
      const [table] = recognizeSheet(sheet(["部门预算项目绩效目标表", ...rows, `|||||${effect}`]));
      const { unit, unitDeclared, total, fiscalFunds, otherFunds, furtherParts } = table!.budget!;
      const amounts = [total, fiscalFunds, otherFunds, ...(furtherParts ?? [])];
      return [unit, at(unitDeclared), ...amounts.map((field) => field?.amount?.toString())];
    };
    const row = `供水|9|5|3|1|${output}`;
    const headings = (total: string, fiscal: string) =>
      `项目名称|${total}|${fiscal}|其他资金|上年结转|${levels}`;
    expect(budget(headings("预算数（元）", "财政拨款（千元）"), row)).toEqual([
      ...["元", "元 B2", "9", "5", "3", "1"],
    ]);
    expect(budget(headings("预算数", "财政拨款（千元）"), row)).toEqual([
      ...["千元", "千元 C2", "9", "5", "3", "1"],
    ]);
    expect(budget("单位：元", headings("预算数", "财政拨款"), row)).toEqual([
      ...["元", "元 A2", "9", "5", "3", "1"],
    ]);
    expect(budget("金额单位|美元", headings("预算数", "财政拨款"), row)).toEqual([
      ...["万元", undefined, "9", "5", "3", "1"],
    ]);
    expect(budget(headings("预算数", "财政拨款"), row.replace("9", "9千元"))).toEqual([
      ...["千元", "9千元 B3", "9", "5", "3", "1"],
    ]);
  });

  test("a budget of one part alone, none of further parts alone", () => {
    const budget = (heading: string) =>
      listed(`项目名称|${heading}`, `供水|5|${output}`)[0]!.budget;
    expect(budget("其他资金")?.otherFunds?.amount?.toNumber()).toBe(5);
    expect(budget("其他资金")).not.toHaveProperty("furtherParts");
    expect(budget("其他资金")).not.toHaveProperty("total");
    expect(budget("财政拨款")?.fiscalFunds?.amount?.toNumber()).toBe(5);
    expect(budget("财政拨款")).not.toHaveProperty("otherFunds");
    expect(budget("上年结转")).toBeUndefined();
  });
});

test("each project has the title, the profile and the texts of its own", () => {
  const cost = "成本指标|经济成本指标|总成本|≤5万元";
  const tables = listed("项目名称", `供水|${output}`, `|${cost}`, `保洁|${output}`);
  expect(tables.map(({ profile }) => profile)).toEqual(["cost-first-level", "cost-under-output"]);
  expect(tables.map(({ form }) => form)).toEqual(["project", "project"]);
  const inRows = tables.map(({ texts }) =>
    texts.map((text) => text.at.row).filter((row) => row > 1),
  );
  expect(inRows.map((rows) => [...new Set(rows)])).toEqual([[2, 3], [4]]);
});

test("without names of projects the form is that of the title", () => {
  const form = (title: string) =>
    recognizeSheet(
      sheet([title, `单位名称|预算数|${levels}`, `甲局|5|${output}`, `||${effect}`]),
    ).map((table) => table.form);
  expect(form("部门整体支出绩效目标表")).toEqual(["department"]);
  expect(form("项目支出绩效目标表")).toEqual(["project"]);
});

test("the name of the sheet speaks where there is no title", () => {
  const named = (name: string) =>
    recognizeSheet(
      sheet([`项目名称|${levels}`, `供水|${output}`, `|${effect}`], undefined, name),
    ).flatMap(({ cues }) => cues.filter(({ cue }) => cue === "title").map(({ points }) => points));
  expect(named("项目绩效目标")).toEqual([4]);
  expect(named("表1")).toEqual([]);
  expect(
    recognizeSheet(sheet([`项目名称|${levels}`, `供水|${output}`], undefined, "绩效指标库")),
  ).toEqual([]);
});

test("a project whose rows are no indicators is none", () => {
  const weak = "项目名称|单位名称|考核指标|指标值";
  expect(recognizeSheet(sheet(["情况表", weak, "供水|甲局|处数|≥3", "保洁|乙局|次数|≥1"]))).toEqual(
    [],
  );
});

test("far from the first cell the places are those on the sheet", () => {
  const rows = ["部门预算项目绩效目标表", `项目名称|${levels}`, `供水|${output}`, `保洁|${output}`];
  const tables = recognizeSheet(sheet(rows, { row: 9, column: 3 }));
  expect(projects(tables)).toEqual(["供水 D12 1 D12:H12", "保洁 D13 1 D13:H13"]);
});

test("what was spent stands in a row of its own among the indicators of a project", () => {
  const rate = "预算执行率|||100%|95%";
  const head = `项目名称|${levels}|实际完成值`;
  const [first, second] = recognizeSheet(
    sheet(["项目绩效自评表", head, `供水|${rate}`, `|${output}|310批次`, `保洁|${output}|300批次`]),
  );
  expect(at(first!.execution?.rate)).toBe("95% F3");
  expect(second).not.toHaveProperty("execution");
});

test("absent parts are no properties", () => {
  const [table] = listed("项目名称|预算数", `供水|5|${output}`);
  for (const key of ["execution", "goesOn", "projectCode", "goal"]) {
    expect(table).not.toHaveProperty(key);
  }
  expect(table!.budget).not.toHaveProperty("furtherParts");
});
