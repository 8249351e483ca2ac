import { readBody } from "../../src/recognize/body";
import { Grid } from "../../src/recognize/grid";
import { findHeaders } from "../../src/recognize/header";
import type { Levels } from "../../src/recognize/row-kind";
import { runThrough } from "../../src/sheet/steps";
import { sheet, type Row } from "./sheets";

const head = "一级指标|二级指标|三级指标|指标值|备注";
const first = "产出指标|数量指标|接访批次|≥300批次|";
const benefit = "效益指标|社会效益指标|化解率|≥80%|";
const last = "满意度指标|服务对象满意度指标|群众满意度|≥90%|";
const remark = "||||已核";
const sum = "合计|||100|";
const band = "项目名称|督查费|||";

/** The body below the first headings, which begin in this column; only what is not empty. */
function read(rows: readonly Row[], { column = 0, list = false } = {}) {
  const grid = new Grid(sheet(rows));
  const headers = runThrough(findHeaders(grid));
  const levels: Levels = {
    ...{ category: column, classes: [column, column + 1], names: [column + 2] },
    ...{ values: [column + 3], first: column, last: column + 4, list },
  };
  const span = { left: 0, right: grid.columns - 1 };
  const headersAt = (at: number) => headers.filter(({ row }) => row === at);
  const body = runThrough(readBody(grid, headers[0]!, levels, span, headersAt));
  const found = { ...body, repeats: body.repeats.map(({ row }) => row) };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

test("rows of indicators and of sums up to the last", () => {
  expect(read([head, first, benefit, sum, "", "按期办结||||"])).toEqual({
    ...{ rows: [1, 2], sums: [3], end: 4 },
  });
  expect(read([head])).toEqual({ end: 1 });
});

test("dots left over from the blank form say nothing, not even of a class", () => {
  const rows = [head, "产出指标|数量|接访批次|≥300批次|", "|……|||", last];
  expect(read(rows)).toEqual({ rows: [1, 3], end: 4 });
});

test("remarks alone go on with the indicator above, not behind a sum or a blank row", () => {
  expect(read([head, first, remark, remark, last])).toEqual({
    ...{ rows: [1, 4], rest: [2, 3], end: 5 },
  });
  expect(read([head, first, "", remark, last])).toEqual({ rows: [1], end: 2 });
  expect(read([head, first, sum, remark, last])).toEqual({ rows: [1], sums: [2], end: 3 });
});

test("up to six blank rows stand inside a table", () => {
  const apart = (gap: number) => read([head, first, ...Array<string>(gap).fill(""), last]);
  expect(apart(6)).toEqual({ rows: [1, 8], end: 9 });
  expect(apart(7)).toEqual({ rows: [1], end: 2 });
});

describe("a row that names the next project", () => {
  test("is a band where its indicators begin right below", () => {
    expect(read([head, first, band, first, last])).toEqual({
      ...{ rows: [1, 3, 4], bands: [2], end: 5 },
    });
  });

  test.each([
    ["headings", [head, last]],
    ["a name without its class", ["||督查次数|≥3次|"]],
    ["a sum", [sum, first]],
    ["a blank row", ["", first]],
  ])("ends the table above %s", (_, rows) => {
    expect(read([head, first, band, ...rows])).toEqual({ rows: [1], end: 2 });
  });
});

describe("headings that come again", () => {
  const one = { rows: [1, 2], end: 3 };
  test("are of another table where the classes begin anew", () => {
    expect(read([head, first, last, head, first])).toEqual(one);
    expect(read([head, first, last, head, last])).toEqual({
      ...{ rows: [1, 2, 4], repeats: [3], end: 5 },
    });
  });

  test("belong to the table where its first class goes on, in a list, or below a further goal", () => {
    expect(read([head, first, benefit, first, head, first])).toEqual({
      ...{ rows: [1, 2, 3, 5], repeats: [4], end: 6 },
    });
    expect(read([head, first, last, head, first], { list: true })).toEqual({
      ...{ rows: [1, 2, 4], repeats: [3], end: 5 },
    });
    expect(read([head, first, last, "年度目标2|按期办结|||", head, first])).toEqual({
      ...{ rows: [1, 2, 5], repeats: [4], end: 6 },
    });
  });

  test("belong to the table behind a blank row where its class goes on below", () => {
    const gap = (below: string) => read([head, first, last, "", head, below, last]);
    expect(gap("|质量指标|规范率|≥9%|")).toEqual({ rows: [1, 2, 5, 6], repeats: [4], end: 7 });
    expect(gap(last)).toEqual(one);
  });

  test("are those of another period where a label left of them says so", () => {
    const beside = (label: string, gap: string) =>
      read([`||${head}`, `||${first}`, `||${last}`, `${label}${gap}${head}`, `||${first}`], {
        column: 2,
      });
    expect(beside("|年度计划", "|")).toEqual({ rows: [1, 2, 4], repeats: [3], end: 5 });
    expect(beside("|其他计划", "|")).toEqual(one);
    expect(beside("年度计划", "||")).toEqual(one);
  });
});
