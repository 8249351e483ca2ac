import { Pace, runThrough, type Steps } from "../../src/sheet/steps";

test("a step is due when enough small work has been done, and the count begins anew", () => {
  const pace = new Pace();
  const due = Array.from({ length: 12 }, () => pace.isDue(100));
  expect(due.filter(Boolean)).toHaveLength(3);
  expect(due.slice(0, 4)).toEqual([false, false, false, true]);
});

test("great work is a step by itself", () => {
  const pace = new Pace();
  expect([pace.isDue(5000), pace.isDue(1), pace.isDue(5000)]).toEqual([true, false, true]);
});

test("running through takes all steps and gives the result", () => {
  let taken = 0;
  function* steps(): Steps<string> {
    for (; taken < 3; taken += 1) yield;
    return "done";
  }
  expect([runThrough(steps()), taken]).toEqual(["done", 3]);
});
