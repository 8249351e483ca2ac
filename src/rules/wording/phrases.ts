import { remembered } from "../../sheet/remembered";
import { headOf } from "../../target/heads";

/** 甲占乙的比率: what is divided and by what. */
export interface SharePhrase {
  part: string;
  whole: string;
}

/** The first 甲占乙的比率 (比例, 比重, 百分比, 比) of a description. */
export const sharePhrase = remembered((text: string): SharePhrase | undefined => {
  if (!text.includes("占")) return undefined;
  const match =
    /([^，,。；;占]{1,60})占(?!比)([^，,。；;占]{1,60}?)的?(?:比率|比例|比重|百分比|占比|比值|比)(?=[，,。；;（(]|$)/.exec(
      text,
    );
  return match ? { part: match[1]!, whole: match[2]! } : undefined;
});

/** Whether a description gives a way to compute: a division, a share, a ratio. */
export const isFormula = remembered((text: string): boolean => {
  return /[÷×/]|除以|之比|占.{1,60}[比率重]/.test(text);
});

/** A clause of a description: the text between commas, semicolons and stops. */
export const clausesOf = remembered((text: string): string[] => {
  return text.split(/[，,。；;！!]/).filter((clause) => clause.trim() !== "");
});

const wish =
  /^(?:从而|进而|以|并|进一步|不断|切实|有效|努力|更好地?)*(?:为.+(?:提供|奠定|创造|营造|作出|做出|保驾护航)|维护|保障|促进|提升|提高|推动|推进|确保|减少|降低|增强|改善|优化|营造|树立|巩固|助力|办好|满足|实现|构建|打造|弘扬|服务于|提供.*(?:保障|支撑|支持|环境|服务))/;

/** A clause that praises or wishes and measures nothing: 为…提供保障, 维护…稳定. */
export const isSlogan = remembered((clause: string): boolean => {
  if (!wish.test(clause) || /[\d÷×%≥≤]|(?:合计|之和|总和)$/.test(clause) || sharePhrase(clause)) {
    return false;
  }
  const head = headOf(clause);
  if (head === undefined || /^为/.test(clause)) return true;
  // 提高办公效率 and 降低事故率 wish for more of a measure, 提升改造面积 and 维护合同金额 are one.
  if (head.measure === "money") return !/^(?:维护|保障|优化|服务)/.test(clause);
  return head.measure !== "count" && head.measure !== "extent";
});

/** Whether a clause names something counted, measured or computed. */
export const isMeasured = remembered((clause: string): boolean => {
  return isFormula(clause) || headOf(clause.replace(/[的之]$/, "")) !== undefined;
});
