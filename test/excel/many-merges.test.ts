import { openWorkbook } from "../../src/excel/open-workbook";
import { openStandIn } from "../standin/stand-in";

test("more merged areas than Excel gives at once are read in parts", async () => {
  const merges = Array.from({ length: 700 }, (_, row) => ({ row, column: 0, rows: 1, columns: 2 }));
  const cells = merges.map(({ row, column }) => ({ row, column, value: row }));
  const standIn = await openStandIn({ sheets: [{ name: "合并", cells, merges }] });
  try {
    const request = { scope: "workbook", structure: true } as const;
    const { sheets } = await openWorkbook({ patience: 5_000 }).read(request);
    expect(sheets[0]!.structure!.merges).toEqual(merges);
  } finally {
    await standIn.close();
  }
});
