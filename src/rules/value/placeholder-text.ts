import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { Hit, IndicatorRule } from "../rule";
import { blankIn } from "../wording/name-blank";

export const placeholderText: IndicatorRule = {
  id: "placeholder-text",
  on: "indicator",
  reads: [],
  severity: "info",
  fix: "none",
  source: method2015("绩效指标应细化、量化", "indicators are to be detailed and in figures"),
  words: {
    zh: {
      title: "指标值待填写",
      why: "模板里的占位符还在，说明这一格没有填完。",
      how: "填上实际目标值；不需要的行删除或注明“不适用”。",
      messages: {
        placeholder: "“{value}”是占位符，待填写",
        name: "指标名称里留有模板的占位“{part}”，宜删去",
      },
    },
    en: {
      title: "Target value still to be filled in",
      why: "The template's placeholder is still there: the cell was not finished.",
      how: "Fill in the target; delete a row that is not needed, or write 不适用.",
      messages: {
        placeholder: "“{value}” is a placeholder",
        name: "The template's placeholder “{part}” is left in the name",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 安装路灯数量 | 新安装的路灯 | ≥120盏 | 计划标准",
      "效益指标 | 社会效益指标 | 道路安全事故 | 照明不足引发的事故 | 无 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 数量指标 | 安装路灯数量 | 新安装的路灯 | ⟦≥XX盏⟧ | 计划标准",
      "产出指标 | 时效指标 | 安装完成时间 | 完成安装的时间 | ⟦20××年12月底前⟧ | 计划标准",
      " | 数量指标 | ⟦改造路灯数量（≥**盏）⟧ | 改造的路灯 | ≥60盏 | 计划标准",
      "效益指标 | 社会效益指标 | 亮灯率 | 亮灯盏数÷总盏数×100% | ⟦……⟧ | 计划标准",
      "满意度指标 | 服务对象满意度指标 | 居民满意度 | 满意人数÷受访人数×100% | ⟦待定⟧ | 历史标准",
    ),
  ],
  check({ name, value }) {
    const part = name && blankIn(name.text);
    const hits: Hit[] = part ? [{ at: name.at, message: "name", data: { part } }] : [];
    if (value?.parsed.kind === "placeholder") {
      hits.push({ at: value.at, message: "placeholder", data: { value: value.text } });
    }
    return hits;
  },
};
