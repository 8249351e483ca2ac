import { Grid } from "../../src/recognize/grid";
import { findHeaders } from "../../src/recognize/header";
import type { HeaderCell } from "../../src/recognize/header-cell";
import { runThrough } from "../../src/sheet/steps";
import { sheet, type Row } from "./sheets";

/** Each table's headings: first to last column, and the columns of each block, "2-3" where it spans two. */
function found(...rows: readonly Row[]): string[] {
  const grid = new Grid(sheet(rows));
  const place = ({ column, until }: HeaderCell) =>
    until > column ? `${column}-${until}` : `${column}`;
  return runThrough(findHeaders(grid)).map(
    ({ row, rows: height, blocks, first, last, classes }) => {
      const columns = blocks.map((cells) => cells.map(place).join(" ")).join(" / ");
      const over = classes?.map((spot) => grid.word(spot.row, spot.column).text).join(" ");
      return `${row}+${height} ${first}…${last}: ${columns}${over ? ` under ${over}` : ""}`;
    },
  );
}

const pair = "三级指标|指标值";
const levels = "二级指标|三级指标|指标值";

test("classes above are those of the blocks", () => {
  expect(found("产出指标||效益指标|", `${pair}|${pair}`)).toEqual([
    "0+2 0…3: 0 1 / 2 3 under 产出指标 效益指标",
  ]);
});

test("what stands a row higher beside the blocks is of the first one, in its order", () => {
  const rows = (first: string, second: string) => [
    `项目名称|预算数|${first}||${second}|`,
    `||${pair}|${pair}`,
    "接访费|5|接访批次|≥3次|化解率|≥80%",
  ];
  expect(found(...rows("产出指标", "效益指标"))).toEqual([
    "0+2 0…5: 0 1 2 3 / 4 5 under 产出指标 效益指标",
  ]);
});

test("a heading spans the blank columns behind it, the last one up to the edge of the sheet", () => {
  expect(found("产出指标|||效益指标|||", "三级指标||指标值|三级指标||指标值|", "||||||")).toEqual([
    "0+2 0…5: 0-1 2 / 3-4 5-6 under 产出指标 效益指标",
  ]);
});

test("a column merged down between the blocks, and a word behind them, are in no heading's span", () => {
  expect(
    found(
      "项目名称|产出指标||单位|效益指标|",
      `|${pair}||${pair}|张三`,
      "接访费|接访批次|≥3次|县信访局|化解率|≥80%",
    ),
  ).toEqual(["0+2 0…5: 0 3 1 2 / 4 5 under 产出指标 效益指标"]);
});

test("where the first class comes again another table begins, with what stands before it", () => {
  const over = "项目名称|金额|产出指标||效益指标|";
  const below = `||${pair}|${pair}`;
  const row = "接访费|5|接访批次|≥3次|化解率|≥80%";
  const [, ...others] = found(`${over}|${over}`, `${below}|${below}`, `${row}|${row}`);
  expect(others).toEqual(["0+2 6…11: 6 7 8 9 / 10 11 under 产出指标 效益指标"]);
});

describe("tables of their own", () => {
  const columns = `一级指标|${levels}`;
  const own = ["1+1 0…3: 0 1 2 3", "1+1 4…7: 4 5 6 7"];
  test.each([
    ["one class and another word", "产出指标||||处室二|||"],
    ["another word and a class", "处室一||||产出指标|||"],
    ["one class above each", "产出指标||||产出指标|||"],
    ["the year before the term", "年度绩效指标||||长期绩效指标|||"],
    ["the term without the year", "长期绩效指标||||处室二|||"],
    ["the year behind another word", "处室一||||年度绩效指标|||"],
    ["the term alone", "长期绩效指标|||||||"],
    ["the year alone", "||||年度绩效指标|||"],
  ])("%s", (_, over) => {
    expect(found(over, `${columns}|${columns}`)).toEqual(own);
  });

  test("three periods", () => {
    const over = "长期绩效指标||||年度绩效指标||||中期绩效指标|||";
    expect(found(over, `${columns}|${columns}|${columns}`)).toHaveLength(3);
  });
});

test.each([
  "长期绩效指标||||年度绩效指标|||",
  "中期目标||||本年目标|||",
  "实施期指标||||当年指标|||",
])("periods above make one table: %s", (over) => {
  const columns = `一级指标|${levels}`;
  expect(found(over, `${columns}|${columns}`)).toEqual(["0+2 0…7: 0 1 2 3 / 4 5 6 7"]);
});

test.each([
  ["a value", "产出指标||效益指标", `${pair}|三级指标`, "1+1 0…1: 0 1"],
  ["a level", "产出指标|||效益指标", `序号|${pair}|序号`, "1+1 0…2: 0 1 2"],
])("a block without %s joins nothing", (_, over, columns, table) => {
  expect(found(over, columns)).toEqual([table]);
});

test("one block under a class is a table as any other", () => {
  expect(found("产出指标||", levels)).toEqual(["1+1 0…2: 0 1 2"]);
});
