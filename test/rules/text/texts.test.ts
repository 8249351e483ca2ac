import { grid } from "../../../src/rules/example";
import type { ExampleGrid } from "../../../src/rules/rule";
import { findingsBy, said as saidIn, writes } from "../one-rule";

/** What a rule says of a sheet, and what it would write: → where it asks, ⇒ where it is safe. */
function saidBy(id: string): (rows: ExampleGrid) => string[] {
  const find = findingsBy(id);
  return (rows) =>
    find(rows).map((finding) => {
      const arrow = finding.fix?.kind === "safe" ? " ⇒ " : " → ";
      return [saidIn(finding), ...writes(finding)].join(arrow);
    });
}

const head = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值";
const row = "产出指标 | 数量指标 | 接待批次 | 全年接待的批次 | ≥15批次";

describe.each<[string, [string, string[]][]]>([
  [
    "list-numbering",
    [
      ["1.办好来访事项", ["single ⇒ 办好来访事项"]],
      [" 1、 办好来访事项", ["single ⇒ 办好来访事项"]],
      ["办好来访事项。1.维护稳定", []],
      ["2.办好来访事项", []],
      ["1.5万件来访事项", []],
      ["1.畅通渠道 2.维护稳定", []],
      ["1.畅通渠道；2．维护稳定；3、办好来访", []],
      ["1.畅通渠道 3.维护稳定", ["gap"]],
      ["1.畅通渠道。2.维护稳定。4.办好来访", ["gap"]],
      ["2.畅通渠道 4.维护稳定", []],
      ["1.畅通渠道 1.维护稳定", ["gap"]],
      ["一、畅通渠道。三、维护稳定", ["gap"]],
      ["（一）畅通渠道。（二）维护稳定。（四）办好来访", ["gap"]],
      ["（1）畅通渠道；（3）维护稳定", ["gap"]],
      ["一、畅通渠道 1.接访 2.下访 二、维护稳定 1.排查", []],
      ["一、畅通渠道", []],
    ],
  ],
  [
    "punctuation",
    [
      ["按石财行【2021】44号办理", ["number → 按石财行〔2021〕44号办理"]],
      ["按石财行[2021]20 号办理", ["number → 按石财行〔2021〕20号办理"]],
      ["按石财行（2021）3号办理", ["number → 按石财行〔2021〕3号办理"]],
      ["按石财行〔2021〕3号办理", []],
      ["按石财行（2121）3号办理", []],
      ["解决问题,维护稳定", ["mark ⇒ 解决问题，维护稳定"]],
      ["解决问题;维护稳定", ["mark ⇒ 解决问题；维护稳定"]],
      ["解决问题，，维护稳定。。", ["mark ⇒ 解决问题，维护稳定。"]],
      ["解决1,600个问题", []],
      ["宣讲<<信访工作条例>>二十场", ["mark → 宣讲《信访工作条例》二十场"]],
      ["宣讲《信访工作条例二十场", ["unpaired"]],
      ["宣讲信访工作条例》二十场", ["unpaired"]],
      ["宣讲《信访工作条例》二十场", []],
      ["办结件数,÷受理件数", ["mark ⇒ 办结件数，÷受理件数"]],
      ["办结率达90%,群众满意", ["mark ⇒ 办结率达90%，群众满意"]],
      ["全年接访人次（含下访", ["open"]],
      ["1）接访 2）下访", []],
    ],
  ],
  [
    "text-doubled",
    [
      ["维护和谐稳定\n维护和谐稳定", ["doubled ⇒ 维护和谐稳定"]],
      ["维护和谐稳定\n维护和谐安宁", []],
      ["12341234", []],
      ["≥12次≥12次", ["doubled ⇒ ≥12次"]],
      ["≥12次≥13次", []],
      ["维护", []],
    ],
  ],
  [
    "repealed-regulation",
    [
      ["按《信访条例》办理", ["repealed → 按《信访工作条例》办理"]],
      ["按《信访工作条例》办理", []],
      // Its articles are numbered otherwise.
      ["按《信访条例》第二十一条办理", ["repealed"]],
    ],
  ],
  [
    "typo",
    [
      ["领导坐阵接访", ["known → 领导坐镇接访"]],
      ["领导坐镇接访", []],
      ["建全管护制度", ["known → 健全管护制度"]],
      ["新建全民健身中心、构建全面体系", []],
      ["因该全部验收", ["known → 应该全部验收"]],
      ["解决因该项目引发的问题", []],
      ["建挡立卡户补帖", ["known → 建档立卡户补帖", "known → 建挡立卡户补贴"]],
      ["疫描接种", ["known → 疫苗接种"]],
      ["检疫描述", []],
      ["修建挡土墙、凭价格优势治理目标淮河、向机构买服务、履行垫付责任", []],
      ["固定资产投资今年增长、公布署名文章", []],
      ["处置危机机事件", ["known → 处置危机事件"]],
      ["健全危机机制", []],
      ["信该件办结", ["known → 信访件办结"]],
      ["相信该案办结", []],
      ["按排接访，按排期下访", ["known → 安排接访，安排期下访"]],
      ["按排期下访", []],
      ["案件质量评佑", ["known → 案件质量评估"]],
      ["各类事敌", ["known → 各类事故"]],
      ["处置合格律", ["known → 处置合格率"]],
      ["培训合格律师", []],
      ["线上仿真演练", []],
    ],
  ],
])("%s in a goal", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%j", (goal, expected) => {
    expect(said(grid(`绩效目标 | ${goal}`, head, row))).toEqual(expected);
  });
});

test("a list of what the money is for is numbered like that of a goal", () => {
  const said = saidBy("list-numbering");
  const of = (purpose: string) =>
    said(grid("资金用途 | " + purpose, "绩效目标 | 畅通渠道", head, row));
  expect(of("1.接访 2.下访")).toEqual([]);
  expect(of("1.接访 3.下访")).toEqual(["gap"]);
});

test.each<[string, string, string[]]>([
  ["信访政务外网服务费", "通过业务专网办理信访", ["pair?"]],
  ["信访政务专网服务费", "通过业务外网办理信访", ["pair?"]],
  ["信访政务外网服务费", "通过业务外网办理信访", []],
  ["信访政务外网服务费", "通过业务外网和专网办理信访", []],
  ["信访政务外网专网服务费", "通过业务专网办理信访", []],
  ["信访政务网络服务费", "通过业务专网办理信访", []],
  ["信访政务外网服务费", "通过网络办理信访", []],
])("a project %s whose goal is %s", (name, goal, expected) => {
  expect(
    saidBy("term-conflict")(grid(`项目名称 | ${name}`, `绩效目标 | ${goal}`, head, row)),
  ).toEqual(expected);
});

describe.each<[string, [string, string[]][]]>([
  ["list-numbering", [["数量指标 | 1.接待批次 | 1.全年批次 | ≥12批次", []]]],
  [
    "stray-space",
    [
      ["数量指 标 | 接待批次 | 全年批次 | ≥12批次", ["space ⇒ 数量指标"]],
      ["数量指标 | 接待 批次 | 全年批次 | ≥12批次", ["space ⇒ 接待批次"]],
      ["数量指标 | 接待批次 | 全年 批次 | ≥12批次", ["space → 全年批次"]],
      ["数量指标 | 接待批次 | 全年批次 | ≥12 批次", ["space ⇒ ≥12批次"]],
      ["数量指标 | 接待批次 | 全年批次 | ≥12 %", ["space ⇒ ≥12%"]],
      ["数量指标 | 接待12 批次 | 全年批次 | ≥12批次", []],
      ["数量指标 | 接待\u200b批次 | 全年批次 | ≥12批次", ["space ⇒ 接待批次"]],
      ["数量指标 | 接 待 批 次 | 全年批次 | ≥12批次", []],
      ["数量指标 | VIP 接待 | 全年批次 | ≥12批次", []],
    ],
  ],
  [
    "text-doubled",
    [
      [
        "数量指标 | 接待来访群众的批次接待来访群\n众的批次 | 全年批次 | ≥12批次",
        ["doubled ⇒ 接待来访群众的批次"],
      ],
      ["数量指标 | 指标1：接待批次接待批次 | 全年批次 | ≥12批次", ["doubled ⇒ 指标1：接待批次"]],
      [
        "数量指标 | 接待批次 | 全年批次全年批次（计划标准） | ≥12批次",
        ["doubled ⇒ 全年批次（计划标准）"],
      ],
      ["数量指标 | 接待批次 | 全年批次 | ≥12批次", []],
    ],
  ],
  [
    "category-short-label",
    [
      ["数量 | 接待批次 | 全年批次 | ≥12批次", ["short ⇒ 数量指标"]],
      ["数量指标 | 接待批次 | 全年批次 | ≥12批次", []],
      ["产出数量 | 接待批次 | 全年批次 | ≥12批次", []],
    ],
  ],
  [
    "category-synonym",
    [
      ["数量 | 接待批次 | 全年批次 | ≥12批次", []],
      ["产出数量 | 接待批次 | 全年批次 | ≥12批次", ["synonym"]],
      ["数量指标（个） | 接待批次 | 全年批次 | ≥12批次", []],
      ["*数量指标 | 接待批次 | 全年批次 | ≥12批次", []],
      ["数量指标数量指标 | 接待批次 | 全年批次 | ≥12批次", []],
    ],
  ],
  [
    "typo",
    [
      [
        "时效指标 | 来信来方事项受理率 | 来信来访事项受理件数 | ≥90%",
        ["unlike → 来信来访事项受理率"],
      ],
      ["时效指标 | 来信来访事项受理率 | 来信来访事项受理件数 | ≥90%", []],
      ["时效指标 | 来访按期受理率 | 来访按时受理件数 | ≥90%", []],
      ["时效指标 | 来信来方事项受理率 |  | ≥90%", []],
      // Two words for two things; and what is a known slip itself is not the right one.
      ["满意度指标 | 受助学生满意率 | 受访学生满意率的平均 | ≥90%", []],
      [
        "数量指标 | 慰问困难老人次数 | 全年慰间困难老人次数 | ≥4次",
        ["known → 全年慰问困难老人次数"],
      ],
    ],
  ],
])("%s in a row", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%j", (line, expected) => {
    expect(said(grid(head, `产出指标 | ${line}`))).toEqual(expected);
  });
});

test("a synonym in a line that holds only a class is told there, once", () => {
  const lines = grid(
    "指标 | 指标值",
    "部门产出 |",
    "数量指标 |",
    "接待批次 | ≥15批次",
    "接访场次 | ≥12场次",
    "效果指标 |",
    "社会效益指标 |",
    "信访事项化解率 | ≥80%",
  );
  const found = findingsBy("category-synonym")(lines);
  expect(found.map(({ at, data }) => `${at.row} ${data["text"]}`)).toEqual([
    "1 部门产出",
    "5 效果指标",
  ]);
});
