import { audit } from "./measure";
import { failures } from "./thresholds";

test("the check finds what a strict reviewer finds in the sample workbooks, and nothing on clean sheets", () => {
  const result = audit();
  expect(failures(result)).toEqual([]);
  expect(result.findings.length).toBeGreaterThan(200);
  expect(result.cleanSheets.indicators).toBe(165);
});
