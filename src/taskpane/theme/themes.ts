import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** Shades around Excel's green, so that the pane belongs to its host. */
const green: BrandVariants = {
  10: "#021508",
  20: "#062412",
  30: "#08361b",
  40: "#094523",
  50: "#0a532a",
  60: "#0b6131",
  70: "#0c6b38",
  80: "#107c41",
  90: "#218d51",
  100: "#37a066",
  110: "#4fb27b",
  120: "#69c391",
  130: "#87d3a9",
  140: "#a7e3c1",
  150: "#c6efd8",
  160: "#e6f8ed",
};

/** Chinese faces beside Segoe, so that both scripts come from faces made for screens. */
const fontFamilyBase =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", -apple-system, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif';

export const lightTheme: Theme = { ...createLightTheme(green), fontFamilyBase };

const dark = createDarkTheme(green);
export const darkTheme: Theme = {
  ...dark,
  fontFamilyBase,
  // The dark ramps' own choices are too dim for text on the pane's background.
  colorStatusDangerForeground1: "#e37d86",
  colorBrandForeground1: green[120],
  colorBrandForeground2: green[130],
  colorBrandForegroundLink: green[120],
  colorBrandForegroundLinkHover: green[130],
  colorBrandForegroundLinkPressed: green[110],
  colorCompoundBrandForeground1: green[120],
  colorCompoundBrandForeground1Hover: green[130],
  colorCompoundBrandForeground1Pressed: green[110],
  colorNeutralForeground2BrandHover: green[120],
  colorNeutralForeground2BrandPressed: green[110],
  colorNeutralForeground2BrandSelected: green[120],
  colorNeutralForeground3BrandHover: green[120],
  colorNeutralForeground3BrandPressed: green[110],
  colorNeutralForeground3BrandSelected: green[120],
};
