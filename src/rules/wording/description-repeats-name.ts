import { remembered } from "../../sheet/remembered";
import { foldText } from "../../sheet/text";
import { headOf, withoutUnit } from "../../target/heads";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";

export const descriptionRepeatsName: IndicatorRule = {
  id: "description-repeats-name",
  on: "indicator",
  reads: ["name", "description"],
  severity: "warning",
  fix: "none",
  source: libraryNotes(
    "指标解释应写明定义、计算方法或统计口径",
    "the explanation gives definition, formula or scope of counting",
  ),
  words: {
    zh: {
      title: "描述照抄指标名称",
      why: "描述要让人知道怎么数、怎么算。照抄名称，年末自评时口径可以随意解释。",
      how: "写明统计范围和口径；比率写出“分子÷分母×100%”。",
      messages: {
        repeated: "描述与指标名称相同，没有说明统计口径",
        rate: "描述与指标名称“{name}”相同，没有写出分子和分母",
      },
    },
    en: {
      title: "The description repeats the name",
      why: "It should say how the indicator is counted or computed; a copy of the name leaves that open at the year's end.",
      how: "Give the scope of counting; for a rate write “numerator ÷ denominator × 100%”.",
      messages: {
        repeated: "The description is the name; the scope of counting is not given",
        rate: "The description is the name “{name}”; numerator and denominator are not given",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 发放宣传资料份数 | 全年发放宣传资料的份数 | ≥5000份 | 计划标准",
      " | 质量指标 | 设备验收合格率 | 验收合格台数÷采购台数×100% | ＝100% | 行业标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 栽植苗木株数 | ⟦栽植苗木株数⟧ | ≥3000株 | 计划标准",
      " | 质量指标 | 苗木成活率 | ⟦苗木成活率。⟧ | ≥85% | 行业标准",
    ),
  ],
  check({ name, description }) {
    if (!repeats(description!.text, name!.text)) return [];
    const rate = headOf(name!.text)?.measure === "share";
    return [
      {
        at: description!.at,
        because: [name!.at],
        message: rate ? "rate" : "repeated",
        ...(rate && { data: { name: name!.text } }),
      },
    ];
  },
};

/** The same words, but for marks and a unit in brackets behind them. */
export function repeats(description: string, name: string): boolean {
  return bare(description) === bare(name);
}

const bare = remembered((text: string) => foldText(withoutUnit(text)));
