import { remembered } from "../../sheet/remembered";
import { headOf, withoutUnit } from "../../target/heads";
import type { MessageData } from "../rule";
import { isGeneric } from "./generic-names";
import { withoutBlank } from "./name-blank";

/** Characters a name may have at most. */
const longest = 20;

const verbHead =
  /^(?:进一步|不断|切实|持续|有效|逐步|全面|充分)*(?:促进|保障(?!房|性住房|对象|人员|单位)|维护|维持|提高|提升|减少|降低|按照|根据|依据|对(?![口外内接标象]|.{1,40}的.{0,5}影响$)|为(?![民农老])|通过|确保|加强|增强|开展|持续|推动|推进|改善|完善|优化|落实|做好|强化|助力|实现|巩固|满足|营造|完成(?=.{1,40}(?:并.{2}|任务$|工作$|项目$|事项$))|保护(?![区地层期站膜罩盾率费金费]|性|单位|对象|动物|植物|装置|设施|措施|规划|项目|工程|等级|范围|面积))/;

/** 反映 belongs to a description, but for what people report (反映问题, 反映诉求). */
const reflects = /^反映(?!的?(?:社情民意|问题|诉求|事项|意见|建议|线索|信息|情况))/;

const target =
  /(?<![第每\d.])(?:\d+(?:\.\d+)?(?:%|％|百分|[万亿]?元(?!以[上下内]\p{Script=Han}{2})|余|多)|\d+(?:\.\d+)?[万亿]?(?:个(?!月|工作日|自然日|小时)|[件起条项份台套处家户宗例人名次场座所本册篇张辆亩吨批期](?![级线楼]|工程|建设|项目)|平方米|公里)(?!以[上下内](?!$)))|[≥≤＞＜]/u;

export interface SentenceFault {
  /** Key of a message of name-is-sentence. */
  message: string;
  data?: MessageData;
}

/** Why a name is a sentence and no name; undefined where it is a name, or too general to be either. */
export const sentenceFault = remembered((name: string): SentenceFault | undefined => {
  const text = withoutUnit(withoutBlank(name));
  if (isGeneric(text)) return undefined;
  const plain = text.replace(/《[^》]{0,60}》/g, "");
  if (/[，,；;。！!]/.test(plain)) return { message: "comma" };
  const [word] = target.exec(plain) ?? [];
  if (word) return { message: "target", data: { word } };
  if (reflects.test(text)) return { message: "reflects" };
  const [verb] = verbHead.exec(text) ?? [];
  if (verb && !headOf(text)) return { message: "wish", data: { word: verb } };
  const length = [...text.replace(/[A-Za-z\d.]+/g, "字")].length;
  if (length > longest) {
    return { message: "long", data: { length: String(length), most: String(longest) } };
  }
  return undefined;
});
