import * as v from "valibot";
import { searchTemplates } from "../../src/templates/search";
import { library } from "../../src/templates/library/library";
import { templateSchema } from "../../src/templates/template";

test("the library holds sixteen projects with 116 indicators, all of them valid", () => {
  expect(library).toHaveLength(16);
  expect(library.flatMap(({ indicators }) => indicators)).toHaveLength(116);
  expect(v.parse(v.array(templateSchema), library)).toEqual(library);
  expect(new Set(library.map(({ name }) => name)).size).toBe(16);
});

test("no class of the library is without a row, in no project", () => {
  const needed = ["数量指标", "质量指标", "时效指标", "成本指标", "服务对象满意度指标"];
  for (const { indicators } of library) {
    const words = indicators.map(({ subcategory }) => subcategory as string);
    expect(words).toEqual(expect.arrayContaining(needed));
    expect(indicators.some(({ category }) => category === "效益指标")).toBe(true);
  }
});

const names = (query: string) =>
  searchTemplates(query, library).map(({ template }) => template.name);

test.each([
  ["信访专项业务费", "信访专项业务费"],
  ["业务费", "信访专项业务费"],
  ["xfywf", "信访专项业务费"],
  ["XFZXYWF", "信访专项业务费"],
  ["zxfz", "群众工作中心房租"],
  ["qzgzzxfz", "群众工作中心房租"],
  ["lhbz", "全国两会信访保障经费"],
  ["fcfh", "信访事项复查复核听证经费"],
  ["培训", "信访干部培训费"],
  ["rmjy", "人民建议征集经费"],
])("%s finds %s first", (query, name) => {
  expect(names(query)[0]).toBe(name);
});

test("words narrow to the indicators that were meant, by class, keyword and initials", () => {
  const [hit] = searchTemplates("业务费 时效", library);
  expect(hit!.template.name).toBe("信访专项业务费");
  expect(hit!.indicators.map(({ name }) => name)).toEqual([
    "信访事项及时转送交办率",
    "信访事项按期办结率",
  ]);
  const found = searchTemplates("aqbjl", library).flatMap(({ indicators }) => indicators);
  expect(found.map(({ name }) => name)).toContain("信访事项按期办结率");
  const again = searchTemplates("cfxf", library).flatMap(({ indicators }) => indicators);
  expect(again.map(({ name }) => name)).toContain("重复信访占比下降幅度");
});

test("nothing is found where nothing fits, everything where nothing is asked", () => {
  expect(names("高速公路")).toEqual([]);
  expect(names("qqqq")).toEqual([]);
  expect(names("  ")).toHaveLength(16);
});
