import type { Template } from "../../templates/template";
import type { Draft } from "./templates-state";

/** A fresh draft; form and unit are those of the draft before it. */
export function draftOf({ name }: Template, drafts: ReadonlyMap<string, Draft>): Draft {
  const last = [...drafts.values()].at(-1);
  return {
    form: last?.form ?? "hebei-2022",
    style: last?.style ?? "glued",
    place: last?.place ?? "new-sheet",
    input: {
      name,
      unitName: last?.input.unitName ?? "",
      plan: { by: "schedule", unit: last?.input.plan?.unit ?? "amount" },
    },
  };
}
