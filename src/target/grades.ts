// Words of graded (定性) values. A finance bureau accepts them where their scale is stated.

const scales = [
  "优 良 中 差 优秀 优良 良好 中等 较好 好 一般 较差 合格 不合格 基本合格",
  "显著 较显著 比较显著 明显 较明显 比较明显 不明显 不显著 较为显著 较为明显 效果显著 效果明显",
  "达到预期 部分达到 未达到 基本达到 达成预期 达成预期指标 部分达成预期指标",
  "合规 不合规 达标 不达标 基本达标",
  "提升 持平 下降 有所提升 明显提升 显著提升 有所提高 明显提高 显著提高 提高 改善 有所改善 明显改善 显著改善",
  "满意 基本满意 较满意 不满意 非常满意",
  "高 较高 低 较低 强 较强 弱 有效 较有效 无效",
  "是 否 有",
];

const words = new Set(scales.flatMap((line) => line.split(" ")));

/** A class of a published standard: Ⅲ类, 二级, AAA级, 三星级, 三级甲等. */
const level =
  /^(?:国家|省|市|稳定|保持|总体|等保|信息安全等级保护|水质|地表水|空气质量|安全|质量|等级|达到|达|不低于|优于|高于)*(?:[一二三四五ⅠⅡⅢⅣⅤA-E甲乙丙]|A{2,5}|I{1,3}V?|IV)(?:类|级|等|档|星级?)(?:[甲乙丙]等|[A-C]|等保|标准|水[质平体]|资质|养护|保护|响应)*$/;

/** Whether the text is a word of a scale, also as its lower end: 良好及以上. */
export function isGrade(text: string): boolean {
  const grade = text.replace(/(?:等级|等次|级别|档次)?(?:及|或)?(?:以上|以内)$/, "");
  return words.has(grade) || level.test(grade);
}

/** 优/良/中/差, 好、一般、差: the scale itself, all its words. */
export function isScale(text: string): boolean {
  const parts = text.split(/[/、,;|或]/);
  return (
    /^(?:优良(?:中|一般)?[低较]?差|[高强好](?:中|一般)?[低弱差坏])$/.test(text) ||
    (parts.length > 1 && parts.length < 9 && parts.every(isGrade))
  );
}
