import type { Bilingual } from "../../words/bilingual";

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** What is wrong with a file of templates. */
export const packWords = {
  tooLarge: say("文件过大，模板包不超过 1 MB", "The file is too large: a pack has at most 1 MB"),
  notJson: say("不是 JSON 文件", "This is no JSON file"),
  unknownKey: say("没有这个字段", "There is no such field"),
  missing: say("缺少这个字段", "This field is missing"),
  empty: say("不能为空", "Must not be empty"),
  wrongClass: say(
    "二级指标与一级指标对不上",
    "This second-level class does not belong to that first-level category",
  ),
  tooLong: (most: number, text: boolean) =>
    text
      ? say(`最多 ${most} 个字`, `At most ${most} characters`)
      : say(`最多 ${most} 项`, `At most ${most} entries`),
  expected: (expected: string) => say(`应为：${expected}`, `Expected: ${expected}`),
};
