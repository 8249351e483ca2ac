import { forms } from "./forms";
import { commonForms } from "./layouts";

/** Every layout of the corpus by its name. */
export const layouts = { ...commonForms, ...forms };

export type LayoutName = keyof typeof layouts;
