import type { Template } from "../../../templates/template";
import type { Draft } from "../templates-state";

/** What a part of the form gets: the draft, the way to change it, and what is wrong with a field. */
export interface DraftProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  fill: (input: Partial<Draft["input"]>) => void;
  /** The message beside a field; nothing before the officer has been there. */
  wrong: (field: string) => string | undefined;
  leave: (field: string) => void;
}

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
