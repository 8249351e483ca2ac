import { blanksOf } from "../../src/templates/blanks";
import type { TextCell } from "../../src/target/model";
import { field, tableOf } from "../check/tables";

const cell = (row: number, column: number, text: string): TextCell => ({
  ...field("表", row, column, text),
  role: "value",
});

test("cells marked 待填 are told in their order, with the name of their row where it has one", () => {
  const table = tableOf("表", ["接访批次", undefined], {
    texts: [
      cell(2, 4, "≥待填%"),
      cell(1, 4, "≥待填批次"),
      cell(1, 2, "待填"),
      cell(9, 1, "待填"),
      cell(1, 3, "≥300批次"),
      cell(5, 1, `${"长".repeat(22)}待填`),
      cell(6, 1, `${"长".repeat(23)}待填`),
    ],
  });
  expect(blanksOf(table).map(({ at, name }) => `${at.row} ${at.column} ${name}`)).toEqual([
    "1 2 接访批次",
    "1 4 接访批次",
    "2 4 ≥待填%",
    `5 1 ${"长".repeat(22)}待填`,
    "9 1 待填",
  ]);
});
