import * as v from "valibot";
import { initialsMatch, initialsOf } from "../../src/templates/pinyin";
import { searchTemplates } from "../../src/templates/search";
import { library } from "../../src/templates/library/library";
import { templateSchema } from "../../src/templates/template";

test("every project of the library is valid, and there once", () => {
  expect(v.parse(v.array(templateSchema), library)).toEqual(library);
  expect(new Set(library.map(({ name }) => name)).size).toBe(library.length);
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
  expect(names("  ")).toHaveLength(library.length);
});

const shelf = [
  ["道路养护", "交通组", "养护长度"],
  ["养护经费", undefined, "路灯盏数"],
  ["信访接待费", "信访组", "接待批次"],
  ["综治经费", "信访组", "走访户数"],
].map(([name, group, indicator]) => ({
  name: name!,
  ...(group && { group }),
  indicators: [
    { ...library[0]!.indicators[0]!, name: indicator!, description: "全年", unit: "公里" },
  ],
}));
const found = (query: string) => searchTemplates(query, shelf).map(({ template }) => template.name);

test("a name that begins with the word comes before one that holds it, names before indicators", () => {
  expect(found("养护")).toEqual(["养护经费", "道路养护"]);
  expect(found("路灯")).toEqual(["养护经费"]);
  expect(found("接待")).toEqual(["信访接待费"]);
});

test("a group is searched like a name, by initials where they stand in one piece", () => {
  expect(found("信访组")).toEqual(["信访接待费", "综治经费"]);
  expect(found("xfz")).toEqual(["信访接待费", "综治经费"]);
  expect(found("jt")).toEqual(["道路养护"]);
  expect(found("jz")).toEqual([]);
});

test("all words must be found, each where it may; a unit must be the whole word", () => {
  expect(found("信访组 走访")).toEqual(["综治经费"]);
  expect(found("信访组 路灯")).toEqual([]);
  expect(found("公里")).toEqual(["道路养护", "养护经费", "信访接待费", "综治经费"]);
  expect(found("公")).toEqual([]);
});

test.each<[string, string, number]>([
  ["xfywf", "信访业务费", 3],
  ["ywf", "信访业务费", 2],
  ["xff", "信访业务费", 1],
  ["yff", "信访业务费", 0],
  ["xfg", "信访业务费", 0],
  ["cf", "重复", 3],
  ["zf", "重复", 3],
  ["tj", "调解", 3],
  ["dx", "调解", 3],
  ["oa", "OA系统", 3],
  ["o2x", "O2 系统", 3],
  ["", "信访", 0],
  ["xfywfx", "信访业务费", 0],
])("the initials %s for %s count %i", (letters, text, score) => {
  expect(initialsMatch(letters, text)).toBe(score);
});

test("initials run from a to z", () => {
  const initials = [..."abcdefghjklmnopqrstwxyz"];
  const first = "阿八擦搭俄发嘎哈机卡拉妈拿噢趴七然撒他挖西压杂";
  const last = "奥簿错舵二复过获军扩落幕诺偶铺群弱所妥沃训运座";
  for (const characters of [first, last]) {
    expect([...characters].map(initialsOf)).toEqual(initials);
  }
  expect([..."率绿律长调"].map(initialsOf)).toEqual(["ls", "l", "l", "zc", "dt"]);
  expect(["1", "Z", "。", " "].map(initialsOf)).toEqual(["1", "z", "", ""]);
});
