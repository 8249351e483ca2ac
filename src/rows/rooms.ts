import type { BodyRow } from "./body";

/** Neighbouring rows of a body, by place in it. */
interface Rows {
  index: number;
  count: number;
}

/** Room for new rows before a place of the old body; `model` is the row on the sheet they look like. */
export interface Room extends Rows {
  model: number;
}

/** Where new rows come in, from the top, those alike together. */
export function roomsFor(before: readonly BodyRow[], wanted: readonly BodyRow[]): Room[] {
  const first = before[0]!.from!;
  const rooms: Room[] = [];
  let index = 0;
  let above: BodyRow | undefined;
  wanted.forEach((row, i) => {
    if (row.from !== undefined) {
      index = row.from - first + 1;
      if (row.blocks) above = row;
      return;
    }
    const next = () => wanted.slice(i).find(({ from, blocks }) => from !== undefined && blocks);
    const model = row.like ?? above?.from ?? next()?.from ?? first;
    const last = rooms.at(-1);
    if (last?.index === index && last.model === model) last.count++;
    else rooms.push({ index, count: 1, model });
  });
  return rooms;
}

/** Rows of the old body that are no more wanted, from the top. */
export function goingOut(before: readonly BodyRow[], wanted: readonly BodyRow[]): Rows[] {
  const kept = new Set(wanted.map(({ from }) => from));
  const rows: Rows[] = [];
  before.forEach(({ from }, index) => {
    if (kept.has(from)) return;
    const last = rows.at(-1);
    if (last && last.index + last.count === index) last.count++;
    else rows.push({ index, count: 1 });
  });
  return rows;
}
