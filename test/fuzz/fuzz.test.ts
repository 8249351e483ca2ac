import fc from "fast-check";
import { buildSample } from "../samples/build";
import { targetSheets } from "../bench/tables";
import { targets } from "./targets";

/** Inputs to each, the same in every run of the tests; `npm run fuzz -- --seconds 600` tries others. */
const parameters = { numRuns: 60, seed: 1, interruptAfterTimeLimit: 3_000 };

let workbook: Uint8Array;
beforeAll(async () => {
  workbook = await buildSample({ file: "", title: "", sheets: targetSheets(1) });
});

test.each([0, 1, 2, 3, 4, 5, 6, 7])("bad input, target %i", (index) => {
  const all = targets(workbook);
  expect(all).toHaveLength(8);
  fc.assert(all[index]!.property, parameters);
});
