import { check } from "../../src/check/check";
import { recognize } from "../../src/recognize/recognize";
import { findingKey } from "../../src/repair/plan";
import { rules } from "../../src/rules/list";
import type { Finding } from "../../src/rules/rule";
import { edited } from "../../src/sheet/edited";
import type { Snapshot } from "../../src/sheet/snapshot";
import { sheetFrom } from "../corpus/corpus";
import { changesOf } from "../corpus/fault-run";
import { rowFaults } from "../corpus/faults";

const findingsIn = (snapshot: Snapshot) => check(recognize(snapshot)).findings;
const faulty = new Set(rowFaults.map(({ rule }) => rule));
const repairable = rules.filter(({ id, fix }) => fix !== "none" && faulty.has(id));

/** A pledge of full marks may contradict what the goal or another table says: that is found then. */
const uncovered = ["goal-number-conflict", "target-conflict", "grade-unit-mismatch"];

test.each(repairable.map(({ id }) => id))(
  "in every layout a fix of %s repairs what it says and brings no other fault",
  (rule) => {
    const faults = rowFaults.filter((fault) => fault.rule === rule);
    for (const [i, fault] of faults.entries()) {
      // Each fault in one of its layouts, all layouts in turn.
      const changes = changesOf(fault);
      const { bad, what } = changes[i % changes.length]!;
      const snapshot = { sheets: [sheetFrom("表", bad[0]!)] };
      const before = findingsIn(snapshot);
      const known = new Set(before.map(findingKey));
      for (const finding of before) {
        for (const { edits, label } of finding.fix?.choices ?? []) {
          const sets = edits.filter((edit) => edit.type === "set");
          const after = findingsIn(edited(snapshot, sets));
          const isNew = (one: Finding) =>
            !known.has(findingKey(one)) && !uncovered.includes(one.rule);
          const named = ({ rule: id, at }: Finding) => `${what} ${label}: ${id} ${at.row}`;
          expect(after.filter(isNew).map(named)).toEqual([]);
          expect(after.map(findingKey)).not.toContain(findingKey(finding));
        }
      }
    }
  },
);

test("a basis in brackets behind the value gets no brackets of its own", () => {
  const fault = rowFaults.find(({ change }) => change.basis === "预算批复")!;
  const { bad } = changesOf({ ...fault, layouts: ["basisBehind"] })[0]!;
  const snapshot = { sheets: [sheetFrom("表", bad[0]!)] };
  const finding = findingsIn(snapshot).find(({ rule }) => rule === "basis-nonstandard")!;
  const [edit] = finding.fix!.choices[0]!.edits;
  expect(edit).toMatchObject({ value: "≤416万元（预算支出标准：预算批复）" });
});
