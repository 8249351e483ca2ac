import { appearanceOf } from "../../src/taskpane/theme/appearance";

test.each([
  ["#FFFFFF", true, "light"],
  ["#262626", false, "dark"],
  ["#000000", false, "dark"],
  ["#D4D4D4", true, "light"],
  ["107C41FF", false, "dark"],
  [undefined, true, "dark"],
  [undefined, false, "light"],
  ["", true, "dark"],
] as const)("on the host's %s, with a system that prefers dark: %s, the pane is %s", (...row) => {
  const [background, prefersDark, appearance] = row;
  expect(appearanceOf(background, prefersDark)).toBe(appearance);
});
