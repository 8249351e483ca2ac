import * as v from "valibot";
import { oneLine } from "../template";
import { planPresets } from "./plan";

const line = (most: number) => v.optional(oneLine(most), "");

/** What the officer types in for a table; every part may be left out or blank. */
export const fillingSchema = v.object({
  /** Name of the project; that of the template where blank. */
  name: line(100),
  code: line(40),
  unitName: line(60),
  budget: line(24),
  fiscalFunds: line(24),
  otherFunds: line(24),
  purpose: line(400),
  goal: line(1000),
  plan: v.optional(
    v.object({
      by: v.picklist([...planPresets, "hand"]),
      unit: v.picklist(["amount", "percent"]),
      /** By hand: the cumulative points. */
      points: v.optional(v.array(line(24)), []),
    }),
    { by: "schedule", unit: "amount" },
  ),
  /** Numbers for the blanks, by place of the indicator in the template. */
  values: v.optional(v.record(v.string(), line(24)), {}),
});

export type FillingInput = v.InferInput<typeof fillingSchema>;
export type FillingTexts = v.InferOutput<typeof fillingSchema>;
