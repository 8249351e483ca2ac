import type { Color } from "exceljs";

/** Office's standard theme, in the order of a cell style's theme numbers. */
const theme = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/** The palette of old workbooks, numbers 8 to 63; 0 to 7 repeat its beginning. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 " +
  "008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF " +
  "FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF " +
  "FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 " +
  "993300 993366 333399 333333"
).split(" ");

/** "#RRGGBB", or undefined for "automatic" and what is not known. */
export function toHex(colour: Partial<Color> | undefined): string | undefined {
  const { argb, theme: themed } = colour ?? {};
  const { indexed, tint = 0 } = (colour ?? {}) as { indexed?: number; tint?: number };
  if (argb && /^[0-9a-f]{8}$/i.test(argb)) return `#${argb.slice(2).toUpperCase()}`;
  if (themed !== undefined && theme[themed]) return tinted(theme[themed], tint);
  if (indexed !== undefined) {
    const hex = palette[indexed >= 8 ? indexed - 8 : indexed];
    return hex && `#${hex}`;
  }
  return undefined;
}

export function toArgb(hex: string): { argb: string } {
  return { argb: `FF${hex.slice(1)}` };
}

/** A theme's colour made lighter (tint above 0) or darker, channel by channel. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16);
    const mixed = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
    return Math.round(mixed).toString(16).padStart(2, "0");
  });
  return `#${channels.join("").toUpperCase()}`;
}
