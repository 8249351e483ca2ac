export type Appearance = "light" | "dark";

/**
 * Light or dark as the host is: by its own background where it names one (Excel on the web does
 * not), else by what the system prefers. `background` is "#RRGGBB".
 */
export function appearanceOf(background: string | undefined, prefersDark: boolean): Appearance {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (!match) return prefersDark ? "dark" : "light";
  const [red, green, blue] = match.slice(1).map((hex) => parseInt(hex, 16));
  const luminance = (0.2126 * red! + 0.7152 * green! + 0.0722 * blue!) / 255;
  return luminance < 0.5 ? "dark" : "light";
}
