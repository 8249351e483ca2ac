import type { Alignment, Border, Borders, BorderStyle as FileBorder, Style } from "exceljs";
import type { BorderStyle, Edge, StyleData } from "../engine/workbook-data";
import { toArgb, toHex } from "./colour";

const edges: readonly Edge[] = ["top", "bottom", "left", "right"];

const fromFileBorder: Record<FileBorder, BorderStyle> = {
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  dashed: "Dash",
  mediumDashed: "Dash",
  dotted: "Dot",
  dashDot: "Dash",
  dashDotDot: "Dash",
  mediumDashDot: "Dash",
  mediumDashDotDot: "Dash",
  slantDashDot: "Dash",
  double: "Double",
  hair: "Hairline",
};

const toFileBorder: Record<BorderStyle, FileBorder> = {
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
  Hairline: "hair",
};

/** A file's cell style as the stand-in keeps it; undefined where it says nothing. */
export function readStyle({ font, fill, alignment, border }: Partial<Style>) {
  const style: StyleData = {};
  if (font?.name) style.fontName = font.name;
  if (font?.size) style.fontSize = font.size;
  if (font?.bold) style.bold = true;
  if (font?.italic) style.italic = true;
  if (font?.underline && font.underline !== "none") style.underline = true;
  const color = toHex(font?.color);
  if (color) style.color = color;
  if (fill?.type === "pattern" && fill.pattern !== "none") {
    const hex = toHex(fill.pattern === "solid" ? fill.fgColor : (fill.bgColor ?? fill.fgColor));
    if (hex) style.fill = hex;
  }
  if (alignment?.wrapText) style.wrap = true;
  const { horizontal, vertical } = alignment ?? {};
  if (horizontal === "left") style.horizontal = "Left";
  if (horizontal === "right") style.horizontal = "Right";
  if (horizontal === "center" || horizontal === "centerContinuous") style.horizontal = "Center";
  if (vertical === "top") style.vertical = "Top";
  if (vertical === "middle") style.vertical = "Center";
  if (vertical === "bottom") style.vertical = "Bottom";
  for (const edge of edges) {
    const line: Partial<Border> | undefined = border?.[edge];
    if (!line?.style) continue;
    const data = { style: fromFileBorder[line.style], color: toHex(line.color) ?? "#000000" };
    (style.borders ??= {})[edge] = data;
  }
  return Object.keys(style).length ? style : undefined;
}

export function writeStyle(style: StyleData): Partial<Style> {
  const alignment: Partial<Alignment> = {};
  if (style.wrap) alignment.wrapText = true;
  if (style.horizontal === "Left") alignment.horizontal = "left";
  if (style.horizontal === "Center") alignment.horizontal = "center";
  if (style.horizontal === "Right") alignment.horizontal = "right";
  if (style.vertical === "Top") alignment.vertical = "top";
  if (style.vertical === "Center") alignment.vertical = "middle";
  if (style.vertical === "Bottom") alignment.vertical = "bottom";
  const border: Partial<Borders> = {};
  for (const edge of edges) {
    const line = style.borders?.[edge];
    if (line) border[edge] = { style: toFileBorder[line.style], color: toArgb(line.color) };
  }
  return {
    font: {
      ...(style.fontName ? { name: style.fontName } : {}),
      ...(style.fontSize ? { size: style.fontSize } : {}),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.underline ? { underline: true } : {}),
      ...(style.color ? { color: toArgb(style.color) } : {}),
    },
    ...(style.fill
      ? { fill: { type: "pattern", pattern: "solid", fgColor: toArgb(style.fill) } }
      : {}),
    alignment,
    border,
  };
}
