import { isExecutionRate } from "../../target/heads";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule } from "../rule";
import { descriptionFault } from "./description-faults";
import { repeats } from "./description-repeats-name";
import { isBareHead } from "./generic-names";

export const descriptionMismatch: IndicatorRule = {
  id: "description-mismatch",
  on: "indicator",
  reads: ["name", "description"],
  severity: "warning",
  fix: "none",
  mayReview: true,
  source: libraryNotes(
    "指标解释应写明定义、计算方法或统计口径",
    "the explanation gives definition, formula or scope of counting",
  ),
  words: {
    zh: {
      title: "描述与指标名称不是一回事",
      why: "描述是指标的口径。描述说的是另一件事，或没有说清怎样算，目标值就失去了依据。",
      how: "按名称写定义和计算方法；确要衡量描述里的内容，就改指标名称。",
      messages: {
        count: "名称“{name}”要的是数量，描述却是比率",
        counted: "名称“{name}”要的是比率，描述只数了一项数量，没有写出分母",
        unit: "名称“{name}”是单位成本，描述“{text}”却是总额",
        time: "名称“{name}”衡量时间，描述“{text}”没有说到时间",
        other: "描述“{text}”与名称“{name}”似乎不是同一件事",
        slogan: "描述“{text}”是意义和愿望，没有说明“{name}”怎样衡量",
        timely: "描述讲的是“{word}”，名称“{name}”没有时间要求",
        bare: "描述只是名称去掉“{head}”，没有写出分子和分母",
        formula: "描述“{text}”没有写出计算方法和时限",
        dropped: "名称要求“{word}”，描述没有说明时限",
        routine: "描述是经常性安排（{word}），指标值却是一个时点",
        audience: "描述没有说明调查的是谁的满意度",
      },
    },
    en: {
      title: "Name and description do not match",
      why: "The description is the scope of the indicator. Where it speaks of something else, or does not say how to compute, the value rests on nothing.",
      how: "Define and compute what the name says; or rename the indicator where the description is meant.",
      messages: {
        count: "The name “{name}” asks for a quantity, the description is a rate",
        counted: "The name “{name}” asks for a rate, the description counts and has no denominator",
        unit: "The name “{name}” is a unit cost, the description “{text}” a total",
        time: "The name “{name}” measures time, the description “{text}” does not speak of it",
        other: "The description “{text}” seems to be of another matter than “{name}”",
        slogan: "The description “{text}” is a wish and does not say how “{name}” is measured",
        timely: "The description asks for “{word}”, the name “{name}” sets no time",
        bare: "The description is the name without “{head}”; numerator and denominator are missing",
        formula: "The description “{text}” gives neither formula nor time limit",
        dropped: "The name asks for “{word}”, the description sets no limit",
        routine: "The description is a routine ({word}), the value a single date",
        audience: "The description does not say whose satisfaction is asked for",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 新建村级文化广场数量 | 建成并验收的广场个数 | ≥12个 | 计划标准",
      " | 质量指标 | 资金分配准确率 | 按分配方案拨付的笔数÷应拨付笔数×100% | ＝100% | 计划标准",
      " | 时效指标 | 租金按期缴纳率 | 按合同约定日期缴纳的期数÷应缴期数×100% | ＝100% | 计划标准",
      " | 成本指标 | 差旅总成本 | 项目全年实际支出总额 | ≤40万元 | 预算支出标准",
      " | | 平均单起处置成本 | 项目支出÷处理起数 | ≤0.5万元/起 | 预算支出标准",
      "效益指标 | 社会效益指标 | 促进社会和谐稳定 | 全年重大群体性事件发生量 | ≤5件 | 历史标准",
      "满意度指标 | 服务对象满意度指标 | 受众满意度 | 受访群众中满意的人数÷有效受访人数×100% | ≥90% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 培训教师数量 | ⟦完成培训的教师占应培训教师的比率⟧ | ≥90% | 计划标准",
      " | 质量指标 | 设备完好率 | ⟦设备完好⟧ | ≥95% | 行业标准",
      " | | 桥梁检测合格率 | ⟦成功救治危重患者占接诊患者的比率⟧ | ≥95% | 历史标准",
      " | | 道路养护完成率 | ⟦按期完成⟧ | ＝100% | 计划标准",
      " | | 志稿终审通过率 | ⟦通过终审的志稿字数⟧ | ≥95% | 行业标准",
      " | | 车辆完好率 | ⟦全年运营的公共自行车站点个数⟧ | ≥96% | 行业标准",
      " | | 储备粮宜存率 | ⟦储存损耗数量÷保管数量×100%⟧ | ≥99% | 行业标准",
      " | | 储存损耗率 | 储存损耗数量÷保管数量×100% | ≤0.2% | 行业标准",
      " | | 活动场所达标 | ⟦提供安全舒适的环境，为提升服务能力提供有效保障⟧ | 1项 | 计划标准",
      " | 时效指标 | 设备安装完成时间 | ⟦组织人员巡查，开展安全宣传⟧ | 6月底前 | 计划标准",
      " | | 报修及时处理率 | ⟦报修处理占报修登记的比率⟧ | ≥95% | 历史标准",
      " | | 投诉受理及时率 | ⟦及时受理投诉⟧ | ≥95% | 历史标准",
      " | | 编制巡检安排 | ⟦按月编制巡检安排⟧ | 3月底前 | 计划标准",
      " | 成本指标 | 人均培训成本 | ⟦培训预算控制数⟧ | ≤0.1万元 | 预算支出标准",
      "满意度指标 | 服务对象满意度指标 | 用户使用满意度 | ⟦租用房屋所带来的工作需要满意度⟧ | ≥95% | 历史标准",
    ),
  ],
  check(indicator, table) {
    const { name, description } = indicator;
    const [one, other] = [name!.text, description!.text];
    // A bare head says nothing that a description could miss; budget execution is to be replaced.
    if (repeats(other, one) || isBareHead(one) || isExecutionRate(one)) return [];
    const found = descriptionFault(indicator, table);
    if (!found) return [];
    const data = { name: one, text: other, ...found.data };
    return [{ at: description!.at, because: [name!.at], ...found, data }];
  },
};
