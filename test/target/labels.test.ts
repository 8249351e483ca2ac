import { pointMonth, readLabel } from "../../src/target/labels";
import { wordKey } from "../../src/target/word-key";

const roleOf = (text: string) => readLabel(wordKey(text));

test.each([
  [
    "total",
    "预算数|资金总额|项目总预算|年度资金总额：|当年（年度）预算|年初安排金额|资金总额（万元）|" +
      "年度财政资金总额|本年度申请市财政预算资金（万元）|年度预算申请额（元）|项目年度预算|年度投资|资金额度（万元）|" +
      "本年市级财政专项预算资金安排总额|项目总额|申报金额|购买服务预算金额（万元）|采购预算金额",
  ],
  ["fiscalFunds", "财政资金|其中：财政\n资金|财政拨款（数）|财政拨款数|一般公共预算"],
  ["otherFunds", "其他资金|其它资金"],
  [
    "unitName",
    "申报单位名称|项目建设单位|资金使用部门|预算单位|填报单位（盖章）|购买主体|编报单位",
  ],
  ["department", "主管部门|业务主管部门|主管部门及代码|项目主管单位"],
  ["goal", "批复绩效目标|购买服务目标|绩效目标|总体（绩效）目标|总体目标|部门整体绩效目标"],
  [
    "goalYear",
    "年度目标1|2025年目标|年度目标|年度（总体）绩效目标|年度主要目标和成果|年度总体目标|2023年度绩效目标|年初设定目标",
  ],
  [
    "goalLong",
    "中期目标（2022年—2024年）|长期目标|实施期目标|中期滚动目标|实施周期目标|三年总体目标",
  ],
  ["goalActual", "实际完成情况|年度目标完成情况|年度总体目标完成情况综述|1.项目年度目标完成情况"],
  ["plan", "分月用款计划|预算执行进度计划|资金支出计\n划（%）|资金支出计划|用款计划（万元）"],
  ["budgetPurpose", "预算规模及\n资金用途"],
  [
    "projectName",
    "项目全称|转移支付（项目）名称|项目名称|*项目名称：|专项名称|购买服务项目名称|债券项目名称|专项经费名称",
  ],
  ["projectCode", "项目库编码|项目编码|项 目 编 码"],
  ["executed", "全年执行数（B）|全年执行数"],
  ["parts", "上年结转资金|政府性基金预算|单位资金|上级资金|其中：中央补助|省级财政资金|地方资金"],
  ["known", "项目负责人|年度主要任务|收入|支出"],
])("%s: %j", (role, texts) => {
  for (const text of texts.split("|")) expect([text, roleOf(text)]).toEqual([text, role]);
});

test.each([
  "信访专项业务费",
  "工作经费",
  "培训经费",
  "专项资金",
  "产出指标",
  "做好信访工作目标明确",
  "本年度市级财政专项预算资金安排总额",
  "中央",
  "本级",
  "5.00",
  "",
])("%s is no label", (text) => expect(roleOf(text)).toBeUndefined());

test.each([
  ["3月底", 3],
  ["10 月底", 10],
  ["12月末", 12],
  ["截至6月底", 6],
  ["6月底前累计支出", 6],
  ["三月底", 3],
  ["十二月底", 12],
  ["一季度", 3],
  ["第2季度末", 6],
  ["1季度支出计划", 3],
  ["四季度（%）", 12],
  ["上半年", 6],
])("%s is a point at the end of month %d", (text, month) =>
  expect(pointMonth(wordKey(text))).toBe(month),
);

test.each(["13月底", "3个月", "月报", "2023年", "季度通报"])("%s is no point of a plan", (text) =>
  expect(pointMonth(wordKey(text))).toBeUndefined(),
);
