import { grid } from "../../../src/rules/example";
import { saidBy, writtenBy } from "../one-rule";

const table = (value: string, bands: string) =>
  grid(
    "信访业务费绩效目标表",
    "一级指标 | 二级指标 | 三级指标 | 指标值 | 评（扣）分标准",
    `产出指标 | 质量指标 | 办件合格率 | ${value} | ${bands}`,
    "效益指标 | 社会效益指标 | 化解率 | ≥80% | 优：≥80% 良：≥70% 中：≥60% 差：＜60%",
  );

test.each([
  ["优：≥90% 良：≥80% 中：≥70% 差：＜70%", []],
  ["优：≥90% 良：≥80% 中：≥70% 差：≤70%", []],
  ["优：≥90% 良：≥90% 中：≥70% 差：＜70%", ["E3 order"]],
  ["优：≥90% 良：≥80% 中：≥85% 差：＜85%", ["E3 order"]],
  ["优：≥90% 良：≥80% 中：≥70% 差：＜60%", ["E3 gap"]],
  ["优：≥90% 良：≥80% 中：≥70% 差：＜75%", ["E3 gap"]],
  ["优：≤5% 良：≤10% 中：≤15% 差：＞15%", []],
  ["优：≤5% 良：≤4% 中：≤15% 差：＞15%", ["E3 order"]],
  ["优：≤5% 良：≤10% 中：≤15% 差：＞20%", ["E3 gap"]],
  ["优：＞90% 良：＞80% 差：≤80%", []],
  // Without an end below, in several directions or with other units a person must judge.
  ["优：≥90% 良：≥80% 中：≥70%", []],
  ["优：≥90% 良：≤80% 中：≥95% 差：＜70%", []],
  ["优：＝90% 良：＝95%", []],
  ["优：≥90% 良：≥100个 中：≥70% 差：＜60个", []],
  ["优：≥90% 良：≥80% 中：≥70% 差：60%", []],
  ["优：全部合格 良：≥80% 中：≥85% 差：＜70%", []],
  ["优秀：≥90%；良好：≥80%；中等：≥85%；差：＜85%。", ["E3 order"]],
  ["优:≥90百分比 良:≥80% 中:≥85% 差:＜85%", ["E3 order"]],
])("bands that cross or leave a gap: %s", (bands, expected) => {
  expect(saidBy("grade-overlap")(table("≥90%", bands))).toEqual(expected);
});

test.each([
  ["≥90%", "优：≥90% 良：≥80%", []],
  ["90%", "优：≥90% 良：≥80%", []],
  ["≥95%", "优：≥90% 良：≥80%", ["E3 gap"]],
  ["≥95百分比", "优：≥90% 良：≥80%", ["E3 gap"]],
  ["≤5%", "优：≤5% 良：≤10%", []],
  ["≤4%", "优：≤5% 良：≤10%", ["E3 gap"]],
  ["＝100%", "优：≥90% 良：≥80%", ["E3 gap"]],
  // Another rule tells of opposed directions and of other units.
  ["≤5%", "优：≥90% 良：≥80%", []],
  ["≥95批次", "优：≥90% 良：≥80%", []],
  ["优", "优：≥90% 良：≥80%", []],
  ["≥95%", "良：≥90% 中：≥80%", []],
])("the best band begins at the target: %s, %s", (value, bands, expected) => {
  expect(saidBy("grade-target-gap")(table(value, bands))).toEqual(expected);
});

test.each([
  // The band gives way where 优 stays above 良; the target may always.
  ["≥85%", "优：≥90% 良：≥80%", "gap → 优：≥85% 良：≥80% → ≥90%"],
  ["≥80%", "优：≥90% 良：≥80%", "gap → ≥90%"],
  ["≥70%", "优：≥90% 良：≥80%", "gap → ≥90%"],
  ["≤8%", "优：≤5% 良：≤10%", "gap → 优：≤8% 良：≤10% → ≤5%"],
  ["≤10%", "优：≤5% 良：≤10%", "gap → ≤5%"],
  ["≥95%", "优：≥90% 中：≥80%", "gap → 优：≥95% 中：≥80% → ≥90%"],
])("what would close the gap: %s, %s", (value, bands, expected) => {
  expect(writtenBy("grade-target-gap")(table(value, bands))).toEqual([expected]);
});
