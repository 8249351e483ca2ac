import { resolveColumns } from "../../src/recognize/columns";
import { Grid } from "../../src/recognize/grid";
import { headingCells, spread } from "../../src/recognize/heading-rows";
import { sheet } from "./sheets";

/** Roles of the columns of a table, headings in its first row; `shared` of its first columns. */
function roles(rows: readonly string[], block = 0): Record<string, number> {
  const grid = new Grid(sheet(rows));
  const body = rows.map((_, row) => row).slice(1);
  const cells = headingCells(grid, 0);
  spread(grid, cells, [0], { left: 0, right: grid.columns - 1 });
  const left = cells.filter(({ column }) => column < block);
  const shared = block ? resolveColumns(grid, left, body) : undefined;
  const right = cells.filter(({ column }) => column >= block);
  const { grades, parts, ...columns } = resolveColumns(grid, right, body, shared);
  const several = Object.entries({ grades, parts }).filter(([, list]) => list);
  return Object.fromEntries([
    ...Object.entries(columns).flatMap(([role, cell]) => (cell ? [[role, cell.column]] : [])),
    ...several.map(([role, list]) => [role, list!.map(({ column }) => column).join(" ")]),
  ]) as Record<string, number>;
}

const output = "产出指标|数量指标|接访批次";
const effect = "效益指标|社会效益指标|化解率";
const levels = "一级指标|二级指标|三级指标";

describe("a column whose heading says little", () => {
  const last = (heading: string, ...cells: readonly string[]) => {
    const found = roles([`${levels}|指标值|${heading}`, ...cells.map((c) => `${output}|≥1|${c}`)]);
    return Object.entries(found).find(([, column]) => column === 4)?.[0];
  };
  test.each<[string, string[], string | undefined]>([
    ["指标性质", ["正向", "逆向指标", "甲"], "direction"],
    ["指标性质", ["正向", "负向"], "direction"],
    ["指标性质", ["中性", "反指标"], "direction"],
    ["指标性质", ["正向", "甲"], undefined],
    ["指标性质", ["正确", "正常"], undefined],
    ["指标性质", ["非正向", "非反向"], undefined],
    ["指标性质", ["甲", "≥", "乙", "丙"], "operator"],
    ["指标性质", ["定性", "定性", "甲"], "operator"],
    ["指标性质", ["定性", "甲"], undefined],
    ["指标性质", ["定性", "定性", "定量指标"], undefined],
    ["指标性质", ["", "", "定性"], "operator"],
    ["指标性质", ["产出指标", "效益指标"], undefined],
    ["指标类型", ["", "定性", ""], "operator"],
    ["指标类型", ["甲", "乙", "定性"], undefined],
    ["指标类型", ["", ""], undefined],
    ["完成率", ["≥", "≥"], undefined],
    ["上年实际值", ["≥", "≥"], undefined],
  ])("%s over %j", (heading, cells, role) => expect(last(heading, ...cells)).toBe(role));

  const typed = (...rows: readonly string[]) => roles(["指标类型|三级指标|指标值", ...rows]);
  test("classes of the first level", () => {
    expect(typed("产出指标|接访批次|≥1", "效益指标|化解率|≥1")).toMatchObject({ category: 0 });
    expect(typed("产出指标|接访批次|≥1", "效益指标|化解率|≥1", "甲|乙|≥1")).toMatchObject({
      category: 0,
    });
    expect(typed("产出指标|接访批次|≥1", "甲|乙|≥1")).not.toHaveProperty("category");
  });

  test("classes of the second level", () => {
    expect(typed("数量指标|接访批次|≥1", "质量指标|化解率|≥1")).toMatchObject({ subcategory: 0 });
    expect(typed("数量指标|接访批次|≥1", "甲|化解率|≥1")).not.toHaveProperty("subcategory");
  });

  test("words of both levels are of the second beside 一级指标, of the first without it", () => {
    const rows = ["满意度指标|群众满意度|≥90%", "满意度指标|信访人满意度|≥90%"];
    expect(typed(...rows)).toMatchObject({ category: 0 });
    expect(
      roles(["一级指标|指标类型|三级指标|指标值", ...rows.map((row) => `满意度指标|${row}`)]),
    ).toMatchObject({ category: 0, subcategory: 1 });
  });
});

describe("several columns that may hold the names", () => {
  test.each<[string, string[], Record<string, number>]>([
    [
      "a name and a point have one column each",
      [`${levels}|指标值|分值`, `${output}|≥1|5`],
      { name: 2, weight: 4 },
    ],
    [
      "三级指标 before 具体指标",
      [`${levels}|具体指标|指标值`, `${output}|甲|≥1`],
      { name: 2, value: 4 },
    ],
    [
      "具体指标 before 指标内容",
      ["一级指标|二级指标|指标内容|具体指标|指标值", `${output}|甲|≥1`],
      { name: 3 },
    ],
    [
      "指标 filled in before 指标内容",
      ["一级指标|二级指标|指标|指标内容|指标值", `${output}|甲|≥1`],
      { name: 2, description: 3 },
    ],
    [
      "half filled in is not in use",
      ["一级指标|二级指标|指标|考核指标|指标值", `${output}|甲|≥1`, "|质量指标||规范率|≥1"],
      { name: 3 },
    ],
    [
      "绩效指标 alone, left blank",
      ["一级指标|二级指标|绩效指标|指标值", "产出指标|数量指标||≥1"],
      { name: 2 },
    ],
    [
      "none left of the classes",
      ["指标内容|一级指标|二级指标|三级指标|指标值", `甲|${output}|≥1`],
      { name: 3 },
    ],
    [
      "weak ones right of the classes only",
      ["指标|一级指标|二级指标|考核指标|指标值", `甲|${output}|≥1`],
      { name: 3 },
    ],
  ])("%s", (_, rows, expected) => expect(roles(rows)).toMatchObject(expected));

  test("a weak name left of the classes is none", () => {
    expect(roles(["指标|一级指标|二级指标|指标值", "甲|产出指标|数量指标|≥1"])).not.toHaveProperty(
      "name",
      0,
    );
  });

  test("绩效指标 over words of the second level gives these, where they are half of them", () => {
    const under = (...cells: readonly string[]) =>
      roles([
        "一级指标|绩效指标|指标内容|指标值",
        ...cells.map((cell) => `产出指标|${cell}|甲|≥1`),
      ]);
    expect(under("数量指标", "质量指标")).toEqual({
      category: 0,
      subcategory: 1,
      name: 2,
      value: 3,
    });
    expect(under("数量指标", "乙")).toMatchObject({ subcategory: 1, name: 2 });
    expect(under("数量指标", "乙", "丙")).toMatchObject({ name: 1 });
    expect(under("", "")).not.toHaveProperty("subcategory");
    expect(under("数量指标", "", "")).toMatchObject({ subcategory: 1 });
  });

  test("a plain heading is never one of classes", () => {
    expect(roles(["一级指标|三级指标|指标内容|指标值", "产出指标|数量指标|甲|≥1"])).toMatchObject({
      name: 1,
      description: 2,
    });
  });

  test("where 二级指标 is there, 绩效指标 is no class", () => {
    const found = roles([
      "一级指标|二级指标|绩效指标|指标内容|指标值",
      "产出指标|数量指标|质量指标|甲|≥1",
    ]);
    expect(found).toMatchObject({ subcategory: 1, name: 2 });
  });
});

describe("二级指标 without 三级指标", () => {
  const under = (...rows: readonly string[]) => roles(["一级指标|二级指标||指标值", ...rows]);
  test("the names stand in the column beside it that it spans", () => {
    expect(under(`${output}|≥1`, `${effect}|≥1`)).toMatchObject({ subcategory: 1, name: 2 });
    expect(under(`${output}|≥1`, `${effect}|≥1`, "|质量指标||≥1")).toMatchObject({ name: 2 });
    expect(under(`${output}|≥1`, "|质量指标||≥1")).not.toHaveProperty("name");
  });

  test("they stand in its own where most are no classes", () => {
    const rows = ["一级指标|二级指标|指标值", "产出指标|接访批次|≥1"];
    expect(roles(rows)).toEqual({ category: 0, name: 1, value: 2 });
    expect(roles([...rows, "|数量指标|≥1"])).toEqual({ category: 0, subcategory: 1, value: 2 });
  });

  test("they never stand in the column of the next heading", () => {
    expect(roles(["一级指标|二级指标|指标值", "产出指标|数量指标|≥1"])).not.toHaveProperty("name");
  });
});

describe("a column without a heading left of 二级指标", () => {
  const under = (heading: string, ...cells: readonly string[]) =>
    roles([
      `${heading}|二级指标|三级指标|指标值`,
      ...cells.map((cell) => `${cell}|数量指标|甲|≥1`),
    ])["category"];
  test("holds the first level where all its words are classes, two at least", () => {
    expect(under("", "产出指标", "效益指标")).toBe(0);
    expect(under("", "产出指标", "", "效益指标")).toBe(0);
    expect(under("", "产出指标", "")).toBeUndefined();
    expect(under("", "产出指标", "效益指标", "甲")).toBeUndefined();
    expect(under("备查", "产出指标", "效益指标")).toBeUndefined();
  });

  test("is none where 二级指标 stands in the first column, or 一级指标 elsewhere", () => {
    expect(roles(["二级指标|三级指标|指标值", "数量指标|甲|≥1"])).not.toHaveProperty("category");
    expect(
      roles([
        "一级指标||二级指标|三级指标|指标值",
        ...Array<string>(2).fill("甲|产出指标|数量指标|乙|≥1"),
      ]),
    ).toMatchObject({ category: 0 });
  });
});

describe("two blocks side by side", () => {
  const both = "数量指标|甲|≥3|质量指标|乙|≥1";
  test("the right one has the first level of the left, its own second level", () => {
    expect(
      roles([`一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值`, `产出指标|${both}`], 4),
    ).toEqual({ category: 0, subcategory: 4, name: 5, value: 6 });
  });

  test("without its own it has that of the left as well", () => {
    const rows = [`${levels}|指标值|三级指标|指标值`, `${output}|≥3|督查次数|≥1`];
    expect(roles(rows, 4)).toEqual({ category: 0, subcategory: 1, name: 4, value: 5 });
  });

  test("with its own first level alone it has no second", () => {
    const rows = [`${levels}|指标值|一级指标|三级指标|指标值`, `${output}|≥3|产出指标|督查次数|≥1`];
    expect(roles(rows, 4)).toEqual({ category: 4, name: 5, value: 6 });
  });
});

describe("what describes and what is a basis", () => {
  const described = (heading: string, ...cells: readonly string[]) => {
    const rows = cells.map((cell) => `${output}|≥1|${cell}`);
    const { description, basis } = roles([`${levels}|指标值|${heading}`, ...rows]);
    return { description, basis };
  };
  const asBasis = { description: undefined, basis: 4 };
  const asText = { description: 4, basis: undefined };
  test("绩效标准 over standards is their basis", () => {
    expect(described("绩效标准", "计划标准", "历史标准")).toEqual(asBasis);
    expect(described("绩效标准", "计划标准", "", "历史标准")).toEqual(asBasis);
    expect(described("绩效标准", "计划标准", "历史标准", "甲", "乙")).toEqual(asBasis);
  });

  test("over few of them it describes", () => {
    expect(described("绩效标准", "计划标准", "")).toEqual(asText);
    expect(described("绩效标准", "计划标准", "历史标准", "甲", "乙", "丙")).toEqual(asText);
    expect(described("绩效标准", "全年批次", "全年件数")).toEqual(asText);
  });

  test("beside a basis it describes, whatever it holds", () => {
    const row = `${output}|≥1|计划标准|历史标准`;
    expect(roles([`${levels}|指标值|绩效标准|指标值确定依据`, row, row])).toMatchObject({
      ...{ description: 4, basis: 5 },
    });
  });

  test("指标内容 right of the names describes, 考核指标 does not", () => {
    const beside = (heading: string) =>
      roles([`${levels}|${heading}|指标值`, `${output}|甲|≥1`])["description"];
    expect(beside("指标内容")).toBe(3);
    expect(beside("考核指标")).toBeUndefined();
    expect(beside("具体指标")).toBeUndefined();
  });

  test("指标解释 before 指标内容", () => {
    expect(roles([`${levels}|指标内容|指标解释|指标值`, `${output}|甲|乙|≥1`])["description"]).toBe(
      4,
    );
  });
});

test("results of an earlier year are none, those of the same year are", () => {
  const actual = (value: string, done: string) =>
    roles([`${levels}|${value}|${done}`, `${output}|≥1|1`])["actual"];
  expect(actual("2025年目标值", "2023年完成值")).toBeUndefined();
  expect(actual("2025年目标值", "2025年完成值")).toBe(4);
  expect(actual("目标值", "2023年完成值")).toBe(4);
  expect(actual("2025年目标值", "完成值")).toBe(4);
});

test("单位 beside the names is that of the value, left of the classes who reports", () => {
  const unit = (heading: string, row: string) => {
    const { unit: counted, unitName } = roles([heading, row]);
    return [counted, unitName];
  };
  expect(unit(`单位|${levels}|指标值`, `甲|${output}|≥1`)).toEqual([undefined, 0]);
  expect(unit(`计量单位|${levels}|指标值`, `批|${output}|≥1`)).toEqual([0, undefined]);
  expect(unit(`${levels}|单位|指标值`, `${output}|批|≥1`)).toEqual([3, undefined]);
  expect(unit("一级指标|二级指标|单位|指标值", "产出指标|数量指标|批|≥1")).toEqual([2, undefined]);
  expect(unit(`${levels}|指标值|单位|计量单位`, `${output}|1|批|次`)).toEqual([4, undefined]);
});

test("the points nearest to the names, those right of them first", () => {
  const weight = (heading: string) => roles([heading, heading.replace(/[^|]+/g, "1")])["weight"];
  expect(weight("分值|一级指标|三级指标|指标值|分值")).toBe(4);
  expect(weight("分值|一级指标|分值|三级指标|指标值")).toBe(2);
  expect(weight("一级指标|三级指标|指标值|分值|备注|分值")).toBe(3);
  expect(weight("一级指标|三级指标|指标值")).toBeUndefined();
});

test("further parts of a budget are kept together, one heading of grades is none of several", () => {
  const parts = roles([`项目名称|单位资金|上年结转|${levels}|指标值`, `供水|5|1|${output}|≥1`]);
  expect(parts).toMatchObject({ parts: "1 2", projectName: 0 });
  const plain = roles([`${levels}|指标值|评分标准|评价标准`, `${output}|≥1|甲|乙`]);
  expect(plain).toMatchObject({ gradeBands: 4 });
  expect(plain).not.toHaveProperty("grades");
  expect(plain).not.toHaveProperty("parts");
});
