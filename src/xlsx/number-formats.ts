import { format, isDateFormat } from "numfmt";
import { parseXml } from "./xml";

/** Formats that files name by number alone, as Excel shows them in Chinese. */
const builtIn: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'AM/PMh"时"mm"分"',
  35: 'AM/PMh"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'AM/PMh"时"mm"分"',
  56: 'AM/PMh"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** Excel takes no longer format. */
const longest = 255;

/** Formats of the cell styles, by the number that cells carry. */
export function readNumberFormats(bytes: Uint8Array): string[] {
  const named = new Map<number, string>();
  const ofStyles: string[] = [];
  let inCells = false;
  parseXml(bytes, {
    open(name, attributes) {
      if (name === "numFmt") {
        const { numFmtId: id, formatCode: code } = attributes();
        if (code !== undefined) named.set(Number(id), code);
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) {
        const id = Number(attributes()["numFmtId"] ?? 0);
        ofStyles.push(named.get(id) ?? builtIn[id] ?? "General");
      }
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return ofStyles;
}

/** Shows a value by the format of its style; `serial1904`: days count from 1904, not 1900. */
export class Formatter {
  private readonly dates = new Map<string, boolean>();

  constructor(
    private readonly formats: readonly string[],
    private readonly serial1904: boolean,
  ) {}

  isDate(style: number): boolean {
    const code = this.formats[style] ?? "General";
    let known = this.dates.get(code);
    if (known === undefined) {
      known = code.length <= longest && isDateFormat(code);
      this.dates.set(code, known);
    }
    return known;
  }

  show(value: number | string, style: number): string {
    const code = this.formats[style] ?? "General";
    const plain = code === "General" || code.length > longest;
    if (typeof value === "string") {
      return plain || !code.includes(";") ? value : shown(code, value);
    }
    if (plain) return shown("General", value);
    return shown(code, this.serial1904 && this.isDate(style) ? value + 1462 : value);
  }
}

function shown(code: string, value: number | string): string {
  try {
    return format(code.replaceAll("上午/下午", "AM/PM"), value, { locale: "zh-CN" });
  } catch {
    // A format that cannot be understood leaves the value as it would stand without one.
    return typeof value === "string" ? value : format("General", value);
  }
}
