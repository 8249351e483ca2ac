import { type Basis, readBasis } from "../../target/bases";
import { isCost, isOutput } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { standardText } from "./standard-text";

export const basisIsEvidence: IndicatorRule = {
  id: "basis-is-evidence",
  on: "indicator",
  reads: ["basis"],
  severity: "warning",
  fix: "ask",
  source: libraryNotes(
    "指标值确定依据分计划标准、历史标准、行业标准、预算支出标准、其他标准；取数来源另行填列",
    "the basis is one of five kinds of standard; where data come from is listed apart",
  ),
  words: {
    zh: {
      title: "以事后材料或取数方法作依据",
      why: "总结、台账、问卷是年末证明完成情况的材料，定目标时还没有，不能说明目标值为什么定这么多。",
      how: "依据改写计划标准、历史标准等，取数来源另列或写进描述。",
      messages: { evidence: "“{paper}”是取数来源或事后材料，不能作为确定指标值的依据" },
      fixes: { standard: "改为“{to}”" },
    },
    en: {
      title: "Evidence given as the basis",
      why: "Summaries, ledgers and surveys prove a result at the year's end; they are not there when the target is set.",
      how: "Name a plan, history or norm as the basis; list where data come from elsewhere.",
      messages: {
        evidence: "“{paper}” shows the result afterwards and cannot be the basis of a target",
      },
      fixes: { standard: "Change to “{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 开展调查次数 | 全年开展调查的次数 | ≥4次 | 调查工作方案",
      " | 质量指标 | 工程验收合格率 | 合格数÷完工数×100% | ＝100% | 验收标准",
      "满意度指标 | 服务对象满意度指标 | 学生满意度 | 满意人数÷受访人数×100% | ≥90% | 历史标准（上年调查结果）",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 免费体检人数 | 全年完成体检的人数 | ≥2000人 | ⟦年终工作总结⟧",
      " | 成本指标 | 体检经费总额 | 全年实际支出总额 | ≤20万元 | ⟦支付凭证⟧",
      "满意度指标 | 服务对象满意度指标 | 体检居民满意度 | 满意人数÷受访人数×100% | ≥90% | ⟦满意度调查问卷⟧",
    ),
  ],
  check(indicator) {
    const basis = indicator.basis!;
    const writing = readBasis(basis.text);
    if (writing.kind !== "evidence") return [];
    const choices = likely(indicator, writing.basis).map((standard) => {
      const to = standardText(basis, standard, standard === writing.basis ? writing.parts : []);
      return { label: "standard", data: { to }, edits: [replaceText(basis, to)] };
    });
    return [
      {
        at: basis.at,
        message: "evidence",
        data: { paper: writing.papers.join("、") },
        fix: { kind: "ask", choices },
      },
    ];
  },
};

/** What such a value usually rests on, the likelier first; a basis named beside the evidence leads. */
function likely(indicator: Indicator, named: Basis | undefined): Basis[] {
  const usual: Basis[] = isCost(indicator)
    ? ["预算支出标准"]
    : isOutput(indicator)
      ? ["计划标准", "历史标准"]
      : ["历史标准", "计划标准"];
  return named ? [named, ...usual.filter((basis) => basis !== named)] : usual;
}
