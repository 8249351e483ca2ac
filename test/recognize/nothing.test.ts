import { recognizeSheet } from "../../src/recognize/recognize";
import { sheetOf } from "../../src/sheet/snapshot";
import { sheet, type Row } from "./sheets";

const others: Record<string, readonly Row[]> = {
  "an empty sheet": [],
  "a cover": ["正定县信访局", "2022年部门预算绩效文本", "（草案）", "正定县信访局编制"],
  "a table of contents": [
    "目录",
    "一、部门整体绩效目标.....|1",
    "1.信访专项业务费绩效目标表.....|5",
    "2.驻京值班差旅费绩效目标表.....|6",
  ],
  "prose about indicators": [
    "部门整体绩效目标",
    "一、总体绩效目标",
    "各项目的一级指标、二级指标、三级指标和指标值按要求填报。",
    "绩效目标：及时受理群众来信来访。",
    "绩效指标：按照文件要求完成优秀人民建议评选任务。",
  ],
  "a budget table": [
    "收支预算总表",
    "单位：万元",
    "项目|预算数|项目|预算数",
    ["一般公共预算拨款", 1310.22, "一般公共服务支出", 1200],
    ["政府性基金", 0, "社会保障支出", 110.22],
    ["合计", 1310.22, "合计", 1310.22],
  ],
  "project budgets with a goal each": [
    "项目支出表",
    "序号|项目名称|项目编码|预算数（万元）|绩效目标",
    "1|信访专项业务费|13012322P002581106102|5|做好信访工作",
    "2|驻京值班|13012322P002581106031|40|做好值班",
  ],
  "a roster": [
    "值班人员花名册",
    "序号|姓名|职务|联系电话|备注",
    "1|张三|科长|1|组长",
    "2|李四|科员|2|",
  ],
  "a procurement table": [
    "部门政府采购预算",
    "单位：万元",
    "项目名称|预算资金|采购物品名称|政府采购目录序号|计量单位|数量|单价",
    ["办公设备", 5, "计算机", "A02", "台", 10, 0.5],
  ],
  "an asset table": [
    "部门固定资产占用情况表",
    "编制部门：香河县信访局|截止时间：2022年12月31日",
    "项目|数量|价值（金额单位：万元）",
    "资产总额|——|179.90",
    "1、房屋（平方米）||",
  ],
  "budget quotas, which are called 指标 too": [
    "预算指标下达表",
    "指标文号|指标名称|指标金额|单位|功能科目",
    "冀财预〔2023〕1号|信访经费|50000|正定县信访局|2010308",
  ],
  "economic statistics": [
    "主要经济指标完成情况",
    "指标名称|计量单位|目标值|完成值",
    ["地区生产总值", "亿元", 120, 118],
    ["工业增加值", "亿元", 60, 58],
  ],
  "an appraisal of staff": [
    "员工绩效考核表",
    "指标名称|目标值|实际完成值|权重|得分",
    "接待批次|≥100批|120|40|40",
    "回访率|≥90%|95%|30|30",
  ],
  "an appraisal of departments": [
    "部门绩效考核表（2023年度）",
    "一级指标|二级指标|三级指标|目标值|权重|得分",
    "党建|学习|学习次数|≥12次|30|30",
    "业务|办理|办结率|≥95%|20|20",
  ],
  "targets of a county's economy": [
    "2025年全县经济社会发展主要指标分解表",
    "一级指标|二级指标|三级指标|计量单位|2025年目标值|责任单位",
    ["经济发展", "总量指标", "地区生产总值", "亿元", 320, "发改局"],
    ["民生福祉", "就业指标", "城镇新增就业", "人", 5000, "人社局"],
  ],
  "a framework of indicators without values": [
    "部门整体支出绩效评价共性指标体系框架",
    "一级指标|二级指标|三级指标|指标解释|指标说明",
    "投入|目标设定|绩效目标合理性|所设立的绩效目标依据是否充分|评价要点",
    "产出|数量指标|实际完成率|实际完成工作数与计划工作数的比率|",
  ],
  "a library of indicators": [
    "信访类绩效指标库",
    "一级指标|二级指标|三级指标|指标解释|指标值|计量单位",
    "产出指标|数量指标|接访批次|全年接待批次|≥100|批次",
  ],
  "a scoring sheet": [
    "项目支出绩效评价评分表",
    "一级指标|二级指标|三级指标|分值|评分标准|得分",
    "产出指标|数量指标|接访批次|20|完成得满分|20",
  ],
  "a scoring sheet with targets": [
    "项目支出绩效评价指标体系及评分表",
    "一级指标|二级指标|三级指标|分值|评分标准|目标值|得分",
    "过程|资金管理|预算执行率|5|按比例得分|100%|4.8",
    "产出|产出数量|接访批次|20|完成得满分|≥300批次|20",
  ],
  "instructions with a sample row": [
    "填表说明",
    "一级指标|二级指标|三级指标|指标值|说明",
    "填写产出指标|填写数量指标|名称应简明|≥90%|示例",
  ],
  "lists for drop-downs": [
    "一级指标|二级指标|计量单位|指标值确定依据",
    "产出指标|数量指标|个|计划标准",
    "效益指标|质量指标|件|历史标准",
  ],
  "headings without rows": [
    "项目支出绩效目标表",
    "项目名称|",
    "一级指标|二级指标|三级指标|指标值",
    "|||",
  ],
  "our own report": [
    "校验报告",
    "项目|表|单元格|严重程度|问题|建议|依据|状态",
    "信访专项业务费|项目1|项目1!E12|警告|指标值“100百分比”缺比较符号|写作＝100%|要素说明|未处理",
    "信访专项业务费|项目1|项目1!C12|错误|三级指标是预算执行率|换成成本指标|指引|未处理",
  ],
  "errors and numbers": [
    ["#REF!", 1, 2],
    [3, "#N/A", 44561],
  ],
};

test.each(Object.entries(others))("%s gives no table", (_title, rows) =>
  expect(recognizeSheet(sheet(rows))).toEqual([]),
);

test("a sheet named after the library of indicators is one, whatever its headings", () => {
  const rows = ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|接访批次|≥100批次"];
  expect(recognizeSheet(sheet(rows, undefined, "绩效指标库"))).toEqual([]);
  expect(recognizeSheet(sheet(rows, undefined, "项目1"))).toHaveLength(1);
});

test("100,000 cells without headings are passed over", () => {
  const rows = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => (column % 3 ? `${row} 号文件${column}` : row)),
  );
  const large = sheetOf("流水", rows);
  expect(recognizeSheet(large)).toEqual([]);
});
