import { content, outline } from "../sheets";
import { columnsOf, onlyTable, partsOf } from "./tables";

test("Chongqing: no classes, signs under 指标性质", () => {
  const table = onlyTable([
    "项目支出绩效目标表（2023年度）",
    "编制单位：乙区文化馆|||||单位：万元",
    "项目名称|全民艺术普及||||",
    "年度绩效目标|开展群众文化活动，满足群众文化需求||||",
    "绩效指标|指标|指标权重|计量单位|指标性质|指标值",
    "|开展文化活动|20|场次|≥|60",
    "|培训人次|20|人次|≥|2000",
    "|群众满意度|10|%|≥|90",
    "|文化氛围|10||定性|好",
  ]);
  expect(outline(table)).toEqual([
    "— · — · 开展文化活动 · ≥60场次",
    "— · — · 培训人次 · ≥2000人次",
    "— · — · 群众满意度 · ≥90%",
    "— · — · 文化氛围 · 好",
  ]);
  expect([table.projectName?.text, table.unitName?.text]).toEqual(["全民艺术普及", "乙区文化馆"]);
  expect(partsOf(table, "weight")).toEqual(["20", "20", "10", "10"]);
});

test("Chongqing: classes under 指标类型, a scoring rule under 评价标准", () => {
  const table = onlyTable([
    "项目绩效自评表",
    "项目名称|公厕管护",
    "指标类型|指标名称|计量单位|指标性质|年度指标值|全年完成值|评价标准",
    "数量指标|管护公厕数量|座|≥|30|31|每少一座扣1分",
    "质量指标|管护达标率|%|≥|95|96|按比例得分",
    "满意度指标|居民满意度|%|≥|90|92|",
  ]);
  expect(outline(table)).toEqual([
    "— · 数量指标 · 管护公厕数量 · ≥30座",
    "— · 质量指标 · 管护达标率 · ≥95%",
    "— · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
  expect(partsOf(table, "gradeBands")).toEqual(["每少一座扣1分", "按比例得分", undefined]);
  expect(partsOf(table, "actual")).toEqual(["31", "96", "92"]);
});

test("Chongqing after the 2021 guidance: cost as a first level, points in brackets", () => {
  const table = onlyTable([
    "项目支出绩效目标表",
    "项目名称|路灯维护|项目编码|50011223P000000000001",
    "年度总体目标|保证照明",
    "一级指标|二级指标|三级指标|指标值|分值|指标解释",
    "成本指标\n(0-20分)|经济成本指标|维护成本|≤50万元|20|全年支出",
    "产出指标(40-50)分|数量指标|维护路灯数|≥1200盏|20|盏数",
    "|质量指标|亮灯率|≥98%|20|抽查",
    "效益指标（20分）|社会效益指标|安全事故|≤2起|20|",
    "满意度指标(10分)|服务对象满意度|居民满意度|≥90%|10|",
  ]);
  expect(table.profile).toBe("cost-first-level");
  expect(outline(table)).toEqual([
    "成本指标 · 经济成本指标 · 维护成本 · ≤50万元",
    "产出指标 · 数量指标 · 维护路灯数 · ≥1200盏",
    "产出指标 · 质量指标 · 亮灯率 · ≥98%",
    "效益指标 · 社会效益指标 · 安全事故 · ≤2起",
    "满意度指标 · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
  expect(partsOf(table, "description")).toEqual(["全年支出", "盏数", "抽查", undefined, undefined]);
});

test("Inner Mongolia: 指标性质 holds the direction, 指标方向 the sign", () => {
  const table = onlyTable([
    "项目支出绩效目标表",
    "项目名称|草原防火",
    "一级指标|二级指标|三级指标|指标性质|指标方向|目标值|计量单位|分值|备注",
    "产出指标|数量指标|巡护里程|正向|≥|2000|公里|20|",
    "|时效指标|物资到位时间|反向|≤|30|天|10|",
    "效益指标|生态效益指标|过火面积|反向|≤|10|亩|30|估计",
  ]);
  expect(columnsOf(table)).toMatchObject({
    direction: 3,
    operator: 4,
    value: 5,
    unit: 6,
    remark: 8,
  });
  expect(outline(table).map((line) => line.split(" · ")[3])).toEqual([
    "≥2000公里",
    "≤30天",
    "≤10亩",
  ]);
});

test("Hunan: kinds of values, starred headings", () => {
  const table = onlyTable([
    "项目支出绩效目标申报表",
    "填报单位：丙县残联||||单位：万元",
    "项目名称|残疾人康复",
    "年度预算申请\n（万元）|资金总额|86.5|其中：财政拨款|80|其他资金|6.5",
    "绩效指标|一级指标|二级指标|三级指标|指标值类型|*指标值|计量单位|*指标解释|*评（扣）分标准|备注",
    "|产出指标|数量指标|康复人数|定量|≥300|人|康复服务的人数|每少一人扣0.1分|",
    "||质量指标|服务规范|定性|规范||按规范服务|不规范扣2分|",
  ]);
  expect(columnsOf(table)).toEqual({
    ...{ category: 1, subcategory: 2, name: 3, value: 5, unit: 6 },
    ...{ description: 7, gradeBands: 8, remark: 9 },
  });
  expect(content(table)).toMatchObject({
    unitName: "丙县残联",
    budget: ["万元", "86.5", "80", "6.5"],
  });
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 康复人数 · ≥300人",
    "产出指标 · 质量指标 · 服务规范 · 规范",
  ]);
});

test("Hubei: names under 二级指标, 绩效标准 describes", () => {
  const table = onlyTable([
    "项目绩效目标表",
    "一级指标|二级指标|绩效标准|当年预期实现值",
    "产出指标|培训人数|实际培训的人数|≥200人",
    "|培训合格率|合格人数占比|≥95%",
    "效益指标|再就业人数|培训后就业人数|≥80人",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · — · 培训人数 · ≥200人",
    "产出指标 · — · 培训合格率 · ≥95%",
    "效益指标 · — · 再就业人数 · ≥80人",
  ]);
  expect(partsOf(table, "description")).toEqual([
    "实际培训的人数",
    "合格人数占比",
    "培训后就业人数",
  ]);
});

test("Guangxi: 投入 and 过程 before 产出 and 效果, points beside every level", () => {
  const table = onlyTable([
    "项目支出绩效目标表",
    "项目名称：扶贫车间",
    "一级指标|分值|二级指标|分值|指标内容|指标值|评分细则",
    "投入|20|项目立项|10|立项规范性|规范|不规范扣分",
    "||资金落实|10|资金到位率|100%|按比例",
    "过程|20|业务管理|20|制度健全性|健全|",
    "产出|30|产出数量|30|建设车间|3个|",
    "效果|30|社会效益|30|带动就业|≥90人|",
  ]);
  expect(outline(table)).toEqual([
    "— · — · 立项规范性 · 规范",
    "— · — · 资金到位率 · 100%",
    "— · — · 制度健全性 · 健全",
    "产出指标 · 数量指标 · 建设车间 · 3个",
    "效益指标 · 社会效益指标 · 带动就业 · ≥90人",
  ]);
  expect(table.indicators.map(({ category }) => category?.text)).toEqual([
    ...["投入", "投入", "过程", "产出", "效果"],
  ]);
  expect(partsOf(table, "weight")).toEqual(["10", "10", "20", "30", "30"]);
});

test("Guangdong: units inside the names", () => {
  const table = onlyTable([
    "2023年项目绩效目标表",
    "项目名称|就业补贴",
    "一级指标|二级指标|三级指标|指标值",
    ["产出指标", "数量指标", "补贴人数（人）", 650],
    ["", "", "扶持企业（项目）数", 12],
    ["", "质量指标", "发放准确率", [1, "100%"]],
    ["效益指标", "社会效益指标", "新增就业人数（万人）", "≧1.2"],
    ["满意度指标", "服务对象满意度指标", "满意度（%）", "≧95%"],
  ]);
  const units = table.indicators.map(({ value }) => [
    value!.parsed.kind === "quantity" ? value!.parsed.unit?.unit : undefined,
    value!.nameUnit?.text,
  ]);
  expect(units).toEqual([
    ["人", "人"],
    [undefined, undefined],
    ["%", undefined],
    ["万人", "万人"],
    ["%", undefined],
  ]);
  expect(outline(table)[2]).toBe("产出指标 · 质量指标 · 发放准确率 · 100%");
});

test("classes in lines of their own among the names", () => {
  const table = onlyTable([
    "项目名称|水渠工程|实施单位|某县水利局",
    "总体目标|修建水渠||",
    "绩效指标|指标名称|指标值|权重",
    "|产出指标|||",
    "|修建长度|≥3公里|20",
    "|效益指标||",
    "|灌溉时间|缩短|20",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · — · 修建长度 · ≥3公里",
    "效益指标 · — · 灌溉时间 · 缩短",
  ]);
});

test("signs in words, dates, and units that say nothing", () => {
  const table = onlyTable([
    "河道保洁绩效目标表",
    "一级指标|二级指标|三级指标|计算符号|指标值|计量单位",
    "产出指标|数量指标|保洁次数|大于等于|300|次",
    "|质量指标|保洁质量||达标|无",
    "|时效指标|完成时间|≤|12月底前|",
    "|成本指标|总成本|<=|5.5|万元",
    "|数量指标|保洁面积|≥|3万|平方米",
    "效益指标|社会效益指标|投诉|=|1|—",
    "|生态效益指标|水质|≥|≥90%|%",
  ]);
  expect(table.indicators.map(({ value }) => value?.text)).toEqual([
    ...["大于等于300次", "达标", "≤12月底前", "<=5.5万元", "≥3万平方米", "=1", "≥90%"],
  ]);
});

test("sign, number and unit in three cells below one heading", () => {
  const table = onlyTable([
    "绿化养护绩效目标表",
    "一级指标|二级指标|三级指标|指标值|||指标值确定依据",
    "产出指标|数量指标|养护面积|≥|300|亩|历史标准",
    "|质量指标|成活率|≥|95|%|计划标准",
    "|时效指标|养护周期|全年|||计划标准",
  ]);
  expect(outline(table).map((line) => line.split(" · ")[3])).toEqual(["≥300亩", "≥95%", "全年"]);
  const { split, at } = table.indicators[0]!.value!;
  expect([split?.operator, split?.number, split?.unit].map((field) => field?.at.column)).toEqual([
    ...[3, 4, 5],
  ]);
  expect(at.column).toBe(4);
});

test("cells of undone merges, each with a copy of the text", () => {
  const table = onlyTable([
    "信访经费绩效目标表|信访经费绩效目标表|信访经费绩效目标表|信访经费绩效目标表|信访经费绩效目标表|信访经费绩效目标表",
    "项目名称|信访经费|信访经费|预算数|5|5",
    "绩效目标|规范接访|规范接访|规范接访|规范接访|规范接访",
    "一级指标|二级指标|三级指标|三级指标|指标值|依据",
    "产出指标|数量指标|接访批次|接访批次|≥300批次|计划标准",
    "产出指标|质量指标|规范率|规范率|≥95%|计划标准",
  ]);
  expect([table.title?.at.column, table.projectName?.text, table.goal?.text]).toEqual([
    ...[0, "信访经费", "规范接访"],
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 质量指标 · 规范率 · ≥95%",
  ]);
});
