import { content, type Row } from "./sheets";
import { at, withHead } from "./with-head";

describe("the budget", () => {
  const amounts = (...head: readonly Row[]) => {
    const { budget } = withHead(...head);
    return (
      budget && [
        budget.unit,
        at(budget.unitDeclared),
        ...[budget.total, budget.fiscalFunds, budget.otherFunds].map(
          (field) => field && `${at(field)}=${field.amount ?? ""}`,
        ),
      ]
    );
  };
  test.each<[string, Row[], (string | undefined)[] | undefined]>([
    [
      "a label of money before its number, no colon between",
      ["财政拨款 52.00 万元"],
      ["万元", "52.00万元 @A2", undefined, "52.00万元 @A2=52", undefined],
    ],
    [
      "合计 above its number, beside its parts",
      ["资金来源（万元）|合计|财政拨款|其他资金", ["", 84, 60, 24]],
      ["万元", "万元 @A2", "84 @B3=84", "60 @C3=60", "24 @D3=24"],
    ],
    [
      "合计 beside its number, its part a line below",
      ["项目资金（万元）|合计|84|其他资金|24", "|||市级财政拨款|60"],
      ["万元", "万元 @A2", "84 @C2=84", "60 @E3=60", "24 @E2=24"],
    ],
    [
      "the first of the years below their headings",
      ["年度|合计|财政拨款|其他资金", "2025年|84|60|24", "2026年|90|90|0"],
      ["万元", undefined, "84 @B3=84", "60 @C3=60", "24 @D3=24"],
    ],
    [
      "none of its amounts filled in, what it is for below them",
      ["预算规模及资金用途|预算数||其中：财政资金||其他资金|", "|用于来访接待场所的运行|||||"],
      ["万元", undefined, " @C2=", " @E2=", " @G2="],
    ],
    [
      "a heading merged over columns before 收入 and 支出",
      ["年度预算金额||收入|财政拨款|5|支出|3"],
      ["万元", undefined, undefined, "5 @E2=5", undefined],
    ],
    [
      "其中 before such a label",
      ["资金总额：60万元", "其中：财政拨款 52万元"],
      ["万元", "60万元 @A2", "60万元 @A2=60", "52万元 @A3=52", undefined],
    ],
    [
      "元 stands behind 单位 without a colon",
      ["单位元", "预算数|50000"],
      ["元", "元 @A2", "50000 @B3=50000", undefined, undefined],
    ],
    [
      "元 stands in brackets beside the title",
      ["（元）", "预算数|50000"],
      ["元", "元 @A2", "50000 @B3=50000", undefined, undefined],
    ],
    [
      "元 stands in the last column of the form",
      ["||||金额：元", "预算数|50000"],
      ["元", "元 @E2", "50000 @B3=50000", undefined, undefined],
    ],
    [
      "千元 stands beside the title",
      ["表一（单位：千元）", "预算数|500"],
      ["千元", "千元 @A2", "500 @B3=500", undefined, undefined],
    ],
    [
      "元 in a long remark declares nothing",
      ["本表金额单位：元，由各单位在编制部门预算时按项目逐一填写并汇总上报", "预算数|5"],
      ["万元", undefined, "5 @B3=5", undefined, undefined],
    ],
    [
      "人民币元",
      ["金额单位|人民币元", "预算数|50000"],
      ["元", "人民币元 @B2", "50000 @B3=50000", undefined, undefined],
    ],
    [
      "a unit nobody knows, beside an amount with its own",
      ["金额单位|美元", "预算数|5亿元"],
      ["亿元", "5亿元 @B3", "5亿元 @B3=5", undefined, undefined],
    ],
    [
      "a unit of a part alone",
      ["预算数|60", "财政拨款（元）|500000"],
      ["元", "元 @A3", "60 @B2=60", "500000 @B3=500000", undefined],
    ],
    [
      "万元 behind the number in a cell of its own, after one without",
      ["预算数|60|", "财政拨款|50|万元"],
      ["万元", "万元 @C3", "60 @B2=60", "50 @B3=50", undefined],
    ],
    [
      "the part that stands beside the whole, not the one of another block",
      ["上级专项|财政拨款|7", "预算数|60|财政拨款|50"],
      ["万元", undefined, "60 @B3=60", "50 @D3=50", undefined],
    ],
    [
      "the part that stands below the whole",
      ["|财政拨款|7", "预算数|60", "财政拨款|50"],
      ["万元", undefined, "60 @B3=60", "50 @B4=50", undefined],
    ],
    [
      "a number before a text that stands in its place",
      ["资金总额|待批复", "预算数|60"],
      ["万元", undefined, "60 @B3=60", undefined, undefined],
    ],
    [
      "what could be meant as a number before a word",
      ["资金总额|待批复", "预算数|约60"],
      ["万元", undefined, "约60 @B3=", undefined, undefined],
    ],
    [
      "a short word before a label left blank",
      ["资金总额|", "预算数|待批复"],
      ["万元", undefined, "待批复 @B3=", undefined, undefined],
    ],
    [
      "a label left blank before a long text",
      ["资金总额|按照财政部门最终批复的金额执行不作预先安排", "预算数|"],
      ["万元", undefined, " @B3=", undefined, undefined],
    ],
    [
      "a label of money before a number in 元, no colon between",
      ["财政拨款 520000元"],
      ["元", "520000元 @A2", undefined, "520000元 @A2=520000", undefined],
    ],
    [
      "two labels side by side, left blank: the last has the cell beside it",
      ["预算数|财政资金|"],
      ["万元", undefined, undefined, " @C2=", undefined],
    ],
    ["the headings of a list left blank", ["|任务名称|预算数|财政资金"], undefined],
    [
      "a table of costs beside a label with a colon",
      ["预算数：|成本构成|金额", "|场地|3", "|合计|5"],
      ["万元", undefined, "5 @C4=5", undefined, undefined],
    ],
    ["no label of money", ["项目名称|信访业务费", "单位：元"], undefined],
    [
      "one number below a label",
      ["预算数|财政资金", "60|50"],
      ["万元", undefined, "60 @A3=60", "50 @B3=50", undefined],
    ],
    [
      "a column of numbers below labels has its value in the row of the sum",
      ["任务名称|预算数|财政资金", "接访|30|30", "督查|20|18", "合计|50|48"],
      ["万元", undefined, "50 @B5=50", "48 @C5=48", undefined],
    ],
    [
      "the row of the sum stands first",
      ["任务名称|预算数|财政资金", "合计|50|48", "接访|30|30", "督查|20|18"],
      ["万元", undefined, "50 @B3=50", "48 @C3=48", undefined],
    ],
    [
      "a column of numbers without a sum",
      ["任务名称|预算数|财政资金", "接访|30|30", "督查|20|18"],
      undefined,
    ],
    [
      "a part left blank above the goal",
      [
        "项目资金（万元）|年度资金总额||50",
        "|其中：财政拨款||50",
        "|其他资金||",
        "年度目标|资助300人",
      ],
      ["万元", "万元 @A2", "50 @D2=50", "50 @D3=50", " @C4="],
    ],
    [
      "a table of costs beside its label ends at the next label",
      ["预算数|成本构成|金额", "|场地|3", "绩效目标|合计|5"],
      undefined,
    ],
  ])("%s", (_, head, expected) => expect(amounts(...head)).toEqual(expected));

  test("parts from elsewhere are all kept, those left blank are none", () => {
    const { budget } = withHead(
      "预算数|60|财政拨款|40|其他资金|2",
      "上年结转|8|政府性基金|10|单位资金|",
    );
    expect(budget?.furtherParts?.map(at)).toEqual(["8 @B3", "10 @D3"]);
    expect(withHead("预算数|60|上年结转|").budget?.furtherParts).toBeUndefined();
  });

  test("what was spent counts only with its amount", () => {
    const executed = (...head: readonly Row[]) =>
      (content(withHead("预算数|60", ...head)) as { execution: unknown }).execution;
    expect(executed("执行数|57|执行率|95%")).toEqual(["57", "95%"]);
    expect(executed("执行数|57|执行率|")).toEqual(["57", undefined]);
    expect(executed("执行数||执行率|95%")).toBeUndefined();
  });
});
