import { sharePair } from "../../sheet/similarity";
import { foldText } from "../../sheet/text";
import { replaceText } from "../cell-text";
import { indicatorRows } from "../example";
import { libraryNotes } from "../norms";
import type { IndicatorRule, MessageData } from "../rule";
import { sharePhrase } from "./phrases";

/** Rates of what was done well or in time among what was to be done. */
const completion = /(?:成功|及时|按期|按时|准时|妥善|规范|合格|达标|完成|办结|结案).{0,30}率$/;
const all = /^(?:全部|总的?|所有的?|全体|整个|各类)(?=.)/;
const quantity =
  /(?:总数量|总数|总量|数量|(?<![案事文稿邮])件数|人数|次数|起数|个数|户数|批次|人次|数|量|的)$/;

/** Qualities and acts of a completion rate; what is left of its numerator is the object. */
const acts =
  /成功|及时|按期|按时|准时|妥善|规范|有效|合格|达标|完成|办结|结案|处置|处理|受理|办理|劝返|接送|化解|调解|答复|回复|修复|维修|发放|拨付|缴纳|验收|检查|检测|监测|整改|救助|转办|交办|上报|审批|审核|评审|检修|安装|交付|供应|接诊|救治|抢修|清运|全年|年度|本年|年内/g;

/** 更换 of 井盖及时更换率: an act that stands in no list. */
const actInName = /(?:成功|及时|按期|按时|准时|妥善|规范)(\p{Script=Han}{2})率$/u;

export const denominatorMismatch: IndicatorRule = {
  id: "denominator-mismatch",
  on: "indicator",
  reads: ["name", "description"],
  severity: "warning",
  fix: "ask",
  mayReview: true,
  source: libraryNotes(
    "指标解释应写明计算方法，分子、分母口径一致",
    "the explanation gives the formula; numerator and denominator are of one scope",
  ),
  words: {
    zh: {
      title: "分母与分子不是同一对象",
      why: "分子只数一类对象，分母却数全部，比率再好也达不到目标值，年末无法自评。",
      how: "分母改为同一对象的总数：“……数÷……总数×100%”。",
      messages: {
        wider: "分子是“{part}”，分母却是“{whole}”，两者对象不同",
        loose: "分母“{whole}”没有写明是“{object}”的总数，请核对",
      },
      fixes: { formula: "改为“{to}”" },
    },
    en: {
      title: "Numerator and denominator differ in object",
      why: "The numerator counts one kind, the denominator all; the target cannot be met however good the work.",
      how: "Divide by the total of the same object: “…数÷…总数×100%”.",
      messages: {
        wider: "The numerator is “{part}”, but the denominator is “{whole}”: another object",
        loose:
          "The denominator “{whole}” does not say that it is the total of “{object}”; please check",
      },
      fixes: { formula: "Change to “{to}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网故障成功修复率 | 成功修复管网故障占全部管网故障的比率 | ≥95% | 历史标准",
      " | 时效指标 | 报修及时处理率 | 及时处理报修数占总处理数的比率 | ≥95% | 历史标准",
      " | | 信息录入及时率 | 7日内录入的个案数占全部个案数的比例 | ≥98% | 计划标准",
      " | 质量指标 | 学生体质达标率 | 体质达标人数占全部学生的比例 | ≥92% | 行业标准",
      " | | 考核合格率 | 合格人数占总人数的比例 | ≥95% | 历史标准",
      " | | 突发险情成功处置率 | 成功处置险情起数÷全部事件起数×100% | ≥95% | 历史标准",
    ),
  ],
  bad: [
    indicatorRows(
      "产出指标 | 质量指标 | 管网爆管成功修复率 | ⟦成功修复爆管占全部投诉的比率⟧ | ≥95% | 历史标准",
      " | 时效指标 | 病危患者及时救治率 | ⟦及时救治病危患者数量占全部患者的比率⟧ | ≥95% | 历史标准",
    ),
  ],
  check({ name, description }) {
    const phrase = sharePhrase(description!.text);
    if (!phrase || !completion.test(name!.text) || !all.test(phrase.whole)) return [];
    const { part, whole } = phrase;
    const measured = withoutQuantity(foldText(whole).replace(all, ""));
    const stem = withoutQuantity(foldText(part));
    const object = objectOf(stem, name!.text);
    if (object.length < 2 || agree(measured, object, part, name!.text)) return [];
    const wider = !sharePair(measured, object);
    const to = `${stem}数÷${object}总数×100%`;
    const data: MessageData = wider ? { part, whole } : { whole, object };
    return [
      {
        at: description!.at,
        because: [name!.at],
        message: wider ? "wider" : "loose",
        data,
        outcome: wider ? "problem" : "review",
        fix: {
          kind: "ask",
          choices: [{ label: "formula", data: { to }, edits: [replaceText(description!, to)] }],
        },
      },
    ];
  },
};

/** 及时更换的破损井盖 → 破损井盖 */
function objectOf(stem: string, name: string): string {
  const [, act = ""] = actInName.exec(foldText(name)) ?? [];
  return stem.replace(acts, "").replace(act, "").replace(/^的/, "");
}

/** The denominator names the object, or what was done to it, or the object of the name. */
function agree(measured: string, object: string, part: string, name: string): boolean {
  // 7日内录入的个案 are some of 全部个案.
  if (measured.includes(object) || object.endsWith(`的${measured}`)) return true;
  if (measured.replace(acts, "") === "" && part.includes(measured)) return true;
  return name.includes(measured) && !object.includes(measured);
}

/** 危房总数量 → 危房; a quantity may be said twice (数量的总数). */
function withoutQuantity(text: string): string {
  return text.replace(quantity, "").replace(quantity, "");
}
