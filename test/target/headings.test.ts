import { readHeading, readLowerHeading } from "../../src/target/headings";
import { inBrackets, wordKey } from "../../src/target/word-key";

const roleOf = (text: string) => readHeading(wordKey(text))?.role;

test.each([
  [
    "category",
    "一级指标|一 级 指 标|*一级指标|1级指标|Ⅰ级指标|一级绩效指标|指标一级|一级分类|一级指标及分值",
  ],
  ["subcategory", "二级\n指标|二级指标|2级指标|二级目标|第二级指标"],
  [
    "name",
    "绩效目标内容|三级绩效指标名称|四级指标|三级指标内容|三级指标|指标名称|指标内容|指标|三级指标名称|三级指标（个性）",
  ],
  [
    "description",
    "指标含义及计算方法|计算公式或说明|三级指标解释|绩效指标描述|指标解释|指标说明|绩效标准|*指标解释",
  ],
  [
    "value",
    "指标值|年度指标值|目标值|当年预期实现值|绩效指标值|*指标值|2023年指标值|目标值（标准）|年度指标值（A）|本年度计划水平|调整后指标值|批复指标值|本年计划数|目标值及单位",
  ],
  ["operator", "符号|计算符号|逻辑运算符|目标值符号|比较方式|指标符号①"],
  ["unit", "目标值单位|指标值计量单位|计量单位|度量单位|单位|绩效度量单位"],
  ["nature", "指标性质|指标方向|指标方向性|绩效指标性质|正反向"],
  [
    "basis",
    "指标值设置依据|目标值依据|指标值确定依据及数据来源|指标值确定依据|指标值确定 依据|参考值确定依据",
  ],
  [
    "gradeBands",
    "赋分规则|评价要点及评分标准|评（扣）分标准|评分标准|评价标准|*评（扣）分标准|评分细则",
  ],
  ["weight", "分值|权重|指标权重|分值（权重）|权重(%)|三级权重"],
  ["known", "一级权重|二级指标分值"],
  ["actual", "实际完成值|全年实际值|全年完成值|全年实际值（B）|半年度执行情况|1-6月执行情况"],
  ["score", "得分|自评得分"],
  ["parts", "单位资金|政府性基金|上年结转|中央补助"],
  ["sequence", "序号|指标编码"],
  ["remark", "备注|偏差原因分析及改进措施|未达标原因|偏差原因说明"],
  ["projectName", "具体项目名称|支出项目名称|项目名称|项目|项目（政策）名称"],
  ["total", "预算数（元）|预算金额|年度资金总额（万元）"],
  ["goal", "年度目标|年度绩效目标|绩效目标"],
  [
    "earlier",
    "参考值|前三年均值|上年指标值|前年|长期指标值|实施周期指标值|近两年指标值|二季度目标值|半年（程）目标值|上年度实际水平|上年完成数|去年实际数",
  ],
])("%s: %s", (role, texts) => {
  for (const text of texts.split("|")) expect([text, roleOf(text)]).toEqual([text, role]);
});

test.each(["指标文号", "指标金额", "预算指标", "采购物品名称", "姓名", "产出指标", "接访批次", ""])(
  "%s heads no column of a target sheet",
  (text) => expect(roleOf(text)).toBeUndefined(),
);

test("a second heading row parts the value and the grades", () => {
  const lower = (text: string) => readLowerHeading(wordKey(text))?.role;
  expect(["符号", "值", "单位"].map(lower)).toEqual(["operator", "value", "unit"]);
  expect(["优", "良", "中", "差"].map(lower)).toEqual(Array(4).fill("gradeBands"));
  expect(["前年", "上年", "当年预期实现值"].map(lower)).toEqual(["earlier", "earlier", "value"]);
  expect(["历史值", "参考值", "2025年"].map(lower)).toEqual(["earlier", "earlier", "value"]);
  expect(["半年（程）", "全年（程）", "近两年"].map(lower)).toEqual([
    "earlier",
    "value",
    "earlier",
  ]);
  expect(lower("产出指标")).toBeUndefined();
});

test("the key of a word is without marks, points, units and years in brackets", () => {
  expect(wordKey("*产出指标\n(40-50)分")).toBe("产出指标");
  expect(wordKey("其中：财政 资金（万元）")).toBe("其中财政资金");
  expect(wordKey("1.项目 名称：")).toBe("项目名称");
  expect(wordKey(" 1.项目名称")).toBe("项目名称");
  expect(wordKey("评(扣)分标准")).toBe("评分标准");
  expect(wordKey("（一级）")).toBe("一级");
  expect(wordKey("指标值④")).toBe("指标值");
  expect(wordKey("●项目名称：")).toBe("项目名称");
  expect(wordKey("产出︵40分︶")).toBe("产出");
  expect(wordKey("预算金额（万元）Budget")).toBe("预算金额");
  expect(wordKey("一级指标 Level 1")).toBe("一级指标");
  expect(wordKey("指标值A")).toBe("指标值a");
  expect(wordKey("得分")).toBe("得分");
  expect(inBrackets("预算数（元）：")).toBe("元");
  expect(inBrackets("预算数（元）\nBudget")).toBe("元");
  expect(inBrackets("扶持企业（项目）数")).toBe("");
});
