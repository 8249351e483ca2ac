import {
  areaName,
  boundsOf,
  cellName,
  contains,
  covers,
  intersection,
  parseArea,
} from "../../src/sheet/address";

const area = { row: 1, column: 2, rows: 3, columns: 4 };

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["C2:F4", area],
  ["$C$2:$F$4", area],
  ["'甲!乙'!C2:F4", area],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
  ["AA1:AB2", { row: 0, column: 26, rows: 2, columns: 2 }],
  ["aa10", { row: 9, column: 26, rows: 1, columns: 1 }],
])("%s is read", (text, expected) => {
  expect(parseArea(text)).toEqual(expected);
});

test("names are as Excel writes them", () => {
  expect(cellName({ row: 0, column: 0 })).toBe("A1");
  expect(cellName({ row: 9, column: 25 })).toBe("Z10");
  expect(cellName({ row: 9, column: 26 })).toBe("AA10");
  expect(cellName({ row: 1_048_575, column: 16_383 })).toBe("XFD1048576");
  expect(areaName(area)).toBe("C2:F4");
  expect(areaName({ row: 1, column: 2, rows: 1, columns: 1 })).toBe("C2");
});

test.each(["", "E", "12", "A:C", "1:3", "$E", "A1:", "A1:B", "xA1?", "第A1", "A1B", "ABCD1"])(
  "%j is no address of cells",
  (text) => expect(() => parseArea(text)).toThrow(`not an address of cells: ${text}`),
);

test("an area holds its own corners and no place around them", () => {
  for (const place of [
    { row: 1, column: 2 },
    { row: 3, column: 5 },
  ]) {
    expect(contains(area, place)).toBe(true);
  }
  for (const place of [
    { row: 0, column: 2 },
    { row: 4, column: 2 },
    { row: 1, column: 1 },
    { row: 1, column: 6 },
  ]) {
    expect(contains(area, place)).toBe(false);
  }
});

test.each([
  [
    "a corner",
    { row: 3, column: 5, rows: 9, columns: 9 },
    { row: 3, column: 5, rows: 1, columns: 1 },
  ],
  ["itself", area, area],
  ["one below", { row: 4, column: 2, rows: 1, columns: 4 }, undefined],
  ["one to the right", { row: 1, column: 6, rows: 3, columns: 1 }, undefined],
])("what an area shares with %s", (_, other, expected) => {
  expect(intersection(area, other)).toEqual(expected);
  expect(intersection(other, area)).toEqual(expected);
});

test("an area covers itself and what lies inside, and nothing that reaches beyond", () => {
  expect(covers(area, area)).toBe(true);
  expect(covers(area, { row: 2, column: 3, rows: 1, columns: 1 })).toBe(true);
  for (const beyond of [
    { ...area, row: 0 },
    { ...area, column: 1 },
    { ...area, rows: 4 },
    { ...area, columns: 5 },
  ]) {
    expect(covers(area, beyond)).toBe(false);
  }
});

test("bounds go around all areas", () => {
  expect(boundsOf([area])).toEqual(area);
  expect(boundsOf([area, { row: 7, column: 0, rows: 2, columns: 1 }])).toEqual({
    row: 1,
    column: 0,
    rows: 8,
    columns: 6,
  });
});
