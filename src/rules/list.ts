import type { Rule } from "./rule";

/** Every rule, by folder and then by id: the one registry. */
export const rules: readonly Rule[] = [];
