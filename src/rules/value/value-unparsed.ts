import { holdsOperator } from "../../target/operators";
import { indicatorRows } from "../example";
import { method2015 } from "../norms";
import type { IndicatorRule } from "../rule";
import { countedParts } from "./nature";

export const valueUnparsed: IndicatorRule = {
  id: "value-unparsed",
  on: "indicator",
  reads: ["value"],
  severity: "info",
  fix: "none",
  mayReview: true,
  source: method2015(
    "绩效指标应细化、量化，便于考核",
    "indicators are to be detailed and measurable",
  ),
  words: {
    zh: {
      title: "指标值不够确定",
      why: "“约”“左右”、一个区间、夹在文字里的数和写乱了的符号都没有明确的判定界限，考核时难以说清是否完成。",
      how: "改成一个带符号的数，如“≥25个”；确需区间的写明上下限，如“≥5%且≤10%”。",
      messages: {
        range: "“{value}”是一个区间，请核对考核时以哪一端为准",
        rough: "“{value}”只是约数，请核对考核界限",
        prose: "“{value}”把数夹在文字里，请核对考核的是哪一个数",
        garbled: "“{value}”的符号、数和单位没有连成一个值，请核对",
        opposed: "“{value}”里的符号和文字说的方向相反，请核对",
      },
    },
    en: {
      title: "The value is not definite",
      why: "“About”, a range, a number inside a sentence and muddled signs have no clear limit by which the result is judged.",
      how: "Use one number with its sign (≥25个); where a range is meant, state both limits (≥5%且≤10%).",
      messages: {
        range: "“{value}” is a range: please check which end counts",
        rough: "“{value}” is only approximate: please check the limit",
        prose: "“{value}” has its number inside a sentence: please check which number counts",
        garbled: "Sign, number and unit of “{value}” do not make one value: please check",
        opposed: "Sign and words of “{value}” point opposite ways: please check",
      },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 计量误差 | 水表计量误差 | ±2% | 行业标准",
      "产出指标 | 质量指标 | 资金结余率 | 结余金额÷预算金额×100% | ≥0%且≤5% | 历史标准",
      "产出指标 | 时效指标 | 汛前检查时间 | 完成汛前检查的时间 | 3月-5月 | 计划标准",
      "产出指标 | 质量指标 | 给水设计规范 | 执行的设计规范 | 符合GB50015-2019第3章 | 行业标准",
      "效益指标 | 生态效益指标 | 出水水质 | 出水指标的检测值 | COD≤50mg/L | 行业标准",
      "产出指标 | 质量指标 | 管网压力合格率 | 合格测点÷全部测点×100% | 95%≤X≤100% | 行业标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网漏损率 | 漏损水量÷供水量×100% | ⟦5%～10%⟧ | 行业标准",
      "产出指标 | 数量指标 | 巡检泵站数量 | 全年巡检的泵站 | ⟦约25个⟧ | 计划标准",
      "产出指标 | 数量指标 | 检测水样数量 | 全年检测的水样 | ⟦≥300个左右⟧ | 计划标准",
      "产出指标 | 数量指标 | 泵站改造 | 泵站改造情况 | ⟦改造3个泵站并全部投入使用⟧ | 计划标准",
      "产出指标 | 质量指标 | 水质合格率 | 合格水样÷检测水样×100% | ⟦98%≥⟧ | 行业标准",
      "产出指标 | 质量指标 | 管网修复率 | 修复点数÷漏损点数×100% | ⟦≥9O%⟧ | 行业标准",
      "产出指标 | 时效指标 | 抢修时限 | 接报到修复的时间 | ⟦≥8小时以内⟧ | 行业标准",
    ),
  ],
  check({ value }) {
    const parsed = value?.parsed;
    const data = { value: value?.text ?? "" };
    if (parsed?.kind === "range" && parsed.from.start !== parsed.to.start) {
      return [{ at: value!.at, message: "range", data, outcome: "review" }];
    }
    if (parsed?.kind === "quantity" && parsed.approximate) {
      return [{ at: value!.at, message: "rough", data, outcome: "review" }];
    }
    if (parsed?.kind !== "text") return [];
    const message = faultOf(value!.text);
    if (!message) return [];
    const severity = message === "prose" ? "info" : "warning";
    return [{ at: value!.at, message, data, severity, outcome: "review" }];
  },
};

function faultOf(text: string): "prose" | "garbled" | "opposed" | undefined {
  const plain = text.normalize("NFKC").replace(/\s/g, "");
  if (/\d/.test(plain) && garbled.test(plain)) return "garbled";
  if (opposed.test(plain)) return "opposed";
  return holdsLooseNumber(text) ? "prose" : undefined;
}

/** ≥≥90%, 98%≥, 90%(≥), ≥98%%, ≥9O%, ≥O.9, ≥90.%, ≥%90, ≥90%# */
const garbled =
  /[≥≤<>=≧≦]{2}|\d\D{0,4}[≥≤<>≧≦]$|\([≥≤<>=≧≦]\)$|[%‰]{2}|[≥≤<>=≧≦]\d*[OoIl]\.?\d*(?![A-Za-z])|\d\.(?!\d)[%‰\p{Script=Han}]|[≥≤<>=≧≦][%‰]|[≥≤<>=≧≦][\d.,]+[%‰]?[#?@&*^]|#[A-Z]/u;
/** One number, at least and at most at once: ≥8小时以内, ≤3次以上. */
const opposed = /^[≥>≧][^≤<≦]*(?:以内|之内|以下)$|^[≤<≦][^≥>≧]*以上$/;

const looseNumber =
  /(?<![第\dA-Za-z.〔(（-])\d+(?:\.\d+)?(?:%|％|‰|百分|[万亿]?[元个人次件项起台套场户处家份期名]|天|公里|平方米|亩)(?![文号款])/;

/** A number with its unit in a sentence that neither compares nor cites: 完成3个标段建设并投入使用. */
function holdsLooseNumber(text: string): boolean {
  if (holdsOperator(text) || countedParts(text) > 1 || /[《〔]/.test(text)) return false;
  // 前5名 names a rank.
  return looseNumber.test(text.replace(/前\d{1,3}[名位]/g, ""));
}
