import type { Template } from "../template";
import { dutyTemplates } from "./duty";
import { handlingTemplates } from "./handling";
import { settlingTemplates } from "./settling";
import { supportTemplates } from "./support";

/**
 * Standard indicators of common projects of petition offices. They measure service and
 * handling in time, by the rules and to people's satisfaction. Percentages are common practice, no
 * norms: the officer may change them.
 */
export const library: readonly Template[] = [
  ...handlingTemplates,
  ...dutyTemplates,
  ...settlingTemplates,
  ...supportTemplates,
];
