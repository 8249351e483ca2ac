import { readIgnored, type Ignored } from "./ignored";

/** What the add-in keeps in a workbook. Settings go by their key, sheets by their name. */
export type Trace =
  | { kind: "ignored"; key: string; entries: readonly Ignored[] }
  | { kind: "settings"; key: string }
  | { kind: "templates"; key: string; count: number }
  | { kind: "other"; key: string }
  | { kind: "report"; sheet: string }
  | { kind: "marks"; sheets: readonly string[] };

/** Lists it, from the settings under our keys and the sheets that hold reports or marks of ours. */
export function tracesOf(
  stored: ReadonlyMap<string, unknown>,
  reports: readonly string[],
  marked: readonly string[],
): readonly Trace[] {
  const kept = [...stored].map(([key, value]): Trace => {
    if (key === "ignored") return { kind: "ignored", key, entries: readIgnored(value) };
    if (key === "settings") return { kind: "settings", key };
    if (key === "templates") {
      return { kind: "templates", key, count: Array.isArray(value) ? value.length : 0 };
    }
    return { kind: "other", key };
  });
  return [
    ...kept,
    ...reports.map((sheet): Trace => ({ kind: "report", sheet })),
    ...(marked.length > 0 ? [{ kind: "marks" as const, sheets: marked }] : []),
  ];
}

export function traceId(trace: Trace): string {
  if (trace.kind === "marks") return "marks";
  return trace.kind === "report" ? `sheet ${trace.sheet}` : `key ${trace.key}`;
}
