import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { isNotApplicable, isSignOnly, wordsOf } from "./nature";

const drifting =
  /(?:逐步|逐年|不断|持续|进一步|稳步|日益|日趋|有所|大力|全面|切实|有效).{0,4}(?:提[高升]|改善|增[强加长]|加强|优化|好转|向好|稳定|发展|完善|下降|减少|降低|促进|推动|保障)/;
const base =
  /上年|去年|同期|往年|上一年度|以前年度|基期|平均|标准|预算|定额|合同约定|符合.{0,8}(?:规定|规范|要求)/;
/** Words and sentences of which the end of the year shows whether they are met. */
const checkable = [
  // A rule that is kept or not.
  /合规|达标|合格|全覆盖|应.尽.|^无|^[为是]?零|清零|只减不增|未发生|不发生|未出现|不出现|[不未]造成|杜绝|全部|达到预期/,
  // 按季, 每半年一次
  /^[按每](?:[日天周旬月季年]|季度|半年)(?:度?一次)?$/,
  // 日产日清, 一户一档, 有报必查
  /^([日月周即随一件事户]).\1.$|^有.必.$/,
  // A point or a length of time: 当年完成, 半小时内, 汛情到来前
  /年底|月底|季度末|季末|年度?内|[当本]年|[时钟日天周月]以?内|[^当目面眼提]前(?:完成|到位)?$/,
  // Somebody else's verdict: 通过专家评审
  /通过.{0,6}(?:验收|评[审估]|审[核批查]|检[查测验]|鉴定|认证|备案|考[核试]|测评)/,
  // A grade that is what the sentence says, not an ornament of it: 效果显著; not 营造良好氛围
  /(?:优秀|优良|良好|较好|显著|明显)(?:以上|水平|等次)?[。]?$|(?:显著|明显)(?:提[高升]|改善|增[强加长]|优化|好转|下降|减少|降低)/,
  // Done: 已建立, 正常运行, 按时开放, 随到随办
  /^(?:已|均已|全部|基本)?(?:建立|建成|制定|出台|完成|实现|落实|通过|达成|形成)(?:健全|完善|到位)?(?:[并且、]?(?:正常|有效|持续|良好|投入|落地)?(?:运行|运转|使用|执行|实施|落实|发布))?$/,
  /^(?:规范|完整|正常|平稳|安全|稳定|及时|足额|准确|按[时期日月季年])+(?:运行|运转|使用|开展|发放|拨付|缴纳|支付|兑付|完成|到位|供[水电热气]|有序|稳定)$/,
  /^(?:按(?:[时期日月季年]|[月季年]度|计划|进度|合同|方案|规定|要求)|及时|准时|足额|如期|即时|实时|当[日天场])+\p{Script=Han}{2}$/u,
  /^(?:即[来到]即办|即办|即时|实时|当[日天场]|随到随办)$/,
  // As it should be: 基本完好, 健全完善, 全面落实
  /^(?:总体|基本|保持|比?较|持续|全面)?(?:规范|完整|完备|健全|齐全|完善|及时|准确|正常|安全|完好|到位|有序|稳定|畅通|可用|落实|合理|公开|是|有){1,2}$/,
  // What somebody holds or wins: 副高级及以上职称, 获省级以上奖项
  /(?:以上|[一二三甲乙]级)(?:职称|学历|资质|资格|奖项|奖励|表彰|称号)$/,
  // A lasting effect: 长期
  /^(?:中?长期|永久)$/,
];

const toldScale = /分为|分[三四五两]?[档级]|[三四五两][档级]/;

/** The description gives the grades themselves: 分为完备、较完备、不完备, or 健全、基本健全、不健全. */
function tellsGrades(description: string, grade: string): boolean {
  const isListed = toldScale.test(description) || description.includes(`不${grade}`);
  return isListed && description.replace(`不${grade}`, "").includes(grade);
}

/** 健全/较健全/不健全: a word and its opposite, and what lies between. */
function isOwnScale(text: string): boolean {
  const grades = text.split(/[/、，；]/);
  return grades.some((grade) => grades.includes(`不${grade}`));
}

export const valueNotGraded: IndicatorRule = {
  id: "value-not-graded",
  on: "indicator",
  reads: ["value"],
  severity: "error",
  fix: "none",
  mayReview: true,
  source: method2015(
    "绩效指标尽量定量表述，不能以量化形式表述的，可采用定性的分级分档形式表述",
    "indicators are quantitative where possible, others are stated as a graded scale",
  ),
  words: {
    zh: {
      title: "定性指标值没有分级",
      why: "一句描述性的话没有数量也没有档次，年末无法判定完成到什么程度。",
      how: "能量化的改成数值，如“重复投诉下降率 ≥5%”；确实不能量化的按“优、良、中、差”或“显著、较显著、一般”分档，并说明各档含义。",
      messages: {
        prose: "“{value}”没有数值，也没有分级，无法评分",
        drifting: "“{value}”只说方向，没有幅度和比较基数，无法评分",
        check: "“{value}”请核对：年末凭什么判定完成",
      },
    },
    en: {
      title: "Qualitative value without a scale",
      why: "A sentence without number or grade cannot be judged at the end of the year.",
      how: "State a figure where possible; otherwise grade it (优/良/中/差) and say what each grade means.",
      messages: {
        prose: "“{value}” has neither a number nor a grade and cannot be scored",
        drifting: "“{value}” names a direction but no extent and no base, it cannot be scored",
        check: "Please check “{value}”: what will show that it is met?",
      },
    },
  },
  good: [
    indicatorRows(
      "效益指标 | 社会效益指标 | 群众就医便利程度 | 群众就医的便利程度 | 显著 | 计划标准",
      "效益指标 | 可持续影响指标 | 设施管护机制健全性 | 机制健全程度 | 优/良/中/差 | 计划标准",
      "效益指标 | 可持续影响指标 | 管护制度完备程度 | 按覆盖环节分为完备、较完备、不完备 | 完备 | 计划标准",
      "产出指标 | 时效指标 | 慰问金发放时间 | 慰问金发放的时间 | 春节前 | 计划标准",
      "效益指标 | 可持续影响指标 | 管护机制健全程度 | 机制建立情况：健全、较健全、不健全 | 健全 | 计划标准",
      "产出指标 | 质量指标 | 采购程序合规性 | 采购程序是否合规 | 合规 | 行业标准",
      "产出指标 | 时效指标 | 设备投入使用时间 | 设备投入使用的时间 | 年底前 | 计划标准",
    ),
  ],
  bad: [
    indicatorRows(
      "效益指标 | 社会效益指标 | 居民健康水平 | 辖区居民健康水平 | ⟦居民健康水平逐步提高⟧ | 计划标准",
      "效益指标 | 可持续影响指标 | 基层服务能力 | 基层卫生服务能力 | ⟦为基层群众营造良好就医环境⟧ | 计划标准",
      "产出指标 | 成本指标 | 采购成本控制 | 设备采购成本 | ⟦控制在预算以内⟧ | 预算支出标准",
      "效益指标 | 社会效益指标 | 困难群众保障情况 | 困难群众纳入保障情况 | ⟦应保尽保⟧ | 计划标准",
    ),
  ],
  check({ value, description, gradeBands }) {
    if (value?.parsed.kind !== "text") return [];
    const text = wordsOf(value);
    if (/\d/.test(text.normalize("NFKC")) || isNotApplicable(text) || isSignOnly(value)) return [];
    if (description && tellsGrades(description.text, text)) return [];
    if (isOwnScale(text)) return [];
    // 健全得满分，较健全得60%，不健全不得分
    if (gradeBands && gradeBands.text.split(text).length > 3) return [];
    const data = { value: text };
    const hasBase = base.test(text);
    if (drifting.test(text) && !hasBase) return [{ at: value.at, message: "drifting", data }];
    if (hasBase || checkable.some((pattern) => pattern.test(text))) {
      const review = { severity: "info", outcome: "review" } as const;
      return [{ at: value.at, message: "check", data, ...review }];
    }
    return [{ at: value.at, message: "prose", data }];
  },
};
