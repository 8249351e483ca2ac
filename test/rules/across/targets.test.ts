import { check } from "../../../src/check/check";
import { recognize } from "../../../src/recognize/recognize";
import { grid } from "../../../src/rules/example";
import { cellKey } from "../../../src/sheet/address";
import { sheetOf } from "../../../src/sheet/snapshot";
import type { TargetSheet } from "../../../src/target/model";
import { findingsBy, saidBy } from "../one-rule";

const said = saidBy("target-conflict");
const head = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值";

/** Rows "name | value | description" under a title, in a sheet of that name. */
const table = (sheet: string, title: string, rows: readonly string[], ...above: string[]) => ({
  sheet,
  grid: grid(
    title,
    ...above,
    head,
    ...rows.map((row) => {
      const [name, value, description = ""] = row.split(" | ");
      const word = /满意/.test(name!) ? "满意度指标 | 服务对象满意度指标" : "产出指标 | 质量指标";
      return `${word} | ${name} | ${description} | ${value}`;
    }),
  ),
});
const whole = (...rows: readonly string[]) => table("整体", "部门整体绩效目标表", rows);
const part = (name: string, ...rows: readonly string[]) => table(name, `${name}绩效目标表`, rows);

describe("a project beside its department", () => {
  test.each<[string, string, string[]]>([
    // Counts of mishaps.
    ["重大信访事件发生量 | ≤5件", "重大信访事件发生量 | ≤10件", ["整体!E3 exceeds"]],
    ["重大信访事件发生量 | ≤5件", "全县重大突发信访事件发生量 | ≤10件", ["整体!E3 exceeds"]],
    ["重大信访事件发生量 | ＜5件", "重大信访事件发生量 | ＜10件", ["整体!E3 exceeds"]],
    ["重大信访事件发生量 | ≤5件", "重大信访事件发生量 | ≤5件", []],
    ["重大信访事件发生量 | ≤5件", "重大信访事件发生量 | ≤2件", []],
    ["重大信访事件发生量 | ＝0件", "重大信访事件发生量 | ≤2件", ["整体!E3 exceeds"]],
    ["重大信访事件发生量 | ＝0件", "重大信访事件发生量 | ＝0件", []],
    ["重大信访事件发生量 | ＝5件", "重大信访事件发生量 | ≤10件", []],
    ["重大信访事件发生量 | ≤5件", "重大信访事件发生量 | ≥10件", []],
    ["重大信访事件发生量 | ≥5件", "重大信访事件发生量 | ≤10件", []],
    ["重大信访事件发生量 | ≤5件", "重大信访事件发生量 | ≤10起", []],
    ["重大信访事件发生量 | ≤5天", "重大信访事件发生量 | ≤10天", []],
    ["重大信访事件处置 | ≤5个月", "重大信访事件处置 | ≤10个月", []],
    ["重大信访事件发生量 | ≤5件次", "重大信访事件发生量 | ≤10件次", ["整体!E3 exceeds"]],
    ["重大信访事件发生量 | ≤5件", "一般信访事件发生量 | ≤10件", []],
    ["重大信访事件发生量 | ≤5件", "社会和谐 | ≤10件 | 重大信访事件发生量", ["整体!E3 exceeds"]],
    ["社会稳定 | ≤5件", "社会和谐 | ≤10件", []],
    ["进京访人次 | ≤5人次", "进京访人次 | ≤10人次", ["整体!E3 exceeds"]],
    // Satisfaction.
    ["信访人员满意度 | ≥70%", "越级访人员满意度 | ≥60%", ["值班费!E3 looser"]],
    ["信访人员满意度 | ≥70%", "参训教师满意度 | ≥60%", ["值班费!E3 looser?"]],
    ["信访人员对接待的满意度 | ≥70%", "越级访人员满意程度 | ≥60%", ["值班费!E3 looser"]],
    ["信访人员满意度 | ≥70%", "人员满意度 | ≥60%", ["值班费!E3 looser"]],
    ["信访人员满意度 | ≥70%", "个人员工满意度 | ≥60%", ["值班费!E3 looser?"]],
    ["信访人员满意度 | ≥70%", "越级访人员满意度 | ≥70%", []],
    ["信访人员满意度 | ≥70%", "越级访人员满意度 | ≥60分", []],
    ["信访人员满意度 | ≥70%", "越级访人员满意度 | ≥60", ["值班费!E3 looser"]],
    ["信访人员满意度 | ≥70百分比", "越级访人员满意度 | ≥60百分数", ["值班费!E3 looser"]],
    // Other rates.
    ["信访事项按期答复率 | ≥95%", "信访事项按期答复率 | ≥90%", ["值班费!E3 looser"]],
    ["信访事项按期答复率 | ＝95%", "信访事项按期答复率 | ＞90%", ["值班费!E3 looser"]],
    ["信访事项按期答复率 | ≥95%", "信访事项按期答复率 | ≥95%", []],
    ["信访事项按期答复率 | ≥95%", "信访事项按期答复率 | ≥98%", []],
    ["信访事项按期答复率 | ≥95%", "信访事项按期答复率 | ≤90%", []],
    ["信访事项按期答复率 | ≤95%", "信访事项按期答复率 | ≥90%", []],
    ["员满意度 | ≥70%", "员满意度 | ≥60%", ["值班费!E3 looser?"]],
    ["信访事项按期答复率 | ≥95件", "信访事项按期答复率 | ≥90件", []],
    ["信访事项按期答复率 | ≥95%", "信访事项及时受理率 | ≥90%", []],
    ["重复信访下降率 | ≥95%", "重复信访下降率 | ≥90%", []],
    ["验收合格率 | ≥95%", "验收合格率 | ≥90%", []],
    ["项目完成率 | ≥95%", "项目完成率 | ≥90%", []],
    ["信访事项按期答复率 | 全部答复", "信访事项按期答复率 | ≥90%", []],
    ["信访事项按期答复率 | ", "信访事项按期答复率 | ≥90%", []],
    ["信访事项按期答复率 | ≥95%", "信访事项按期答复率 | ≥60%", ["值班费!E3 looser"]],
    ["信访事项按期答复率 | ≥60%", "信访事项按期答复率 | ≥95%", []],
  ])("%s and %s", (one, other, expected) => {
    expect(said([whole(one), part("值班费", other)])).toEqual(expected);
  });

  test("the strictest satisfaction of the department counts, once for each project", () => {
    expect(
      said([
        whole("信访人员满意度 | ≥70%", "来访人员满意度 | ≥80%"),
        part("值班费", "越级访人员满意度 | ≥75%"),
        part("接访费", "接访人员满意度 | ≥60%"),
        part("培训费", "参训人员满意度 | ≥85%"),
      ]),
    ).toEqual(["值班费!E3 looser", "接访费!E3 looser"]);
  });

  test("only projects of the same office count where several departments are there", () => {
    const of = (office: string, sheet: string, title: string, value: string) =>
      table(sheet, title, [`重大信访事件发生量 | ${value}`], `填报单位：${office} |`);
    const one = of("甲局", "甲", "部门整体绩效目标表", "≤5件");
    const other = of("乙局", "乙", "部门整体绩效目标表", "≤20件");
    const project = of("乙局", "项目", "值班费绩效目标表", "≤10件");
    expect(said([one, other, project])).toEqual([]);
    expect(said([one, of("甲局", "项目", "值班费绩效目标表", "≤10件"), other])).toEqual([
      "甲!E4 exceeds",
    ]);
    expect(said([one, project])).toEqual(["甲!E4 exceeds"]);
    const third = of("丙局", "项目", "值班费绩效目标表", "≤30件");
    expect(said([one, other, third])).toEqual([]);
  });
});

test("a finding says what the department and the projects allow, and where", () => {
  const found = findingsBy("target-conflict")([
    whole("重大信访事件发生量 | ≤5件", "信访事项按期答复率 | ≥95%", "信访人员满意度 | ≥70%"),
    part("值班费", "重大信访事件发生量 | ≤10件", "信访事项按期答复率 | ≥90%"),
    part("接访费", "重大信访事件发生量 | ≤20件", "越级访人员满意度 | ≥60%"),
    part("培训费", "重大信访事件发生量 | ≤8件"),
  ]);
  expect(found.map(({ because, data }) => [because.map(cellKey), data])).toEqual([
    [["值班费!E3", "接访费!E3", "培训费!E3"], { value: "≤5件", count: "3", worst: "≤20件" }],
    [["整体!E4"], { value: "≥90%", whole: "≥95%" }],
    [["整体!E5"], { value: "≥60%", whole: "≥70%" }],
  ]);
});

test("targets of a term of years are none of this year", () => {
  const [own, other] = [
    whole("信访事项按期答复率 | ≥95%"),
    part("值班费", "信访事项按期答复率 | ≥90%"),
  ].map(({ sheet, grid }) => sheetOf(sheet, grid));
  const tables = recognize({ sheets: [own!, other!] });
  const ofTerm = (table: TargetSheet): TargetSheet => ({
    ...table,
    indicators: table.indicators.map((row) => ({ ...row, period: "term" })),
  });
  expect(check(tables).findings.filter(({ rule }) => rule === "target-conflict")).toHaveLength(1);
  const later = check([tables[0]!, ofTerm(tables[1]!)]).findings;
  expect(later.filter(({ rule }) => rule === "target-conflict")).toEqual([]);
});

describe("projects beside each other", () => {
  const values = (name: string, ...all: readonly string[]) =>
    said(all.map((value, i) => part(`项目${"甲乙丙丁"[i]}`, `${name} | ${value}`)));

  test.each<[string, string[], string[]]>([
    ["信访事项按期办结率", ["≥95%", "≥85%"], ["项目甲!E3 differs?"]],
    ["信访事项按期办结率", ["≥95%", "≥86%"], []],
    ["信访事项按期办结率", ["≥95%", "≥95%", "≥60%"], ["项目丙!E3 differs?"]],
    ["信访事项按期办结率", ["≥95%", "≥60%", "≥90%", "≥92%"], ["项目乙!E3 differs?"]],
    ["信访事项按期办结率", ["≥95%"], []],
    ["信访事项办结件数", ["≥95件", "≥60件"], []],
    ["工程验收合格率", ["≥95%", "≥60%"], []],
    ["办结占比", ["≥95%", "≥60%"], []],
    ["案件办结率", ["≥95%", "≥60%"], ["项目甲!E3 differs?"]],
  ])("%s: %j", (name, all, expected) => expect(values(name, ...all)).toEqual(expected));

  test("offices have targets of their own", () => {
    const of = (office: string, value: string) =>
      table(value, "值班费绩效目标表", [`案件办结率 | ${value}`], `填报单位：${office} |`);
    expect(said([of("甲局", "≥95%"), of("乙局", "≥60%")])).toEqual([]);
    expect(said([of("甲局", "≥95%"), of("甲局", "≥60%")])).toEqual(["≥95%!E4 differs?"]);
  });

  test("of many values the first six are said", () => {
    const sheets = [50, 99, 60, 61, 62, 63, 64, 65].map((value) =>
      part(`项目${value}`, `案件办结率 | ≥${value}%`),
    );
    const [finding] = findingsBy("target-conflict")(sheets);
    expect(finding!.data).toEqual({
      count: "8",
      values: "≥50%、≥99%、≥60%、≥61%、≥62%、≥63%",
    });
  });
});
