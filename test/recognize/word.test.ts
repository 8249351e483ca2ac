import { blankWord, Word, wordOf } from "../../src/recognize/word";

describe("the month of a point of the plan", () => {
  test.each([
    ["3月底", 3],
    ["1-9月", 9],
    ["1月-9月", 9],
    ["1 至 9月", 9],
    ["1月至9月", 9],
    ["1月～12月底", 12],
    ["2-9月", undefined],
    ["1-", undefined],
    ["1至九月", undefined],
    ["11月至12月", undefined],
    ["截至1-9月", undefined],
    ["13月", undefined],
    ["", undefined],
  ])("%s: %s", (text, month) => expect(new Word(text).month).toBe(month));
});

test.each([
  ["单位名称", "unitName"],
  ["单位（专项）名称", "projectName"],
  ["单位(项目)名称", "projectName"],
  ["单位（盖章）名称", "unitName"],
  ["填报单位（专项）名称", "unitName"],
  ["项目（专项）名称", "projectName"],
  ["指标（一级）", "category"],
  ["指标(三级指标)", "name"],
  ["指标（个）", "name"],
])("%s heads %s", (text, role) => expect(new Word(text).heading?.role).toBe(role));

test("a long text is neither heading, label nor class, whatever brackets make it long", () => {
  const long = (word: string, length: number) =>
    new Word(`${word}（${"注".repeat(length - word.length - 2)}）`);
  expect([
    long("三级指标", 48).heading?.role,
    long("产出指标", 48).category,
    long("数量指标", 48).subcategory,
    long("项目名称", 48).label,
    long("3月底", 48).month,
  ]).toEqual(["name", "产出指标", "数量指标", "projectName", 3]);
  expect(long("三级指标", 49).key).toBe("");
  expect([
    long("三级指标", 49).heading,
    long("三级指标", 49).lowerHeading,
    long("产出指标", 49).category,
    long("数量指标", 49).subcategory,
    long("项目名称", 49).label,
    long("3月底", 49).month,
  ]).toEqual(Array(6).fill(undefined));
});

test("a word answers each time as it did first, also where it is none of these", () => {
  for (const [raw, answers] of [
    ["产出指标", { category: "产出指标", heading: undefined, month: undefined }],
    ["三级指标", { category: undefined, heading: "name", month: undefined }],
    ["6月底", { category: undefined, heading: undefined, month: 6 }],
  ] as const) {
    const word = new Word(raw);
    for (const _time of ["first", "again"]) {
      const { category, heading, month } = word;
      expect({ category: category, heading: heading?.role, month }).toEqual(answers);
    }
  }
});

describe("words of the same text", () => {
  test("are one where they are short", () => {
    const word = wordOf("接访批次");
    wordOf("督查次数");
    expect(wordOf("接访批次")).toBe(word);
    expect(wordOf("接".repeat(20))).toBe(wordOf("接".repeat(20)));
    expect(wordOf("接".repeat(21))).not.toBe(wordOf("接".repeat(21)));
    expect(wordOf("")).toBe(blankWord);
  });

  test("are forgotten where there have been very many of them", () => {
    const word = wordOf("接访批次");
    for (let number = 0; number < 20_000; number++) wordOf(`第${number}批`);
    expect(wordOf("接访批次")).not.toBe(word);
    expect(wordOf("接访批次")).toBe(wordOf("接访批次"));
  });
});
