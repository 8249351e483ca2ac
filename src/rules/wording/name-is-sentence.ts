import { indicatorRows } from "../example";
import { guidance2021 } from "../norms";
import type { IndicatorRule } from "../rule";
import { sentenceFault } from "./sentence-names";

export const nameIsSentence: IndicatorRule = {
  id: "name-is-sentence",
  on: "indicator",
  reads: ["name"],
  severity: "warning",
  fix: "none",
  source: guidance2021("指标名称应简洁、明确", "names of indicators are short and clear"),
  words: {
    zh: {
      title: "指标名称是句子或口号",
      why: "指标名称要指明衡量什么。写成口号、工作安排或带上目标值，就无法据以计数和评分。",
      how: "改为“对象＋率/数量/面积/时间”等简短名称，做法写进描述，目标写进指标值。",
      messages: {
        wish: "“{name}”以“{word}”开头，是做法或愿望，没有可衡量的落脚点",
        comma: "“{name}”是带标点的句子，不是指标名称",
        long: "指标名称“{name}”有{length}个字，宜在{most}字以内",
        target: "指标名称“{name}”带有数量“{word}”，目标应写在指标值里",
        reflects: "“反映”是描述用语，不应放在指标名称“{name}”里",
      },
    },
    en: {
      title: "The name is a sentence or a slogan",
      why: "A name says what is measured. A slogan, a task or a target in its place cannot be counted or scored.",
      how: "Use a short name: object and 率, 数量, 面积 or 时间; put the way of working into the description and the target into the value.",
      messages: {
        wish: "“{name}” begins with “{word}”: an action or a wish with nothing to measure",
        comma: "“{name}” is a sentence with punctuation, not a name",
        long: "The name “{name}” has {length} characters; {most} are enough",
        target: "The name “{name}” holds the amount “{word}”; a target belongs in the value",
        reflects: "“反映” belongs in a description, not in the name “{name}”",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 开展宣传活动场次 | 全年开展的场次 | ≥12场次 | 计划标准",
      " | | 保障性住房开工套数 | 取得施工许可的套数 | ≥300套 | 计划标准",
      " | | 65岁以上老人体检人数 | 完成体检的老人人数 | ≥2000人 | 计划标准",
      " | 时效指标 | 15日内转送办结率 | 15日内转送件数÷应转送件数×100% | ≥95% | 行业标准",
      " | 质量指标 | PM2.5平均浓度 | 全年监测的平均值 | ≤35微克/立方米 | 行业标准",
      "效益指标 | 社会效益指标 | 减少碳排放量 | 节能改造后减少的排放量 | ≥200吨 | 行业标准",
      " | | 群众反映问题解决率 | 解决件数÷受理件数×100% | ≥90% | 历史标准",
      " | | 反映问题整改率 | 整改件数÷反映件数×100% | ≥90% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | ⟦完成20期培训⟧ | 全年举办的培训期数 | ≥20期 | 计划标准",
      "效益指标 | 社会效益指标 | ⟦促进教育公平发展⟧ | 城乡学校差距缩小情况 | 明显 | 计划标准",
      " | | ⟦改善校园环境，保障师生安全⟧ | 校园安全事故起数 | ≤1起 | 历史标准",
      " | | ⟦全县义务教育阶段公办学校食堂食品安全管理达标率⟧ | 达标学校数÷学校总数×100% | ≥95% | 行业标准",
      "满意度指标 | 服务对象满意度指标 | ⟦反映学生家长满意度⟧ | 满意人数÷受访人数×100% | ≥90% | 历史标准",
    ),
  ],
  check({ name }) {
    const found = sentenceFault(name!.text);
    return found ? [{ at: name!.at, ...found, data: { name: name!.text, ...found.data } }] : [];
  },
};
