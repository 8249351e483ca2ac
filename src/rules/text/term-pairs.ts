/**
 * Words that name different things and are easily taken for one another. Where a table's title or
 * project name has one and its goal only the other, a person should look. To add one, add a line.
 */
export interface TermPair {
  words: readonly [string, string];
  source: string;
}

export const termPairs: readonly TermPair[] = [
  { words: ["外网", "专网"], source: "香河县信访局2023年部门预算公开文本" },
  { words: ["内网", "外网"], source: "政务网络名称" },
  { words: ["驻京", "驻省"], source: "正定县信访局2022年预算绩效文本（相邻两个项目）" },
  { words: ["进京", "赴省"], source: "信访工作常用语" },
  { words: ["复查", "听证"], source: "《信访工作条例》第三十五条" },
  { words: ["维修", "新建"], source: "项目支出常用语" },
  { words: ["租赁", "购置"], source: "项目支出常用语" },
  { words: ["幼儿园", "中小学"], source: "教育项目常用语" },
];
