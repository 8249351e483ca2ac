import fc from "fast-check";
import { recognizeSheet } from "../../src/recognize/recognize";
import type { SheetSnapshot } from "../../src/sheet/snapshot";
import { sheetOf } from "../../src/sheet/snapshot";
import { content } from "./sheets";

interface Group {
  category: string;
  subcategories: { word: string; rows: { name: string; value: string; basis: string }[] }[];
}

interface Form {
  name: string;
  goal: string;
  total: number;
  groups: Group[];
}

const han = "信访接待群众督查调解窗口服务培训宣传网络系统值班差旅业务维护建设案件矛盾纠纷排查";
const words = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...han), { minLength: min, maxLength: max })
    .map((characters) => characters.join(""));
const value = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((n) => `≥${n}件`),
  fc.integer({ min: 50, max: 99 }).map((n) => `≥${n}%`),
  fc.constantFrom("良好", "12月底前", "100%"),
);
const row = fc.record({
  name: words(4, 10),
  value,
  basis: fc.constantFrom("计划标准", "历史标准"),
});
const subs = (...list: string[]) =>
  fc
    .subarray(list, { minLength: 1 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map((word) =>
          fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => ({ word, rows })),
        ),
      ),
    );
const form: fc.Arbitrary<Form> = fc.record({
  name: words(4, 8).map((name) => `${name}经费`),
  goal: words(6, 20),
  total: fc.integer({ min: 1, max: 9999 }).map((cents) => cents / 100),
  groups: fc.tuple(
    fc.record({
      category: fc.constant("产出指标"),
      subcategories: subs("数量指标", "质量指标", "时效指标", "成本指标"),
    }),
    fc.record({
      category: fc.constantFrom("效益指标", "效果指标"),
      subcategories: subs("社会效益指标", "可持续影响指标"),
    }),
    fc.record({ category: fc.constant("满意度指标"), subcategories: subs("服务对象满意度指标") }),
  ),
});

type Cells = (string | number)[][];

/** The form as cells; classes printed once, or in every row as unmerged copies have them. */
function cells({ name, goal, total, groups }: Form, repeated = false): Cells {
  const rows = groups.flatMap(({ category, subcategories }) =>
    subcategories.flatMap(({ word, rows: own }, s) =>
      own.map(({ name: indicator, value: target, basis }, r) => [
        repeated || (s === 0 && r === 0) ? category : "",
        repeated || r === 0 ? word : "",
        ...[indicator, target, basis],
      ]),
    ),
  );
  return [
    [`${name}绩效目标表`, "", "", "", ""],
    ["", "", "", "", "单位：万元"],
    ["项目名称", name, "", "预算数", total],
    ["绩效目标", goal, "", "", ""],
    ["一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"],
    ...rows,
  ];
}

const contents = (grid: Cells, at = { row: 0, column: 0 }) =>
  recognizeSheet(sheetOf("表", grid, { at })).map(content);
/** What every arrangement of the form must give. */
const expected = (one: Form) => contents(cells(one))[0];

test("a form gives its own rows, classes and head block", () => {
  fc.assert(
    fc.property(form, (one) => {
      const [table, ...others] = recognizeSheet(sheetOf("表", cells(one)));
      const printed = one.groups.flatMap(({ subcategories }) =>
        subcategories.flatMap(({ word, rows }) => rows.map((r) => [word, r.name, r.value])),
      );
      expect(others).toEqual([]);
      expect([table!.projectName?.text, table!.goal?.text]).toEqual([one.name, one.goal]);
      expect(table!.budget?.total?.amount?.toNumber()).toBe(one.total);
      expect(
        table!.indicators.map((i) => [i.subcategory?.word, i.name?.text, i.value?.text]),
      ).toEqual(printed);
    }),
  );
});

test("the same at any offset", () => {
  const offset = fc.record({ row: fc.nat(500), column: fc.nat(200) });
  const pads = fc.record({ rows: fc.nat(6), columns: fc.nat(6) });
  fc.assert(
    fc.property(form, offset, pads, (one, at, pad) => {
      const shifted: Cells = [
        ...Array.from({ length: pad.rows }, () => []),
        ...cells(one).map((line) => [...Array<string>(pad.columns).fill(""), ...line]),
      ];
      expect(contents(shifted, at)).toEqual([expected(one)]);
      const [table] = recognizeSheet(sheetOf("表", shifted, { at }));
      expect(table!.area).toMatchObject({
        row: at.row + pad.rows,
        column: at.column + pad.columns,
      });
    }),
  );
});

test("the same with classes printed once or in every row", () => {
  fc.assert(
    fc.property(form, (one) => {
      expect(contents(cells(one, true))).toEqual([expected(one)]);
    }),
  );
});

test("the same with words wrapped, spaced, starred or full-width", () => {
  const wrap = fc.constantFrom("\n", " ", "\r\n", "\u3000", "\u00a0", "\u200b", " \n ");
  const residue = (text: string, gap: string, places: number) =>
    text === ""
      ? text
      : [...text]
          .map((character, i) => (i && i % places === 0 ? gap + character : character))
          .join("");
  fc.assert(
    fc.property(
      form,
      wrap,
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      (one, gap, places, star) => {
        const wrapped = cells(one).map((line, r) =>
          line.map((cell, c) => {
            if (typeof cell !== "string") return cell;
            const isWord = r === 4 || (r > 4 && c < 3) || (r > 1 && r < 4 && c === 0) || r === 0;
            const text = isWord ? residue(cell, gap, places) : cell;
            return star && r === 4 ? `*${text}` : text;
          }),
        );
        expect(contents(wrapped)).toEqual([expected(one)]);
      },
    ),
  );
});

test("stacked or side by side, each gives the same", () => {
  fc.assert(
    fc.property(form, form, fc.nat(3), fc.nat(3), (one, other, gap, lower) => {
      const both = [expected(one), expected(other)];
      const blanks = (count: number) =>
        Array.from({ length: count }, () => Array<string>(5).fill(""));
      expect(contents([...cells(one), ...blanks(gap), ...cells(other)])).toEqual(both);

      const [left, right] = [cells(one), [...blanks(lower), ...cells(other)]];
      const height = Math.max(left.length, right.length);
      const side = Array.from({ length: height }, (_, i) => [
        ...(left[i] ?? blanks(1)[0]!),
        ...Array<string>(gap).fill(""),
        ...(right[i] ?? []),
      ]);
      expect(contents(side)).toEqual(both);
    }),
  );
});

test("recognising again what was recognised changes nothing, and any sheet is read without error", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "一级指标",
      "指标值",
      "三级指标",
      "项目名称",
      "绩效目标",
      "产出指标",
      "单位：万元",
      "3月底",
      "合计",
      "执行数",
    ),
    fc.string(),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }), (rows) => {
      const snapshot: SheetSnapshot = sheetOf("表", rows);
      const tables = recognizeSheet(snapshot);
      expect(recognizeSheet(snapshot)).toEqual(tables);
      for (const { area, texts } of tables) {
        for (const { at } of texts) {
          expect(at.row).toBeGreaterThanOrEqual(area.row);
          expect(at.row).toBeLessThan(area.row + area.rows);
          expect(at.column).toBeLessThan(area.column + area.columns);
        }
      }
    }),
    { numRuns: 500 },
  );
});
