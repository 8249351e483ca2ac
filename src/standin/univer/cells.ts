import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { contains, type Area } from "../../sheet/address";
import type { Book, Cell, CellChange } from "../engine/book";
import type { UniverCore } from "./core";
import { fromUniverValue, toRange, toUniverCell } from "./data";
import { fromUniverStyle, toUniverStyle } from "./style";
import type { StyleData } from "../engine/workbook-data";

type Cells = Pick<
  Book,
  "cell" | "style" | "eachCell" | "usedArea" | "write" | "isFormula" | "copiedFormula"
>;

/** What cells hold and how they look. */
export function univerCells(core: UniverCore): Cells {
  return {
    cell(sheet: string, row: number, column: number): Cell {
      const data = core.sheet(sheet).getCellRaw(row, column);
      return data ? toCell(core, sheet, row, column, data) : { value: "", numberFormat: "General" };
    },

    style(sheet: string, row: number, column: number): StyleData {
      return fromUniverStyle(core.rawStyle(core.sheet(sheet).getCellRaw(row, column)));
    },

    eachCell(sheet: string, visit: (row: number, column: number, cell: Cell) => void): void {
      core
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, data) => {
          if (data) visit(row, column, toCell(core, sheet, row, column, data));
        });
    },

    usedArea(sheet: string, valuesOnly: boolean, within?: Area): Area | undefined {
      let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
      core
        .sheet(sheet)
        .getCellMatrix()
        .forValue((row, column, data) => {
          if (within && !contains(within, { row, column })) return;
          if (!data || (valuesOnly && !holdsContent(data))) return;
          top = Math.min(top, row);
          left = Math.min(left, column);
          bottom = Math.max(bottom, row);
          right = Math.max(right, column);
        });
      if (bottom < 0) return undefined;
      return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },

    async write(sheet: string, changes: readonly CellChange[]): Promise<void> {
      if (!changes.length) return;
      const value: Record<number, Record<number, ICellData>> = {};
      for (const change of changes) {
        const { row, column, content } = change;
        const data = content
          ? toUniverCell(content.value, content.formula)
          : kindOf(core.sheet(sheet).getCellRaw(row, column));
        const style = styleChange(change);
        if (style !== undefined) data.s = style;
        (value[row] ??= {})[column] = data;
      }
      const area = boundsOf(changes);
      core.grow(sheet, area);
      core.expectFormulas(
        Object.values(value).some((line) => Object.values(line).some(({ f, si }) => f || si)),
      );
      await core.run("sheet.command.set-range-values", {
        subUnitId: sheet,
        range: toRange(area),
        value,
      });
    },

    isFormula(formula: string): boolean {
      const lexer = core.service(LexerTreeBuilder);
      return typeof lexer.treeBuilder(formula) === "object";
    },

    copiedFormula(formula: string, rows: number, columns: number): string {
      const lexer = core.service(LexerTreeBuilder);
      return lexer.moveFormulaRefOffset(formula, columns, rows);
    },
  };
}

/**
 * A new look makes no text of a number, no number of a text and no empty cell of a formula, as Univer
 * would have it.
 */
function kindOf(data: Nullable<ICellData>): ICellData {
  if (data?.f || data?.si)
    return { ...(data.f ? { f: data.f } : {}), ...(data.si ? { si: data.si } : {}) };
  return data?.t && data.v !== undefined && data.v !== null ? { t: data.t } : {};
}

function toCell(
  core: UniverCore,
  sheet: string,
  row: number,
  column: number,
  data: ICellData,
): Cell {
  const shared = () =>
    core.service(FormulaDataModel).getFormulaStringByCell(row, column, sheet, core.unit);
  const formula = data.f || (data.si ? shared() : "");
  return {
    value: fromUniverValue(data),
    ...(formula ? { formula } : {}),
    numberFormat: core.rawStyle(data)?.n?.pattern || "General",
  };
}

function holdsContent({ v, f, si }: ICellData): boolean {
  return (v !== undefined && v !== null && v !== "") || Boolean(f) || Boolean(si);
}

function styleChange({ style, numberFormat }: CellChange): IStyleData | null | undefined {
  if (style === null) return null;
  if (style === undefined && numberFormat === undefined) return undefined;
  const change = style ? toUniverStyle(style) : {};
  if (numberFormat !== undefined)
    change.n = numberFormat === "General" ? null : { pattern: numberFormat };
  return change;
}

function boundsOf(changes: readonly CellChange[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of changes) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
