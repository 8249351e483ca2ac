import { forms } from "./forms";
import { furtherForms } from "./further-forms";
import { commonForms } from "./layouts";

/** Every layout of the corpus by its name. */
export const layouts = { ...commonForms, ...forms, ...furtherForms };

export type LayoutName = keyof typeof layouts;
