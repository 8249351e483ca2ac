import { type BasisWriting, isHistorical, readBasis } from "../../target/bases";
import type { Field, Indicator } from "../../target/model";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { isCeiling, isDatedTimeliness } from "./history";
import { standardText } from "./standard-text";

export const basisNonstandard: IndicatorRule = {
  id: "basis-nonstandard",
  on: "indicator",
  reads: ["basis"],
  severity: "info",
  fix: "ask",
  source: libraryNotes(
    "指标值确定依据分计划标准、历史标准、行业标准、预算支出标准、其他标准",
    "the basis is one of 计划标准, 历史标准, 行业标准, 预算支出标准, 其他标准",
  ),
  words: {
    zh: {
      title: "依据用语不规范",
      why: "同一种依据写法不一，系统归类和表间比较都不便。",
      how: "用五种标准用语，具体文件、年份写在括号里，如“历史标准（2021—2023年平均值）”。",
      messages: {
        variant: "“{text}”不是规范用语，宜写“{basis}”",
        joined: "“{text}”是两份文件连写，宜归为“{basis}”并分开列明",
      },
      fixes: { standard: "改为“{to}”" },
    },
    en: {
      title: "The basis is not in standard words",
      why: "One kind of basis in many words is hard to sort and to compare between tables.",
      how: "Use the five standard words, with document or years in brackets: 历史标准（2021—2023年平均值）.",
      messages: {
        variant: "“{text}” is no standard word; “{basis}” is meant",
        joined: "“{text}” is two documents run together; list them under “{basis}”",
      },
      fixes: { standard: "Change to “{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 发放宣传资料份数 | 全年发放的份数 | ≥500份 | 计划标准",
      " | 质量指标 | 验收合格率 | 合格份数÷采购份数×100% | ＝100% | 历史标准（近三年平均值）",
      " | 时效指标 | 资料按期送达率 | 按期送达份数÷份数×100% | ≥95% | 《2024年普法工作要点》",
      " | | 租金按期缴纳率 | 按期缴纳期数÷应缴期数×100% | ＝100% | 租房合同约定",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 发放宣传资料份数 | 全年发放的份数 | ≥500份 | ⟦年度工作方案⟧",
      " | 质量指标 | 验收合格率 | 合格份数÷采购份数×100% | ＝100% | ⟦以前年度值⟧",
      " | 时效指标 | 值班按时到岗率 | 按时到岗次数÷应到岗次数×100% | ≥95% | ⟦工作计划 值班安排表⟧",
    ),
  ],
  check(indicator) {
    const basis = indicator.basis!;
    const parts = joinedParts(basis);
    const writing: BasisWriting = readBasis(parts?.join("、") ?? basis.text);
    if (writing.kind !== "variant" || saidElsewhere(indicator)) return [];
    const to = standardText(basis, writing.basis, writing.parts);
    return [
      {
        at: basis.at,
        message: parts ? "joined" : "variant",
        data: { text: basis.text, basis: writing.basis },
        fix: {
          kind: "ask",
          choices: [{ label: "standard", data: { to }, edits: [replaceText(basis, to)] }],
        },
      },
    ];
  },
};

/** A basis of earlier years under a ceiling or a date is reported as such. */
function saidElsewhere(indicator: Indicator): boolean {
  return (
    isHistorical(indicator.basis!.text) && (isCeiling(indicator) || isDatedTimeliness(indicator))
  );
}

/** Two documents with a space between them; a cell that merely wraps has none on both sides. */
function joinedParts({ raw }: Field): string[] | undefined {
  const parts = raw.trim().split(/\s+/);
  const document = /(?:计划|方案|规划|表|通知|文件|办法|批复|意见|要点|标准|规定|制度)$/;
  return parts.length > 1 && parts.every((part) => document.test(part)) ? parts : undefined;
}
