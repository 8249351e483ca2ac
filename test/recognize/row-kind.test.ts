import { Grid } from "../../src/recognize/grid";
import { kindOf, type Levels } from "../../src/recognize/row-kind";
import { sheet } from "./sheets";

/** 一级指标|二级指标|三级指标|指标值|备注|得分 */
const form: Levels = {
  ...{ category: 0, classes: [0, 1], names: [2], values: [3] },
  ...{ first: 0, last: 5, list: false },
};
/** A label printed upright or a number, then the same columns. */
const labelled: Levels = {
  ...{ category: 1, classes: [1, 2], names: [3], values: [4] },
  ...{ first: 1, last: 6, list: false },
};
/** 指标|指标值 */
const bare: Levels = {
  ...{ classes: [], names: [0], values: [1] },
  ...{ first: 0, last: 1, list: false },
};
const below = { apart: false, goesOn: false };
/** Some text of that many characters. */
const long = (length: number) => "办".repeat(length);

function read(row: string, levels = form, above = below) {
  const grid = new Grid(sheet([row]));
  const filled = grid.line(0).flatMap(({ blank }, column) => (blank ? [] : [column]));
  return kindOf(grid, 0, filled, levels, above);
}

test.each([
  ["续表|||", "aside"],
  ["（续表）|||", "aside"],
  ["（续）|||", "aside"],
  ["||续签合同|", "indicator"],
  ["续表||接访批次|≥3次", "indicator"],
  ["— 3 —|||", "aside"],
  ["第3页 共8页|||", "aside"],
  ["— 3 —||接访批次|≥3次", "indicator"],
  ["1|2|3|4", "aside"],
  ["……|…||", "aside"],
  ["||……|≥3次", "indicator"],
])("what pages leave behind: %s is %s", (row, kind) => expect(read(row)).toBe(kind));

test.each([
  ["合计|||100", "sum"],
  ["||合计|100", "sum"],
  ["|||合计", "indicator"],
  ["产出指标小计|||", "sum"],
  ["部门其他支出小计|||", "sum"],
  ["部门其他支出小计|||100", "indicator"],
  ["县信访局部门其他支出合计|||", "end"],
  ["||总计划完成率|", "indicator"],
])("sums: %s is %s", (row, kind) => expect(read(row)).toBe(kind));

test("the label of a further goal goes on with the goals", () => {
  expect(read("年度目标2|按期办结||")).toBe("goal");
  expect(read("年度目标1|按期办结||")).toBe("end");
  expect(read("年度目标2|按期办结||||", labelled)).toBe("goal");
  expect(read("年度目标1|按期办结||接访批次|≥3次", labelled)).toBe("end");
});

test.each([1, 2])("the label of goal %s may stand beside its first indicator", (number) => {
  const label = `年度绩效目标${number}`;
  expect(read(`${label}|产出指标|数量指标|接访批次|≥3次`, labelled)).toBe("indicator");
});

test.each([
  ["单位|||", "end"],
  ["||单位|", "end"],
  ["单位||接访批次|≥3次", "indicator"],
  ["||年度预算支出进度|≥95%", "indicator"],
  ["信访费绩效目标表|||", "end"],
  ["信访费绩效目标表|||表3", "end"],
  ["信访费绩效目标表|信访费绩效目标表|信访费绩效目标表|信访费绩效目标表", "end"],
  ["信访费绩效目标表|办理|接访批次|≥3次", "indicator"],
  ["产出绩效指标|||", "indicator"],
])("labels and titles: %s is %s", (row, kind) => expect(read(row)).toBe(kind));

test("a label beside its value is none of the names in a form without classes", () => {
  expect(read("项目名称|信访业务费", bare)).toBe("end");
  expect(read("接访批次|≥3次", bare)).toBe("indicator");
});

test.each([
  ["12|产出指标|数量指标|接访批次|≥3次", "indicator"],
  ["1.12|产出指标|数量指标|接访批次|≥3次", "indicator"],
  ["第3|产出指标|数量指标|接访批次|≥3次", "end"],
  ["3项|产出指标|数量指标|接访批次|≥3次", "end"],
  ["1||||", "aside"],
  ["年度绩效指标||||", "aside"],
  ["年度绩效指标|产出指标|数量指标|接访批次|≥3次", "indicator"],
  ["产出||||", "aside"],
  ["管理|产出指标|数量指标|接访批次|≥3次", "indicator"],
  ["办理情况|产出指标|数量指标|接访批次|≥3次", "end"],
])("left of the headings: %s is %s", (row, kind) => expect(read(row, labelled)).toBe(kind));

test("a number in the column of numbers is no indicator, a title and a label end the table there", () => {
  const numbered = { ...form, ...{ sequence: 0, first: 0, classes: [1] } };
  expect(read("3|||", numbered)).toBe("aside");
  expect(read("项目支出绩效目标表|||", numbered)).toBe("end");
  expect(read("项目名称：|||", numbered)).toBe("end");
});

test.each([
  ["|服务对象满意度||", "indicator"],
  ["|可持续影响效益||", "indicator"],
  ["预算执行率|||", "indicator"],
  ["|办理情况||", "end"],
  ["|办理情况||≥3次", "indicator"],
])("words in the columns of classes: %s is %s", (row, kind) => expect(read(row)).toBe(kind));

describe("words only beside classes, names and values", () => {
  const goesOn = { apart: false, goesOn: true };
  test("go on with the indicator right above", () => {
    expect(read("||||历史标准|", form, goesOn)).toBe("rest");
    expect(read("||||历史标准|3", form, goesOn)).toBe("rest");
  });
  test("behind the last heading they are something else", () => {
    expect(read("||||||张三", form, goesOn)).toBe("end");
    expect(read("||||历史标准||张三", form, goesOn)).toBe("aside");
  });
  test("elsewhere one ends the table, more are passed over, as any are in a list", () => {
    expect(read("||||历史标准|")).toBe("end");
    expect(read("||||历史标准|3")).toBe("aside");
    expect(read("||||历史标准|", { ...form, list: true })).toBe("aside");
  });
});

test("a class alone in the column of numbers is a line, where classes have no column", () => {
  const numbered = { ...bare, names: [1], values: [2], sequence: 0, last: 2 };
  expect(read("产出指标||", numbered)).toBe("indicator");
  expect(read("其他||", numbered)).toBe("aside");
  expect(read("产出指标||", { ...numbered, classes: [1] })).toBe("aside");
});

test("behind a gap or a sum a row needs a class, or a name with its value", () => {
  const apart = { apart: true, goesOn: false };
  expect(read("产出指标|||", form, apart)).toBe("indicator");
  expect(read("||接访批次|≥3次", form, apart)).toBe("indicator");
  expect(read("||接访批次|", form, apart)).toBe("end");
  expect(read("|||≥3次", form, apart)).toBe("end");
  expect(read("办理||接访批次|≥3次", form, apart)).toBe("end");
  expect(read("办理||接访批次|≥3次", { ...form, list: true }, apart)).toBe("indicator");
});

test.each([
  [long(40), "indicator"],
  [long(41), "end"],
  ["按期办结。", "end"],
  ["办结情况：", "end"],
  ["办结率：按期", "indicator"],
  ["指标2：", "indicator"],
  ["指标 2：", "indicator"],
  ["指标十二：", "indicator"],
  ["核心指标2：", "end"],
  ["指标1：办结情况：", "end"],
  [`1.${long(18)}`, "indicator"],
  [`1.${long(19)}`, "end"],
  [`12、${long(25)}`, "end"],
  [`（一）${long(25)}`, "end"],
  [`办1.${long(25)}`, "indicator"],
])("alone in the column of names: %s is %s", (name, kind) => {
  expect(read(`||${name}|`)).toBe(kind);
});

test("a long name beside its value is a name", () => {
  expect(read(`||${long(60)}|≥3次`)).toBe("indicator");
});
