/** 一级指标 in the field's standard words. */
export type Category = "产出指标" | "效益指标" | "满意度指标" | "成本指标";

/** 二级指标 in the field's standard words. */
export type Subcategory =
  | "数量指标"
  | "质量指标"
  | "时效指标"
  | "成本指标"
  | "经济成本指标"
  | "社会成本指标"
  | "生态环境成本指标"
  | "经济效益指标"
  | "社会效益指标"
  | "生态效益指标"
  | "可持续影响指标"
  | "服务对象满意度指标";
