import { isSatisfaction } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";

/** 的比 for 的比率; 同比, 占比, 之比 and their like are whole words. */
const halfRatio = /(?:的|数|量|额|值)比$/;
const open =
  /(?:(?<![目标])的|[占÷×、，,：:（(＝=]|(?<![参])与|(?<![总温调缓之])和|以及|(?<![作行成认称变化分])为)$/;

/** 合格人数占总人数: a share whose 比率 is not there; 占地 and 占用 are other words. */
const halfShare = /(?<![少多不侵挤抢强独霸])占(?![地用有据领补道位比])[^占，,；;比率重%÷]{1,20}$/;

export const descriptionTruncated: IndicatorRule = {
  id: "description-truncated",
  on: "indicator",
  reads: ["description"],
  severity: "warning",
  fix: "ask",
  source: { zh: "两份样例绩效文本", en: "The two sample documents" },
  words: {
    zh: {
      title: "描述没有写完",
      why: "句子停在半截，分母或对象缺失，口径不完整。",
      how: "补全句子，写明分子、分母。",
      messages: {
        open: "描述停在“{end}”，句子不完整",
        ratio: "描述以“{end}”结尾，应写明“比率”",
        share: "描述“占……”之后没有写明比率",
      },
      fixes: { ratio: "改为“…{to}”", surveyed: "补为“…{to}”" },
    },
    en: {
      title: "The description breaks off",
      why: "The sentence stops half-way, without its denominator or object.",
      how: "Complete it and give numerator and denominator.",
      messages: {
        open: "The description stops at “{end}”, the sentence is not complete",
        ratio: "The description ends in “{end}” and should say 比率",
        share: "The description says 占… without 比率 behind it",
      },
      fixes: { ratio: "Change to “…{to}”", surveyed: "Complete as “…{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 产值同比增幅 | 本年产值与上年同比 | ≥5% | 历史标准",
      " | | 绿化覆盖率 | 绿化面积占建成区面积的比率 | ≥40% | 行业标准",
      " | 数量指标 | 征收土地面积 | 项目建设占地 | ≥120亩 | 计划标准",
      " | | 宣传活动场次 | 以普及法律知识为目的 | ≥5场 | 计划标准",
      "效益指标 | 生态效益指标 | 节约墓地面积 | 节地生态安葬比传统墓葬少占的面积 | ≥600平方米 | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 水样检测合格率 | ⟦合格水样数占检测水样总数的比⟧ | ≥95% | 行业标准",
      " | | 设备完好率 | ⟦完好设备台数占设备总台数⟧ | ≥95% | 行业标准",
      " | 时效指标 | 报告按期提交率 | ⟦按期提交的报告占⟧ | ≥95% | 计划标准",
      "满意度指标 | 服务对象满意度指标 | 用水户满意度 | ⟦受访用水户中评价满意和比较满意的⟧ | ≥90% | 历史标准",
    ),
  ],
  check(indicator) {
    const description = indicator.description!;
    const text = description.text.replace(/[。.]$/, "");
    const end = text.slice(-4);
    const ratio = halfRatio.test(text);
    if (ratio || halfShare.test(text)) {
      const rest = ratio ? "率" : text.endsWith("的") ? "比率" : "的比率";
      const to = `${end}${rest}`;
      const edits = [replaceText(description, `${text}${rest}`)];
      return [
        {
          at: description.at,
          message: ratio ? "ratio" : "share",
          ...(ratio && { data: { end } }),
          severity: "info",
          fix: { kind: "ask", choices: [{ label: "ratio", data: { to }, edits }] },
        },
      ];
    }
    if (!open.test(text)) return [];
    const rest = completion(indicator, text);
    const choice = rest && {
      label: "surveyed",
      data: { to: `${end}${rest}` },
      edits: [replaceText(description, `${text}${rest}`)],
    };
    return [
      {
        at: description.at,
        message: "open",
        data: { end },
        ...(choice && { fix: { kind: "ask", choices: [choice] } }),
      },
    ];
  },
};

/** Only a survey has one way to go on: those content against those asked. */
function completion(indicator: Indicator, text: string): string | undefined {
  const surveyed = isSatisfaction(indicator) && /满意.*的$/.test(text);
  return surveyed ? "人数占有效受访人数的比率" : undefined;
}
