import type { CellRef } from "../sheet/address";
import type { TargetSheet } from "../target/model";

/** Where findings about a whole table stand: at its title, or at its first cell. */
export function titleCell({ title, sheet, area }: TargetSheet): CellRef {
  return title?.at ?? { sheet, row: area.row, column: area.column };
}
