import { roles } from "./column-roles";

const rows = ["产出指标|数量指标|接访批次|≥1次", "|质量指标|规范率|≥9%"];
const all = { category: 0, subcategory: 1, name: 2, value: 3 };

describe("a heading merged over several columns heads what they hold", () => {
  test.each<[string, string[], Record<string, number>]>([
    ["绩效指标 over all three", ["绩效指标|||指标值", ...rows], all],
    ["指标名称 over all three", ["指标名称|||指标值", ...rows], all],
    ["一级指标 over all three", ["一级指标|||指标值", ...rows], all],
    ["一级指标 over both classes", ["一级指标||三级指标|指标值", ...rows], all],
    ["二级指标 over classes and names", ["一级指标|二级指标||指标值", ...rows], all],
    [
      "指标名称 over one class and the names",
      ["指标名称||指标值", "数量指标|接访批次|≥1次", "质量指标|规范率|≥9%"],
      { subcategory: 0, name: 1, value: 2 },
    ],
    [
      "三级指标 over names and blank cells",
      ["一级指标|二级指标|三级指标||指标值", "产出指标|数量指标|接访批次||≥1次"],
      { category: 0, subcategory: 1, name: 2, value: 4 },
    ],
    [
      "三级指标 over names and what few of them need",
      ["三级指标||指标值", "接访批次|甲|≥1次", "规范率||≥9%", "化解率||≥9%"],
      { name: 0, value: 2 },
    ],
  ])("%s", (_, sheet, expected) => expect(roles(sheet)).toEqual(expected));

  test("but for the columns that have headings of their own", () => {
    expect(
      roles(["指标类别||二级指标|三级指标|指标值", "产出指标|甲|数量指标|接访批次|≥1次"]),
    ).toEqual({ category: 0, subcategory: 2, name: 3, value: 4 });
  });
});

describe("signs beside the values, under no heading", () => {
  test.each<[string, string[], number | undefined]>([
    ["all signs", ["三级指标||指标值|单位", "接访批次|≥|1|次", "规范||好|"], 1],
    ["定性 among them", ["三级指标||指标值|单位", "接访批次|≥|1|次", "规范|定性|好|"], 1],
    [
      "other words among them",
      ["三级指标||指标值|单位", "接访批次|≥|1|次", "规范|是|好|"],
      undefined,
    ],
    ["none of them", ["三级指标||指标值|单位", "接访批次||1|次"], undefined],
    ["under another heading", ["三级指标|备注|指标值", "接访批次|≥|1"], undefined],
  ])("%s", (_, sheet, operator) => expect(roles(sheet).operator).toBe(operator));

  test("a column of signs with a heading counts before", () => {
    expect(roles(["符号|三级指标||指标值", "≥|接访批次|≥|1"]).operator).toBe(0);
  });
});
