import type { Header } from "../../src/recognize/header-cell";
import { surroundingsOf } from "../../src/recognize/surroundings";

/** Headings of a table in these columns, `rows` rows of them. */
const headings = (row: number, first: number, last: number, rows = 1): Header => ({
  ...{ row, rows, first, last },
  blocks: [],
});

/** What stands around each heading, in the order given; the sheet has 60 rows. */
function around(...headers: Header[]) {
  const found = surroundingsOf(headers, 60);
  return headers.map((header) => found.get(header));
}

test("a table alone has the whole sheet", () => {
  expect(around(headings(3, 0, 5))).toEqual([{ top: 0, bottom: 60 }]);
});

test("tables below each other end where the next headings begin, in whatever order they come", () => {
  expect(around(headings(40, 0, 5), headings(2, 0, 5), headings(20, 1, 4, 3))).toEqual([
    { top: 23, bottom: 60 },
    { top: 0, bottom: 20 },
    { top: 3, bottom: 40 },
  ]);
});

test("headings of several rows above count with their last row, also behind a lower row of one", () => {
  const [, , last] = around(headings(2, 0, 3, 4), headings(3, 2, 5), headings(10, 0, 5));
  expect(last).toMatchObject({ top: 6, bottom: 60 });
});

test("what is beside a table is neither above nor below it", () => {
  expect(around(headings(5, 0, 3), headings(9, 5, 8), headings(20, 10, 12))).toEqual([
    { top: 0, bottom: 60, right: { first: 5, rows: [9] } },
    { top: 0, bottom: 60, left: { last: 3 }, right: { first: 10, rows: [20] } },
    { top: 0, bottom: 60, left: { last: 8 } },
  ]);
});

test("in one row, from either side", () => {
  const expected = [
    { top: 0, bottom: 60, right: { first: 6, rows: [4] } },
    { top: 0, bottom: 60, left: { last: 4 } },
  ];
  const [left, right] = [headings(4, 0, 4), headings(4, 6, 9)];
  expect(around(left, right)).toEqual(expected);
  expect(around(right, left)).toEqual([...expected].reverse());
});

test("the nearest counts: of two to the right with all their rows, of two to the left the nearer", () => {
  const tall = headings(0, 8, 12);
  const [first, ...rest] = [headings(1, 16, 20), headings(2, 14, 18), headings(20, 14, 18)];
  const [middle] = around(tall, first, ...rest);
  expect(middle).toEqual({ top: 0, bottom: 60, right: { first: 14, rows: [2, 20] } });
  const [right] = around(headings(10, 9, 12), headings(3, 0, 2), headings(4, 4, 7));
  expect(right).toEqual({ top: 0, bottom: 60, left: { last: 7 } });
  const [other] = around(headings(10, 9, 12), headings(3, 4, 7), headings(4, 0, 2));
  expect(other).toEqual({ top: 0, bottom: 60, left: { last: 7 } });
});

test("a table that another has ended is beside nothing further down", () => {
  const [upper, lower, late] = around(headings(0, 0, 3), headings(10, 0, 3), headings(10, 5, 8));
  expect(upper).toEqual({ top: 0, bottom: 10 });
  expect(lower).toEqual({ top: 1, bottom: 60, right: { first: 5, rows: [10] } });
  expect(late).toEqual({ top: 0, bottom: 60, left: { last: 3 } });
});

test("columns that touch are beside, columns in common are not", () => {
  expect(around(headings(0, 0, 3), headings(1, 4, 6))[0]).toMatchObject({ right: { first: 4 } });
  const [upper, lower] = around(headings(0, 0, 4), headings(8, 4, 6));
  expect(upper).toEqual({ top: 0, bottom: 8 });
  expect(lower).toEqual({ top: 1, bottom: 60 });
});
