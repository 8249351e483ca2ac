import { roles } from "./column-roles";

const output = "产出指标|数量指标|接访批次";
const effect = "效益指标|社会效益指标|化解率";
const levels = "一级指标|二级指标|三级指标";

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

  test("the value after an adjustment before the one set at first", () => {
    const heading = (values: string) => roles([`三级指标|${values}`, "接访批次|≥1|≥2"]).value;
    expect(heading("年初指标值|调整后指标值")).toBe(2);
    expect(heading("调整后目标值|年初设定目标值")).toBe(1);
    expect(heading("年初指标值|备注")).toBe(1);
  });

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

  test("between the classes there are no weak names, and plain ones stay under 二级指标", () => {
    const between = "一级指标|指标|二级指标|考核指标|指标值";
    expect(roles([between, "产出指标|甲|数量指标|接访批次|≥1"])).toMatchObject({ name: 3 });
    const spanned = "一级指标|二级指标||三级指标|指标值";
    expect(roles([spanned, "产出指标|数量指标|甲|接访批次|≥1"])).toMatchObject({ name: 3 });
  });

  test("绩效内容 over the classes describes nothing", () => {
    const found = roles(["指标|一级指标|绩效内容|指标值", "甲|产出指标|数量指标|≥1"]);
    expect(found).toEqual({ category: 1, subcategory: 2, value: 3 });
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
