import { remembered } from "../sheet/remembered";

/** What an indicator's name says it measures. */
export type Measure = "share" | "degree" | "time" | "money" | "extent" | "count";

/** The last word of a name, which says what is counted or measured; `stem` is what stands before it. */
export interface Head {
  measure: Measure;
  word: string;
  stem: string;
}

// Tails of indicator names in published target sheets, the longer ones first; a tail that ends in
// the same character as another but measures something else stands before it (频率 before 率).
const tails: readonly (readonly [Measure, string])[] = [
  [
    "count",
    "频率|频次|人次数|人次|人数|户数|次数|场次|场数|批次|班次|期数|件数|起数|个数|份数|条数",
  ],
  ["time", "天数|日数|月数|年数|小时数|分钟数|时数|课时数|学时数|课时|学时"],
  ["share", "百分比|占比|比例|比重|(?<!频|(?<!成)功)率"],
  ["degree", "(?<![长宽高厚深温湿浓进季年])度"],
  ["time", "时间|时长|时限|期限|周期|年限|工期|日期|时点|寿命|进度"],
  [
    "money",
    "预算数|控制数|概算|投资|成本|费用|金额|总额|总价|单价|造价|租金|支出|收入|产值|利润|税收|投资额|工资|薪酬|标准|费|额|价",
  ],
  [
    "extent",
    "面积|里程|长度|公里数|宽度|高度|厚度|深度|体积|容积|容量|库容|距离|重量|(?<!成)功率|温度|浓度|亩数",
  ],
  ["count", "数量|数目|总数|总量|数|(?<!质)量|次"],
];

const patterns = tails.map(([measure, words]) => ({ measure, tail: new RegExp(`(?:${words})$`) }));

/** Longer than any tail with what is looked at before it. */
const longest = 8;

/** The head of an indicator's name; a unit in brackets at its end is passed over. */
export const headOf = remembered((name: string): Head | undefined => {
  const text = withoutUnit(name);
  // Not the whole of a long description is searched for its end.
  const end = text.slice(-longest);
  for (const { measure, tail } of patterns) {
    const word = tail.exec(end)?.[0];
    if (word) return { measure, word, stem: text.slice(0, -word.length) };
  }
  return undefined;
});

/** "参训人数（人）" → "参训人数". */
export function withoutUnit(name: string): string {
  return /[)）\s]$|^\s/.test(name) ? name.replace(/[（(][^（()）]{1,8}[)）]$/, "").trim() : name;
}

/** A cost for each of something (单位面积成本, 人均培训费), not a total. */
export const isUnitCost = remembered((name: string): boolean => {
  return /单位(?!自筹|支出)|人均|户均|平均|单[起次件个人例台套份场课]|每[^年]|[月日年次]均|均价|单价|标准$/.test(
    withoutUnit(name),
  );
});

/** Words for what is done in time; none for what is late. */
export const promptWords = /及时|按时|按期|准时|如期|准点|限时/;

/** Words of a name that say that it measures timeliness. */
export const timelyWords = /及时|按时|按期|准时|如期|[准正]点|限时|逾期|超期|延误/;

/** Words of a name that say that time is measured, in whatever way. */
export const timeWords =
  /及时|按时|按期|准时|如期|[准正]点|即时|实时|适时|时间|时限|时长|时数|时点|时效|时段|日期|期限|周期|工期|年限|[日天周月年]内|[审时办期]限内|限期|[期时]内|小时|分钟|工作日|天数|限时|逾期|超期|延期|超时|延误|提前|当[日天周月年]|日[清结]|月结|按[日周月季年]|每[日周月季年]|[季月年]度?末|[月年]底|进度|节点|[年月汛节]前|(?:开学|入冬|供暖|采暖|春耕|雨季)前|响应速度|按(?:计划|进度|工期|节点|合同|约定)/;

/** The budget as carried out, which self-evaluation scores apart: 预算执行率, 资金支付率, 支出进度. */
export const isExecutionRate = remembered((name: string): boolean => {
  return /^(?:项目|部门|年度|全年)?(?:预算|资金|预算资金)执行情况$|(?:预算(?:资金|经费|支出|项目)?(?:执行|完成|支出|支付|使用)|(?:资金|经费|款项|用款|支出(?=到位))(?:计划)?(?:支付|支出|到位|使用|执行|拨付|下达)|^(?:项目|专项|财政|全年|年度|总)*(?:支出|支付|用款))(?:总?完成)?(?:率|进度|比例|比率)$/.test(
    withoutUnit(name),
  );
});
