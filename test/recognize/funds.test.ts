import { cellName } from "../../src/sheet/address";
import type { AmountField } from "../../src/target/model";
import { onlyTable } from "./layouts/tables";
import type { Row } from "./sheets";

const body = [
  "一级指标|二级指标|三级指标|指标值|实际完成值",
  "产出指标|数量指标|接访批次|≥300批次|310批次",
  "效益指标|社会效益指标|化解率|≥80%|85%",
];
const withHead = (...head: readonly Row[]) =>
  onlyTable(["2023年度项目支出绩效自评表", ...head, ...body]);
const at = (field: AmountField | undefined) =>
  field && `${cellName(field.at)} ${field.amount ?? field.text}`;

describe("the table of funds of a self-evaluation", () => {
  /** Total, fiscal and other funds; executed amount, rate, points and score; further parts. */
  const funds = (...head: readonly Row[]) => {
    const { budget, execution } = withHead(...head);
    return [
      [budget?.total, budget?.fiscalFunds, budget?.otherFunds].map(at),
      [execution?.executed, execution?.rate, execution?.weight, execution?.score].map(at),
      (budget?.furtherParts ?? []).map(at),
    ];
  };
  const none = undefined;
  test.each<[string, Row[], unknown[]]>([
    [
      "a budget of the whole year before that of its start",
      [
        "项目资金||年初预算数|全年预算数|全年执行数",
        "|年度资金总额|58|60|57",
        "|财政拨款|50|52|49",
      ],
      [["D3 60", "D4 52", none], ["E3 57", none, none, none], []],
    ],
    [
      "that of its start where the year's is left blank",
      ["项目资金||年初预算数|全年预算数|全年执行数", "|年度资金总额|58||57", "|财政拨款|50||49"],
      [["C3 58", "C4 50", none], ["E3 57", none, none, none], []],
    ],
    [
      "the year's alone, left blank",
      ["项目资金||全年预算数|全年执行数", "|年度资金总额||57", "|财政拨款|50|49"],
      [["C3 ", "C4 50", none], ["D3 57", none, none, none], []],
    ],
    [
      "预算数 as a column of it",
      ["||预算数|执行数|执行率", "|年度资金总额|60|57|95%", "|其他资金|8|8|100%"],
      [["C3 60", none, "C4 8"], ["D3 57", "E3 95", none, none], []],
    ],
    [
      "项目资金 as the label of the block",
      ["项目资金|年初预算数|执行数|分值|执行率|得分", "年度资金总额|60|57|10|95%|9.5"],
      [["B3 60", none, none], ["C3 57", "E3 95", "D3 10", "F3 9.5"], []],
    ],
    [
      "the rate alone beside the budget",
      ["||全年预算数|执行率", "|年度资金总额|60|95%"],
      [["C3 60", none, none], [none, "D3 95", none, none], []],
    ],
    [
      "rows without a label: the first with numbers is the whole",
      ["||全年预算数|全年执行数", "||60|57", "|财政拨款|52|49"],
      [["C3 60", "C4 52", none], ["D3 57", none, none, none], []],
    ],
    [
      "合计 as the whole, below its parts",
      ["||全年预算数|全年执行数", "|财政拨款|52|49", "|其他资金|8|8", "|合计|60|57"],
      [["C5 60", "C3 52", "C4 8"], ["D5 57", none, none, none], []],
    ],
    [
      "parts above the whole are none of it",
      ["||全年预算数|全年执行数", "|上年结转|8|8", "|年度资金总额|60|57"],
      [["C4 60", none, none], ["D4 57", none, none, none], ["C3 8"]],
    ],
    [
      "a part in words is none",
      ["||全年预算数|全年执行数", "|年度资金总额|60|57", "|上年结转|详见附表2|8"],
      [["C3 60", none, none], ["D3 57", none, none, none], []],
    ],
    [
      "the same part again, of another source",
      ["||全年预算数|全年执行数", "|年度资金总额|60|57", "|财政拨款|52|49", "|财政拨款|3|3"],
      [["C3 60", "C4 52", none], ["D3 57", none, none, none], []],
    ],
    [
      "until a label of another kind",
      ["||全年预算数|全年执行数", "|年度资金总额|60|57", "|项目负责人|1|2", "|财政拨款|52|49"],
      [["C3 60", none, none], ["D3 57", none, none, none], []],
    ],
    [
      "the whole left blank above its parts",
      ["||全年预算数|全年执行数", "|年度资金总额||", "|财政拨款|52|49"],
      [["C3 ", "C4 52", none], [none, none, none, none], []],
    ],
    [
      "a row with another text and numbers is the whole",
      ["||全年预算数|全年执行数", "|信访工作|60|57", "|财政拨款|52|49"],
      [["C3 60", "C4 52", none], ["D3 57", none, none, none], []],
    ],
    [
      "points left blank are none",
      ["||全年预算数|全年执行数|分值|执行率|得分", "|年度资金总额|60|57||95%|"],
      [["C3 60", none, none], ["D3 57", "F3 95", none, none], []],
    ],
    [
      "a rate stored as a share, without what was spent",
      ["||全年预算数|全年执行数|执行率", ["", "年度资金总额", 60, "", 0.95]],
      [["C3 60", none, none], [none, "E3 0.95", none, none], []],
    ],
    [
      "labels beside their amounts are no columns",
      ["年初预算数|58|全年预算数|60|执行数|57"],
      [["B2 58", none, none], ["F2 57", none, none, none], []],
    ],
    [
      "without a column of what was spent it is a heading over amounts",
      ["|年初预算数|分值", "年度资金总额|58|10"],
      [["B3 58", none, none], [none, none, none, none], []],
    ],
  ])("%s", (_, head, expected) => expect(funds(...head)).toEqual(expected));
});

describe("the points of the plan", () => {
  const plan = (...head: readonly Row[]) => {
    const found = withHead(...head).plan;
    return (
      found && [
        `${cellName(found.heading.at)} ${found.headed ?? "–"} ${found.unit}`,
        ...found.points.map((point) => `${point.month} ${at(point)}`),
      ]
    );
  };
  test.each<[string, Row[], string[] | undefined]>([
    [
      "in two rows beside one heading",
      ["资金支出计划|3月底|1|6月底|2", "|9月底|3|12月底|4", "绩效目标|接访"],
      ["A2 – amount", "3 C2 1", "6 E2 2", "9 C3 3", "12 E3 4"],
    ],
    [
      "until another label at the left",
      ["资金支出计划|3月底|1|6月底|2", "填报月份|9月|10月"],
      ["A2 – amount", "3 C2 1", "6 E2 2"],
    ],
    [
      "over their numbers, a number below the heading as well",
      ["资金支出计划|3月底|6月底|12月底", "4|1|2|4"],
      ["A2 – amount", "3 B3 1", "6 C3 2", "12 D3 4"],
    ],
    [
      "over their numbers, that of one left blank",
      ["资金支出计划|3月底|6月底|12月底", "|1||4"],
      ["A2 – amount", "3 B3 1", "6 C3 ", "12 D3 4"],
    ],
    [
      "beside their numbers, the last in the last column",
      ["资金支出计划||3月底||1|6月底||2|12月底||4"],
      ["A2 – amount", "3 E2 1", "6 H2 2", "12 K2 4"],
    ],
    [
      "beside their numbers, one left blank",
      ["资金支出计划|3月底|1|6月底||12月底|4"],
      ["A2 – amount", "3 C2 1", "6 E2 ", "12 G2 4"],
    ],
    [
      "one below the other, one left blank",
      ["资金支出计划|3月底|1", "|6月底|", "|12月底|4", "绩效目标|接访"],
      ["A2 – amount", "3 C2 1", "6 C3 ", "12 C4 4"],
    ],
    [
      "one below the other, all left blank",
      ["资金支出计划|3月底||", "|6月底||", "|12月底||", "绩效目标|接访"],
      ["A2 – amount", "3 C2 ", "6 C3 ", "12 C4 "],
    ],
    [
      "a heading without points before one with them",
      ["资金支出计划|按进度拨付", "用款计划|3月底|1|12月底|4"],
      ["A3 – amount", "3 C3 1", "12 E3 4"],
    ],
    ["a heading without points", ["资金支出计划|按进度拨付"], undefined],
    ["two points without a heading", ["资金累计支付|6月底|1|12月底|4"], undefined],
    [
      "three points without a heading, behind a text on spending",
      ["累计支付|6月底|1|9月底|2|12月底|4"],
      ["A2 – amount", "6 C2 1", "9 E2 2", "12 G2 4"],
    ],
    [
      "percent shown in some of the cells",
      [["资金支出计划", "3月底", [0.25, "25%"], "6月底", 50, "12月底", [1, "100%"]]],
      ["A2 – percent", "3 C2 25", "6 E2 50", "12 G2 100"],
    ],
    [
      "headed 比例, the last 100, of a budget of another size",
      ["预算数|80", "支出计划（比例）|3月底|20|12月底|100"],
      ["A3 percent percent", "3 C3 20", "12 E3 100"],
    ],
    [
      "headed (%) with parts of the budget, the last of them 100",
      ["预算数|200", "支出计划（%）|3月底|50|6月底|100|9月底|150|12月底|100"],
      ["A3 percent percent", "3 C3 50", "6 E3 100", "9 G3 150", "12 I3 100"],
    ],
    [
      "the last left blank: as headed",
      ["预算数|80", "支出计划（%）|3月底|25|12月底|"],
      ["A3 percent percent", "3 C3 25", "12 E3 "],
    ],
    [
      "shares, the last of them not the whole",
      ["支出计划（%）|3月底|0.25|12月底|0.9"],
      ["A2 percent percent", "3 C2 0.25", "12 E2 0.9"],
    ],
    [
      "shares above the whole",
      ["支出计划（%）|3月底|25|12月底|1"],
      ["A2 percent percent", "3 C2 25", "12 E2 1"],
    ],
    [
      "within half a cent of the budget",
      ["预算数|3.335", "支出计划（%）|3月底|1|12月底|3.34"],
      ["A3 percent amount", "3 C3 1", "12 E3 3.34"],
    ],
  ])("%s", (_, head, expected) => expect(plan(...head)).toEqual(expected));

  test("a heading that names no unit says none", () => {
    expect(withHead("资金支出计划|3月底|1|12月底|4").plan).not.toHaveProperty("headed");
  });

  test("their cells are amounts, their labels are labels", () => {
    const { texts } = withHead("资金支出计划|3月底|1|12月底|4");
    const roles = texts.filter(({ at: cell }) => cell.row === 1).map(({ role }) => role);
    expect(roles).toEqual(["label", "label", "amount", "label", "amount"]);
  });
});
