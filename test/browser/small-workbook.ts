import { writeWorkbook } from "../../src/standin/file/write-workbook";

const lines = [
  ["信访专项业务费绩效目标表"],
  ["项目编码", "13012321P00BAJ310085 J", "项目名称", "信访专项业务费"],
  ["预算规模及资金用途", "预算数", "5.00", "其中：财政资金", "5.00", "其他资金"],
  ["资金支出计划（%）", "3月底", "", "6月底", "10月底", "12月底"],
  ["", "1.25", "", "2.50", "3.75", "5.00"],
  ["绩效目标", "按规定受理办理群众信访事项。"],
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["产出指标", "数量指标", "接待群众来访批次", "全年接待的来访批次", "≥200批次", "计划标准"],
  ["", "质量指标", "信访事项规范办理率", "合格件数÷抽查件数×100%", "≥95%", "历史标准"],
  ["效益指标", "社会效益指标", "一次性化解率", "化解件数÷初次件数×100%", "≥80%", "历史标准"],
];

/** A workbook with one table, on the sheet 项目1, with findings of several kinds, as a file to open. */
export async function smallWorkbook() {
  const cells = lines.flatMap((line, row) => line.map((value, column) => ({ row, column, value })));
  return {
    name: "项目.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(await writeWorkbook({ sheets: [{ name: "项目1", cells }] })),
  };
}
