import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { hex, plainStyle } from "../engine/style";
import type { BorderStyle, Edge, StyleData } from "../engine/workbook-data";

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
} as const;

const vertical = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

const lines: Record<BorderStyle, BorderStyleTypes> = {
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  Hairline: BorderStyleTypes.HAIR,
};

export const edges = { top: "t", bottom: "b", left: "l", right: "r" } as const satisfies Record<
  Edge,
  keyof IBorderData
>;

/** Our style as a change of Univer's: keys that are undefined stay, "" and null take away. */
export function toUniverStyle(style: StyleData): IStyleData {
  const result: IStyleData = {};
  if (style.fontName !== undefined) result.ff = style.fontName;
  if (style.fontSize !== undefined) result.fs = style.fontSize;
  if (style.bold !== undefined) result.bl = Number(style.bold);
  if (style.italic !== undefined) result.it = Number(style.italic);
  if (style.underline !== undefined) result.ul = { s: Number(style.underline) };
  if (style.color !== undefined) result.cl = style.color ? { rgb: style.color } : null;
  if (style.fill !== undefined) result.bg = style.fill ? { rgb: style.fill } : null;
  if (style.wrap !== undefined) result.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontal !== undefined) result.ht = horizontal[style.horizontal];
  if (style.vertical !== undefined) result.vt = vertical[style.vertical];
  if (style.borders) result.bd = toUniverBorders(style.borders);
  return result;
}

function toUniverBorders(borders: NonNullable<StyleData["borders"]>): IBorderData {
  const result: IBorderData = {};
  for (const [edge, key] of Object.entries(edges) as [Edge, "t" | "b" | "l" | "r"][]) {
    if (!(edge in borders)) continue;
    const line = borders[edge];
    result[key] = line ? { s: lines[line.style], cl: { rgb: line.color } } : null;
  }
  return result;
}

/** Only what differs from a plain cell; the number format is not part of it. */
export function fromUniverStyle(style: Nullable<IStyleData>): StyleData {
  const result: StyleData = {};
  if (!style) return result;
  if (style.ff && style.ff !== plainStyle.fontName) result.fontName = style.ff;
  if (style.fs && style.fs !== plainStyle.fontSize) result.fontSize = style.fs;
  if (style.bl) result.bold = true;
  if (style.it) result.italic = true;
  if (style.ul?.s) result.underline = true;
  const color = style.cl?.rgb ? hex(style.cl.rgb) : plainStyle.color;
  if (color !== plainStyle.color) result.color = color;
  if (style.bg?.rgb) result.fill = hex(style.bg.rgb);
  if (style.tb === WrapStrategy.WRAP) result.wrap = true;
  const across = keyOf(horizontal, style.ht);
  if (across && across !== plainStyle.horizontal) result.horizontal = across;
  const down = keyOf(vertical, style.vt);
  if (down && down !== plainStyle.vertical) result.vertical = down;
  const borders = fromUniverBorders(style.bd);
  if (borders) result.borders = borders;
  return result;
}

function fromUniverBorders(data: Nullable<IBorderData>): StyleData["borders"] | undefined {
  const borders: NonNullable<StyleData["borders"]> = {};
  for (const [edge, key] of Object.entries(edges) as [Edge, "t" | "b" | "l" | "r"][]) {
    const line = data?.[key];
    const style = line && keyOf(lines, line.s);
    if (line && style) borders[edge] = { style, color: hex(line.cl?.rgb ?? "#000000") };
  }
  return Object.keys(borders).length ? borders : undefined;
}

function keyOf<K extends string, V>(table: Record<K, V>, value: unknown): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
