import fc from "fast-check";
import { contains, covers, intersection, type Area } from "../../src/sheet/address";
import type { CellFormat, Edit } from "../../src/sheet/edit";
import type { CellValue } from "../../src/sheet/snapshot";
import type { CellData, SheetData, StyleData } from "../../src/standin/engine/workbook-data";
import { area } from "../sheet/area";

/** Rows and columns that are filled at first, and one more of each may be written to. */
const size = { rows: 7, columns: 5 };

const text = fc.constantFrom(
  "办结率",
  "≥95%",
  "012",
  "1-2",
  "=1+1",
  "'引号",
  "50%",
  "3月",
  "true",
  "第一行\n第二行",
  " 空格 ",
  "-",
);
const filled: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer({ min: -9, max: 999 }),
  fc.constantFrom(0.5, 22.14, true, false),
);
const value = fc.oneof({ weight: 3, arbitrary: filled }, fc.constant<CellValue>(""));
const numberFormat = fc.constantFrom("General", "@", "0.00", "0%", "yyyy-mm-dd");
const line = { style: "Thin", color: "#000000" } as const;
const style: fc.Arbitrary<StyleData> = fc.record(
  {
    bold: fc.constant(true),
    fontName: fc.constantFrom("黑体", "仿宋"),
    fontSize: fc.constantFrom(9, 14),
    color: fc.constant("#FF0000"),
    fill: fc.constantFrom("#FFFF00", "#00FF00"),
    wrap: fc.constant(true),
    horizontal: fc.constantFrom("Left" as const, "Center" as const),
    vertical: fc.constantFrom("Top" as const, "Center" as const),
    borders: fc.constantFrom({ top: line }, { top: line, bottom: line, left: line, right: line }),
  },
  { requiredKeys: [] },
);

const place = fc.tuple(fc.nat(size.rows - 1), fc.nat(size.columns - 1));
const anyArea = fc
  .tuple(place, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([[row, column], rows, columns]) => area(row, column, rows, columns));

/** Edits keep to the columns of the table; lists beside it are not given back at their edges. */
function inTable(at: Area): Area {
  return { ...at, columns: Math.min(at.columns, size.columns - at.column) };
}

/** A sheet with values, formulas, looks, merges, sizes, lists and a conditional format. */
export const anySheet: fc.Arbitrary<SheetData> = fc
  .record({
    cells: fc.array(
      fc.record({
        value,
        numberFormat: fc.option(numberFormat, { nil: undefined }),
        style: fc.option(style, { nil: undefined }),
      }),
      { minLength: size.rows * size.columns, maxLength: size.rows * size.columns },
    ),
    merges: fc.array(anyArea, { maxLength: 3 }),
    columnWidths: fc.dictionary(fc.constantFrom("0", "2"), fc.constantFrom(60, 120)),
    rowHeights: fc.dictionary(fc.constantFrom("1", "3"), fc.constantFrom(30, 45)),
    list: fc.option(anyArea.map(inTable), { nil: undefined }),
  })
  .map(({ cells, merges, columnWidths, rowHeights, list }) => {
    const apart: Area[] = [];
    for (const merge of merges) {
      if (merge.rows * merge.columns > 1 && !apart.some((one) => intersection(one, merge)))
        apart.push(merge);
    }
    const data = cells.flatMap(({ value: held, numberFormat: format, style: look }, i) => {
      const at = { row: Math.floor(i / size.columns), column: i % size.columns };
      const merge = apart.find((one) => contains(one, at));
      const covered = merge && (merge.row !== at.row || merge.column !== at.column);
      const cell: CellData = { ...at };
      if (held !== "" && !covered) cell.value = held;
      if (format && format !== "General") cell.numberFormat = format;
      if (look && Object.keys(look).length && !merge) cell.style = look;
      return Object.keys(cell).length > 2 ? [cell] : [];
    });
    return {
      name: "表",
      cells: data,
      merges: apart,
      columnWidths,
      rowHeights,
      validations: list ? [{ area: list, list: "甲,乙" }] : [],
      // Rows that go take along the edge of a condition, and Excel has no way to give it back.
      conditionalFormats: [{ areas: [area(0, 1, 30, 2)], formula: "=B1=1", fill: "#FFEEAA" }],
    };
  });

/** What is to be done, before it is known what the cells hold by then. */
type Wish =
  | { kind: "set"; at: [number, number]; value: CellValue; numberFormat: string | undefined }
  | { kind: "insert"; row: number; rows: number; like: number | undefined }
  | { kind: "remove"; row: number; rows: number }
  | { kind: "merge" | "unmerge" | "validation"; area: Area }
  | { kind: "format"; area: Area; format: CellFormat }
  | { kind: "link"; at: [number, number] };

const format: fc.Arbitrary<CellFormat> = fc.record(
  {
    bold: fc.boolean(),
    fontName: fc.constant("楷体"),
    fontSize: fc.constant(16),
    fill: fc.constantFrom("", "#ABCDEF"),
    borders: fc.boolean(),
    wrap: fc.boolean(),
    horizontal: fc.constantFrom("Right" as const, "General" as const),
    vertical: fc.constant("Bottom" as const),
    numberFormat,
    columnWidth: fc.constant(99),
    rowHeight: fc.constant(50),
  },
  { requiredKeys: [] },
);

const anySet: fc.Arbitrary<Wish> = fc.record({
  kind: fc.constant("set"),
  at: place,
  value,
  numberFormat: fc.option(numberFormat, { nil: undefined }),
});
/** Below the first row, which is the edge of the condition. */
const rowsFrom = { row: fc.integer({ min: 1, max: size.rows }), rows: fc.constantFrom(1, 2) };
const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 5, arbitrary: anySet },
  fc.record({
    kind: fc.constant("insert"),
    ...rowsFrom,
    like: fc.option(fc.nat(size.rows - 1), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant("remove"), ...rowsFrom }),
  fc.record({
    kind: fc.constantFrom("merge", "unmerge", "validation"),
    area: anyArea.map(inTable),
  }),
  fc.record({ kind: fc.constant("format"), area: anyArea.map(inTable), format }),
  fc.record({ kind: fc.constant("link"), at: place }),
);

/** Rows come and go whole, or the cells of the table alone; never both in one change. */
interface Wishes {
  wishes: readonly Wish[];
  whole: boolean;
}

const among = (wish: fc.Arbitrary<Wish>, maxLength: number): fc.Arbitrary<Wishes> =>
  fc.record({ wishes: fc.array(wish, { minLength: 1, maxLength }), whole: fc.boolean() });
export const someSets = among(anySet, 8);
export const someWishes = among(anyWish, 7);

/**
 * The wishes as edits of the sheet, each expecting what the ones ahead have left. Wishes that make
 * no sense by then are left out: cells under merges, values lost in a merge, merges torn apart,
 * rows that go right after something was done to them, or that were no neighbours at first. Sizes and moves of rows do not come together.
 */
export function editsFor(sheet: SheetData, { wishes, whole }: Wishes): Edit[] {
  const model = new Model(sheet, whole);
  const edits = wishes.flatMap((wish) => model.fulfil(wish));
  const moving = edits.some(({ type }) => type === "insert-rows" || type === "remove-rows");
  if (!moving) return edits;
  return edits.map((edit) => {
    if (edit.type !== "format") return edit;
    const { columnWidth: _, rowHeight: __, ...rest } = edit.format;
    return { ...edit, format: rest };
  });
}

class Model {
  private readonly values: CellValue[][];
  private merges: Area[];
  /** Where rows stood at first; undefined for those that came with the edits. */
  private origins: (number | undefined)[];
  /** Cells set by the edits: none may rest on another's content. */
  private isSet: boolean[][];
  private isTouched = Array<boolean>(40).fill(false);

  constructor(
    private readonly sheet: SheetData,
    private readonly whole: boolean,
  ) {
    this.values = Array.from({ length: 40 }, () => Array<CellValue>(size.columns).fill(""));
    for (const { row, column, value: held = "" } of sheet.cells) this.values[row]![column] = held;
    this.merges = [...(sheet.merges ?? [])];
    this.origins = Array.from({ length: 40 }, (_, row) => row);
    this.isSet = Array.from({ length: 40 }, () => Array<boolean>(size.columns).fill(false));
  }

  fulfil(wish: Wish): Edit[] {
    const { name } = this.sheet;
    switch (wish.kind) {
      case "set": {
        const [row, column] = wish.at;
        if (this.covered(row, column) || this.isSet[row]![column]) return [];
        this.isSet[row]![column] = true;
        this.touch(area(row, column));
        const expect = this.values[row]![column]!;
        this.values[row]![column] = wish.value;
        const own = wish.numberFormat === undefined ? {} : { numberFormat: wish.numberFormat };
        return [{ type: "set", sheet: name, row, column, expect, value: wish.value, ...own }];
      }
      case "insert": {
        const rows = area(wish.row, 0, wish.rows, size.columns);
        if (this.merges.some((one) => one.row < wish.row && one.row + one.rows > wish.row))
          return [];
        this.values.splice(wish.row, 0, ...this.blank(wish.rows));
        this.isSet.splice(
          wish.row,
          0,
          ...Array.from({ length: wish.rows }, () => Array<boolean>(size.columns).fill(false)),
        );
        this.isTouched.splice(wish.row, 0, ...Array<boolean>(wish.rows).fill(false));
        this.origins.splice(wish.row, 0, ...Array<undefined>(wish.rows).fill(undefined));
        this.merges = this.merges.map((one) =>
          one.row >= wish.row ? { ...one, row: one.row + wish.rows } : one,
        );
        const like = wish.like === undefined ? {} : { like: wish.like };
        if (like.like !== undefined && this.mergeInRow(like.like, wish)) return [this.plain(rows)];
        return [{ ...this.plain(rows), ...like }];
      }
      case "remove": {
        const rows = area(wish.row, 0, wish.rows, size.columns);
        const torn = this.merges.some((one) => intersection(one, rows) && !covers(rows, one));
        const [first, ...others] = this.origins.slice(wish.row, wish.row + wish.rows);
        const apart = first === undefined || others.some((row, i) => row !== first + i + 1);
        const touched = this.isTouched.slice(wish.row, wish.row + wish.rows).some(Boolean);
        if (torn || apart || touched) return [];
        this.isTouched.splice(wish.row, wish.rows);
        const expect = this.values.splice(wish.row, wish.rows);
        this.isSet.splice(wish.row, wish.rows);
        this.origins.splice(wish.row, wish.rows);
        this.merges = this.merges
          .filter((one) => !covers(rows, one))
          .map((one) => (one.row > wish.row ? { ...one, row: one.row - wish.rows } : one));
        return [{ ...this.plain(rows), type: "remove-rows", expect }];
      }
      case "merge": {
        const { area: at } = wish;
        const right = at.column + at.columns > size.columns;
        const single = at.rows * at.columns === 1;
        if (right || single || this.merges.some((one) => intersection(one, at))) return [];
        const others = this.inside(at).slice(1);
        if (others.some(([row, column]) => this.values[row]![column] !== "")) return [];
        if (others.some(([row, column]) => this.isSet[row]![column])) return [];
        this.merges.push(at);
        this.touch(at);
        return [{ type: "merge", sheet: name, area: at }];
      }
      case "unmerge": {
        const merge = this.merges.find((one) => intersection(one, wish.area));
        if (!merge) return [];
        this.merges = this.merges.filter((one) => one !== merge);
        this.touch(merge);
        return [{ type: "unmerge", sheet: name, area: merge }];
      }
      case "format":
        this.touch(wish.area);
        return [{ type: "format", sheet: name, area: wish.area, format: wish.format }];
      case "validation":
        this.touch(wish.area);
        return [{ type: "validation", sheet: name, area: wish.area, list: ["丙", "丁"] }];
      case "link": {
        const [row, column] = wish.at;
        if (this.covered(row, column) || this.values[row]![column] !== "") return [];
        if (this.origins[row] === undefined || this.isSet[row]![column]) return [];
        this.values[row]![column] = "链接";
        this.isSet[row]![column] = true;
        this.touch(area(row, column));
        const target = { sheet: name, row: 0, column: 0 };
        return [{ type: "link", sheet: name, row, column, target, text: "链接" }];
      }
    }
  }

  private touch({ row, rows }: Area): void {
    this.isTouched.fill(true, row, row + rows);
  }

  private plain(rows: Area) {
    return {
      type: "insert-rows" as const,
      sheet: this.sheet.name,
      area: rows,
      wholeRows: this.whole,
    };
  }

  /** A merge in the row whose looks the new rows take would be copied with them. */
  private mergeInRow(like: number, { row, rows }: { row: number; rows: number }): boolean {
    const at = like >= row ? like + rows : like;
    return this.merges.some((one) => one.row <= at && one.row + one.rows > at);
  }

  private blank(rows: number): CellValue[][] {
    return Array.from({ length: rows }, () => Array<CellValue>(size.columns).fill(""));
  }

  private covered(row: number, column: number): boolean {
    return this.merges.some(
      (one) => contains(one, { row, column }) && (one.row !== row || one.column !== column),
    );
  }

  private inside({ row, column, rows, columns }: Area): [number, number][] {
    return Array.from({ length: rows * columns }, (_, i) => [
      row + Math.floor(i / columns),
      column + (i % columns),
    ]);
  }
}
