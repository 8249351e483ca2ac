import { groupedBy } from "../../src/sheet/grouped";

test("items by their keys, both in the order in which they come", () => {
  const groups = groupedBy(["b1", "a1", "b2", "a2"], ([first]) => first);
  expect([...groups]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1", "a2"]],
  ]);
  expect(groupedBy([], String).size).toBe(0);
});
