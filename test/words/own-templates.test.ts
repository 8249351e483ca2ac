import { ownTemplateWords } from "../../src/words/own-templates";

test.each([
  [
    "templates[0].indicators[2].subcategory",
    "第 1 个模板，第 3 条指标，二级指标（subcategory）",
    "template 1, indicator 3, subcategory",
  ],
  ["templates[1].name", "第 2 个模板，名称（name）", "template 2, name"],
  ["templates[0].indicators", "第 1 个模板，indicators", "template 1, indicators"],
  ["colour", "colour", "colour"],
])("the place %s in a pack, in the officer's words", (path, zh, en) => {
  expect(ownTemplateWords.zh.place(path)).toBe(zh);
  expect(ownTemplateWords.en.place(path)).toBe(en);
});
