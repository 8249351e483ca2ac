import { remembered } from "../../sheet/remembered";
import { headOf, withoutUnit } from "../../target/heads";
import type { Field, Indicator } from "../../target/model";
import { scaleOf, standardUnit, unitFamily, type UnitFamily } from "../../target/units";
import type { UnitToken } from "../../target/value";
import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { asksSatisfaction, quantityOf } from "./nature";

const counts: ReadonlySet<UnitFamily | undefined> = new Set([
  "things",
  "persons",
  "visits",
  "events",
  "area",
]);

/** Last words of a name and what its unit cannot be. */
const strangers: readonly [RegExp, ReadonlySet<UnitFamily | undefined>][] = [
  [
    /(?:及时|按时|按期|准时|合格|达标|完成|覆盖|办结|完好|准确|满意)率$/,
    new Set([...counts, "span"]),
  ],
  [/(?<!人均|频|功|容积|倍)率$|占比$|比例$/, counts],
  [/人数$/, new Set(["visits", "events", "money", "area", "share"])],
  [/人次数?$/, new Set(["persons", "money", "area"])],
  [/(?<!人)次数$/, new Set(["persons", "money", "area"])],
  [/面积$/, new Set(["things", "persons", "visits", "events", "money", "span", "measure"])],
  [/里程$|长度$/, new Set(["things", "persons", "visits", "events", "money", "area", "span"])],
  [/(?:时间|时长|时限)$/, new Set(["things", "persons", "visits", "money", "area", "share"])],
  [/(?:件|起|户|家|台|辆|座)数$/, new Set(["visits", "money", "area", "span"])],
];

export const unitNameMismatch: IndicatorRule = {
  id: "unit-name-mismatch",
  on: "indicator",
  reads: ["name", "value"],
  severity: "warning",
  fix: "ask",
  source: libraryNotes(
    "计量单位应与三级指标的含义一致",
    "the unit of measure agrees with what the indicator means",
  ),
  words: {
    zh: {
      title: "单位与名称不符",
      why: "单位与指标名称对不上，统计口径就不清楚：人数按人计，人次按次累计，比率用“%”。",
      how: "按名称改单位，或按单位改名称。",
      messages: {
        mismatch: "“{name}”不能以“{unit}”计",
        slash: "“{unit}”不是规范单位，人次应写作“人次”",
        twice: "指标值里的单位“{unit}”与单位栏的“{other}”不一致",
      },
      fixes: { unit: "单位改为“{text}”" },
    },
    en: {
      title: "Unit does not fit the name",
      why: "People are counted in 人, visits in 人次, rates in %: otherwise it is unclear what is counted.",
      how: "Change the unit to fit the name, or the name to fit the unit.",
      messages: {
        mismatch: "“{name}” cannot be counted in “{unit}”",
        slash: "“{unit}” is no proper unit; visits are counted in 人次",
        twice: "The unit “{unit}” in the value differs from “{other}” in the column of units",
      },
      fixes: { unit: "Change the unit to “{text}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 义诊服务人次 | 全年义诊服务的人次 | ≥3000人次 | 计划标准",
      "产出指标 | 数量指标 | 签约人数 | 当年签约的人数 | ≥2万人 | 计划标准",
      "产出指标 | 数量指标 | 飞防作业面积 | 全年作业的面积 | ≥2万亩次 | 计划标准",
      "产出指标 | 数量指标 | 健康讲座频率 | 每月举办的讲座 | ≥2次 | 计划标准",
      "产出指标 | 质量指标 | 发病率下降幅度 | 上年减本年 | ≥1个百分点 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 签约人数 | 当年签约的人数 | ⟦≥20000人次⟧ | 计划标准",
      "产出指标 | 数量指标 | 义诊服务人次 | 全年义诊服务的人次 | ⟦≥3000人/次⟧ | 计划标准",
      "产出指标 | 质量指标 | 疫苗接种率 | 接种人数÷应接种人数 | ⟦≥95个⟧ | 计划标准",
      "产出指标 | 数量指标 | 修缮校舍面积 | 竣工的校舍面积 | ⟦≥12处⟧ | 计划标准",
      "产出指标 | 数量指标 | 培训次数 | 全年培训的次数 | ⟦≥5人⟧ | 计划标准",
    ),
    [
      ["一级指标", "二级指标", "三级指标", "指标值", "计量单位"],
      ["产出指标", "数量指标", "业务支出金额", "⟦28.8万元⟧", "%"],
      ["", "", "培训人数", "300", "人"],
    ],
    [
      ["指标名称", "计量单位", "指标性质", "指标值"],
      ["投放自行车数量", "%", "≥", "⟦95⟧"],
      ["车辆完好率", "%", "≥", "96"],
      ["居民满意度", "%", "≥", "90"],
    ],
  ],
  check(indicator, table) {
    const quantity = quantityOf(indicator);
    const unit = quantity?.unit;
    const other = unit && unitBeside(indicator, unit);
    if (other) {
      const data = { unit: unit.text, other: other.text };
      return [{ at: indicator.value!.at, because: [other.at], message: "twice", data }];
    }
    if (!unit || !unit.known || asksSatisfaction(indicator)) return [];
    const name = withoutUnit(indicator.name!.text);
    // An area treated twice counts twice: 亩次.
    const family = unit.unit.endsWith("亩次") ? "area" : unitFamily(unit.unit);
    const wrong = strangersTo(name)?.has(family) || isUnclassedShare(indicator, name, family);
    if (!wrong && unit.unit !== "人/次") return [];
    const averaged = /均|每/.test(name) && !/时[间长限]$/.test(name);
    const slash = unit.unit === "人/次" && !averaged;
    const isPer = /\//.test(unit.unit) && unit.unit !== "人/次";
    if (!slash && (!wrong || averaged || isPer)) return [];
    const value = indicator.value!;
    const scale = scaleOf(unit.unit);
    const fitting = slash ? "人次" : fittingUnit(name, family, scale);
    const { operator } = quantity;
    const parts = {
      // 以上 stands behind the number and is written as its sign before it.
      operator: operator && operator.end > unit.start ? operator.operator : (operator?.text ?? ""),
      number: quantity.number.text,
      unit: fitting ?? "",
    };
    return [
      {
        at: value.at,
        because: [indicator.name!.at],
        message: slash ? "slash" : "mismatch",
        data: { name: indicator.name!.text, unit: unit.text },
        ...(fitting && {
          fix: {
            kind: "ask",
            choices: [
              {
                label: "unit",
                data: { text: fitting },
                edits: rewriteValue(indicator, table, parts),
              },
            ],
          },
        }),
      },
    ];
  },
};

/** 投放车辆数量 in % in a form without classes; under 数量指标 rate-as-quantity asks. */
function isUnclassedShare(
  { category, subcategory }: Indicator,
  name: string,
  family: UnitFamily | undefined,
): boolean {
  if (category || subcategory || family !== "share") return false;
  return /(?:数量|[次个户件台家份]数)$/.test(name) && !/[增减降升占]/.test(name);
}

/** What the column of units says where the value's cell has another unit of its own: 28.8万元 beside %. */
function unitBeside({ value }: Indicator, unit: UnitToken): Field | undefined {
  const { number, unit: beside } = value!.split ?? {};
  if (!beside || !number?.text.includes(unit.text)) return undefined;
  const [one, another] = [unit.unit, standardUnit(beside.text)].map(unitFamily);
  return one && another && one !== another ? beside : undefined;
}

const strangersTo = remembered((name: string) => strangers.find(([tail]) => tail.test(name))?.[1]);

/** Only people and visits are exchanged for one another; else a person must say what was meant. */
function fittingUnit(
  name: string,
  family: UnitFamily | undefined,
  scale: string,
): string | undefined {
  if (/人数$/.test(name) && family === "visits") return `${scale}人`;
  if (/人次数?$/.test(name) && family === "persons") return `${scale}人次`;
  // 7工作日 of a rate is another number, not 7%.
  if (family === "span") return undefined;
  return headOf(name)?.measure === "share" ? "%" : undefined;
}
