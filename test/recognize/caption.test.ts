import { captionsOf, findTitle, headTop, namedAbove } from "../../src/recognize/caption";
import { Grid } from "../../src/recognize/grid";
import type { Region } from "../../src/recognize/region";
import { sheet } from "./sheets";

const headings = "一级指标|二级指标|三级指标|指标值";

/** These rows above the headings; more of them below. */
function above(rows: readonly string[], top = 0, below: readonly string[] = []): Region {
  const grid = new Grid(sheet([...rows, headings, ...below]));
  const header = { row: rows.length, rows: 1, blocks: [], first: 0, last: 3 };
  const body = { rows: [], repeats: [], rest: [], sums: [], bands: [], end: rows.length + 1 };
  return { grid, header, body, span: { left: 0, right: grid.columns - 1 }, top };
}

describe("the title", () => {
  const title = (rows: readonly string[], top?: number) => {
    const region = above(rows, top, ["督查费绩效目标表"]);
    const at = findTitle(region);
    return at && `${region.grid.word(at.row, at.column).text} ${at.row}`;
  };
  const blank = (count: number) => Array.from({ length: count }, () => "");
  const name = "项目名称|接访费";

  test("stands above the headings, not below them, and in no table above", () => {
    expect(title(["接访费绩效目标表", name])).toBe("接访费绩效目标表 0");
    expect(title([name])).toBeUndefined();
    expect(title(["接访费绩效目标表", name], 1)).toBeUndefined();
    expect(title([""])).toBeUndefined();
  });

  test("a section heading gives way to the table's title above the labels", () => {
    expect(title(["接访费绩效目标表", name, "绩效项目指标表"])).toBe("接访费绩效目标表 0");
    expect(title(["接访费绩效指标表", name])).toBe("接访费绩效指标表 0");
    expect(title([name, "绩效项目指标表"])).toBeUndefined();
    expect(title(["绩效项目指标表"])).toBe("绩效项目指标表 0");
    expect(title(["接访费绩效目标表", name, "年度绩效目标表"])).toBe("接访费绩效目标表 0");
    expect(title([name, "年度绩效目标表"])).toBeUndefined();
    expect(title(["年度绩效目标表"])).toBe("年度绩效目标表 0");
  });

  test("right above the headings it is that of the table, whatever stands higher", () => {
    expect(title(["部门绩效目标表", "接访费绩效目标"])).toBe("接访费绩效目标 1");
    expect(title(["部门绩效目标表", name, "接访费绩效目标"])).toBe("接访费绩效目标 2");
    expect(title(["部门绩效目标表", name, "接访费绩效目标表"])).toBe("接访费绩效目标表 2");
  });

  test("a table's title too far above the section is another's", () => {
    const apart = (rows: number) =>
      title(["接访费绩效目标表", ...blank(rows - 2), name, "绩效项目指标表"]);
    expect(apart(25)).toBe("接访费绩效目标表 0");
    expect(apart(26)).toBe("绩效项目指标表 26");
  });

  test("may have one short text beside it, and copies of itself", () => {
    const own = "接访费绩效目标表";
    expect(title([`${own}|${own}|${own}|表3`])).toBe(`${own} 0`);
    expect(title([`${own}|${"办".repeat(20)}`])).toBe(`${own} 0`);
    expect(title([`${own}|${"办".repeat(21)}`])).toBeUndefined();
    expect(title([`${own}|表3|第1页`])).toBeUndefined();
  });

  test("may have the year and the unit of money beside it", () => {
    expect(title(["|接访费绩效目标表|（2025年度）|单位：万元"])).toBe("接访费绩效目标表 0");
    expect(title(["接访费绩效目标表|2025年度|共3页|单位：万元"])).toBe("接访费绩效目标表 0");
    expect(title(["接访费绩效目标表|2025年初|共3页|表3"])).toBeUndefined();
  });
});

describe("the project in a line of its own", () => {
  const project = (rows: readonly string[], top?: number) => namedAbove(above(rows, top));

  test("is named behind its number, above the labels", () => {
    const field = project(["2.河道保洁和管护", "单位名称|县水利局"]);
    expect(field).toMatchObject({
      ...{ text: "河道保洁和管护", raw: "2.河道保洁和管护" },
      around: { before: "2.", after: "" },
    });
  });

  test("is not sought beyond another line, another text beside it or the table above", () => {
    expect(project(["2.河道保洁和管护", "按期办结", "单位名称|县水利局"])).toBeUndefined();
    expect(project(["2.河道保洁和管护", "", "单位名称|县水利局"])).toBeUndefined();
    expect(project(["2.河道保洁和管护|表3"])).toBeUndefined();
    expect(project(["2.河道保洁和管护", "单位名称|县水利局"], 1)).toBeUndefined();
  });
});

describe("captions", () => {
  const captions = (rows: readonly string[], top?: number) => captionsOf(above(rows, top));

  test("are short texts, alone or with one more beside them", () => {
    const rows = ["附件2", "", "表3|第1页", "甲|乙|丙", "办".repeat(60), "办".repeat(61)];
    expect(captions(rows)).toEqual(["附件2", "表3", "办".repeat(60)]);
    expect(captions([])).toEqual([]);
  });

  test("are sought a dozen rows up, and not in the table above", () => {
    const rows = Array.from({ length: 14 }, (_, row) => `附件${row}`);
    expect(captions(rows)).toEqual(rows.slice(2));
    expect(captions(rows, 10)).toEqual(rows.slice(10));
  });

  test("do not take in the headings", () => {
    const region = above(["附件2"]);
    const grid = new Grid(sheet(["附件2", "三级指标|指标值"]));
    expect(captionsOf({ ...region, grid })).toEqual(["附件2"]);
  });
});

describe("the head block begins", () => {
  const top = (rows: readonly string[], from?: number) => headTop(above(rows, from));

  test("below the title", () => {
    expect(headTop(above(["附件2", "接访费绩效目标表", "", "项目名称|接访费"]), { row: 1 })).toBe(
      2,
    );
  });

  test("without a title with the first label, at most one blank row apart", () => {
    expect(top(["项目名称|接访费", "", "预算数|5"])).toBe(0);
    expect(top(["项目名称|接访费", "", "", "预算数|5"])).toBe(3);
    expect(top(["项目名称|接访费", "预算数|5"], 1)).toBe(1);
    expect(top(["项目名称|接访费", "按期办结", "预算数|5"])).toBe(0);
  });

  test("with months of a plan or words with a colon, too", () => {
    expect(top(["按期办结", "3月底|6月底"])).toBe(1);
    expect(top(["按期办结", "联系人：张三"])).toBe(1);
    expect(top(["按期办结", "按照会议研究的以下原则安排资金：专款专用"])).toBe(2);
    expect(top(["按期办结", "办：张三"])).toBe(2);
  });

  test("at the headings where nothing is above them", () => {
    expect(top([])).toBe(0);
    expect(top(["按期办结"])).toBe(1);
  });
});
