import { wordKey } from "./word-key";

/** 一级指标 in the field's standard words. */
export type Category = "产出指标" | "效益指标" | "满意度指标" | "成本指标";

/** 二级指标 in the field's standard words. */
export type Subcategory =
  | "数量指标"
  | "质量指标"
  | "时效指标"
  | "成本指标"
  | "经济成本指标"
  | "社会成本指标"
  | "生态环境成本指标"
  | "经济效益指标"
  | "社会效益指标"
  | "生态效益指标"
  | "可持续影响指标"
  | "服务对象满意度指标";

// Stems of the words printed in published forms: without 部门/项目 before and 指标 after them.
const categories: Record<Category, string> = {
  产出指标: "产出 履职产出 产出绩效 项目完成",
  效益指标: "效益 效果 结果 实施效益 实施效果 产出效果 效益效果 履职效益 履职效果",
  满意度指标: "满意度 满意",
  成本指标: "成本 经济成本 社会成本 生态环境成本 生态成本 环境成本",
};

const subcategories: Record<Subcategory, string> = {
  数量指标: "数量 产出数量 工作数量 业务数量",
  质量指标: "质量 产出质量 工作质量",
  时效指标: "时效 时效性 工作时效 产出时效 进度 产出进度 时效进度",
  成本指标: "成本 产出成本",
  经济成本指标: "经济成本",
  社会成本指标: "社会成本",
  生态环境成本指标: "生态环境成本 生态成本 环境成本",
  经济效益指标: "经济效益 经济 经济效果 经济影响",
  社会效益指标: "社会效益 社会 社会效果 社会影响",
  生态效益指标: "生态效益 生态 环境效益 环境 生态环境效益 生态环境 生态效果 生态影响",
  可持续影响指标:
    "可持续影响 可持续 可持续发展 可持续性 可持续性影响 可持续发展影响 可持续发展能力 可持续影响力 可持续效益 可持续影响效益 持续影响",
  服务对象满意度指标: "满意度 服务对象 满意",
};

const categoryOf = byStem(categories);
const subcategoryOf = byStem(subcategories);
const audiences =
  /^(?:服务|管理|受益|社会|普通|相关)?(?:对象|方|公众|群众|人群|单位|者|或|和|及|与|的|社会|服务|受益)*满意(?:度)?$/;

const between = /^(.{2,10}?)\s*(?:[-－—–_/／\\＞>→:：、]|--|——)\s*(.{2,14})$/;

/** 产出指标-数量指标: a class of the first level and one of the second in one cell, as printed. */
export function classPath(text: string): readonly [string, string] | undefined {
  const [, upper, lower] = between.exec(text) ?? [];
  const isPath =
    upper &&
    lower &&
    readStem(upper, categoryOf, "满意度指标") &&
    readStem(lower, subcategoryOf, "服务对象满意度指标");
  return isPath ? [upper, lower] : undefined;
}

/** The standard word of a printed 一级指标, e.g. 部门效果 → 效益指标; undefined for others (投入, 过程). */
export function readCategory(text: string): Category | undefined {
  return readStem(classPath(text)?.[0] ?? text, categoryOf, "满意度指标");
}

/** The standard word of a printed 二级指标, e.g. 数量 → 数量指标; undefined for others. */
export function readSubcategory(text: string): Subcategory | undefined {
  return readStem(classPath(text)?.[1] ?? text, subcategoryOf, "服务对象满意度指标");
}

function readStem<Word>(
  text: string,
  words: Map<string, Word>,
  satisfaction: Word,
): Word | undefined {
  const key = keyOf(text);
  const stem = stemOf(key);
  return words.get(key) ?? words.get(stem) ?? (audiences.test(stem) ? satisfaction : undefined);
}

const others =
  /^(?:投入|过程|决策|管理|实施|绩效|效率|履职|运行|预算|资金|项目立项|可持续|影响力|服务|部门|综合|核心|共性|个性|社会|党建|业务|能力|制度|产出|效果|满意)[\p{Script=Han}]{0,6}$/u;

/** Whether a text can stand in the columns of the categories though it is no standard word: 投入, 管理类指标. */
export function looksLikeCategory(text: string): boolean {
  if (text.length > 24) return false;
  const key = wordKey(text);
  return key.endsWith("指标") || (key.length <= 6 && others.test(key));
}

/** 预算执行率 as a class of its own: it has points in self-evaluation and is no indicator. */
export function isExecutionClass(text: string): boolean {
  return /^(?:项目|部门|年度)?(?:预算|资金|预算资金)(?:执行率?|执行情况|执行进度)(?:指标)?$/.test(
    wordKey(text),
  );
}

/** 1.1 数量指标, 0101-数量指标, C1产出指标, as outlines and exports from other systems have them. */
const code = /^\s*[A-Za-z]{0,2}\d[\d.\-－—_]{0,8}\s*(?=\p{Script=Han})/u;

/** 产出指标50% and 数量指标2: its share of the points, or which of several rows it is. */
const share = /(?<=指标)(?:\d{1,3}%?|[一二三四五六七八九])$/;

/** 项目完成指标 → 项目完成, which without its 项目 would be what stands under 完成值. */
function keyOf(text: string): string {
  if (text.length > 60) return "";
  const key = undoubled(
    wordKey(text.replace(code, ""))
      .replace(share, "")
      .replace(/(?<=指标)等$/, ""),
  );
  return key.replace(/(?:类|性)?(?:绩效)?(?:指标|目标)$|类$/, "");
}

function stemOf(key: string): string {
  return key.replace(/^(?:部门|项目|单位|整体|绩效|预期|年度|资金)+(?=.)/, "");
}

/** A word printed twice by merged cells counts once: 质量指标质量指标. */
function undoubled(key: string): string {
  const half = key.slice(0, key.length / 2);
  return half + half === key ? half : key;
}

function byStem<Word extends string>(words: Record<Word, string>): Map<string, Word> {
  const map = new Map<string, Word>();
  for (const [word, stems] of Object.entries(words) as [Word, string][]) {
    for (const stem of stems.split(" ")) map.set(stem, word);
  }
  return map;
}
