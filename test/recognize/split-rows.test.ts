import { Grid } from "../../src/recognize/grid";
import { findHeaders } from "../../src/recognize/header";
import type { Levels } from "../../src/recognize/row-kind";
import { joinSplitRows } from "../../src/recognize/split-rows";
import { runThrough } from "../../src/sheet/steps";
import { sheet } from "./sheets";

const headings = "一级指标|二级指标|三级指标|绩效指标描述|指标值";
const form: Levels = {
  ...{ category: 0, classes: [0, 1], names: [2], values: [4] },
  ...{ first: 0, last: 4, list: false },
};

/** The rows of indicators that are left, their cells as they read then; `rest` by their number. */
function joined(
  rows: readonly string[],
  { head = headings, levels = form, rest = [] as number[] } = {},
) {
  const grid = new Grid(sheet([head, ...rows]));
  const [header] = runThrough(findHeaders(grid));
  const all = rows.map((_, index) => index + 1);
  const body = {
    ...{ rows: all.filter((row) => !rest.includes(row)), rest },
    ...{ repeats: [], sums: [], bands: [], end: rows.length + 1 },
  };
  const { rows: left } = joinSplitRows(grid, header!, levels, body);
  const line = (row: number) => grid.line(row).map(({ text }) => text);
  return left.map((row) => line(row).join("|"));
}

const first = "产出|数量|接待来信来访|全年接待|≥300批次";
const second = "|质量|办理事项合格|合格事项|≥95%";

test("names and descriptions go on with the row above", () => {
  const rows = [first, "||群众批次|群众的批次|", second, "||率|占全部的比率|"];
  expect(joined(rows)).toEqual([
    "产出|数量|接待来信来访群众批次|全年接待群众的批次|≥300批次",
    "|质量|办理事项合格率|合格事项占全部的比率|≥95%",
  ]);
});

test("so do descriptions alone, in rows of nothing else", () => {
  const rows = [first, "|||群众的|", "|||批次|", second];
  expect(joined(rows, { rest: [2, 3] })).toEqual([
    "产出|数量|接待来信来访|全年接待群众的批次|≥300批次",
    second,
  ]);
});

test("one such row alone may be an indicator without its value", () => {
  const rows = [first, "||群众批次|群众的批次|", second];
  expect(joined(rows)).toEqual(rows);
});

test("a row with a class or a value of its own is an indicator", () => {
  const rows = [first, second, first, second];
  expect(joined(rows)).toEqual(rows);
  const classed = [first, "|质量|群众批次|群众的批次|", second, "|时效|率|占全部的比率|"];
  expect(joined(classed)).toEqual(classed);
});

test("names go on only below one that fills its column, but for one character", () => {
  const short = ["产出|数量|接待来访||≥300批次", "||督查次数||", "||回访次数||", second];
  expect(joined(short)).toEqual(short);
  const nearly = ["产出|数量|接待来信来||≥300批次", "||访批次||", second, "||率||"];
  expect(joined(nearly)).toEqual([
    "产出|数量|接待来信来访批次||≥300批次",
    "|质量|办理事项合格率|合格事项|≥95%",
  ]);
  const shorter = ["产出|数量|接待来信||≥300批次", "||来访批次||", second, "||率||"];
  expect(joined(shorter)).toEqual(shorter);
});

test("the piece right above counts, also across a row without a name", () => {
  const rows = [first, "|||群众的|", "||群众批次||", second];
  expect(joined(rows, { rest: [2] })).toEqual([
    "产出|数量|接待来信来访群众批次|全年接待群众的|≥300批次",
    second,
  ]);
});

test("nothing goes on with a name that has no value", () => {
  const rows = ["产出|数量|接待来信来访||", "||督查次数合格||", "||回访次数合格||", second];
  expect(joined(rows)).toEqual(rows);
});

test("a cell in another column says something of its own", () => {
  const head = `${headings}|分值|备注`;
  const rows = [`${first}|10|`, "||群众批次|批次|||", `${second}|10|`, "||率|比率||5|已核"];
  expect(joined(rows, { head, levels: { ...form, last: 6 } })).toEqual(rows);
  const remarks = [`${first}|10|已`, "||群众批次||||核", `${second}|10|`, "||率|比率|||"];
  expect(joined(remarks, { head, levels: { ...form, last: 6 } })).toEqual([
    "产出|数量|接待来信来访群众批次|全年接待|≥300批次|10|已核",
    "|质量|办理事项合格率|合格事项比率|≥95%|10|",
  ]);
});

test("a class among the names goes on with nothing in a form without columns for classes", () => {
  const head = "绩效指标|指标值";
  const levels = { ...{ classes: [], names: [0], values: [1] }, first: 0, last: 1, list: false };
  const rows = ["接待来访|≥300批次", "质量指标|", "办理合格率|≥95%", "效益指标|", "化解率|≥80%"];
  expect(joined(rows, { head, levels })).toEqual(rows);
  const split = ["接待来信|≥300批次", "来访批次|", "办理合格|≥95%", "率|"];
  expect(joined(split, { head, levels })).toEqual(["接待来信来访批次|≥300批次", "办理合格率|≥95%"]);
});

test("with a column of classes their words among the names are parts of these", () => {
  const rows = ["产出|数量|办理的事项||≥300批次", "||质量||", second, "||质量||"];
  expect(joined(rows)).toHaveLength(2);
});

test("the value may stand beside the second line of a name", () => {
  const rows = [
    "产出|数量|接待来信来||",
    "||访批次||≥300批次",
    "|质量|办理事项合||",
    "||格率||≥95%",
  ];
  const whole = ["产出|数量|接待来信来访批次||≥300批次", "|质量|办理事项合格率||≥95%"];
  expect(joined(rows)).toEqual(whole);
  const longer = [...rows, "||和规范率||", "效益|社会|化解||≥80%"];
  expect(joined(longer)).toEqual([
    whole[0],
    "|质量|办理事项合格率||≥95%",
    "||和规范率||",
    "效益|社会|化解||≥80%",
  ]);
});

test("then a name without a value begins an indicator, but for the last line of the one above", () => {
  const begin = ["产出|数量|接待来信来||", "||访批次数||≥300批次"];
  const next = ["||督查批次数||", "||和件数||≥12次"];
  expect(joined([...begin, ...next])).toEqual([
    "产出|数量|接待来信来访批次数||≥300批次",
    "||督查批次数和件数||≥12次",
  ]);
  expect(joined(["产出|数量|接待来信来||", "||访批次和督||≥300批次", "||查批次||"])).toEqual([
    "产出|数量|接待来信来访批次和督查批次||≥300批次",
  ]);
});

test("without a class beside a first line they go on with the row above", () => {
  const rows = ["产出|数量|接待批次||≥3批次", "||督查批次||", "||回访批次||≥3次", "||接访批次||"];
  expect(joined([...rows, "||来信批次||≥3次"])).toEqual([
    "产出|数量|接待批次督查批次||≥3批次",
    "||回访批次接访批次||≥3次",
    "||来信批次||≥3次",
  ]);
});

test("a row with a value goes on with no name shorter than others, nor in a class of its own", () => {
  const short = ["产出|数量|接待||", "||访批次||≥300批次", "|质量|办理||", "||规范合格率||≥95%"];
  expect(joined(short)).toEqual(short);
  const classed = [
    "产出|数量|接待来信||",
    "|质量|访批次||≥30批次",
    "|时效|办理||",
    "|质量|率||≥95%",
  ];
  expect(joined(classed)).toEqual(classed);
});

test("dots left over from the blank form go on with nothing", () => {
  const rows = [first, "||……||", second, "||……||"];
  expect(joined(rows)).toEqual(rows);
});

test("forms with blocks side by side are left as they are", () => {
  const block = "二级指标|三级指标|指标值";
  const head = `一级指标|${block}|${block}`;
  const levels: Levels = {
    ...{ category: 0, classes: [0, 1], names: [2, 5], values: [3, 6] },
    ...{ first: 0, last: 6, list: false },
  };
  const rows = ["产出|数量|接待来访|≥900批次|数量|接待来访|≥300批次", "||批次||||", "||全年||||"];
  expect(joined(rows, { head, levels })).toEqual(rows);
  expect(joined(rows, { head, levels: { ...levels, names: [] } })).toEqual(rows);
});
