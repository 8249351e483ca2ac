import { Grid } from "../../src/recognize/grid";
import type { Header } from "../../src/recognize/header-cell";
import { projectsIn, spanOf, type Region } from "../../src/recognize/region";
import type { Surroundings } from "../../src/recognize/surroundings";
import { sheet } from "./sheets";

/** Headings of a table in these columns, one row of them. */
const headings = (row: number, first: number, last: number): Header => ({
  ...{ row, rows: 1, first, last },
  blocks: [],
});

/** The columns of the table with these headings on a sheet of these rows. */
function columns(rows: readonly string[], header: Header, around: Partial<Surroundings> = {}) {
  const grid = new Grid(sheet(rows));
  const { left, right } = spanOf(grid, header, { top: 0, bottom: grid.rows, ...around });
  return `${left}–${right}`;
}

describe("between two tables in the same rows", () => {
  const left = headings(0, 0, 2);
  const right = (first: number) => headings(0, first, first + 2);
  const both = (rows: readonly string[], first: number) => [
    columns(rows, left, { right: { first, rows: [0] } }),
    columns(rows, right(first), { left: { last: 2 } }),
  ];
  test.each<[string, string[], number, string[]]>([
    ["they touch", ["A|B|C|D|E|F", "1|2|3|4|5|6"], 3, ["0–2", "3–5"]],
    ["a blank column between", ["A|B|C||D|E|F", "1|2|3||4|5|6"], 4, ["0–3", "4–6"]],
    ["several blank columns", ["A|B|C||||D|E|F", "1|2|3||||4|5|6"], 6, ["0–5", "6–8"]],
    ["remarks of the left one", ["A|B|C||D|E|F", "1|2|3|已核|4|5|6"], 4, ["0–3", "4–6"]],
    ["an upright label", ["A|B|C|年度指标|D|E|F", "1|2|3||4|5|6"], 4, ["0–2", "3–6"]],
    ["an upright label 目标", ["A|B|C|年度目标|D|E|F", "1|2|3||4|5|6"], 4, ["0–2", "3–6"]],
    ["a label behind a blank column", ["A|B|C|||D|E|F", "1|2|3||甲|4|5|6"], 5, ["0–3", "4–7"]],
    ["remarks before a blank column", ["A|B|C|||D|E|F", "1|2|3|甲||4|5|6"], 5, ["0–4", "5–7"]],
    ["指标 as the last heading of the left one", ["A|B|指标|D|E|F"], 3, ["0–2", "3–5"]],
  ])("%s", (_, rows, first, expected) => expect(both(rows, first)).toEqual(expected));

  test("only the rows between the tables above and below count", () => {
    const rows = ["A|B|C|甲|||D|E", "一|二|三||||四|五", "1|2|3|||乙|4|5", "B|C|D|丙|丁|戊|E|F"];
    const table = headings(1, 0, 2);
    const around = { top: 1, bottom: 3, right: { first: 6, rows: [1] } };
    expect(columns(rows, table, around)).toBe("0–4");
    expect(columns(rows, headings(1, 6, 7), { ...around, left: { last: 2 } })).toMatch(/^5–/);
  });

  test("the label stands in the row of any of the headings to the right", () => {
    const rows = ["A|B|C||D|E", "1|2|3||4|5", "1|2|3|年度指标|D|E", "1|2|3||4|5"];
    expect(columns(rows, left, { right: { first: 4, rows: [0, 2] } })).toBe("0–2");
    expect(columns(rows, left, { right: { first: 4, rows: [0] } })).toBe("0–3");
  });
});

describe("beside a table with nothing else on its sheet", () => {
  const table = (first: number, last: number) => headings(1, first, last);
  test.each<[string, string[], Header, string]>([
    ["a word or two belong to it", ["", "A|B||", "1|2||甲", "3|4||乙"], table(0, 1), "0–3"],
    [
      "three behind a blank column do not",
      ["", "A|B||丙", "1|2||甲", "3|4||乙"],
      table(0, 1),
      "0–1",
    ],
    ["three in one row do not", ["", "A|B|", "1|2||甲|乙|丙"], table(0, 1), "0–1"],
    [
      "nor those behind a column of its own",
      ["", "A|B|||丙", "1|2|注||甲", "3|4|||乙"],
      table(0, 1),
      "0–2",
    ],
    [
      "three without a blank column belong to it",
      ["", "A|B|丙", "1|2|甲", "3|4|乙"],
      table(0, 1),
      "0–2",
    ],
    ["two to the left belong to it", ["", "||A|B", "甲||1|2", "乙||3|4"], table(2, 3), "0–3"],
    ["three to the left do not", ["", "丙||A|B", "甲||1|2", "乙||3|4"], table(2, 3), "2–3"],
    [
      "nor those left of a label of its own",
      ["", "丙|||A|B", "甲||年度|1|2", "乙|||3|4"],
      table(3, 4),
      "2–4",
    ],
    [
      "above the headings they do not count",
      ["|||甲", "A|B||", "1|2||乙", "3|4||丙"],
      table(0, 1),
      "0–3",
    ],
    [
      "below its last row they do not count",
      ["", "A|B||", "1|2||甲", "3|4||乙", "|||丙", "|||丁"],
      table(0, 1),
      "0–3",
    ],
    [
      "a row with one of its columns filled in is still its own",
      ["", "A|B||", "1|2||甲", "|4||乙", "5|||丙"],
      table(0, 1),
      "0–1",
    ],
  ])("%s", (_, rows, header, expected) => expect(columns(rows, header)).toBe(expected));
});

describe("headings printed once for several projects", () => {
  const region = (bands: number[], rows: number[]): Region => {
    const body = { bands, rows, rest: [], repeats: [], sums: [], end: 9 };
    const grid = new Grid(sheet([]));
    return { grid, header: headings(1, 0, 3), body, span: { left: 0, right: 3 }, top: 0 };
  };
  const parts = (bands: number[], rows: number[]) =>
    projectsIn(region(bands, rows)).map(({ body, head }) => ({ rows: body.rows, head }));

  test("none: the region itself", () => {
    const whole = region([], [2, 3]);
    expect(projectsIn(whole)[0]).toBe(whole);
    expect(parts([], [2, 3])).toHaveLength(1);
  });

  test("each has the rows below the row that names it, which is its head block", () => {
    expect(parts([2, 6], [4, 5, 7, 8])).toEqual([
      { rows: [4, 5], head: { top: 2, bottom: 4 } },
      { rows: [7, 8], head: { top: 6, bottom: 7 } },
    ]);
  });

  test("the first is named above the headings where rows come before any such row", () => {
    expect(parts([4], [2, 3, 5])).toEqual([
      { rows: [2, 3], head: undefined },
      { rows: [5], head: { top: 4, bottom: 5 } },
    ]);
  });
});
