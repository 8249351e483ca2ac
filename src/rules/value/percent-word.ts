import type { ParsedValue, UnitToken } from "../../target/value";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";

export const percentWord: IndicatorRule = {
  id: "percent-word",
  on: "indicator",
  reads: ["value"],
  severity: "info",
  fix: "ask",
  source: {
    zh: "书写习惯：百分比为系统字典中的单位名称，公开文本用“%”（见正定县 2022 年绩效文本）",
    en: "House style: 百分比 is the unit's name in the system's dictionary, published texts use % (seen in a published county document)",
  },
  words: {
    zh: {
      title: "单位写作“百分比”",
      why: "“百分比”是系统导出的单位名称，直接印出不合书写习惯。",
      how: "公开或上报文本改为“%”；表格还要导回系统的，保留原词。",
      messages: { word: "单位“{unit}”宜写作“%”" },
      fixes: { percent: "改为“{text}”（需导回系统的不改）" },
    },
    en: {
      title: "Unit written as 百分比",
      why: "百分比 is the name of the unit in the system's export; in print it is %.",
      how: "Use % in published texts; keep the word where the sheet goes back into the system.",
      messages: { word: "The unit “{unit}” is better written %" },
      fixes: { percent: "Change to “{text}” (not where the sheet is imported again)" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 疫苗接种率 | 接种人数÷应接种人数×100% | ≥95％ | 计划标准",
      "效益指标 | 社会效益指标 | 患病率下降幅度 | 上年患病率减本年患病率 | ≥2个百分点 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 疫苗接种率 | 接种人数÷应接种人数×100% | ⟦≥95百分比⟧ | 计划标准",
      "产出指标 | 时效指标 | 接种任务按期完成率 | 按期完成的接种点数÷接种点数×100% | ⟦＝100 百分数⟧ | 计划标准",
    ),
  ],
  check({ value }) {
    if (!value) return [];
    // A unit taken from the name has no place in the value's text.
    const words = unitsOf(value.parsed).filter(
      (unit) => unit.end > unit.start && isWord(unit.text),
    );
    const [first] = words;
    if (!first) return [];
    const unit = first.text.replace(/\s/g, "");
    const part = value.split?.unit;
    let text = value.text;
    for (const { start, end } of [...words].reverse()) {
      text = `${text.slice(0, start).trimEnd()}%${text.slice(end)}`;
    }
    const inUnitCell = part && isWord(part.text);
    const number = value.split ? value.split.number : value;
    if (!inUnitCell && !number) return [];
    const written = inUnitCell
      ? "%"
      : number!.text.replace(/\s*(?:百分[比数率]|[（(]百分[比数率][）)])/g, "%");
    const edits = [replaceText(inUnitCell ? part : number!, written)];
    return [
      {
        at: value.at,
        because: inUnitCell ? [part.at] : [],
        message: "word",
        data: { unit },
        fix: { kind: "ask", choices: [{ label: "percent", data: { text }, edits }] },
      },
    ];
  },
};

function isWord(text: string): boolean {
  return /^[（(]?百\s*分\s*[比数率][）)]?$/.test(text);
}

function unitsOf(parsed: ParsedValue): UnitToken[] {
  const tokens =
    parsed.kind === "several"
      ? parsed.quantities.map(({ unit }) => unit)
      : [parsed.kind === "quantity" || parsed.kind === "range" ? parsed.unit : undefined];
  return tokens.filter((unit) => unit !== undefined);
}
