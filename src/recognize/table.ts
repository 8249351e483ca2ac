import type { Steps } from "../sheet/steps";
import type { LabelRole } from "../target/labels";
import type { Field, TargetSheet } from "../target/model";
import { allIndicators, readBlocks } from "./blocks";
import { captionsOf, findTitle, headTop, namedAbove } from "./caption";
import { readCues, threshold } from "./cues";
import { readFields } from "./fields";
import { areaOf, columnsOf, formOf, profileOf } from "./form";
import { readHead, type Head } from "./head";
import type { HeaderCell } from "./header-cell";
import type { Region } from "./region";
import { readTexts } from "./texts";

/** One form with its head block, as a target sheet; undefined where the cues do not suffice. */
export function* readTable(region: Region): Steps<TargetSheet | undefined> {
  const { grid, header, body, span } = region;
  const blocks = readBlocks(region);
  const { indicators, execution } = yield* allIndicators(region, blocks);
  if (indicators.length === 0) return undefined;
  const isBand = region.head && !region.head.beside;
  const titleAt = isBand ? undefined : findTitle(region);
  const head = headOf(region, titleAt);
  const title = titleAt && grid.field(titleAt.row, titleAt.column);
  const { columns } = header.classes ? blocks[0]! : blocks.at(-1)!;
  const cues = readCues({
    title: title?.text ?? grid.sheet.name,
    captions: captionsOf(region),
    ...{ grid, columns, indicators, head },
    ...(title ? { titleAt: title.at } : {}),
  });
  const score = cues.reduce((sum, { points }) => sum + points, 0);
  if (score < threshold) return undefined;

  const last = grid.rowOf(indicators.at(-1)!.row);
  const top = titleAt?.row ?? region.head?.top ?? firstLabelRow(head) ?? header.row;
  const form = formOf(grid, title, indicators);
  const table: TargetSheet = {
    sheet: grid.sheet.name,
    area: { row: 0, column: 0, rows: 1, columns: 1 },
    form,
    profile: profileOf(indicators),
    hidden: grid.sheet.visibility !== "visible",
    columns: columnsOf(grid, columns),
    indicators,
    texts: [],
    score,
    cues,
  };
  if (title) table.title = title;
  readFields(grid, head, table, execution);
  const goal = besideRows(region, blocks[0]!.columns.goal);
  if (goal) table.goal ??= goal;
  if (!table.projectName && form === "project" && !region.head) {
    const above = namedAbove(region);
    if (above) table.projectName = above;
  }
  table.texts = yield* readTexts(grid, {
    headings: [header, ...body.repeats],
    rows: new Set(body.rows),
    ...{ span, top, bottom: last, head, blocks },
    ...(titleAt ? { titleRow: titleAt.row } : {}),
  });
  table.area = areaOf(grid, table, top, last, header);
  const goesOn = grid.joinedIn(top, last);
  if (goesOn.length) table.goesOn = goesOn;
  return table;
}

/** 绩效目标 as a column left of the classes, its text merged over the rows. */
function besideRows({ grid, body }: Region, cell: HeaderCell | undefined): Field | undefined {
  const row = cell && body.rows.find((at) => !grid.word(at, cell.column).blank);
  return row === undefined ? undefined : grid.field(row, cell!.column);
}

const shared: readonly LabelRole[] = ["unitName", "department", "moneyUnit"];

/**
 * The labels of the table; unit and money are said once above the headings for all projects below,
 * or above the title of the first table.
 */
function headOf(region: Region, titleAt: { row: number } | undefined): Head {
  const { grid, header, span, top, head: own } = region;
  const above = readHead(grid, headTop(region, titleAt), header.row, span);
  if (titleAt && top === 0) {
    const { labels } = readHead(grid, 0, titleAt.row, span);
    above.labels.push(...labels.filter(({ role }) => shared.includes(role)));
  }
  if (!own) return above;
  const head = readHead(grid, own.top, own.bottom, own.beside ?? span);
  head.labels.push(...above.labels.filter(({ role }) => shared.includes(role)));
  return head;
}

function firstLabelRow({ labels }: Head): number | undefined {
  return labels.length ? Math.min(...labels.map(({ row }) => row)) : undefined;
}
