import type { Area } from "../sheet/address";
import type { CellValue, SheetSnapshot } from "../sheet/snapshot";
import type { SheetHead } from "./sheet-list";

/** Cells of a sheet as one request brought them. */
export interface Part {
  area: Area;
  values: CellValue[][];
  texts: string[][];
  /** Undefined where the structure was not asked for. */
  formulas?: string[][];
  merges: readonly Area[];
}

/** What one look at a sheet gave. */
export interface Probed {
  head: SheetHead;
  /** Undefined where the sheet is empty. */
  used: Area | undefined;
  /** The cells, where the block that came along holds all of them. */
  filled: Part | undefined;
  selection: readonly Area[] | undefined;
}

/** Undefined where Excel gave no matrix: the part has too many cells. */
export function partOf(
  area: Area,
  cells: Excel.Range,
  merges: readonly Area[],
  structure: boolean,
): Part | undefined {
  const { values, text } = cells;
  const formulas = structure ? cells.formulas : [];
  if (!values || !text || !formulas) return undefined;
  return {
    area,
    values: values as CellValue[][],
    texts: text,
    merges,
    ...(structure ? { formulas: (formulas as unknown[][]).map((row) => row.map(formulaOf)) } : {}),
  };
}

/** Constants come as themselves among the formulas. */
function formulaOf(cell: unknown): string {
  return typeof cell === "string" && cell.startsWith("=") && cell.length > 1 ? cell : "";
}

/** A sheet from its parts, which follow each other downwards. */
export function snapshotOf(
  { head, used, filled }: Probed,
  parts: readonly Part[] = filled ? [filled] : [],
  options: { structure?: boolean; selection?: readonly Area[] },
): SheetSnapshot {
  const { structure, selection } = options;
  return {
    name: head.name,
    visibility: head.visibility,
    protected: head.protected,
    area: used,
    values: parts.flatMap(({ values }) => values),
    texts: parts.flatMap(({ texts }) => texts),
    ...(structure
      ? {
          structure: {
            merges: parts.flatMap(({ merges }) => merges),
            formulas: parts.flatMap(({ formulas = [] }) => formulas),
          },
        }
      : {}),
    ...(selection ? { selection } : {}),
  };
}
