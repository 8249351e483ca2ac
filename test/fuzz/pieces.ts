import fc from "fast-check";
import { sheetOf, type CellValue, type SheetSnapshot } from "../../src/sheet/snapshot";
import { snapshotOf } from "../bench/snapshot";
import { targetSheets } from "../bench/tables";

/** Words a target sheet is made of, and what people put beside them. */
const words =
  "一级指标 二级指标 三级指标 指标值 绩效指标描述 指标值确定依据 产出指标 效益指标 满意度指标 数量指标 质量指标 时效指标 成本指标 项目名称 项目编码 预算数 其中：财政资金 其他资金 绩效目标 资金支出计划 3月底 12月底 单位：万元 合计 注：说明 续表 年度绩效指标 长期绩效指标 序号 分值 得分 优 良 执行率 ≥95% ≤20万元 良好 按期完成 计划标准 历史标准".split(
    " ",
  );

const tables = snapshotOf(targetSheets(12)).sheets;

const word = fc.constantFrom("", ...words);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: word },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
);

/** A rectangle cut out of one of the tables, to be pasted somewhere. */
const piece = fc.record({
  table: fc.nat(tables.length - 1),
  from: fc.nat(25),
  rows: fc.integer({ min: 1, max: 25 }),
  row: fc.nat(40),
  column: fc.nat(8),
});

/** A sheet of pieces of tables over each other, with stray cells. */
export const mixedSheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    pieces: fc.array(piece, { maxLength: 5 }),
    stray: fc.array(fc.tuple(fc.nat(50), fc.nat(14), cell), { maxLength: 25 }),
  })
  .map(({ pieces, stray }) => {
    const grid = Array.from({ length: 51 }, () => Array<CellValue>(15).fill(""));
    for (const { table, from, rows, row, column } of pieces) {
      const cut = tables[table]!.values.slice(from, from + rows);
      cut.forEach((line, i) => {
        line.forEach((value, j) => {
          if (grid[row + i]?.[column + j] !== undefined) grid[row + i]![column + j] = value;
        });
      });
    }
    for (const [row, column, value] of stray) grid[row]![column] = value;
    return sheetOf("表", grid);
  });

/** The cells of a real table, all in another place. */
export const shuffledSheet: fc.Arbitrary<SheetSnapshot> = fc.nat(tables.length - 1).chain((at) => {
  const { values } = tables[at]!;
  const width = values[0]!.length;
  return fc.shuffledSubarray(values.flat(), { minLength: values.length * width }).map((flat) =>
    sheetOf(
      "表",
      values.map((_, row) => flat.slice(row * width, (row + 1) * width)),
    ),
  );
});

const signs =
  "≥ ≤ ＞ < = >= 不低于 不超过 以上 以内 达到 1 23 0.5 1/3 二十 百 % ％ ‰ 百分之 个 件 人次 万元 元/人·天 年 月底前 2024年 12月31日 之前 第 季度 （含） （ ） - ～ 至 — 、 ； 。 优 良 100 空格 　 \n e5 ∞ 定性 显著 提升 按期".split(
    " ",
  );

/** What may stand in a cell of values: the grammar's own words in any order. */
export const valueText = fc
  .array(fc.oneof(fc.constantFrom(...signs), fc.string({ maxLength: 4 })), { maxLength: 24 })
  .map((parts) => parts.join(""));

/** Texts that Excel would take for formulas or more, were they typed. */
export const dangerous = fc.constantFrom(
  '=HYPERLINK("http://a","b")',
  "=1+1",
  "+1",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "＝1",
  " =cmd|' /C calc'!A0",
);

/** JSON with the keys and values that have done harm elsewhere. */
export const hostileJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, -1, 0, Number.MAX_VALUE, "", "产出指标", "error"),
    fc.string(),
    dangerous,
    fc.array(tie("value"), { maxLength: 4 }),
    fc
      .array(
        fc.tuple(
          fc.constantFrom(
            ..."__proto__ constructor prototype toString format version templates name group indicators off severities profile rule content".split(
              " ",
            ),
          ),
          tie("value"),
        ),
        { maxLength: 5 },
      )
      // JSON.parse makes __proto__ a key of its own, as a hostile file would have it.
      .map((entries) =>
        JSON.parse(
          `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v) ?? "null"}`).join()}}`,
        ),
      ),
  ),
})).value;
