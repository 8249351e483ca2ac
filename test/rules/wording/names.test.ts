import { indicatorRows } from "../../../src/rules/example";
import { saidBy } from "../one-rule";

describe("the same indicator twice", () => {
  const said = saidBy("indicator-duplicate");
  const of = (value: string, ...names: readonly string[]) =>
    said(
      indicatorRows(
        ...names.map((name) => `产出指标 | 质量指标 | ${name} | 情况 | ${value} | 计划标准`),
      ),
    );

  test.each<[string, string, string, string[]]>([
    // One name, or one within the other.
    ["≥90%", "来访登记办结率", "来访登记办结率", ["C3 same"]],
    ["≥90%", "来访登记办结率", "来访登记，办结率", ["C3 same"]],
    ["≥90%", "群众满意", "来访群众满意", ["C2 same"]],
    ["≥90%", "来访群众满意", "群众满意", ["C3 same"]],
    ["≥90%", "合格率", "验收合格率", ["C2 alike"]],
    ["≥90%", "党建", "党建活动", []],
    ["≥90%", "机动车道完好率", "非机动车道完好率", []],
    ["≥90%", "未成年人入学率", "成年人入学率", []],
    ["≥90%", "不合格产品处置率", "不合格产品处置率", ["C3 same"]],
    ["≥90%", "来访登记办结率", "设备验收合格率", []],
    // But for words that qualify.
    ["≥90%", "越级访劝返率", "越级访及时劝返率", ["C2 alike"]],
    ["≥90%", "越级访成功劝返率", "全年越级访及时劝返率", ["C2 alike"]],
    ["≥90%", "项目开展率", "实际及时率", []],
    // Other words in another order: of counts only.
    ["≥9处", "维修供水工程处数", "供水工程维修养护处数", ["C2 same"]],
    ["≥90%", "维修供水工程比率", "供水工程维修养护比率", []],
    ["≥9处", "供水工程", "工程养护供水", []],
    ["≥9处", "供水工程处数", "工程项目所在地各村供水设施改造处数程度", []],
    ["≥9人", "培训教师人数", "培训教师人人数", ["C2 same"]],
    ["≥9人", "培训人人教师", "教师人数培训", []],
    ["≥9处", "维修机动车道处数", "非机动车道处数维修", []],
    // Another word for the number.
    ["≥9个", "服务站个数", "服务站数量", ["C3 same"]],
    ["≥9个", "内涝点处数", "内涝点个数", ["C3 same"]],
    ["≥9个", "车站个数", "车站数量", []],
    ["≥9个", "服务站个数", "服务点数量", []],
    ["≥9个", "服务站个数", "服务站面积", []],
  ])("%s: %s and %s", (value, one, other, expected) => {
    expect(of(value, one, other)).toEqual(expected);
  });

  test("another value is another indicator, another operator is none", () => {
    const two = (one: string, other: string) =>
      said(
        indicatorRows(
          `产出指标 | 质量指标 | 来访登记办结率 | 情况 | ${one} | 计划标准`,
          `产出指标 | 质量指标 | 来访登记办结率 | 情况 | ${other} | 计划标准`,
        ),
      );
    expect(two("≥90%", "≥95%")).toEqual([]);
    expect(two("≥90%", "90%以上")).toEqual(["C3 same"]);
    expect(two("12月底前", "12月底前")).toEqual(["C3 same"]);
    expect(two("优", "优")).toEqual([]);
  });

  test("a benefit that repeats an output is told elsewhere", () => {
    const two = (...classes: readonly string[]) =>
      said(
        indicatorRows(...classes.map((one) => `${one} | 来访登记办结率 | 情况 | ≥90% | 计划标准`)),
      );
    const [output, benefit] = ["产出指标 | 质量指标", "效益指标 | 社会效益指标"] as const;
    expect(two(output, benefit)).toEqual([]);
    expect(two(benefit, output)).toEqual([]);
    expect(two(benefit, benefit)).toEqual(["C3 same"]);
    expect(two(output, output)).toEqual(["C3 same"]);
  });
});

describe.each<[string, [string, string[]][]]>([
  [
    "benefit-repeats-output",
    [
      ["路灯完好率 | 路灯完好率 | ≥95%", ["C3 same"]],
      ["路灯完好率 | 城区路灯完好率 | ≥95%", ["C3 alike?"]],
      ["路灯完好率 | 夜间照明覆盖率 | ≥95%", []],
      ["维修供水工程处数 | 供水工程维修养护处数 | ≥9处", ["C3 alike?"]],
      ["维修供水工程比率 | 供水工程维修养护比率 | ≥9%", []],
      ["服务站个数 | 服务站数量 | ≥9个", ["C3 alike?"]],
      ["越级访劝返率 | 越级访及时劝返率 | ≥95%", []],
      ["路灯完好率 | 路灯完好率 | 优", []],
    ],
  ],
])("%s", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%s", (line, expected) => {
    const [output, benefit, value] = line.split(" | ");
    expect(
      said(
        indicatorRows(
          `产出指标 | 质量指标 | ${output} | 情况 | ${value} | 计划标准`,
          `效益指标 | 社会效益指标 | ${benefit} | 情况 | ${value} | 计划标准`,
        ),
      ),
    ).toEqual(expected);
  });
});

describe.each<[string, [string, string[]][]]>([
  [
    "name-vague",
    [
      ["数量指标 | 相关企业走访家数 | ≥60家", ["C2 vague"]],
      ["数量指标 | 举办相关赛事场次 | ≥6场", ["C2 vague"]],
      ["质量指标 | 有关制度完善率 | ≥90%", ["C2 vague"]],
      ["社会效益指标 | 疫苗相关聚集性疫情起数 | ＝0起", []],
      ["质量指标 | 相关系数 | ≥0.9", []],
      ["数量指标 | 有关联企业家数 | ≥9家", []],
      ["数量指标 | 约谈企业次数 | ≥9次", []],
      ["数量指标 | 近百户改厕数量 | ≥100户", ["C2 vague"]],
    ],
  ],
  [
    "name-generic",
    [
      ["成本指标 | 水电 | ≤3万元", ["C2 short"]],
      ["成本指标 | 印刷品 | ≤3万元", ["C2 short"]],
      ["成本指标 | 印刷用纸 | ≤3万元", []],
      ["成本指标 | 水电费 | ≤3万元", []],
      ["成本指标 | 奖金 | ≤3万元", []],
      ["成本指标 | 水电（万元） | ≤3万元", ["C2 short"]],
      ["数量指标 | 水电 | ≥3处", []],
      ["时效指标 | 完成时间 | 11月底前", ["C2 generic"]],
      ["时效指标 | 完成时间（月） | 11月底前", ["C2 generic"]],
      ["质量指标 | 满足日常办公需求 | ≥95%", ["C2 generic"]],
      ["质量指标 | 满足群众出行需求 | ≥95%", []],
    ],
  ],
  [
    "name-is-sentence",
    [
      ["质量指标 | 加强管理，提高质量 | ≥95%", ["C2 comma"]],
      ["质量指标 | 《公路，桥梁》贯彻率 | ≥95%", []],
      ["质量指标 | 完成培训300人 | ≥95%", ["C2 target"]],
      ["质量指标 | 提高服务质量 | 显著", ["C2 wish"]],
      ["质量指标 | 提高灌溉保证率 | ≥80%", []],
      ["数量指标 | 反映社情民意信息条数 | ≥80条", []],
      ["质量指标 | 合格率≥95% | ≥95%", ["C2 target"]],
      ["数量指标 | 新增5万元以上企业数 | ≥95家", []],
      ["社会效益指标 | 每10万人火灾死亡率 | ≤0.19%", []],
      ["数量指标 | 新增产值5万元以上 | ≥95家", ["C2 target"]],
      ["数量指标 | 65人以上村组数 | ≥95个", []],
      ["数量指标 | 带动就业200人以上 | ≥200人", ["C2 target"]],
      ["质量指标 | 反映培训质量 | ≥95%", ["C2 reflects"]],
      ["数量指标 | 反映问题办结件数 | ≥95件", []],
      ["社会效益指标 | 进一步促进和谐稳定 | ≥95%", ["C2 wish"]],
      ["质量指标 | 提高办结率 | ≥95%", []],
      ["质量指标 | 保障房分配情况 | ≥95%", []],
      ["质量指标 | 各乡镇街道办事处辖区内各个村组道路养护情况 | ≥95%", ["C2 long"]],
      ["质量指标 | 各乡镇街道办事处辖区内各村组道路养护情况 | ≥95%", []],
      ["质量指标 | 乡镇街道办事处辖区内各村组5G网络养护情况 | ≥95%", []],
      ["质量指标 | 各乡镇街道办事处辖区内各村组5G网络养护情况 | ≥95%", ["C2 long"]],
    ],
  ],
  [
    "description-slogan",
    [
      [
        "质量指标 | 管网漏损率 | ≤10% | 漏损水量占供水总量的比率，为群众用水提供保障",
        ["D2 slogan"],
      ],
      ["质量指标 | 管网漏损率 | ≤10% | 漏损水量占供水总量的比率，不断提升服务", ["D2 slogan"]],
      ["质量指标 | 管网漏损率 | ≤10% | 漏损水量占供水总量的比率，按季度统计", []],
      ["质量指标 | 管网漏损率 | ≤10% | 不断提升服务，按季度统计", []],
      ["质量指标 | 管网漏损率 | ≤10% | 漏损水量，降低漏损率5%", []],
      ["质量指标 | 管网漏损率 | ≤10% | 漏损水量；提升改造面积", []],
      ["质量指标 | 管网漏损率 | ≤10% | 漏损水量；降低管网漏损率", ["D2 slogan"]],
      ["质量指标 | 管网漏损率 | ≤10% | 漏损水量；为群众服务提供数量", ["D2 slogan"]],
      ["质量指标 | 漏损水量，提升服务 | ≤10% | 漏损水量，提升服务", []],
    ],
  ],
])("%s", (id, cases) => {
  const said = saidBy(id);
  test.each(cases)("%s", (line, expected) => {
    const [word, name, value, description = "全年情况"] = line.split(" | ");
    const category = word!.includes("效益") ? "效益指标" : "产出指标";
    expect(
      said(indicatorRows(`${category} | ${word} | ${name} | ${description} | ${value} | 计划标准`)),
    ).toEqual(expected);
  });
});
