import {
  headOf,
  isExecutionRate,
  isUnitCost,
  timeWords,
  withoutUnit,
} from "../../src/target/heads";

test.each([
  ["信访事项办结率", "share", "率"],
  ["网上信访占比", "share", "占比"],
  ["巡查频率", "count", "频率"],
  ["参训人次", "count", "人次"],
  ["参训人数（人）", "count", "人数"],
  ["重大事件发生量", "count", "量"],
  ["培训任务完成时间", "time", "时间"],
  ["免费开放天数", "time", "天数"],
  ["群众满意度", "degree", "度"],
  ["河道治理长度", "extent", "长度"],
  ["项目总成本", "money", "成本"],
  ["办公用房租金", "money", "租金"],
])("%s measures %s by %s", (name, measure, word) => {
  expect(headOf(name)).toMatchObject({ measure, word });
});

test.each(["促进社会和谐稳定", "保障工作需要", "全年度", "两个季度"])(
  "%s measures nothing",
  (name) => {
    expect(headOf(name)).toBeUndefined();
  },
);

test("only a unit in brackets at the end is left out", () => {
  expect(withoutUnit("参训人数（人）")).toBe("参训人数");
  expect(withoutUnit("培训（参会）人员满意度")).toBe("培训（参会）人员满意度");
});

test.each([
  "人均培训成本",
  "单位面积年租金",
  "平均单起处置成本",
  "每平方米维修成本",
  "生均补助标准",
])("%s is a cost for each of something", (name) => expect(isUnitCost(name)).toBe(true));

test.each(["项目总成本", "单位自筹资金", "年租金总额", "单项工程费用总额"])(
  "%s is a total",
  (name) => {
    expect(isUnitCost(name)).toBe(false);
  },
);

test.each([
  "预算执行率",
  "预算执行情况",
  "项目资金执行情况",
  "项目资金支付率",
  "支出率",
  "专项资金到位率",
  "支出进度",
  "预算支出进度",
  "全年预算完成率",
  "财政拨款资金使用率",
])("%s is budget execution", (name) => expect(isExecutionRate(name)).toBe(true));

test.each([
  "资金拨付及时率",
  "资金使用合规率",
  "预算执行率偏差",
  "资金分配准确率",
  "教学计划执行率",
  "工程进度",
  "预算编制准确率",
  "补助资金发放率",
])("%s is an indicator", (name) => expect(isExecutionRate(name)).toBe(false));

test.each(["完成及时率", "活动按计划开展率", "故障响应时间", "15日内办结率", "项目当年开工率"])(
  "%s speaks of time",
  (name) => expect(timeWords.test(name)).toBe(true),
);
