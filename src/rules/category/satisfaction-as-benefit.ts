import { isBenefit } from "../../target/indicator-class";
import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";

export const satisfactionAsBenefit: IndicatorRule = {
  id: "satisfaction-as-benefit",
  on: "indicator",
  reads: ["name"],
  severity: "error",
  fix: "none",
  source: guidance2021(
    "满意度指标是与产出、效益并列的一级指标",
    "satisfaction is a first-level class beside output and benefit",
  ),
  words: {
    zh: {
      title: "效益指标填了满意度",
      why: "满意度单独成类、单独计分。放在效益指标下，项目的实际效果反而没有指标可考核。",
      how: "把本行移到满意度指标（已有的删去其一），效益指标改填项目带来的变化，如重复访占比下降幅度、受益户数。",
      messages: { satisfaction: "“{name}”是满意度指标，不应放在{class}下" },
    },
    en: {
      title: "Satisfaction stands under benefit",
      why: "Satisfaction is a class of its own with its own points; under benefit, the real effect of the project is left without an indicator.",
      how: "Move the row to satisfaction (or drop it where one is there), and give the change the project brings about.",
      messages: { satisfaction: "“{name}” is satisfaction and should not stand under {class}" },
    },
  },
  good: [
    indicatorRows(
      "效益指标 | 社会效益指标 | 重复信访占比下降幅度 | 上年占比减本年占比 | ≥3个百分点 | 历史标准",
      "满意度指标 | 服务对象满意度指标 | 受益村民满意度 | 满意人数÷有效受访人数×100% | ≥90% | 历史标准",
    ),
    indicatorRows(
      "部门产出 | 数量 | 监测断面数量 | 全年监测的断面数量 | ≥20个 | 计划标准",
      "部门效果 | 社会效益 | 水质达标断面占比 | 达标断面数÷监测断面数×100% | ≥90% | 行业标准",
      " | 满意度 | 群众满意度 | 满意人数÷有效受访人数×100% | ≥90% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "效益指标 | 社会效益指标 | ⟦患者满意度⟧ | 满意人数÷有效受访人数×100% | ≥90% | 历史标准",
    ),
  ],
  check(indicator) {
    const { category, subcategory, name } = indicator;
    if (!isBenefit(indicator) || !name!.text.includes("满意")) return [];
    const place = subcategory ?? category;
    return [
      {
        at: name!.at,
        because: place ? [place.at] : [],
        message: "satisfaction",
        data: { name: name!.text, class: place?.word ?? "效益指标" },
        moveTo: { category: "满意度指标", subcategory: "服务对象满意度指标" },
      },
    ];
  },
};
