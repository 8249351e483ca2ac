import { inlineLabels } from "../../src/recognize/inline";

/** role=value of each label; what stands in the label's brackets behind it. */
const read = (raw: string) =>
  inlineLabels(raw).map(
    ({ role, value, brackets }) => `${role}=${value}${brackets && ` [${brackets}]`}`,
  );

test.each([
  ["项目名称：信访专项业务费", ["projectName=信访专项业务费"]],
  ["（项目名称：信访专项业务费）", ["projectName=信访专项业务费"]],
  [
    "（单位名称：县信访局 项目名称：接访大厅维修）",
    ["unitName=县信访局", "projectName=接访大厅维修"],
  ],
  ["项目名称：信访专项（二期）", ["projectName=信访专项（二期）"]],
  [
    "编制单位：县信访局　　项目名称：接访大厅维修",
    ["unitName=县信访局", "projectName=接访大厅维修"],
  ],
  ["编制单位：县信访局\n金额单位：万元", ["unitName=县信访局", "moneyUnit=万元"]],
  ["单位：万元", ["moneyUnit=万元"]],
  ["单位：（人民币）元", ["moneyUnit=（人民币）元"]],
  ["单位：县信访局", ["unitName=县信访局"]],
  ["部门：县信访局", ["unitName=县信访局"]],
  ["项目：接访大厅维修", ["projectName=接访大厅维修"]],
  ["项目名称：接访大厅\n维修改造", ["projectName=接访大厅维修改造"]],
  ["（一）项目名称：接访大厅（二期）", ["projectName=接访大厅（二期）"]],
  ["年度资金总额（元）：520000", ["total=520000 [元]"]],
  ["申报单位：县信访局   填报人：李某   金额单位：万元", ["unitName=县信访局", "moneyUnit=万元"]],
  ["项目名称    信访专项业务费", ["projectName=信访专项业务费"]],
  ["单位名称\t县信访局\n项目名称　接访大厅", ["unitName=县信访局", "projectName=接访大厅"]],
])("%j", (raw, expected) => {
  expect(read(raw)).toEqual(expected);
});

test("amounts in a sentence, with and without a colon", () => {
  expect(read("预算安排：58.00万元，其中：财政拨款48.00万元，其他资金10.00万元")).toEqual([
    "total=58.00万元，其中：财政拨款48.00万元，其他资金10.00万元",
    "fiscalFunds=48.00万元",
    "otherFunds=10.00万元",
  ]);
  expect(read("年度资金总额58万元，其中：财政拨款48万元，其他资金10万元。")).toEqual([
    ...["total=58万元", "fiscalFunds=48万元", "otherFunds=10万元"],
  ]);
  expect(read("财政拨款1,200.00万元")).toEqual(["fiscalFunds=1,200.00万元"]);
  expect(read("财政拨款 52.00 万元")).toEqual(["fiscalFunds=52.00万元"]);
  expect(read("项目资金：年度资金总额 52.00 万元")).toEqual(["total=52.00万元"]);
});

test.each([
  ["no label", "全年办理信访事项52件"],
  ["a label alone", "项目名称"],
  ["letters set apart", "项  目　名　称"],
  ["labels of columns in one cell", "项目名称    项目编码"],
  ["a label with its colon, whose value stands in another cell", "项目名称："],
  ["a head of a column with an example in it", "其中：财政拨款"],
  ["an amount of something else", "设备采购价款 52.00 万元"],
  [
    "a sentence with a colon further in",
    "按照以下原则安排资金，做到专款专用并接受监督和审计，具体为：单位自查",
  ],
  ["a long text", `项目名称：${"信访".repeat(200)}`],
])("nothing: %s", (_what, raw) => {
  expect(read(raw)).toEqual([]);
});
