import { remembered } from "../../sheet/remembered";

/** A goal's promise that something will not happen: 零通报, 不发生安全事故, 杜绝越级上访. */
export interface ZeroPledge {
  /** The words of the promise. */
  text: string;
  /** What will not happen. */
  thing: string;
}

const patterns = [
  /零(?![售星散碳用花时距部]|门槛|基础|等待|跑腿|接触)(\p{Script=Han}{2})/gu,
  /(?<!\p{Script=Han})(\p{Script=Han}{2,24}?)[率数量]?(?:动态|保持|控制)?[为清归]零/gu,
  /(?:不(?:再)?(?:出现|发生)|杜绝|坚决防止|无)((?:\p{Script=Han}){2,24}?)(?:的?发生)?(?=[，。；,;、\s]|$)/gu,
];

export const zeroPledges = remembered((goal: string): ZeroPledge[] => {
  return patterns.flatMap((pattern) =>
    [...goal.matchAll(pattern)].map((match) => ({ text: match[0], thing: match[1]! })),
  );
});

/** Things nobody wants, that indicators count. */
export const mishap =
  /事件|事故|案件|疫情|险情|灾情|灾害|坍塌|倒塌|垮坝|溃坝|爆炸|溺水|溺亡|拖欠|欠薪|瘫痪|投诉|通报|批评|上访|非访|集访|集体访|越级访|进京访|赴省访|伤亡|死亡|火灾|泄密|泄露|舆情|违规|违纪|违法|差错|故障|处罚|问责|追责|流失|中断/u;

/** Of these one is too many: lives, order and secrets are at stake. */
export const graveMishap =
  /事件|事故|案件|疫情|险情|坍塌|倒塌|垮坝|溃坝|爆炸|溺水|溺亡|上访|非访|集访|集体访|越级访|进京访|赴省访|伤亡|死亡|火灾|泄密|泄露/u;

/** Whether the text counts the very thing of the promise: it holds the end of its words. */
export function names(text: string, { thing }: ZeroPledge): boolean {
  const lengths = thing.length > 3 ? [4, 3] : [thing.length];
  return lengths.some((length) => text.includes(thing.slice(-length)));
}
