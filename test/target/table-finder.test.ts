import type { TargetSheet } from "../../src/target/model";
import { tableFinder } from "../../src/target/table-finder";

const table = (sheet: string, row: number, column: number) =>
  ({ sheet, area: { row, column, rows: 3, columns: 2 } }) as TargetSheet;

test("the table in whose area a cell stands", () => {
  const [first, below, beside, elsewhere] = [
    table("甲", 0, 0),
    table("甲", 3, 0),
    table("甲", 0, 2),
    table("乙", 0, 0),
  ];
  const tableAt = tableFinder([first, below, beside, elsewhere]);
  expect(tableAt({ sheet: "甲", row: 2, column: 1 })).toBe(first);
  expect(tableAt({ sheet: "甲", row: 3, column: 0 })).toBe(below);
  expect(tableAt({ sheet: "甲", row: 2, column: 2 })).toBe(beside);
  expect(tableAt({ sheet: "乙", row: 0, column: 0 })).toBe(elsewhere);
  expect(tableAt({ sheet: "甲", row: 6, column: 0 })).toBeUndefined();
  expect(tableAt({ sheet: "丙", row: 0, column: 0 })).toBeUndefined();
});
