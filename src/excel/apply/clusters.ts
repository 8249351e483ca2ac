import { boundsOf, cellName, type Area } from "../../sheet/address";
import type { SetCell } from "../../sheet/edit";
import { groupedBy } from "../../sheet/grouped";
import { single } from "./step";

/** Cells that one range may span for each cell that is to be set. */
const spread = 40;

/**
 * Cells that follow each other in a list, by sheets and, on a sheet, by nearness: each cluster
 * becomes one range to read and write. A cell that is set twice comes into two of them; where cells
 * are to stay `alone`, each is one.
 */
export function clustersOf(
  edits: readonly SetCell[],
  alone: (sheet: string) => boolean,
): SetCell[][] {
  return [...groupedBy(edits, ({ sheet }) => sheet)].flatMap(([sheet, own]) =>
    alone(sheet) ? own.map((edit) => [edit]) : clustersOfSheet(own),
  );
}

function clustersOfSheet(edits: readonly SetCell[]): SetCell[][] {
  const clusters: SetCell[][] = [];
  let bounds: Area | undefined;
  let taken = new Set<string>();
  for (const edit of edits) {
    const last = clusters.at(-1);
    const wider: Area = bounds ? boundsOf([bounds, single(edit)]) : single(edit);
    const near = last && wider.rows * wider.columns <= spread * (last.length + 1);
    if (near && !taken.has(cellName(edit))) {
      last.push(edit);
      bounds = wider;
    } else {
      clusters.push([edit]);
      bounds = single(edit);
      taken = new Set();
    }
    taken.add(cellName(edit));
  }
  return clusters;
}
