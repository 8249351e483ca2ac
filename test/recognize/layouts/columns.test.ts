import { outline, type Row } from "../sheets";
import { columnsOf, onlyTable } from "./tables";

const form = (...rows: readonly Row[]) => onlyTable(["信访业务费绩效目标表", ...rows]);
const columns = (...rows: readonly Row[]) => columnsOf(form(...rows));

describe("the column of the names", () => {
  test.each<[string, Row[], Record<string, number>]>([
    [
      "the last level that is named, 四级指标 before 三级指标",
      [
        "一级指标|二级指标|三级指标|四级指标|指标值",
        "产出指标|数量指标|接访|接访批次|≥300批次",
        "效益指标|社会效益指标|稳定|化解率|≥80%",
      ],
      { category: 0, subcategory: 1, name: 3, value: 4 },
    ],
    [
      "三级指标 before 指标名称, wherever it stands",
      [
        "一级指标|二级指标|三级指标|指标名称|指标值",
        "产出指标|数量指标|接访批次|接访|≥300批次",
        "效益指标|社会效益指标|化解率|稳定|≥80%",
      ],
      { category: 0, subcategory: 1, name: 2, value: 4 },
    ],
    [
      "指标名称 before 绩效指标, which may mean anything",
      [
        "一级指标|二级指标|绩效指标|指标名称|指标值",
        "产出指标|数量指标|接访|接访批次|≥300批次",
        "效益指标|社会效益指标|稳定|化解率|≥80%",
      ],
      { category: 0, subcategory: 1, name: 3, value: 4 },
    ],
    [
      "of several weak headings the first that is filled in",
      [
        "一级指标|二级指标|指标|绩效指标|指标值",
        "产出指标|数量指标||接访批次|≥300批次",
        "效益指标|社会效益指标||化解率|≥80%",
        "满意度指标|服务对象满意度指标|满意|群众满意度|≥90%",
      ],
      { category: 0, subcategory: 1, name: 3, value: 4 },
    ],
    [
      "of several weak headings left blank the one that is not 绩效指标",
      [
        "一级指标|二级指标|绩效指标|指标内容|指标值",
        "产出指标|数量指标|||≥300批次",
        "效益指标|社会效益指标|||≥80%",
      ],
      { category: 0, subcategory: 1, name: 3, value: 4 },
    ],
    [
      "绩效指标 over the second level beside 指标内容",
      [
        "一级指标|绩效指标|指标内容|指标值",
        "产出指标|数量指标|接访批次|≥300批次",
        "效益指标|社会效益指标|化解率|≥80%",
      ],
      { category: 0, subcategory: 1, name: 2, value: 3 },
    ],
    [
      "beside the classes under 二级指标, which spans both",
      [
        "一级指标|二级指标||指标值",
        "产出指标|数量指标|接访批次|≥300批次",
        "效益指标|社会效益指标|化解率|≥80%",
      ],
      { category: 0, subcategory: 1, name: 2, value: 3 },
    ],
    [
      "under 二级指标 itself where no classes stand there",
      ["一级指标|二级指标|指标值", "产出指标|接访批次|≥300批次", "效益指标|化解率|≥80%"],
      { category: 0, name: 1, value: 2 },
    ],
    [
      "none where 二级指标 holds the classes and nothing stands beside them",
      [
        "一级指标|二级指标||指标值",
        "产出指标|数量指标||≥300批次",
        "|质量指标||≥95%",
        "效益指标|社会效益指标|化解率|≥80%",
      ],
      { category: 0, subcategory: 1, value: 3 },
    ],
  ])("%s", (_, rows, expected) => expect(columns(...rows)).toEqual(expected));

  test("指标内容 describes only to the right of 三级指标", () => {
    const rows = ["产出指标|数量指标|接访|接访批次|≥300批次", "效益指标|社会效益|稳定|化解率|≥80%"];
    expect(columns("一级指标|二级指标|三级指标|指标内容|指标值", ...rows)).toMatchObject({
      ...{ name: 2, description: 3 },
    });
    const left = columns("一级指标|二级指标|指标内容|三级指标|指标值", ...rows);
    expect([left["name"], left["description"]]).toEqual([3, undefined]);
  });
});

test("a column of first-level words without a heading", () => {
  const under = (...rows: readonly Row[]) => form("|二级指标|三级指标|指标值", ...rows);
  expect(
    outline(under("产出指标|数量指标|接访批次|≥300批次", "效益指标|社会效益指标|化解率|≥80%")),
  ).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 社会效益指标 · 化解率 · ≥80%",
  ]);
  const one = under("产出指标|数量指标|接访批次|≥300批次", "|质量指标|规范率|≥95%");
  expect(columnsOf(one)["category"]).toBeUndefined();
  const others = under(
    "产出指标|数量指标|接访批次|≥300批次",
    "效益指标|社会效益指标|化解率|≥80%",
    "办公室指标|质量指标|规范率|≥95%",
  );
  expect(columnsOf(others)["category"]).toBeUndefined();
});

describe("what a column headed 指标性质, 指标类型 or 单位 holds", () => {
  const rows = (...cells: readonly string[]) => [
    `产出指标|数量指标|接访批次|${cells[0]}|≥300批次`,
    `|质量指标|规范率|${cells[1]}|≥95%`,
    `效益指标|社会效益指标|化解率|${cells[2]}|≥80%`,
    `满意度指标|服务对象满意度指标|群众满意度|${cells[3]}|≥90%`,
  ];
  test.each<[string, string[], string | undefined]>([
    ["指标性质", ["正向", "正向", "反向", ""], "direction"],
    ["指标性质", ["正向指标", "反向指标", "定量", "定量"], undefined],
    ["指标性质", ["≥", "≥", "≤", "＝"], "operator"],
    ["指标性质", ["定性", "≥", "定性", "定性"], "operator"],
    ["指标性质", ["定性", "定性", "定性", ""], "operator"],
    ["指标性质", ["定性", "定性", "定量", "定性"], undefined],
    ["指标性质", ["定性", "定性", "约束", "预期"], undefined],
    ["指标性质", ["约束性", "预期性", "约束性", "预期性"], undefined],
    ["指标类型", ["定性", "定性", "定性", "定性"], "operator"],
    ["指标类型", ["核心", "一般", "核心", "一般"], undefined],
  ])("%s: %j", (heading, cells, role) => {
    const found = columns(`一级指标|二级指标|三级指标|${heading}|指标值`, ...rows(...cells));
    expect(Object.keys(found).filter((one) => found[one] === 3)).toEqual(role ? [role] : []);
  });

  test("定性 beside a column of signs says nothing", () => {
    const found = columns(
      "一级指标|二级指标|三级指标|计算符号|指标性质|指标值",
      "产出指标|数量指标|秩序||定性|良好",
      "效益指标|社会效益指标|稳定||定性|稳定",
    );
    expect(found).toMatchObject({ operator: 3, value: 5 });
  });

  test("classes of either level", () => {
    expect(
      columns(
        "指标类型|三级指标|指标值",
        "产出指标|接访批次|≥300批次",
        "效益指标|化解率|≥80%",
        "满意度指标|群众满意度|≥90%",
      ),
    ).toEqual({ category: 0, name: 1, value: 2 });
    expect(
      columns(
        "一级指标|指标类型|三级指标|指标值",
        "产出指标|数量指标|接访批次|≥300批次",
        "效益指标|社会效益指标|化解率|≥80%",
        "满意度指标|满意度指标|群众满意度|≥90%",
      ),
    ).toEqual({ category: 0, subcategory: 1, name: 2, value: 3 });
  });

  test("单位 left of the names is who reports, right of them what is counted", () => {
    const table = form(
      "单位|项目名称|一级指标|二级指标|三级指标|指标值|单位",
      "甲县信访局|信访业务费|产出指标|数量指标|接访批次|≥300|批次",
      "||效益指标|社会效益指标|化解率|≥80|%",
    );
    expect(columnsOf(table)).toMatchObject({ value: 5, unit: 6 });
    expect(table.unitName?.text).toBe("甲县信访局");
    expect(outline(table)).toEqual([
      "产出指标 · 数量指标 · 接访批次 · ≥300批次",
      "效益指标 · 社会效益指标 · 化解率 · ≥80%",
    ]);
  });
});

test("the points nearest to the name, right of it before left", () => {
  const weight = (headings: string, first: string, second: string) =>
    columns(headings, first, second)["weight"];
  const rows = [
    "产出指标|50|数量指标|20|接访批次|10|≥300",
    "效益指标|30|社会效益|15|化解率|9|≥80%",
  ];
  const [first, second] = rows as [string, string];
  expect(weight("一级指标|分值|二级指标|分值|三级指标|分值|指标值", first, second)).toBe(5);
  expect(weight("一级指标|分值|二级指标|分值|三级指标|指标值|备注", first, second)).toBe(3);
  const twice = "一级指标|二级指标|三级指标|指标值|分值|分值|备注";
  const valued = ["产出指标|数量指标|接访批次|≥300|", "效益指标|社会效益|化解率|≥80%|"] as const;
  expect(weight(twice, `${valued[0]}10|20`, `${valued[1]}9|15`)).toBe(4);
  // 分值 over texts gives way to 分值 over numbers.
  expect(weight(twice, `${valued[0]}全年批次|20`, `${valued[1]}化解比例|15分`)).toBe(5);
  expect(weight(twice, `${valued[0]}全年批次|`, `${valued[1]}化解比例|`)).toBe(4);
});

test("a plain heading of the value before a weak one, the first of two plain ones", () => {
  const rows = ["产出指标|数量指标|接访批次|≥200|≥300", "效益指标|社会效益|化解率|≥70%|≥80%"];
  const value = (...headings: string[]) =>
    columns(`一级指标|二级指标|三级指标|${headings.join("|")}`, ...rows)["value"];
  expect(value("标准值", "指标值")).toBe(4);
  expect(value("指标值", "标准值")).toBe(3);
  expect(value("目标值", "指标值")).toBe(3);
});

test("one column of grades is a scoring rule, several are bands", () => {
  const table = form(
    "一级指标|二级指标|三级指标|指标值|评价标准|",
    "||||优|备注",
    "产出指标|数量指标|接访批次|≥300批次|≥300|重点",
    "效益指标|社会效益指标|化解率|≥80%|≥80%|",
  );
  expect(table.indicators.map(({ gradeBands }) => gradeBands?.text)).toEqual(["≥300", "≥80%"]);
});

test("the year's value before that of the whole term; history beside it is no result", () => {
  const table = onlyTable([
    "项目绩效目标表",
    "一级指标|二级指标|三级指标|总目标值|2025年目标值|2023年完成值",
    "产出指标|数量指标|保洁长度|≥138公里|≥46公里|45公里",
  ]);
  expect(columnsOf(table)).toMatchObject({ value: 4 });
  expect(table.columns.actual).toBeUndefined();
  const years = onlyTable([
    "项目绩效目标表",
    "一级指标|二级指标|三级指标|历史值||指标值||",
    "|||2022年|2023年|2025年|2026年|2027年",
    "产出指标|数量指标|保洁长度|44公里|45公里|≥46公里|≥50公里|≥52公里",
  ]);
  expect(columnsOf(years)).toMatchObject({ value: 5 });
});

test.each([
  ["in one row", ["一级指标|二级指标|三级指标|年度目标"]],
  ["in two rows", ["指标|||2024年目标", "一级|二级|三级|"]],
])("年度目标 over the values, headings %s", (_, headings) => {
  const table = onlyTable([
    "接访费绩效目标表",
    "年度目标|规范接访||",
    ...headings,
    "产出指标|数量指标|接访批次|≥300批次",
    "效益指标|社会效益指标|化解率|≥80%",
  ]);
  expect(table.goal?.text).toBe("规范接访");
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 社会效益指标 · 化解率 · ≥80%",
  ]);
});

test("names and points below each level", () => {
  const table = form(
    "一级指标||二级指标||三级指标||指标值",
    "名称|分值|名称|分值|名称|分值|",
    "产出指标|60|数量指标|30|接访批次|30|≥300批次",
    "||质量指标|30|办结率|30|≥90%",
    "效益指标|40|社会效益指标|40|化解率|40|≥80%",
  );
  expect(columnsOf(table)).toMatchObject({ category: 0, subcategory: 2, name: 4, weight: 5 });
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 质量指标 · 办结率 · ≥90%",
    "效益指标 · 社会效益指标 · 化解率 · ≥80%",
  ]);
});

test("quantities and words in columns of their own", () => {
  const table = form(
    "一级指标|二级指标|三级指标|定量指标值|定性指标值",
    "产出指标|数量指标|接访批次|≥300批次|",
    "|时效指标|办结时间||每月月底前",
  );
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 时效指标 · 办结时间 · 每月月底前",
  ]);
  const roles = table.texts.filter(({ role }) => role === "value").map(({ text }) => text);
  expect(roles).toEqual(["≥300批次", "每月月底前"]);
});

test.each([
  [["单位申报值|财政批复值"]],
  [["指标值（申报）|指标值（批复）"]],
  [["部门上报指标值|财政审核指标值"]],
  [["年初指标值|调整后指标值"]],
  [["指标值|", "|||单位申报值|财政批复值"]],
])("of %j the later one counts, the other where it is blank", ([values, ...below]) => {
  const table = form(
    `一级指标|二级指标|三级指标|${values}`,
    ...below,
    "产出指标|数量指标|接访批次|≥300批次|≥320批次",
    "|质量指标|办结率|≥90%|",
  );
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥320批次",
    "产出指标 · 质量指标 · 办结率 · ≥90%",
  ]);
});

test("三级指标 holds the names where 四级指标 is left blank, also above a remark in a row of its own", () => {
  const table = form(
    "一级指标|二级指标|三级指标|四级指标|指标值|审核意见",
    "产出指标|数量指标|接访批次||≥300批次|",
    "|||||请补充依据",
    "|质量指标|办结率||≥90%|同意",
    "效益指标|社会效益指标|化解率|积案化解率|≥80%|",
  );
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 质量指标 · 办结率 · ≥90%",
    "效益指标 · 社会效益指标 · 化解率 · ≥80%",
  ]);
});
