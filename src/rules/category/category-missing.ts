import { isBenefit, isCost, isOutput, isSatisfaction } from "../../target/indicator-class";
import type { Category, Subcategory } from "../../target/category";
import type { Indicator, TargetSheet } from "../../target/model";
import { projectSheet } from "../example";
import { guidance2021 } from "../norms";
import type { Hit, Severity, TableRule } from "../rule";

const output = "产出指标 | 数量指标 | 举办培训班期数 | 全年举办的期数 | ≥6期 | 计划标准";
const quality = " | 质量指标 | 考核合格率 | 合格人数÷参训人数×100% | ≥95% | 历史标准";
const timeliness = " | 时效指标 | 培训按期完成率 | 按期完成期数÷计划期数×100% | ＝100% | 计划标准";
const cost = " | 成本指标 | 培训费总额 | 项目全年实际支出总额 | ≤5.00万元 | 预算支出标准";
const benefit = "效益指标 | 社会效益指标 | 学员上岗率 | 上岗人数÷结业人数×100% | ≥80% | 历史标准";
const satisfaction =
  "满意度指标 | 服务对象满意度指标 | 参训学员满意度 | 满意人数÷受访人数×100% | ≥90% | 历史标准";

export const categoryMissing: TableRule = {
  id: "category-missing",
  on: "table",
  reads: [],
  severity: "warning",
  fix: "none",
  source: guidance2021(
    "原则上每个项目都应设置产出指标和效益指标，成本、满意度指标按需设置",
    "every project has output and benefit indicators, cost and satisfaction as needed",
  ),
  words: {
    zh: {
      title: "缺少一类指标",
      why: "指标缺类，项目的产出、效果或花费就有一面无从考核，审核时会要求补充。",
      how: "补填所缺类别的指标，可从模板中选取；确实不适用的，忽略并注明理由。",
      messages: {
        missing: "缺少{class}",
        label: "“{text}”排在{category}下，本表没有一级指标“满意度指标”",
      },
    },
    en: {
      title: "A class of indicators is missing",
      why: "Without it one side of the project, its output, effect or cost, cannot be assessed; a reviewer asks for it.",
      how: "Add indicators of the class, for instance from a template; where it does not apply, ignore this with a reason.",
      messages: {
        missing: "{class} is missing",
        label: "“{text}” stands under {category}; the table has no first-level 满意度指标",
      },
    },
  },
  good: [
    projectSheet({ rows: [output, quality, timeliness, cost, benefit, satisfaction] }),
    projectSheet({
      rows: [
        "成本指标 | 经济成本指标 | 培训费总额 | 项目全年实际支出总额 | ≤5.00万元 | 预算支出标准",
        output,
        quality,
        timeliness,
        benefit,
        satisfaction,
      ],
    }),
  ],
  bad: [
    projectSheet({
      title: "⟦干部培训费绩效目标表⟧",
      rows: [output, quality, timeliness, cost, satisfaction],
    }),
    projectSheet({
      title: "⟦干部培训费绩效目标表⟧",
      rows: [output, quality, cost, benefit, satisfaction],
    }),
    projectSheet({
      rows: [
        output,
        quality,
        timeliness,
        cost,
        benefit,
        " | ⟦满意度⟧ | 参训学员满意度 | 满意人数÷受访人数×100% | ≥90% | 历史标准",
      ],
    }),
  ],
  check(table) {
    const { columns, indicators } = table;
    if (!columns.category && !columns.subcategory) return [];
    return [...missingClasses(table), ...labelMissing(indicators)];
  },
};

function missingClasses(table: TargetSheet): Hit[] {
  const { columns, indicators, profile } = table;
  // A form with classes of its own (投入, 过程 …) may cover what seems to be missing.
  const foreign = indicators.some(({ category }) => category && !category.word);
  const filled = indicators.filter(({ name }) => name);
  if (foreign || filled.length === 0) return [];
  const missing: [Category | Subcategory, Severity][] = [];
  const outputs = filled.some(isOutput);
  // Cost alone under 产出指标: the classes beside it are missing, not all of 产出.
  const printed = outputs || filled.some(({ category }) => category?.word === "产出指标");
  if (!printed) missing.push(["产出指标", "error"]);
  if (printed && columns.subcategory && indicators.some(({ subcategory }) => subcategory?.word)) {
    const hebei = profile === "cost-under-output" && columns.basis !== undefined;
    for (const word of ["数量指标", "质量指标", "时效指标"] as const) {
      if (!indicators.some(({ subcategory }) => subcategory?.word === word)) {
        missing.push([word, hebei ? "warning" : "info"]);
      }
    }
    if (!indicators.some(isCost)) missing.push(["成本指标", hebei ? "warning" : "info"]);
  }
  if (!filled.some(isBenefit)) missing.push(["效益指标", "error"]);
  if (!filled.some((row) => isSatisfaction(row) || isMisplaced(row))) {
    missing.push(["满意度指标", "warning"]);
  }
  const { sheet, area, title } = table;
  const at = title?.at ?? { sheet, row: area.row, column: area.column };
  return missing.map(([word, severity]) => ({
    at,
    message: "missing",
    data: { class: word },
    severity,
  }));
}

/** 群众满意度 under 效益指标: satisfaction-as-benefit says where it belongs, and then none is missing. */
function isMisplaced(row: Indicator): boolean {
  return isBenefit(row) && row.name!.text.includes("满意");
}

/** Satisfaction as a second-level word under 效益: the Hebei department form prints it so. */
function labelMissing(indicators: readonly Indicator[]): Hit[] {
  if (indicators.some(({ category }) => category?.word === "满意度指标")) return [];
  const first = indicators.find(
    ({ category, subcategory }) =>
      category?.word === "效益指标" && subcategory?.word === "服务对象满意度指标",
  );
  if (!first) return [];
  const { category, subcategory } = first;
  return [
    {
      at: subcategory!.at,
      because: [category!.at],
      message: "label",
      data: { text: subcategory!.text, category: category!.text },
      severity: "info",
    },
  ];
}
