import { foldText } from "../../sheet/text";
import { readBasis } from "../../target/bases";
import { indicatorRows } from "../example";
import type { TableRule } from "../rule";

/** Below this a common basis may well be right. */
const fewest = 5;

const count = "产出指标 | 数量指标 | 发放资料份数 | 全年发放的份数 | ≥500份";
const pass = " | 质量指标 | 验收合格率 | 合格份数÷采购份数×100% | ＝100%";
const timely = " | 时效指标 | 按期送达率 | 按期送达份数÷份数×100% | ≥95%";
const cost = " | 成本指标 | 印刷费总额 | 全年印刷支出总额 | ≤2万元";
const known = "效益指标 | 社会效益指标 | 法律知晓率 | 知晓人数÷受访人数×100% | ≥80%";

export const basisUniform: TableRule = {
  id: "basis-uniform",
  on: "table",
  reads: [],
  severity: "info",
  fix: "none",
  source: { zh: "两份样例绩效文本", en: "The two sample documents" },
  words: {
    zh: {
      title: "全表同一依据",
      why: "数量、成本、满意度的目标各有来由，全表填同一种依据，说明没有逐项测算。",
      how: "逐项核对：数量、时效看计划或合同，成本看支出标准，满意度看历史，并注明文件或年份。",
      messages: { uniform: "全表{count}个指标的依据都是“{text}”，没有注明文件或年份" },
    },
    en: {
      title: "One basis for the whole table",
      why: "Quantities, costs and satisfaction each have their own grounds; one basis for all shows that they were not worked out one by one.",
      how: "Go through them: plan or contract for quantity and time, spending standards for cost, history for satisfaction; name document or years.",
      messages: {
        uniform: "All {count} indicators rest on “{text}”, with no document or years named",
      },
    },
  },
  good: [
    indicatorRows(
      `${count} | 计划标准`,
      `${pass} | 计划标准`,
      `${timely} | 计划标准`,
      `${cost} | 预算支出标准`,
      `${known} | 历史标准`,
    ),
  ],
  bad: [
    indicatorRows(
      `${count} | ⟦计划标准⟧`,
      `${pass} | 计划标准`,
      `${timely} | 计划标准`,
      `${cost} | 计划标准`,
      `${known} | 计划标准`,
    ),
  ],
  check({ indicators }) {
    const bases = indicators.map(({ basis }) => basis).filter((basis) => basis !== undefined);
    const [first, ...others] = bases;
    if (!first || bases.length < fewest || readBasis(first.text).kind === "named") return [];
    if (/[（(]/.test(first.text)) return [];
    const text = foldText(first.text);
    if (others.some((basis) => foldText(basis.text) !== text)) return [];
    return [
      {
        at: first.at,
        because: others.map(({ at }) => at),
        message: "uniform",
        data: { count: String(bases.length), text: first.text },
      },
    ];
  },
};
