import { remembered } from "../../sheet/remembered";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { asksSatisfaction, countsHarm, quantityOf } from "./nature";

const growth =
  /(?:同比|环比|增长|上升|提升|提高|增加|下降|降低|减少|增|降)(?:率|比率|幅度|比例|幅)$|同比(?:增长|上升|下降)/;
const duty = /(?:合格|达标|准确|及时|按期|按时|规范|办结|完成|完好)[^占比]{0,3}率$/;

export const targetUnusual: IndicatorRule = {
  id: "target-unusual",
  on: "indicator",
  reads: ["name", "value"],
  severity: "info",
  fix: "none",
  mayReview: true,
  source: method2015(
    "绩效目标应合理可行，经过调查研究和科学论证",
    "targets are reasonable and feasible, based on study",
  ),
  words: {
    zh: {
      title: "目标值异常",
      why: "目标过高完不成，过低起不到约束作用，审核时会要求说明测算依据。",
      how: "对照上年实际和行业水平核实；确有依据的在说明中写清楚。",
      messages: {
        satisfaction: "满意度目标“{value}”偏低，一般不低于 80%",
        growth: "“{name}”定为“{value}”，变动幅度过大，请核对是否把占比写成了增幅",
        duty: "“{name}”只定“{value}”，目标偏低，请核对",
        harm: "“{name}”允许到“{value}”，目标过宽，请核对",
      },
    },
    en: {
      title: "Unusual target",
      why: "A target too high cannot be met, one too low binds nobody; a reviewer will ask how it was found.",
      how: "Compare with last year and with the sector; say so where there is a reason.",
      messages: {
        satisfaction: "Satisfaction of “{value}” is low; 80% is the usual minimum",
        growth: "“{name}” of “{value}” is a very large change; is a share meant?",
        duty: "“{name}” of only “{value}” is low, please check",
        harm: "“{name}” may be as much as “{value}”, which is wide, please check",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 系统故障率 | 故障小时数÷应运行小时数×100% | ≤5% | 行业标准",
      "产出指标 | 质量指标 | 安检覆盖率 | 安检车辆数÷过境车辆数×100% | ≥95% | 计划标准",
      "效益指标 | 经济效益指标 | 粮食产量同比增长率 | 增产量÷上年产量×100% | ≥3% | 历史标准",
      "效益指标 | 社会效益指标 | 意见认可率 | 认可件数÷办结件数×100% | ≥70% | 历史标准",
      "满意度指标 | 服务对象满意度指标 | 农户满意度 | 满意户数÷受访户数×100% | ≥80% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 工程验收合格率 | 合格处数÷验收处数×100% | ⟦≥30%⟧ | 行业标准",
      "产出指标 | 质量指标 | 设备故障率 | 故障台次÷运行台次×100% | ⟦≤60%⟧ | 行业标准",
      "产出指标 | 质量指标 | 安检查控同比上升率 | 核查车辆数同比上升率 | ⟦≥95%⟧ | 历史标准",
      "满意度指标 | 服务对象满意度指标 | 农户满意度 | 满意户数÷受访户数×100% | ⟦≥60%⟧ | 历史标准",
    ),
  ],
  check(indicator) {
    const quantity = quantityOf(indicator);
    if (!quantity || quantity.unit?.unit !== "%") return [];
    const value = indicator.value!;
    const message = verdict(
      indicator.name!.text,
      () => quantity.number.number.toNumber(),
      quantity.operator?.operator,
      asksSatisfaction(indicator),
    );
    if (!message) return [];
    const data = { name: indicator.name!.text, value: value.text };
    return [{ at: value.at, because: [indicator.name!.at], message, data, outcome: "review" }];
  },
};

const isUnusual = {
  satisfaction: (percent: number) => percent < 80,
  growth: (percent: number) => percent >= 80,
  harm: (percent: number) => percent >= 50,
  duty: (percent: number) => percent < 50,
};

function verdict(
  name: string,
  percent: () => number,
  operator: string | undefined,
  satisfaction: boolean,
): string | undefined {
  const kind =
    satisfaction && name.includes("满意") && !name.includes("不满意")
      ? "satisfaction"
      : kindOf(name);
  if (!kind) return undefined;
  const ceiling = operator === "≤" || operator === "＜";
  if (ceiling !== (kind === "harm")) return undefined;
  return isUnusual[kind](percent()) ? kind : undefined;
}

const kindOf = remembered((name: string) => {
  if (growth.test(name)) return "growth";
  if (countsHarm(name)) return "harm";
  return duty.test(name) ? "duty" : undefined;
});
