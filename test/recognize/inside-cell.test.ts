import { recognizeSheet } from "../../src/recognize/recognize";
import { replaceText } from "../../src/rules/cell-text";
import { cellName } from "../../src/sheet/address";
import type { Field } from "../../src/target/model";
import { outline, sheet, type Row } from "./sheets";

const goal = "绩效目标|接待群众来访，按期办结信访事项";
const read = (...rows: readonly Row[]) =>
  recognizeSheet(sheet(["接访绩效目标表", goal, ...rows]))[0]!;
const written = (field: Field | undefined, text: string) => replaceText(field!, text);

test.each([
  ["指标1：接访人次", "指标1："],
  ["指标12:接访人次", "指标12:"],
  ["指标二、接访人次", "指标二、"],
  ["1.接访人次", "1."],
  ["2、接访人次", "2、"],
  ["（3）接访人次", "（3）"],
  ["①接访人次", "①"],
  ["A1-1 接访人次", "A1-1"],
  ["数量指标2：接访人次", "数量指标2："],
  ["产出数量:接访人次", "产出数量:"],
])(
  "the number of %s is no part of the name, and stays when the name is rewritten",
  (text, before) => {
    const { indicators } = read(
      "一级指标|二级指标|三级指标|指标值",
      `产出指标|数量指标|${text}|≥300人次`,
      "满意度指标|服务对象满意度指标|信访人满意度|≥90%",
    );
    const { name } = indicators[0]!;
    expect(name).toMatchObject({ text: "接访人次", raw: text });
    expect(written(name, "接待来访人次")).toMatchObject({
      ...{ row: 3, column: 2, expect: text },
      value: `${before}接待来访人次`,
    });
  },
);

test("what stands before a colon and is no class belongs to the name", () => {
  const { indicators } = read(
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|初次来访：接访人次|≥300人次",
    "满意度指标|服务对象满意度指标|信访人满意度|≥90%",
  );
  expect(indicators[0]!.name?.text).toBe("初次来访：接访人次");
});

test("the code before a project's name stays when the name is rewritten", () => {
  const { projectName } = read(
    "项目名称|51000021R000000019951-接访费",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|接访人次|≥300人次",
  );
  expect(written(projectName, "接访经费")).toMatchObject({
    value: "51000021R000000019951-接访经费",
  });
});

test.each(["12345热线接通率", "3.5万亩治理面积", "24小时办结率", "一次性化解率"])(
  "%s has no number before it",
  (text) => {
    const [first] = read(
      "一级指标|二级指标|三级指标|指标值",
      `产出指标|数量指标|${text}|≥3个`,
    ).indicators;
    expect(first!.name).toEqual(expect.objectContaining({ text }));
    expect(first!.name!.around).toBeUndefined();
  },
);

test("names left to be filled in are none, rows that do not apply no indicators", () => {
  const table = read(
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|指标1：接访人次|≥300人次",
    "||指标2：|",
    "||……|",
    "|成本指标|不涉及|不涉及",
    "效益指标|生态效益指标|无|/",
    "满意度指标|服务对象满意度指标|指标1：信访人满意度|≥90%",
  );
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访人次 · ≥300人次",
    "满意度指标 · 服务对象满意度指标 · 信访人满意度 · ≥90%",
  ]);
});

test("the basis in brackets behind most descriptions is a field of its own", () => {
  const { indicators } = read(
    "一级指标|二级指标|三级指标|指标解释|目标值",
    "产出指标|数量指标|接访人次|全年登记的人次（含网上）（历史标准）|≥300人次",
    "|质量指标|规范办理率|规范件数÷总件数×100%（工作方案）|≥95%",
    "|成本指标|接访总成本|全年支出（含税）|≤5万元",
  );
  const [first, second, third] = indicators;
  expect([first!.description, first!.basis].map((field) => field?.text)).toEqual([
    "全年登记的人次（含网上）",
    "历史标准",
  ]);
  expect(cellName(first!.basis!.at)).toBe("D4");
  expect(written(first!.description, "登记人次")).toMatchObject({ value: "登记人次（历史标准）" });
  expect(written(second!.basis, "计划标准")).toMatchObject({
    value: "规范件数÷总件数×100%（计划标准）",
  });
  expect([third!.description?.text, third!.basis]).toEqual(["全年支出（含税）", undefined]);
});

test("a word may say that the brackets hold the basis", () => {
  const { indicators } = read(
    "一级指标|二级指标|三级指标|指标解释|目标值",
    "产出指标|数量指标|接访人次|登记的人次（依据：历史标准）|≥300人次",
    "|质量指标|规范办理率|规范件数÷总件数（指标值确定依据：计划标准）|≥95%",
  );
  expect(indicators.map(({ description, basis }) => [description?.text, basis?.text])).toEqual([
    ["登记的人次", "历史标准"],
    ["规范件数÷总件数", "计划标准"],
  ]);
  expect(written(indicators[0]!.basis, "计划标准")).toMatchObject({
    value: "登记的人次（依据：计划标准）",
  });
});

test("the basis in brackets behind the values leaves the value as it is", () => {
  const { indicators } = read(
    "一级指标|二级指标|三级指标|目标值",
    "产出指标|数量指标|接访人次|≥300人次（历史标准）",
    "|质量指标|规范办理率|≥95%（计划标准）",
  );
  expect(
    indicators.map(({ value, basis }) => [value?.text, value?.parsed.kind, basis?.text]),
  ).toEqual([
    ["≥300人次", "quantity", "历史标准"],
    ["≥95%", "quantity", "计划标准"],
  ]);
});

test.each([
  ["a column for it", "一级指标|二级指标|三级指标|指标解释|目标值|指标值确定依据", "|计划标准"],
  ["other words in the brackets", "一级指标|二级指标|三级指标|指标解释|目标值", ""],
])("no basis is taken out of brackets where there is %s", (_case, headings, end) => {
  const bracket = end ? "（计划标准）" : "（含网上登记）";
  const { indicators } = read(
    headings,
    `产出指标|数量指标|接访人次|全年登记的人次${bracket}|≥300人次${end}`,
    `|质量指标|规范办理率|规范件数÷总件数${bracket}|≥95%${end}`,
  );
  expect(indicators[0]!.description!.text).toBe(`全年登记的人次${bracket}`);
});
