import { parseValue } from "../../src/target/grammar";
import { operatorsAndUnits } from "./reading";

const cases: Record<string, string> = {
  "": "empty",
  " \u00a0\u200b\n": "empty",
  "≥1个": "≥ 1 个",
  "100百分比": "100 百分比",
  "100 百分\n比": "100 百分比",
  "≥100百分比": "≥ 100 百分比",
  "≤0.15万元": "≤ 0.15 万元",
  "≤3月": "≤ 3 月",
  "1年": "1 年",
  "≥1,600人": "≥ 1600 人",
  "１００％": "100 ％",
  "≥ 95 %": "≥ 95 %",
  ">=90%": "≥* 90 %",
  "》90%": "≥* 90 %",
  不低于3个: "≥* 3 个",
  "90%以上": "≥* 90 %",
  "达到90%以上": "≥* 90 %",
  "控制在5%以内": "≤* 5 %",
  "超过90%": "＞* 90 %",
  "3个工作日内": "≤* 3 个工作日",
  "≤300元/人·天": "≤ 300 元/人·天",
  "≤0.34万元/起": "≤ 0.34 万元/起",
  "≤480元/平方米·年": "≤ 480 元/平方米·年",
  "≥5万人": "≥ 5 万人",
  "≥10摊位": "≥ 10 摊位",
  "≥3个项目": "≥ 3 个",
  "≥90%（含）": "≥ 90 %",
  "≥88（百分比）": "≥ 88 （百分比）",
  "12（场）以上": "≥* 12 （场）",
  "5-10(%)": "5..10 %",
  "≥12（场次，含线上）": "≥ 12",
  百分之九十五: "95 百分之",
  至少两个: "≥* 2 个",
  十二个月: "12 个月",
  "每月≥2次": "≥ 2 次",
  不少于每年2次: "≥* 2 次",
  每半年至少1次: "≥* 1 次",
  "≤0.3mg/kg": "≤ 0.3 mg/kg",
  "≤180日历天": "≤ 180 日历天",
  "24h内": "≤* 24 h",
  不突破5万元: "≤* 5 万元",
  高中低: "graded",
  优良中低差: "graded",
  "≤5元/生·天以内": "≤ 5 元/生·天",
  约25个: "~ 25 个",
  "25个左右": "~ 25 个",
  "-3%": "-3 %",
  44561: "44561",
  "1600人、200人": "1600 人 | 200 人",
  "1600人\n200人": "1600 人 | 200 人",
  "≥5次≥10人": "≥ 5 次 | ≥ 10 人",
  "11个乡镇（街道）": "11 个",
  "≤18/10万": "≤ 18 /10万",
  "≤45例/10万": "≤ 45 例/10万",
  "≤3起/万人": "≤ 3 起/万人",
  "≥5%且≤10%": "≥ 5 % | ≤ 10 %",
  "5-10%": "5..10 %",
  "5%～10%": "5..10 %",
  "±2%": "-2..2 %",
  "2至3次": "2..3 次",
  "+-2%": "-2..2 %",
  "约5-10天": "5..10 天",
  百分之九十九点五: "99.5 百分之",
  千分之三: "3 千分之",
  "达到：90%": "90 %",
  "100%以上左右": "≥* ~ 100 %",
  "≥5个左右": "≥ ~ 5 个",
  "5个（2023年）以上": "≥* 5 个",
  "5个以上（含5个）": "≥* 5 个",
  "3批及以上": "≥* 3 批",
  "30分钟内到达": "≤* 30 分钟",
  "≥3个项目以及5个单位": "≥ 3 个 | 5 个",
  "≥5次，≥10人；3天": "≥ 5 次 | ≥ 10 人 | 3 天",
  "1600人200人": "1600 人 | 200 人",
  "3个/": "3 个",
  "5个。": "5 个",
  五个以上: "≥* 5 个",
  十天内: "≤* 10 天",
  "5ABC": "5 ABC",
  "5至十": "text",
  0: "0",
};

test.each(Object.entries(cases))("%j is %s", (text, reading) => {
  expect(operatorsAndUnits(text)).toBe(reading);
});

test.each([
  ["3月底前", { month: 3 }],
  ["12月", { month: 12 }],
  ["12月31日前", { month: 12, day: 31 }],
  ["2023年12月31日前完成", { year: 2023, month: 12, day: 31 }],
  ["2023年12月底", { year: 2023, month: 12 }],
  ["2023-12-31", { year: 2023, month: 12, day: 31 }],
  ["每月5日前", { day: 5 }],
  ["第三季度", {}],
  ["年底前", { month: 12 }],
  ["年内", {}],
  ["2023-2025年", { year: 2025 }],
  ["不晚于6月30日", { month: 6, day: 30 }],
  ["1-12月", { month: 12 }],
])("%s is a deadline", (text, at) => {
  expect(parseValue(text)).toEqual({ kind: "deadline", ...at });
});

test.each([
  "优",
  "显著",
  "较明显",
  "合规",
  "优/良/中/差",
  "好、一般、差",
  "定性：显著",
  "≥良",
  "一级",
  "Ⅲ类及以上",
  "AAA级",
  "二星级以上",
  "良好及以上",
])("%s is graded", (text) => expect(parseValue(text).kind).toBe("graded"));

test.each(["**", "XX", "≥××%", "20XX年12月底前", "……", "/", "—", "待填", "待定", "（）", "≥XX次"])(
  "%s is a placeholder",
  (text) => expect(parseValue(text).kind).toBe("placeholder"),
);

test.each([
  "无",
  "零",
  "社会稳定水平逐年改善",
  "控制在预算内",
  "不超过预算数",
  "一票否决",
  "完成率100%",
  "5-10%以上",
  "3年6个月",
  "教师1600人、校长200人",
  "不超过5%以上",
  "符合GB/T 19001标准",
  "≥5-10%",
  "≥90%以下",
  "±2%以上",
  "3处项目和工程",
  "三分之二以上",
  "长".repeat(32_768),
  "生态优（定性）",
  "5-10%、3人",
  "3人、5-10%",
  Array(9).fill("优").join("/"),
])("%s is text", (text) => expect(parseValue(text).kind).toBe("text"));

test.each([
  ["定性：显著", { grade: "显著" }],
  ["≥良", { operator: "≥", grade: "良" }],
  ["优/良/中/差", { grade: "优/良/中/差", scale: true }],
  ["优良差", { grade: "优良差", scale: true }],
  ["优良中低差", { grade: "优良中低差", scale: true }],
  ["达到优秀", { grade: "优秀" }],
  ["良好（含）。", { grade: "良好" }],
  ["不低于良好", { operator: "≥", grade: "良好" }],
])("%s names its grade", (text, expected) => {
  const read = parseValue(text);
  if (read.kind !== "graded") throw new Error(read.kind);
  const { operator, grade, scale } = read;
  expect({
    ...(operator && { operator: operator.operator }),
    grade: grade.text,
    ...(scale && { scale }),
  }).toEqual(expected);
});

test.each([
  ["（待定）", true],
  ["【待填】", true],
  ["【n】", true],
  ["{***}", true],
  ["≥**。", true],
  ["待分解下达", true],
  ["X个", true],
  ["***万元/平方米", true],
  ["N%", true],
  ["（优）", false],
  ["3*5平方米", false],
  ["3个×5平方米", false],
  ["2次？", true],
  ["≥待定", true],
  ["不低于N%", true],
  ["VPN线路", false],
  [`${"长".repeat(23)}？`, true],
  [`${"长".repeat(24)}？`, false],
  ["无", false],
])("%s waits to be filled in: %s", (text, expected) => {
  expect(parseValue(text).kind === "placeholder").toBe(expected);
});

test.each([
  ["≤2023年12月31日", { operator: "≤", month: 12 }],
  ["不晚于3月底", { operator: undefined, month: 3 }],
  ["≤3月5日", { operator: "≤", month: 3 }],
])("%s is a deadline behind its sign", (text, { operator, month }) => {
  const read = parseValue(text);
  if (read.kind !== "deadline") throw new Error(read.kind);
  expect([read.operator?.operator, read.month]).toEqual([operator, month]);
});

test.each([
  ["≥10摊位", "摊位", false],
  ["10摊位以上", "摊位", false],
  ["10摊位及以上", "摊位", false],
  ["10个", "个", true],
])("%s is counted in %s, known: %s", (text, unit, known) => {
  const read = parseValue(text);
  if (read.kind !== "quantity") throw new Error(read.kind);
  expect([read.unit?.text, read.unit?.known]).toEqual([unit, known]);
});

test("a text longer than any value is text, whatever it holds", () => {
  expect(parseValue("1".repeat(40_000))).toEqual({ kind: "text" });
});

test("prose begins where a list is longer than any value", () => {
  const list = (length: number) => "≥5个、".repeat(100).slice(0, length - 3) + "≥5个";
  expect(parseValue(list(399)).kind).toBe("several");
  expect(parseValue(list(403)).kind).toBe("text");
});

test("定性 before a word or within a text is no part of the grade", () => {
  expect(parseValue("定性指标：优").kind).toBe("graded");
  expect(parseValue("优定性：优").kind).toBe("text");
  expect(parseValue("优（较上年）")).toMatchObject({ kind: "graded", grade: { text: "优" } });
});
