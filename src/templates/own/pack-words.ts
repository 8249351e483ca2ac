import type { Bilingual } from "../../words/bilingual";

const say = (zh: string, en: string): Bilingual => ({ zh, en });

const kinds: Partial<Record<string, Bilingual>> = {
  string: say("文字", "a text"),
  Array: say("列表 […]", "a list […]"),
  Object: say("对象 {…}", "an object {…}"),
};

/** What is wrong with a file of templates. */
export const packWords = {
  tooLarge: say(
    "文件过大，模板包不超过 1 MB，请分成几个",
    "The file is too large: a pack has at most 1 MB. Make several of it",
  ),
  notJson: say(
    "不是模板包。请选择用“导出模板包”得到的文件（JSON）",
    "This is no pack. Choose a file that “Export a pack” has made (JSON)",
  ),
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
  expected: (choices: readonly string[]) =>
    say(
      `应为：${choices.map((choice) => kinds[choice]?.zh ?? choice).join("、")}`,
      `Expected: ${choices.map((choice) => kinds[choice]?.en ?? choice).join(", ")}`,
    ),
};
