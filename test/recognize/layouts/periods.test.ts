import { recognizeSheet } from "../../../src/recognize/recognize";
import { content, outline, range, sheet } from "../sheets";
import { columnsOf, onlyTable } from "./tables";

test("the old form: 长期 and 年度 side by side", () => {
  const table = onlyTable([
    "项目支出绩效目标申报表",
    "（2022年度）",
    "项目名称|基层公共文化服务",
    "主管部门|丁市文旅局|||实施单位|丁市图书馆",
    "项目资金（万元）|中期资金总额：|300||年度资金总额：|100|",
    "|其中：财政拨款|300||其中：财政拨款|90|",
    "|其他资金|0||其他资金|10|",
    "总体目标|中期目标（2022年—2024年）|||年度目标||",
    "|目标1：建成分馆12个|||目标1：建成分馆4个||",
    "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值",
    "|产出指标|数量指标|建成分馆|12个|数量指标|建成分馆|4个",
    "||质量指标|达标率|≥95%|质量指标|达标率|≥95%",
    "|满意度指标|服务对象满意度指标|读者满意度|≥90%|服务对象满意度指标|读者满意度|≥88%",
  ]);
  expect(content(table)).toMatchObject({
    ...{ unitName: "丁市图书馆", goal: "目标1：建成分馆4个" },
    budget: ["万元", "100", "90", "10"],
  });
  expect(outline(table).map((line, i) => `${table.indicators[i]!.period} ${line}`)).toEqual([
    "term 产出指标 · 数量指标 · 建成分馆 · 12个",
    "year 产出指标 · 数量指标 · 建成分馆 · 4个",
    "term 产出指标 · 质量指标 · 达标率 · ≥95%",
    "year 产出指标 · 质量指标 · 达标率 · ≥95%",
    "term 满意度指标 · 服务对象满意度指标 · 读者满意度 · ≥90%",
    "year 满意度指标 · 服务对象满意度指标 · 读者满意度 · ≥88%",
  ]);
});

test("the old form: 长期 above 年度, 指标内容 and 环境效益", () => {
  const table = onlyTable([
    "省级专项资金绩效目标表",
    "专项名称|现代农业发展专项",
    "长期绩效目标|建成基地20个",
    "年度绩效目标|新建基地6个",
    "长期绩效指标|一级指标|二级指标|指标内容|指标值|备注",
    "|产出指标|数量指标|建成基地数|20个|",
    "|效益指标|环境效益指标|农药减量|10%|",
    "年度绩效指标|一级指标|二级指标|指标内容|指标值|备注",
    "|产出指标|数量指标|建成基地数|6个|",
    "|效益指标|环境效益|农药减量|3%|",
  ]);
  expect([table.projectName?.text, table.goal?.text]).toEqual(["现代农业发展专项", "新建基地6个"]);
  expect(outline(table).map((line, i) => `${table.indicators[i]!.period} ${line}`)).toEqual([
    "term 产出指标 · 数量指标 · 建成基地数 · 20个",
    "term 效益指标 · 生态效益指标 · 农药减量 · 10%",
    "year 产出指标 · 数量指标 · 建成基地数 · 6个",
    "year 效益指标 · 生态效益指标 · 农药减量 · 3%",
  ]);
});

test("Hubei: the value of this year beside earlier ones", () => {
  const table = onlyTable([
    "项目绩效目标表",
    "项目名称|防汛物资",
    "一级指标|二级指标|三级指标|指标值|||指标值确定依据",
    "|||前年|上年|当年预期实现值|",
    "产出指标|数量指标|储备编织袋|20000条|22000条|25000条|历史数据",
    "|质量指标|合格率|98%|98%|100%|行业标准",
  ]);
  expect(columnsOf(table)).toMatchObject({ value: 5, basis: 6 });
  expect(outline(table)).toEqual([
    "产出指标 · 数量指标 · 储备编织袋 · 25000条",
    "产出指标 · 质量指标 · 合格率 · 100%",
  ]);
});

describe("parts for 长期 and 年度 with different headings", () => {
  const term = ["一级指标|二级指标|三级指标|指标值", "产出指标|数量指标|三年修渠长度|≥90公里"];
  const year = [
    "一级指标|二级指标|三级指标|上年实现值|指标值|指标值确定依据",
    "产出指标|数量指标|修渠长度|28公里|≥30公里|计划标准",
  ];
  const read = (...rows: readonly string[]) =>
    recognizeSheet(
      sheet(["项目绩效目标表", "项目名称|渠系改造", "绩效目标|三年修渠90公里", ...rows]),
    );

  test.each([
    ["lines above", ["长期绩效指标", ...term, "年度绩效指标", ...year]],
    ["titles", ["长期绩效目标表", ...term, "年度绩效目标表", ...year]],
    ["titles and a blank row", ["中期目标", ...term, "", "年度目标表", ...year]],
    [
      "upright labels",
      [...term.map((row, i) => `${i ? "" : "长期指标"}|${row}`)].concat(
        year.map((row, i) => `${i ? "" : "年度指标"}|${row}`),
      ),
    ],
  ])("are one table: %s", (_how, rows) => {
    const [table, ...others] = read(...rows);
    expect(others).toEqual([]);
    expect(outline(table!).map((line, i) => `${table!.indicators[i]!.period} ${line}`)).toEqual([
      "term 产出指标 · 数量指标 · 三年修渠长度 · ≥90公里",
      "year 产出指标 · 数量指标 · 修渠长度 · ≥30公里",
    ]);
    expect(table!.columns.basis).toBeDefined();
    expect(range(table!)).toMatch(new RegExp(`^A1:[FG]${rows.length + 3}$`));
    expect(table!.texts.map(({ text }) => text)).toContain("计划标准");
  });

  test("the goal of the year counts where each part has its own", () => {
    const [table] = read(
      "长期绩效指标",
      ...term,
      "年度绩效目标|修渠30公里",
      "年度绩效指标",
      ...year,
    );
    expect([table!.indicators.length, table!.goal?.text]).toEqual([2, "修渠30公里"]);
  });

  test.each([
    ["another project follows", ["年度绩效目标表", "项目名称|水库加固", ...year]],
    ["no period is named", year],
    ["there is much between", ["", "", "", "", "年度绩效目标表", ...year]],
  ])("are two where %s", (_why, below) => {
    expect(read("长期绩效目标表", ...term, ...below)).toHaveLength(2);
  });
});

describe("values of several years", () => {
  const values = (rows: readonly string[], name?: string) => {
    const [table] = recognizeSheet(sheet(rows, undefined, name));
    return table!.indicators.map(({ value, actual }) => [value?.text, actual?.text]);
  };
  const twoYears = [
    "一级指标|二级指标|三级指标|2025年完成值|2025年指标值|2026年指标值",
    "产出指标|数量指标|修渠长度|27公里|≥28公里|≥30公里",
  ];

  test.each([
    ["the title", ["2026年项目绩效目标表", "项目名称|渠系改造"]],
    ["a line below it", ["项目绩效目标表", "（2026年度）", "项目名称|渠系改造"]],
  ])("those of the year in %s count", (_where, head) => {
    expect(values([...head, ...twoYears])).toEqual([["≥30公里", undefined]]);
  });

  test("those of the year in the name of the sheet count", () => {
    expect(values(twoYears, "2026年绩效目标表")).toEqual([["≥30公里", undefined]]);
  });

  test.each(["项目绩效目标表", "2030年项目绩效目标表"])("the first count below %s", (title) => {
    expect(values([title, ...twoYears])).toEqual([["≥28公里", "27公里"]]);
  });

  test("in two heading rows", () => {
    const rows = [
      ...["2026年项目绩效目标表", "一级指标|二级指标|三级指标|指标值||", "|||2025年|2026年|2027年"],
      "产出指标|数量指标|修渠长度|≥28公里|≥30公里|≥32公里",
    ];
    expect(values(rows)).toEqual([["≥30公里", undefined]]);
  });
});
