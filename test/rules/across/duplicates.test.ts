import { grid, projectSheet, type ProjectParts } from "../../../src/rules/example";
import { findingsBy, saidBy } from "../one-rule";

const head = "一级指标 | 二级指标 | 三级指标 | 指标值";
const rows = (...values: readonly number[]) =>
  values.map((value, i) => `产出指标 | 数量指标 | 第${i + 1}类保障单位数量 | ≥${value}个`);
const five = rows(25, 26, 27, 28, 29);

describe("one project in two tables", () => {
  const said = saidBy("project-duplicate");
  const two = (one: readonly string[], other: readonly string[]) =>
    said([
      { sheet: "一", grid: grid(...one) },
      { sheet: "二", grid: grid(...other) },
    ]);
  const title = "维稳经费绩效目标表";

  test("four of five equal rows make one project of two tables, three do not", () => {
    const other = (...values: readonly number[]) =>
      two([title, head, ...five], [title, head, ...rows(...values)]);
    expect(other(25, 26, 27, 28, 29)).toEqual(["二!A1 same"]);
    expect(other(25, 26, 27, 28, 30)).toEqual(["二!A1 same"]);
    expect(other(25, 26, 27, 31, 30)).toEqual([]);
    expect(other(25, 26, 27, 28)).toEqual(["二!A1 same"]);
    expect(other(25, 26, 27)).toEqual([]);
  });

  test("another name is another project, another year or unit a question", () => {
    const other = (name: string, ...above: readonly string[]) =>
      two([title, head, ...five], [name, ...above, head, ...five]);
    expect(other("5.维稳经费绩效目标表")).toEqual(["二!A1 same"]);
    expect(other("接访经费绩效目标表")).toEqual([]);
    expect(other("2024年度维稳经费绩效目标表")).toEqual(["二!A1 version?"]);
    expect(other("2024年维稳经费绩效目标表")).toEqual(["二!A1 version?"]);
    expect(other("维稳经费绩效目标表（草案）")).toEqual(["二!A1 version?"]);
    expect(other(title, "填报单位：乙局 |")).toEqual(["二!A1 version?"]);
    expect(other("部门整体绩效目标表")).toEqual([]);
  });

  test("codes decide where both tables have one", () => {
    const other = (codes: readonly [string, string], second: readonly string[] = five) =>
      two(
        [title, `项目编码 | ${codes[0]} | 项目名称 | 维稳经费`, head, ...five],
        [title, `项目编码 | ${codes[1]} | 项目名称 | 维稳经费`, head, ...second],
      );
    expect(other(["13012322P002581106102", "13012322P002581106031"])).toEqual([]);
    const office = (title: string, code: string) => [
      title,
      `填报单位：甲局 | | 项目编码 | ${code}`,
      head,
      ...five,
    ];
    const inOneOffice = (name: string) =>
      two(office(title, "13012322P002581106102"), office(name, "13012322P002581106031"));
    expect(inOneOffice(title)).toEqual(["二!A1 same"]);
    expect(inOneOffice("2024年度维稳经费绩效目标表")).toEqual([]);
    expect(other(["13012322P002581106102", ""])).toEqual(["二!A1 same"]);
    expect(other(["13012322P002581106102", "13012322P002581106102"], rows(1, 2))).toEqual([
      "二!A1 same",
    ]);
    expect(other(["", ""], rows(1, 2))).toEqual([]);
    expect(other(["", "13012322P002581106102"], rows(1, 2))).toEqual([]);
  });

  test("year and version in a name do not make another name", () => {
    const named = (one: string, other: string) =>
      two(
        [`项目名称 | ${one}`, head, ...five],
        [`项目名称 | ${other}`, "填报单位：甲局 |", head, ...five],
      );
    expect(named("维稳经费", "维稳经费")).toEqual(["二!A1 version?"]);
    expect(named("维稳经费", "2024年度维稳经费（草案）")).toEqual(["二!A1 version?"]);
    expect(named("维稳经费", "2024年维稳经费批复")).toEqual(["二!A1 version?"]);
  });

  test("a list that names one project twice is one table", () => {
    const list = ["单位名称 | 项目名称 | 一级指标 | 二级指标 | 三级指标 | 指标值"];
    const rowsOf = (name: string) =>
      five.map((row, i) => `${i ? " | " : `甲局 | ${name}`} | ${row}`);
    const sheet = grid("部门项目绩效目标表", ...list, ...rowsOf("维稳经费"), ...rowsOf("维稳经费"));
    expect(said(sheet)).toEqual([]);
  });

  test("departments and forms without a name are no projects", () => {
    const department = ["部门整体绩效目标表", head, ...five];
    expect(two(department, department)).toEqual([]);
    expect(two([head, ...five], [head, ...five])).toEqual([]);
    const blank = [title, head, "产出指标 | 数量指标", "效益指标 | 社会效益指标"];
    expect(two(blank, [title, head])).toEqual([]);
  });

  test("the finding names both tables, without what Word left in their titles", () => {
    const [finding] = findingsBy("project-duplicate")([
      { sheet: "一", grid: grid(`1.${title}{ TC "2.别的经费" \\f C }`, head, ...five) },
      { sheet: "二", grid: grid(`2.${title}`, head, ...five) },
    ]);
    expect(finding!.data).toEqual({
      name: "维稳经费",
      other: "一“1.维稳经费绩效目标表”",
      equal: "5",
      all: "5",
    });
  });

  test("a self-evaluation of a project is no second project", () => {
    const evaluated = five.map((row) => `${row} | 25个`);
    expect(two([title, head, ...five], [title, `${head} | 实际完成值`, ...evaluated])).toEqual([]);
  });
});

describe("region and year of codes", () => {
  const said = saidBy("code-region-year");
  const codes = ["13012322P002581106102", "13012322P002581106031"] as const;
  const sheets = (...parts: readonly ProjectParts[]) =>
    said(
      parts.map((part, i) => ({
        sheet: `表${i + 1}`,
        grid: projectSheet({ title: "项目绩效目标表", name: `专项业务费${i + 1}`, ...part }),
      })),
    );
  const [a, b] = codes.map((code) => ({ code }));
  const otherYear = { code: "13012321P00BAJ310085J" };
  const otherRegion = { code: "12000022P10000210006W" };

  test("more than half of three and more tell what is usual", () => {
    expect(sheets(a!, b!, otherYear)).toEqual(["表3!B3 year"]);
    expect(sheets(a!, b!, otherRegion)).toEqual(["表3!B3 region"]);
    expect(sheets(a!, otherYear)).toEqual([]);
    expect(sheets(a!, b!, otherYear, { code: "12000021P34569010001A" })).toEqual(["表4!B3 region"]);
    expect(sheets(a!, b!, { code: "" }, otherYear)).toEqual(["表4!B3 year"]);
  });

  test("a year stated in the title or above the table comes before what is usual", () => {
    const stated = (title: string) => sheets({ ...a, title });
    expect(stated("项目绩效目标表（2023年度）")).toEqual(["B3 stated"]);
    expect(stated("项目绩效目标表（2023 年度）")).toEqual(["B3 stated"]);
    expect(stated("项目绩效目标表（2022年度）")).toEqual([]);
    expect(stated("项目绩效目标表（2023年）")).toEqual([]);
    expect(sheets({ ...a, name: "2023年度专项业务费" })).toEqual([]);
    expect(sheets(a!, b!, { ...otherYear, title: "项目绩效目标表（2021年度）" })).toEqual([]);
  });
});

describe("the project in the title", () => {
  const said = saidBy("title-name-mismatch");
  const of = (title: string, name = "信访专项业务费", unit = "单位：万元") =>
    said(projectSheet({ title, name, unit }));

  test.each([
    "信访专项业务费绩效目标表",
    "3.信访专项业务费绩效目标表",
    "附件12：信访专项业务费绩效目标表",
    "信访专项业务费（2023年）绩效目标表",
    "信访业务费绩效目标表（二级项目）".replace("信访业务费", "专项业务费"),
    "项目支出绩效目标表",
    "2023年度部门预算项目绩效目标表",
    "正定县信访局项目绩效目标表",
    "市级财政专项绩效目标表",
    "省对下转移支付绩效目标表",
  ])("%s fits", (title) => expect(of(title)).toEqual([]));

  test.each([
    "驻京值班差旅费绩效目标表",
    "4.驻京值班差旅费绩效目标表",
    "十二、驻京值班差旅费绩效目标表",
    "2023年驻京值班差旅费绩效目标申报表",
    "[bookmark: _Toc297]2.驻京值班差旅费绩效目标表",
    "附表2驻京值班差旅费绩效目标表",
    "（三）驻京值班差旅费绩效目标表",
    "2-1.驻京值班差旅费项目支出预算绩效目标及指标批复表（一）",
    "驻京值班差旅费绩效自评情况汇总表（2023年）",
  ])("%s names another project", (title) => expect(of(title)).toEqual(["A1 differs"]));

  test("the unit that reports is no project", () => {
    expect(
      of("示范县信访接待大厅绩效目标表", "信访专项业务费", "填报单位：示范县信访接待大厅"),
    ).toEqual([]);
    expect(of("接待楼维修绩效目标表", "接待楼维修（二期）")).toEqual([]);
    expect(of("信访大厅运行费绩效目标表", "值班费", "填报单位：101 信访大厅")).toEqual([
      "A1 differs",
    ]);
    expect(of("接访楼绩效目标表", "大院维修")).toEqual([]);
    expect(of("接访大楼绩效目标表", "大院维修")).toEqual(["A1 differs"]);
  });
});
