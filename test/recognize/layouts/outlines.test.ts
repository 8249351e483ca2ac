import { outline } from "../sheets";
import { onlyTable } from "./tables";

const head = ["项目绩效目标表", "项目名称|河道保洁", "年度目标|保洁河道46公里"];

test("classes in lines among the names, cost and satisfaction on either level", () => {
  const table = onlyTable([
    ...head,
    "序号|指标名称|指标值|计量单位",
    "一、|成本指标",
    "（一）|经济成本指标",
    "1|保洁总费用|≤36|万元",
    "二、|产出指标",
    "（一）|数量指标",
    "1|保洁河道长度|≥46|公里",
    "（二）|成本指标",
    "1|每公里保洁费用|≤0.8|万元",
    "三、|满意度指标",
    "（一）|服务对象满意度指标",
    "1|居民满意度|≥90|%",
  ]);
  expect(table.profile).toBe("cost-first-level");
  expect(outline(table)).toEqual([
    "成本指标 · 经济成本指标 · 保洁总费用 · ≤36万元",
    "产出指标 · 数量指标 · 保洁河道长度 · ≥46公里",
    "产出指标 · 成本指标 · 每公里保洁费用 · ≤0.8万元",
    "满意度指标 · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
});

test("lines of the first level alone", () => {
  const table = onlyTable([
    ...head,
    "序号|指标名称|指标值",
    "一、|产出指标",
    "1|保洁河道长度|≥46公里",
    "二、|满意度指标",
    "1|居民满意度|≥90%",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · — · 保洁河道长度 · ≥46公里",
    "满意度指标 · — · 居民满意度 · ≥90%",
  ]);
});

test.each(["产出指标-数量指标", "产出指标/数量指标", "产出指标——数量指标", "产出：数量"])(
  "both classes in one cell: %s, each with the rest of the cell around it",
  (path) => {
    const table = onlyTable([
      ...head,
      "指标类别|指标名称|指标值",
      `${path}|保洁河道长度|≥46公里`,
      "效益指标-生态效益指标|水质达标率|≥90%",
    ]);
    expect(outline(table)[0]).toBe("产出指标 · 数量指标 · 保洁河道长度 · ≥46公里");
    const { category, subcategory } = table.indicators[0]!;
    expect(`${category!.text}${category!.around!.after}`).toBe(path);
    expect(`${subcategory!.around!.before}${subcategory!.text}`).toBe(path);
  },
);

test("rows that only name a class under 指标类型 hold for those below", () => {
  const table = onlyTable([
    ...head,
    "指标类型|指标名称|指标值",
    "数量指标||",
    "|保洁河道长度|≥46公里",
    "质量指标||",
    "|保洁合格率|≥95%",
  ]);
  expect(outline(table)).toEqual([
    "— · 数量指标 · 保洁河道长度 · ≥46公里",
    "— · 质量指标 · 保洁合格率 · ≥95%",
  ]);
});

test("subtotals of points are no indicators, a name that ends like one is", () => {
  const table = onlyTable([
    ...head,
    "一级指标|二级指标|三级指标|指标值|分值",
    "产出指标|数量指标|保洁河道长度|≥46公里|40",
    "||补助金额合计|≤36万元|10",
    "产出小计||||50",
    "满意度指标|服务对象满意度指标|居民满意度|≥90%|50",
    "满意度小计||||50",
  ]);
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 保洁河道长度 · ≥46公里",
    "产出指标 · 数量指标 · 补助金额合计 · ≤36万元",
    "满意度指标 · 服务对象满意度指标 · 居民满意度 · ≥90%",
  ]);
});

test("a name that is also a label does not end the table", () => {
  const table = onlyTable([
    ...head,
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|时效指标|保洁按期完成率|≥95%",
    "||资金支出进度|≥95%",
    "||居民满意度|≥90%",
  ]);
  expect(table.indicators.map(({ name }) => name?.text)).toEqual([
    "保洁按期完成率",
    "资金支出进度",
    "居民满意度",
  ]);
});
