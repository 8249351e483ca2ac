import type { Border, Borders, BorderStyle, Style } from "exceljs";
import type { ConditionalFormatData, ConditionalLine, Edge } from "../engine/workbook-data";
import { toArgb, toHex } from "./colour";

type Look = Pick<ConditionalFormatData, "fill" | "color" | "borders">;

const edges: readonly Edge[] = ["top", "bottom", "left", "right"];

const fileLines: Record<ConditionalLine, BorderStyle> = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
};

/** What a file's conditional format makes of a cell's look, as far as the stand-in knows it. */
export function readConditionalStyle({ fill, font, border }: Partial<Style>): Look {
  const ground = fill?.type === "pattern" ? toHex(fill.bgColor ?? fill.fgColor) : undefined;
  const color = toHex(font?.color);
  const borders: NonNullable<Look["borders"]> = {};
  for (const edge of edges) {
    const line: Partial<Border> | undefined = border?.[edge];
    const [style] = Object.entries(fileLines).find(([, name]) => name === line?.style) ?? [];
    if (!style) continue;
    borders[edge] = { style: style as ConditionalLine, color: toHex(line!.color) ?? "#000000" };
  }
  return {
    ...(ground ? { fill: ground } : {}),
    ...(color ? { color } : {}),
    ...(Object.keys(borders).length ? { borders } : {}),
  };
}

export function writeConditionalStyle({ fill, color, borders }: Look): Partial<Style> {
  const border: Partial<Borders> = {};
  for (const edge of edges) {
    const line = borders?.[edge];
    if (line) border[edge] = { style: fileLines[line.style], color: toArgb(line.color) };
  }
  return {
    ...(fill ? { fill: { type: "pattern", pattern: "solid", bgColor: toArgb(fill) } } : {}),
    ...(color ? { font: { color: toArgb(color) } } : {}),
    ...(borders ? { border } : {}),
  };
}
