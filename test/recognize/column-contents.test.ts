import { roles } from "./column-roles";

const output = "产出指标|数量指标|接访批次";
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
  expect(unit("一级指标|二级指标|单位|三级指标|指标值", "产出指标|数量指标|甲|乙|≥1")).toEqual([
    ...[undefined, 2],
  ]);
  expect(unit("一级指标|二级指标|单位|指标值", "产出指标|数量指标|批|≥1")).toEqual([2, undefined]);
  expect(unit(`${levels}|指标值|单位|计量单位`, `${output}|1|批|次`)).toEqual([4, undefined]);
});

test("a heading over all columns, of earlier years or read by no rule has no role", () => {
  const heading = `长期绩效指标|${levels}|指标值|上年实际值|完成率`;
  expect(roles([heading, `甲|${output}|≥1|2|3`])).toEqual({
    ...{ category: 1, subcategory: 2, name: 3, value: 4 },
  });
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
