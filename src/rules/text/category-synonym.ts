import type { CategoryField } from "../../target/model";
import { indicatorRows } from "../example";
import type { Hit, TableRule } from "../rule";

export const categorySynonym: TableRule = {
  id: "category-synonym",
  on: "table",
  reads: [],
  severity: "info",
  fix: "none",
  source: {
    zh: "财预〔2021〕101号：一级指标名称（条文未全文核对）",
    en: "财预〔2021〕101号: names of first-level indicators (not read in full)",
  },
  words: {
    zh: {
      title: "指标类别用了别名",
      why: "表样或系统自带的叫法与通行名称不同，含义相同；本工具按通行名称理解。",
      how: "按原表样填报时可保留原词；自行设计表样时宜用通行名称。",
      messages: { synonym: "“{text}”即“{word}”" },
    },
    en: {
      title: "Another word for a category",
      why: "The form or system uses a word of its own for the same class; it is read as the usual one.",
      how: "Keep it where the form prescribes it; in forms of your own use the usual name.",
      messages: { synonym: "“{text}” means “{word}”" },
    },
  },
  good: [
    indicatorRows(
      "产出|数量|接待批次|全年接待批次|≥300批次|计划标准",
      "效益指标|社会效益指标|初次信访化解率|化解件数÷初次信访件数|≥80%|历史标准",
    ),
    indicatorRows("产出指标 (40-50)分|数量指标|接待批次|全年接待批次|≥300批次|计划标准"),
  ],
  bad: [
    indicatorRows(
      "产出指标|数量指标|接待批次|全年接待批次|≥300批次|计划标准",
      "⟦效果指标⟧|社会效益指标|初次信访化解率|化解件数÷初次信访件数|≥80%|历史标准",
      "效果指标|可持续影响指标|重复信访下降率|下降件数÷上年件数|≥5%|历史标准",
    ),
  ],
  check(table) {
    const hits: Hit[] = [];
    const read = new Set<string>();
    const told = new Set<string>();
    const look = (field: CategoryField<string> | undefined): void => {
      // The rows below a class hold it as well.
      const key = field?.word && field.word + field.text;
      if (!key || read.has(key)) return;
      read.add(key);
      const word = synonymOf(field);
      if (!word || told.has(field.text)) return;
      told.add(field.text);
      hits.push({ at: field.at, message: "synonym", data: { text: field.text, word } });
    };
    for (const { category, subcategory } of table.indicators) {
      look(category);
      look(subcategory);
    }
    return hits;
  },
};

/** The standard word where another is printed; shortened names are another matter (category-short-label). */
function synonymOf(field: CategoryField<string> | undefined): string | undefined {
  if (!field?.word) return undefined;
  const plain = field.text
    .replace(/[（(][^（()）]*[)）]分?|[*＊\s]/gu, "")
    .replace(/^(.+)\1$/u, "$1");
  return plain === field.word || `${plain}指标` === field.word ? undefined : field.word;
}
