export type UnitFamily =
  | "share"
  | "points"
  | "things"
  | "persons"
  | "visits"
  | "events"
  | "span"
  | "money"
  | "area"
  | "measure";

// Units of published target sheets (Hebei, Sichuan, Chongqing, Guangdong, Hunan … forms) by family.
const families: Record<UnitFamily, string> = {
  share: "% ‰ ‱ 百分比 百分数 百分率 千分比",
  points: "个百分点 百分点",
  things:
    "个 件 起 条 项 份 台 套 处 家 户 宗 例 辆 座 所 本 册 篇 幅 张 支 只 头 株 棵 棵次 口 间 门 部 枚 " +
    "块 批 笔 单 组 对 副 把 顶 床 架 艘 栋 幢 片 根 段 眼 羽 尾 粒 箱 袋 瓶 盒 桶 包 村 镇 乡 县 " +
    "类 种 款 节 道 盏 路 点 点位 站 网点 亩次 品种 项次 件次 台次 户次 车次 辆次 家次 班 队 支队 页 页次 字 剂 剂次 人份 例次 户次 株次 台套 台(套) 件套 册次 封 首 集 期刊 案 卷 台班 架次 艘次 座次 处次 席",
  persons: "人 名 位 人口 学生",
  visits: "人次 人/次 人·次 人天 人·天 人日 人月 人·月 工日",
  events: "次 场 场次 批次 期 班次 届 轮 趟 回 遍 次数",
  span: "年 个月 月 周 星期 天 日 个工作日 工作日 日历天 个日历天 个自然日 自然日 小时 个小时 h 分钟 min 秒 季度 个季度 学期 学年 课时 学时",
  money: "元 角 分钱 万元 亿元 千元 百万元 美元 万美元",
  area: "平方米 ㎡ m² m2 平米 亩 公顷 平方公里 平方千米 km² km2 hm²",
  measure:
    "米 千米 公里 km m 厘米 毫米 cm mm 延米 立方米 m³ m3 升 毫升 L mL 吨 千克 公斤 克 kg t g " +
    "mg μg µg ng 度 千瓦时 千瓦 兆瓦 kWh kW MW W kV V kVA Hz 分 倍 ℃ °C ° 分贝 dB lx 兆 Kbps Mbps Gbps GB TB MB Pa kPa MPa " +
    "dpi ppm NTU 微克/立方米 毫克/升 毫克/千克 吨标准煤 吨/日",
};

const scales = ["", "万", "亿", "千", "百", "十万", "百万", "千万"];
const standard: Record<string, string> = {
  百分比: "%",
  百分数: "%",
  百分率: "%",
  百分之: "%",
  千分比: "‰",
  千分之: "‰",
  百分点: "个百分点",
  "㎡": "平方米",
  "m²": "平方米",
  m2: "平方米",
  平米: "平方米",
  "m³": "立方米",
  m3: "立方米",
};

const familyOf = new Map<string, UnitFamily>();
for (const [family, words] of Object.entries(families) as [UnitFamily, string][]) {
  for (const word of words.split(" ")) familyOf.set(word, family);
}

const known = new Set<string>();
for (const [word, family] of familyOf) {
  known.add(word);
  if (family !== "share" && family !== "points" && family !== "money") {
    for (const scale of scales) known.add(scale + word);
  }
}
for (const scale of ["万", "亿"]) known.add(scale);
/** Length of the longest unit that begins with a character. */
const longestFrom = new Map<string, number>();
for (const word of known) {
  const first = word.charAt(0);
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, word.length));
}

/** Units whose number can only be whole. */
export const wholeUnits: ReadonlySet<string> = new Set(
  "个 件 起 条 项 人 名 人次 次 场 场次 批次 份 台 套 家 户 宗 例 辆 期 处 所 座 栋 幢 册 篇".split(
    " ",
  ),
);

/** Every unit of the vocabulary, without the compounds made by "/" and "·". */
export const unitWords: readonly string[] = [...familyOf.keys()];

/** "㎡" → 平方米, "百分比" → %; a unit without another form is its own standard. */
export function standardUnit(unit: string): string {
  return standard[unit] ?? unit;
}

/** Family of a unit; of a compound (元/人·天) that of its first part, of 万人 that of 人. */
export function unitFamily(unit: string): UnitFamily | undefined {
  const whole = familyOf.get(unit);
  if (whole) return whole;
  const first = unit.split(/[/·]/)[0] ?? unit;
  return familyOf.get(first) ?? familyOf.get(first.slice(scaleOf(first).length));
}

/** 万 of 万人, 十万 of 十万尾; "" where a unit has no scale. */
export function scaleOf(unit: string): string {
  return /^(?:[十百千]?[万亿]|[百千])/.exec(unit)?.[0] ?? "";
}

/** 元/人·天, 万元/起, 次/年: an amount for each of something. */
export function isRatePer(unit: string): boolean {
  return /[/每]/.test(unit) && unit !== "人/次";
}

/** 12/10万, 1/百万: so many in every hundred thousand, in every million. */
const perMany = /\/(?:(?:1?0{1,6}|\d{1,3})[百千]?万?|[十百千]?万|[百千])人?/y;

/** 例/10万, 起/万人: the same behind a unit; a plain number there begins another value (4辆/12台). */
const perManyOf = /\/(?:\d{0,3}[十百千]?[万亿]|10{2,6})人?(?!\d)/y;

/** Length of the longest unit of the vocabulary that stands at the offset, compounds included; 0 where none does. */
export function unitLengthAt(text: string, offset: number): number {
  perMany.lastIndex = offset;
  const per = perMany.exec(text)?.[0];
  if (per) return per.length;
  let end = offset + simpleUnitAt(text, offset);
  if (end === offset) return 0;
  perManyOf.lastIndex = end;
  end += perManyOf.exec(text)?.[0].length ?? 0;
  while (end < text.length && "/·*•∙．.每".includes(text[end]!)) {
    const at = end + (/^[.．·]每/.test(text.slice(end, end + 2)) ? 2 : 1);
    const next = simpleUnitAt(text, at) || (text[end] === "/" ? freeWordAt(text, at) : 0);
    if (next === 0) break;
    end = at + next;
  }
  return end - offset;
}

function simpleUnitAt(text: string, offset: number): number {
  const most = longestFrom.get(text.charAt(offset)) ?? 0;
  for (let length = Math.min(most, text.length - offset); length > 0; length--) {
    if (splitsLetters(text, offset + length)) continue;
    if (known.has(text.slice(offset, offset + length))) return length;
  }
  return 0;
}

/** Between two Latin letters: the m of mmHg is no metre. */
function splitsLetters(text: string, at: number): boolean {
  return /^[A-Za-z]{2}/.test(text.slice(at - 1, at + 1));
}

/** What an amount is for may be anything countable: 3元/餐, 5元/生·天. */
const freeWord =
  /(?:(?!以[上下内]|之内|及以|左右)\p{Script=Han}){1,3}(?=以[上下内]|之内|及以|左右|\P{Script=Han}|$)/uy;

function freeWordAt(text: string, offset: number): number {
  freeWord.lastIndex = offset;
  return freeWord.exec(text)?.[0].length ?? 0;
}
