// Words of graded (定性) values. A finance bureau accepts them where their scale is stated.

const scales = [
  "优 良 中 差 优秀 良好 中等 较好 好 一般 较差 合格 不合格 基本合格",
  "显著 较显著 比较显著 明显 较明显 比较明显 不明显 不显著 较为显著 较为明显 效果显著 效果明显",
  "达到预期 部分达到 未达到 基本达到 达成预期 达成预期指标 部分达成预期指标",
  "合规 不合规 达标 不达标 基本达标",
  "提升 持平 下降 有所提升 明显提升 显著提升 有所提高 明显提高 显著提高 提高 改善 明显改善 显著改善",
  "满意 基本满意 较满意 不满意 非常满意",
  "高 较高 低 较低 强 较强 弱 有效 较有效 无效",
  "是 否 有",
];

const words = new Set(scales.flatMap((line) => line.split(" ")));

/** Whether the text is a word of a scale. */
export function isGrade(text: string): boolean {
  return words.has(text);
}

/** 优/良/中/差, 好、一般、差: the scale itself, all its words. */
export function isScale(text: string): boolean {
  const parts = text.split(/[/、,;|或]/);
  return text === "优良中差" || (parts.length > 1 && parts.length < 9 && parts.every(isGrade));
}
