import { tokens } from "@fluentui/react-components";

/** The ring around what the keyboard stands on, in every theme and under forced colours. */
export const focusRing = {
  outlineStyle: "none",
  ":focus-visible": {
    outlineStyle: "solid",
    outlineWidth: "2px",
    outlineColor: tokens.colorStrokeFocus2,
    outlineOffset: "-2px",
  },
} as const;
