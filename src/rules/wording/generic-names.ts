import { remembered } from "../../sheet/remembered";
import { withoutUnit } from "../../target/heads";

/** Names that only name a class or a head of an indicator and not what is measured. */
const heads = new Set(
  (
    "成本 总量 数量 质量 时效 时间 时限 期限 进度 效果 效益 影响 产出 工作量 单位成本 平均成本 完成时间 " +
    "完成时限 完成期限 完成率 完成情况 完成数量 及时性 人数 次数 件数 金额 费用 经济效益 社会效益 生态效益 " +
    "可持续影响 可持续性 数量指标 质量指标 时效指标 成本指标 经济成本指标 社会成本指标 生态环境成本指标 " +
    "经济效益指标 社会效益指标 生态效益指标 可持续影响指标"
  ).split(" "),
);

/** 保障工作需要, 满足业务需求: a purpose that fits every project. */
const purpose =
  /^(?:保障|满足|确保|服务)(?:单位|部门|机关|日常|正常|各项|业务|办公|工作)*(?:需要|需求)$/;

/** A class or a head alone: 数量, 完成时间. */
export const isBareHead = remembered((name: string): boolean => {
  return heads.has(withoutUnit(name));
});

export const isGeneric = remembered((name: string): boolean => {
  return isBareHead(name) || purpose.test(withoutUnit(name));
});
