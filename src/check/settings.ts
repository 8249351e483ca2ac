import * as v from "valibot";
import type { Severity } from "../rules/rule";
import type { Profile } from "../target/model";

const severity = v.picklist(["error", "warning", "info"] satisfies Severity[]);
const profile = v.picklist(["cost-under-output", "cost-first-level"] satisfies Profile[]);

/** A part that is missing or unreadable takes its default; the other parts are kept. */
const schema = v.object({
  off: v.fallback(v.array(v.string()), () => []),
  severities: v.fallback(v.record(v.string(), severity), () => ({})),
  profile: v.fallback(v.union([v.literal("recognised"), profile]), "recognised"),
  compareHidden: v.fallback(v.boolean(), false),
});

/** How the officer wants the check: kept in the workbook as JSON. */
export interface Settings {
  /** Ids of the rules that are switched off. */
  readonly off: readonly string[];
  /** Severities that differ from the rule's own, by rule id; they hold for all its findings. */
  readonly severities: Readonly<Record<string, Severity>>;
  /** Where 成本指标 belongs; "recognised" takes what each table shows. */
  readonly profile: Profile | "recognised";
  /** Tables on hidden sheets take part in comparisons across tables. */
  readonly compareHidden: boolean;
}

/** The one place for defaults. */
export const defaultSettings: Settings = v.parse(schema, {
  off: null,
  severities: null,
  profile: null,
  compareHidden: null,
});

/** Settings from what the workbook holds under our key: anything that is no settings gives the defaults. */
export function readSettings(stored: unknown): Settings {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : defaultSettings;
}
