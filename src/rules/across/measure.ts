import { perTable } from "../per-table";
import type { Big } from "big.js";
import { foldText } from "../../sheet/text";
import type { Indicator, TargetSheet } from "../../target/model";
import type { Operator } from "../../target/value";

/** What an indicator measures, made comparable across tables. */
export interface Measure {
  table: TargetSheet;
  indicator: Indicator;
  number: Big;
  operator: Operator | undefined;
  unit: string;
}

/** Words that narrow or stress what is counted and do not make it another thing. */
const modifiers =
  /全年|年度|年内|本年|当年|期间|两会|全县|全市|全区|全省|我县|我市|我区|突发|群体性|规模性|反映|对处理|对处置|对工作/gu;

/** The measures of a table whose value is a single number. */
export const measuresOf = perTable((table: TargetSheet): Measure[] => {
  const measures: Measure[] = [];
  for (const indicator of table.indicators) {
    const parsed = indicator.value?.parsed;
    if (parsed?.kind !== "quantity" || !indicator.name || indicator.period === "term") continue;
    measures.push({
      table,
      indicator,
      number: parsed.number.number,
      operator: parsed.operator?.operator,
      unit: parsed.unit?.unit ?? "%",
    });
  }
  return measures;
});

/** Name and description without periods and degrees: 重大信访事件发生量. */
export function subjectsOf({ indicator }: Measure): readonly string[] {
  const texts = [indicator.name!.text, indicator.description?.text ?? ""];
  return texts.map((text) => foldText(text).replace(modifiers, "")).filter(Boolean);
}

const counted = /^(?:[件起次例宗人个]|人次|件次|批次)$/u;

/** A ceiling on how often something happens; ＝0 is one as well. */
export function isCeiling({ operator, number, unit }: Measure): boolean {
  const limits = operator === "≤" || operator === "＜" || (operator === "＝" && number.eq(0));
  return limits && counted.test(unit);
}

export function isSatisfaction({ indicator, unit }: Measure): boolean {
  return unit === "%" && indicator.name!.text.includes("满意");
}

/** Who is asked: 越级访人员满意度 → 越级访人员. */
export function audienceOf({ indicator }: Measure): string {
  return foldText(indicator.name!.text).replace(/(?:对.*)?满意.*/u, "");
}

/** Whether two texts share their last two characters: 越级访人员 and 信访人员. */
export function sameEnd(one: string, other: string): boolean {
  return one.length > 1 && one.slice(-2) === other.slice(-2);
}

/** The folded name of its indicator. */
export function nameOf({ indicator }: Measure): string {
  return foldText(indicator.name!.text);
}

export function valueOf({ indicator }: Measure) {
  return indicator.value!;
}

/** Names that any project has, for things of its own: 验收合格率 is another one in every project. */
const general =
  /^(?:服务对象|受益对象|受益群众|群众|社会公众|公众|使用人员|使用单位|用户|项目|工程|设备|资金|任务|工作|计划|培训|参训人员|活动|服务)*(?:总体|综合)?(?:满意度|验收合格率|合格率|及时率|完成率|按期完成率|按时完成率|完成及时率|达标率|覆盖率|准确率|知晓率|到位率)$/u;

export function isGeneral(measure: Measure): boolean {
  return general.test(nameOf(measure));
}
