import { cellName } from "../../src/sheet/address";
import type { Field, TargetSheet } from "../../src/target/model";
import { onlyTable } from "./layouts/tables";
import type { Row } from "./sheets";

/** A table with these rows between its title and its two indicators. */
export function withHead(...head: readonly Row[]): TargetSheet {
  return onlyTable([
    "2023年度项目支出绩效目标表",
    ...head,
    "一级指标|二级指标|三级指标|指标值|备注",
    "产出指标|数量指标|接访批次|≥300批次|",
    "效益指标|社会效益指标|化解率|≥80%|",
  ]);
}

/** What a field holds and where: 5.00 @C4. */
export function at(field: Field | undefined): string | undefined {
  return field && `${field.text} @${cellName(field.at)}`;
}
