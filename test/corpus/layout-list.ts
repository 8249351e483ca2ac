import { forms } from "./forms";
import { furtherForms } from "./further-forms";
import { commonForms } from "./layouts";
import { officeForms } from "./office-forms";

/** Every layout of the corpus by its name. */
export const layouts = { ...commonForms, ...forms, ...furtherForms, ...officeForms };

export type LayoutName = keyof typeof layouts;
