import { grid, projectSheet, type ProjectParts } from "../../../src/rules/example";
import { saidBy } from "../one-rule";

const quantity = "产出指标 | 数量指标 | 处置来访起数 | 全年处置的来访起数 | ≥20起 | 历史标准";
const cost = (name: string, value: string) =>
  `产出指标 | 成本指标 | ${name} | 全年实际支出 | ${value} | 预算支出标准`;
const project = (name: string, rows: readonly string[], parts: ProjectParts = {}) => ({
  sheet: name,
  grid: projectSheet({ title: `${name}绩效目标表`, name, rows, ...parts }),
});

describe("the budget and its parts", () => {
  const said = saidBy("budget-parts-sum");
  const parts = (total: string, fiscalFunds: string, otherFunds: string) =>
    said(projectSheet({ total, fiscalFunds, otherFunds }));

  test.each([
    ["5.00", "3.50", "1.50", []],
    ["5.00", "3.50", "1.51", ["C4 differs"]],
    ["5.00", "3.50", "1.49", ["C4 differs"]],
    ["5.00", "3.50", "1.505", []],
    ["5.00", "5.00", "", []],
    ["5.00", "", "5.00", []],
    ["5.00", "4.00", "", ["C4 differs"]],
    ["5.00", "4.00", "—", ["C4 differs"]],
    ["5.00", "", "", []],
    ["5.00", "4.00", "一万", []],
    ["", "4.00", "1.00", []],
    ["5.00", "6.00", "-1.00", []],
    ["5.00", "6.00", "-2.00", []],
    // A slip of unit is another rule's.
    ["5.00", "50000", "0", []],
    ["50000", "5", "0", []],
    ["5.00", "5.00", "50000", []],
  ])("%s of %s and %s", (total, fiscal, other, expected) => {
    expect(parts(total, fiscal, other)).toEqual(expected);
  });

  test("parts that the form prints beside the two make up the rest, where they hold something", () => {
    const withPart = (label: string, amount: string) =>
      said(
        grid(
          "信访业务费绩效目标表",
          "预算情况（万元） | 资金总额 | 60 | 其中：财政拨款 | 50",
          ` | ${label} | ${amount} | 其他资金 | 2`,
          "一级指标 | 二级指标 | 三级指标 | 指标值",
          "产出指标 | 数量指标 | 接访批次 | ≥300批次",
        ),
      );
    expect(withPart("上年结转", "8")).toEqual([]);
    expect(withPart("上年结转", "0")).toEqual(["C2 differs"]);
    expect(withPart("上年结转", "—")).toEqual(["C2 differs"]);
    expect(withPart("上年结转", "")).toEqual([]);
    expect(withPart("银行贷款", "8")).toEqual([]);
  });

  test("of several further parts one that holds something is enough", () => {
    const withParts = (one: string, other: string) =>
      said(
        grid(
          "信访业务费绩效目标表",
          "预算情况（万元） | 资金总额 | 60 | 其中：财政拨款 | 50",
          ` | 上年结转 | ${one} | 其他资金 | 2`,
          ` | 单位资金 | ${other} | | `,
          ...rows,
        ),
      );
    expect(withParts("8", "—")).toEqual([]);
    expect(withParts("—", "8")).toEqual([]);
    expect(withParts("—", "0")).toEqual(["C2 differs"]);
  });

  const rows = [
    "一级指标 | 二级指标 | 三级指标 | 指标值",
    "产出指标 | 数量指标 | 接访批次 | ≥300批次",
  ];
  const between = (above: readonly string[], below: readonly string[]) =>
    said(
      grid(
        "信访业务费绩效目标表",
        "单位：万元",
        ...above,
        "预算情况 | 资金总额 | 60",
        " | 财政拨款 | 50",
        " | 其他资金 | 2",
        ...below,
        ...rows,
      ),
    );

  test.each<[string, readonly string[], readonly string[], boolean]>([
    ["none", [], [], true],
    ["right below", [], ["上年结转资金另列"], false],
    ["two below", [], ["接访用款", "上年结转资金另列"], false],
    ["three below", [], ["接访用款", "办公用款", "上年结转资金另列"], true],
    ["two above", ["上年结转资金另列"], [], false],
    ["three above", ["上年结转资金另列", "接访用款"], [], true],
    ["of fourteen characters", [], ["上年结转资金在本表之外另列明"], false],
    ["of fifteen characters", [], ["上年结转的资金在本表之外另列明"], true],
    ["as a label", [], ["上年结转："], false],
    ["in the goal", [], ["年度目标 | 用好上年结转资金"], true],
  ])("a further part that is only named: %s", (_, above, below, told) => {
    expect(between(above, below)).toEqual(told ? [`C${3 + above.length} differs`] : []);
  });

  test("more than the whole is wrong whatever else the form prints", () => {
    const lines = ["预算情况（万元） | 资金总额 | 50", " | 财政拨款 | 50", " | 其他资金 | 2"];
    expect(said(grid("信访业务费绩效目标表", ...lines, "上年结转另列", ...rows))).toEqual([
      "C2 differs",
    ]);
  });

  test.each([
    [["中央补助 | 400", "地方资金 | 40"], ["C3 transfer"]],
    [["中央补助 | 400", "地方资金 | 20"], []],
    [["中央补助 | 400", "地方资金 | 40", "单位资金 | 1"], []],
    [["地方资金 | 40", "中央补助 | 400"], []],
    [["省级补助 | 400", "地方资金 | 40"], []],
    [["中央补助 | 400", "省级地方资金 | 40"], []],
    [["中央补助 | 400"], []],
    [["财政拨款 | 420", "中央补助 | 400", "地方资金 | 40"], []],
  ])("the parts of a transfer payment: %j", (parts, expected) => {
    const lines = parts.map((part, i) => ` | ${i ? "" : "其中："}${part}`);
    const whole = "资金情况（万元） | 年度金额 | 420";
    const sheet = grid(
      "专项转移支付区域绩效目标表",
      "项目名称 | 山洪灾害防治",
      whole,
      ...lines,
      ...rows,
    );
    expect(said(sheet)).toEqual(expected);
  });
});

describe("other funds left blank", () => {
  const said = saidBy("other-funds-blank");
  test.each<[ProjectParts, string[]]>([
    [{ otherFunds: "" }, ["G4 blank"]],
    [{ otherFunds: "", fiscalFunds: "" }, ["G4 blank"]],
    [{ otherFunds: "", total: "" }, ["G4 blank"]],
    [{ otherFunds: "", total: "", fiscalFunds: "" }, []],
    [{ otherFunds: "0.00" }, []],
    [{ otherFunds: "—" }, []],
  ])("%j", (parts, expected) => expect(said(projectSheet(parts))).toEqual(expected));
});

describe("costs against the budget", () => {
  const said = saidBy("cost-budget-mismatch");
  const costs = (...rows: readonly string[]) => said(projectSheet({ rows: [quantity, ...rows] }));

  test.each([
    ["≤5万元", []],
    ["≤5.005万元", []],
    ["≤5.01万元", ["E11 above"]],
    ["≤50000元", []],
    ["≤60000元", ["E11 above"]],
    ["≤4.99万元", ["E11 below?"]],
    ["≤0.005万元", ["E11 below?"]],
    ["≤0.004万元", []],
    ["控制在预算内", []],
  ])("one total of %s", (value, expected) => {
    expect(costs(cost("项目总成本", value))).toEqual(expected);
  });

  test("several costs stand against the budget together", () => {
    const two = (one: string, other: string) =>
      costs(cost("培训成本", one), cost("会议成本", other));
    expect(two("≤3万元", "≤2万元")).toEqual([]);
    expect(two("≤3万元", "≤2.01万元")).toEqual(["E11 sum"]);
    expect(two("≤2万元", "≤3.01万元")).toEqual(["E12 sum"]);
    expect(two("≤1万元", "≤1万元")).toEqual([]);
    expect(two("≤5万元", "≤1万元")).toEqual([]);
    expect(two("≤6万元", "≤1万元")).toEqual(["E11 above"]);
  });

  test("without a budget, or with none, nothing can be said", () => {
    for (const total of ["", "0.00", "-5"]) {
      expect(said(projectSheet({ total, rows: [quantity, cost("项目总成本", "≤6万元")] }))).toEqual(
        [],
      );
    }
  });

  test("quantity times unit cost may differ from the total by a fifth", () => {
    const each = (value: string, ...more: readonly string[]) =>
      costs(...more, cost("项目总成本", "≤5万元"), cost("平均单起处置成本", value));
    expect(each("≤0.25万元/起")).toEqual([]);
    expect(each("≤0.3万元/起")).toEqual([]);
    expect(each("≤0.31万元/起")).toEqual(["E12 product?"]);
    expect(each("≤0.2万元/起")).toEqual([]);
    expect(each("≤0.19万元/起")).toEqual(["E12 product?"]);
    expect(each("≤2500元/起")).toEqual([]);
    // The name may say of what a cost is one.
    expect(each("≤0.31万元")).toEqual(["E12 product?"]);
    expect(each("≤0.25万元")).toEqual([]);
    expect(each("≤0.31万元/人")).toEqual([]);
    expect(each("≤0.31万元/起/天")).toEqual([]);
    expect(each("≤31%")).toEqual([]);
    expect(costs(cost("项目总成本", "≤5万元"), cost("单起处置成本上限", "≤0.31万元/起"))).toEqual(
      [],
    );
    expect(each("≤0.31万元/起", quantity)).toEqual([]);
    const scaled = "产出指标 | 数量指标 | 处置来电起数 | 全年 | ≥2万起 | 历史标准";
    expect(each("≤0.31万元/起", scaled)).toEqual([]);
    for (const scale of ["千", "亿"]) {
      expect(each("≤0.31万元/起", scaled.replace("万", scale))).toEqual([]);
    }
    expect(each("≤0.31万元/起", scaled.replace("万起", "起"), quantity)).toEqual([]);
    // What is counted as a quality is no quantity bought.
    const quality = "产出指标 | 质量指标 | 一次办结起数 | 全年 | ≥10起 | 历史标准";
    expect(each("≤0.31万元/起", quality)).toEqual(["E13 product?"]);
    // Where other things are counted too, the total pays for them as well.
    const other = "产出指标 | 数量指标 | 培训期数 | 全年 | ≥4期 | 计划标准";
    expect(each("≤0.19万元/起", other)).toEqual([]);
    expect(each("≤0.05万元/起", other)).toEqual([]);
    expect(each("≤0.049万元/起", other)).toEqual(["E13 product?"]);
    expect(each("≤0.31万元/起", other)).toEqual(["E13 product?"]);
  });

  test("unit costs alone say nothing of the whole", () => {
    expect(costs(cost("平均单起处置成本", "按标准支付"))).toEqual([]);
    expect(costs(cost("平均单起处置成本", "≤0.25万元/起"))).toEqual(["E11 unitOnly"]);
    expect(
      costs(cost("平均单起处置成本", "≤0.25万元/起"), cost("人均培训成本", "≤300元/人")),
    ).toEqual(["E11 unitOnly"]);
  });
});

describe("costs across tables", () => {
  const said = saidBy("cost-budget-mismatch");
  const unitCost = project("值班经费", [
    quantity,
    cost("项目总成本", "≤5万元"),
    cost("平均单起处置成本", "≤0.25万元/起"),
  ]);
  const other = (count: string, total: string) =>
    said([
      unitCost,
      project("接访经费", [quantity.replace("≥20起", count), cost("项目总成本", total)], {
        total: "",
        fiscalFunds: "",
        otherFunds: "",
      }),
    ]);

  test.each([
    ["≥20起", "≤5万元", []],
    ["≥20起", "≤6万元", []],
    ["≥20起", "≤6.2万元", ["接访经费!E10 implied?"]],
    ["≥23起", "≤5万元", []],
    ["≥24起", "≤5万元", ["接访经费!E10 implied?"]],
    ["≥0起", "≤5万元", []],
    ["≥20件", "≤50万元", []],
  ])("%s for %s, where another project pays 0.25万元 for each", (count, total, expected) => {
    expect(other(count, total)).toEqual(expected);
  });

  const heading = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据";
  const department = (whole: string, unit = "") => ({
    sheet: "部门",
    grid: grid(
      "部门整体绩效目标表",
      ...(unit ? [`部门名称：${unit} |`] : []),
      heading,
      cost("部门项目总成本", whole),
    ),
  });
  const costing = (name: string, value: string, parts: ProjectParts = {}) =>
    project(name, [quantity, cost("项目总成本", value)], parts);

  test("what a department spends is not for the work of one project", () => {
    const whole = department("≤25万元");
    const counted = { ...whole, grid: [...whole.grid, ...grid(quantity)] };
    expect(said([unitCost, counted])).toEqual([]);
  });

  test("the projects of a department stay within its total", () => {
    const whole = (value: string, ...others: readonly ReturnType<typeof project>[]) =>
      said([department(value), ...others]).filter((line) => /parts/.test(line));
    const [one, two] = [costing("值班经费", "≤5万元"), costing("接访经费", "≤5万元")];
    expect(whole("≤10万元", one, two)).toEqual([]);
    expect(whole("≤9.99万元", one, two)).toEqual(["部门!E3 parts"]);
    expect(whole("≤99000元", one, two)).toEqual(["部门!E3 parts"]);
    expect(whole("≤4万元", one)).toEqual([]);
    expect(whole("控制在预算内", one, two)).toEqual([]);
    // A project that stands there twice counts once, with its larger total.
    const draft = { ...costing("值班经费", "≤4万元"), sheet: "草稿" };
    expect(whole("≤10万元", draft, one, two)).toEqual([]);
    expect(whole("≤10万元", one, draft, two)).toEqual([]);
    // One without a total of costs counts with its budget.
    const budgeted = project("培训费", [quantity]);
    expect(whole("≤9.99万元", one, budgeted)).toEqual(["部门!E3 parts"]);
    expect(whole("≤10万元", one, budgeted)).toEqual([]);
  });

  test("two departments, and projects of another unit, are not compared", () => {
    const [one, two] = [costing("值班经费", "≤5万元"), costing("接访经费", "≤5万元")];
    const second = { ...department("≤4万元"), sheet: "部门2" };
    expect(said([department("≤4万元"), second, one, two])).toEqual([]);
    const of = (name: string, unit: string) =>
      costing(name, "≤5万元", { unit: `填报单位：${unit}` });
    const read = (unit: string) =>
      said([department("≤4万元", "甲县信访局"), of("值班经费", unit), of("接访经费", unit)]);
    expect(read("甲县信访局")).toEqual(["部门!E4 parts"]);
    expect(read("乙县信访局")).toEqual([]);
  });
});
