import type { StyleData } from "./workbook-data";

/** How a cell looks that nobody formatted; Excel knows no other "unset". */
export const plainStyle = {
  fontName: "宋体",
  fontSize: 11,
  color: "#000000",
  horizontal: "General",
  vertical: "Bottom",
} as const satisfies StyleData;

/** "rgb(255, 0, 0)", "#f00" or "#ff0000" → "#FF0000". */
export function hex(color: string): string {
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/.exec(color);
  if (parts)
    return `#${parts
      .slice(1, 4)
      .map((n) => Number(n).toString(16).padStart(2, "0"))
      .join("")}`.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  return (
    short
      ? `#${short
          .slice(1)
          .map((d) => d + d)
          .join("")}`
      : color
  ).toUpperCase();
}
