import { projectSheet } from "../../../src/rules/example";
import { goalNumberConflict } from "../../../src/rules/money/goal-number-conflict";
import { recognize } from "../../../src/recognize/recognize";
import { sheetsOf } from "../example-sheets";
import { saidBy } from "../one-rule";

const said = saidBy("goal-number-conflict");

/** What is said of the rows, each "name | value", beside a goal; rows begin at row 10. */
const of = (goal: string, ...rows: readonly string[]) =>
  said(
    projectSheet({
      goal,
      rows: rows.map((row) => {
        const [name, value] = row.split(" | ");
        return `产出指标 | 数量指标 | ${name} | 全年情况 | ${value} | 计划标准`;
      }),
    }),
  );

test.each<[string, string, boolean]>([
  // A name in full in the goal.
  ["信访事项及时受理率达到90%以上", "信访事项及时受理率 | ≥85%", true],
  ["信访事项及时受理率达到90%以上", "信访事项及时受理率 | ≥90%", false],
  ["信访事项及时受理率达到90％以上", "信访事项及时受理率 | ≥85%", true],
  ["信访事项及时受理率达到90%以上", "信访事项及时受理率 | ≥85", true],
  ["信访事项及时受理率达到 90 %以上", "信访事项及时受理率 | ≥85%", true],
  ["信访事项及时受理率达到90.5%以上", "信访事项及时受理率 | ≥90.5%", false],
  ["信访事项及时受理率达到90.5%以上", "信访事项及时受理率 | ≥90%", true],
  ["信访事项及时受理率达到90%以上", "信访事项及时受理率 | 按规定受理", false],
  ["信访事项及时受理率达到90%以上", "信访事项及时受理率 | ≥85件", false],
  ["信访事项及时受理率达到90以上", "信访事项及时受理率 | ≥85%", false],
  // Another subject, or the characters of one without its words.
  ["信访事项及时受理率达到90%以上", "信访事项按期办结率 | ≥85%", false],
  ["率先受理信访事项，群众满意度达到90%", "信访事项受理率 | ≥85%", false],
  ["率理受项事访信达到90%", "信访事项受理率 | ≥85%", false],
  // The unit may stand in the name, and the goal may say where.
  ["全年维修路灯900盏", "维修路灯盏数 | ≥860盏", true],
  ["全年维修路灯860盏", "维修路灯盏数 | ≥860盏", false],
  ["主干道亮灯率达到99%", "亮灯率 | ≥96%", true],
  ["主干道亮灯率达到96%", "亮灯率 | ≥96%", false],
  ["主干道亮灯率达到99%", "背街小巷亮灯率 | ≥96%", false],
  ["管网验收合格率达到99%", "合格率 | ≥96%", false],
  // Several statements, each with what stands before it; the last clause counts for itself.
  ["受理率、办结率均达到90%。培训退役士兵80人", "培训退役士兵人数 | ≥60人", true],
  ["受理率、办结率均达到90%。培训退役士兵80人", "培训退役士兵人数 | ≥80人", false],
  ["培训退役士兵80人，培训退役士兵60人", "培训退役士兵人数 | ≥60人", false],
  ["培训退役士兵80人、安置退役士兵60人", "安置退役士兵人数 | ≥60人", false],
  ["培训退役士兵80人、安置退役士兵60人", "安置退役士兵人数 | ≥50人", true],
  ["15分钟就医圈覆盖率达到96%", "15分钟就医圈覆盖率 | ≥90%", true],
  // Numbers before what they count.
  ["完成32处接访场所维护和4处安检设备维护", "安检设备维护数量 | ≥5处", true],
  ["完成32处接访场所维护和4处安检设备维护", "接访场所维护数量 | ≥32处", false],
  ["完成32处接访场所维护和4处安检设备维护", "接访场所维护数量 | ≥4处", true],
  // Years, days and numbers that are too long say nothing.
  ["项目建设期限2023年", "项目建设期限 | ≥3年", false],
  ["设备保修期限为30日", "设备保修期限 | ≥20日", false],
  ["培训退役士兵123456789012345678901人", "培训退役士兵人数 | ≥60人", false],
  // A short subject: only where goal and rows count in the unit once.
  ["举办业务培训班6期", "培训期数 | ＝4期", true],
  ["举办业务培训班6期", "培训期数 | ＝6期", false],
  ["举办业务培训班6期、讲座2期", "培训期数 | ＝4期", false],
  ["举办业务讲座6期", "培训期数 | ＝4期", false],
  ["举办业务培训班6期", "期数 | ＝4期", false],
  ["公园绿化达到6亩", "绿化面积 | ＝4亩", false],
  ["举办业务培训班6期", "班期数 | ＝4期", false],
  // A number with its decimals, and without a unit.
  ["受理率达到90.55%以上", "信访事项受理率 | ≥90.55%", false],
  ["受理率达到90.55%以上", "信访事项受理率 | ≥90.5%", true],
  ["退役士兵培训2.0共80人", "退役士兵培训人数 | ≥60人", true],
  ["培训退役士兵12345678901234567890人", "培训退役士兵人数 | ≥60人", true],
  ["接待来访500人次/年", "接待来访人次 | ≥400人次/年", true],
  // Where numbers come first hardly a word stands before them, and a word after them.
  ["全年共32处接访场所维护", "接访场所维护数量 | ≥30处", true],
  ["全年共计32处接访场所维护", "接访场所维护数量 | ≥30处", false],
  ["接访点32处等", "接访点数量 | ≥30处", true],
  ["接访点32处以上", "接访点数量 | ≥30处", true],
  ["完成32处接访场所维护和4处安检设备维护", "安检设备维护数量 | ≥32处", true],
  // What stands behind another number, or behind its own, is of another statement.
  ["培训退役士兵80人、慰问60人", "培训退役士兵人数 | ≥60人", true],
  ["培训学员80人和退役士兵", "培训退役士兵人数 | ≥60人", false],
  ["管网完好率达到99%", "亮灯率 | ≥96%", false],
])("%s beside %s", (goal, row, differs) => {
  expect(of(goal, row)).toEqual(differs ? ["E10 differs?"] : []);
});

test("a unit that several rows count in leaves open which of them a short subject means", () => {
  const goal = "举办业务培训班6期";
  expect(of(goal, "培训期数 | ＝4期", "讲座期数 | ＝2期")).toEqual([]);
  expect(of(goal, "培训期数 | ＝4期", "讲座场数 | ＝2场")).toEqual(["E10 differs?"]);
});

test("what the goal says in fewer words is of the one row that holds them", () => {
  const goal = "全年举办招聘会15场次，培训退役军人300人";
  const fair = "退役军人专场招聘会场次 | ≥12场次";
  const training = "技能培训退役军人人数 | ≥240人";
  expect(of(goal, fair, training)).toEqual(["E10 differs?", "E11 differs?"]);
  expect(of(goal, fair, training, "达成意向人数 | ≥90人")).toEqual([
    "E10 differs?",
    "E11 differs?",
  ]);
  // Another row has something of it as well: the number may be of both.
  expect(of(goal, fair, training, "慰问退役军人人数 | ≥60人")).toEqual(["E10 differs?"]);
  expect(of("约培训300人", "技能培训退役军人人数 | ≥240人", "慰问人数 | ≥60人")).toEqual([]);
  expect(of("培训学员达300人", "技能培训学员人数 | ≥240人", "慰问人数 | ≥60人")).toEqual([
    "E10 differs?",
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["新建管网25公里", ["新建管网长度 | ≥20公里", "改造管网长度 | ≥5公里"], ["E10 differs?"]],
  [
    "维修路灯900盏、更换路灯50盏",
    ["维修路灯盏数 | ≥860盏", "更换路灯盏数 | ≥50盏"],
    ["E10 differs?"],
  ],
  ["维修路灯900盏", ["维修路灯盏数 | ≥860盏", "更换路灯盏数 | ≥50盏"], ["E10 differs?"]],
  ["乡镇开展宣传12场", ["各乡镇开展宣传场次 | ≥8场", "文艺演出场次 | ≥3场"], ["E10 differs?"]],
  ["购置水罐消防车2辆、抢险消防车1辆", ["购置消防车辆数 | ＝3辆"], []],
  ["购置水罐消防车2辆、抢险消防车2辆", ["购置消防车辆数 | ＝3辆"], ["E10 differs?"]],
  ["企业12家", ["约谈企业家数 | ≥8家", "走访商户家数 | ≥3家"], []],
])("%s beside several rows", (goal, rows, expected) => {
  expect(of(goal, ...rows)).toEqual(expected);
});

test("rows for the whole term are not held against the goal of the year", () => {
  const goal = "举办业务培训班6期";
  const sheet = projectSheet({
    goal,
    rows: [
      "产出指标 | 数量指标 | 培训期数 | 全年情况 | ＝4期 | 计划标准",
      " | | 讲座期数 | 三年合计 | ＝9期 | 计划标准",
    ],
  });
  const [table] = recognize(sheetsOf(sheet).snapshot);
  const withTerm = (...term: readonly number[]) => [
    ...goalNumberConflict.check({
      ...table!,
      indicators: table!.indicators.map((row, i) =>
        term.includes(i) ? { ...row, period: "term" as const } : row,
      ),
    }),
  ];
  expect(withTerm()).toEqual([]);
  expect(withTerm(1)).toHaveLength(1);
  expect(withTerm(0, 1)).toEqual([]);
});

test("a list without end is compared as far as anybody reads it", () => {
  const goal = (count: number) => `${"巡查河道5次，".repeat(count)}培训退役士兵80人`;
  expect(of(goal(199), "培训退役士兵人数 | ≥60人")).toEqual(["E10 differs?"]);
  expect(of(goal(200), "培训退役士兵人数 | ≥60人")).toEqual([]);
});
