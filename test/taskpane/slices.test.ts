import { runThrough, type Steps } from "../../src/sheet/steps";
import { inSlices, slices } from "../../src/taskpane/slices";

function* counting(to: number, seen: number[]): Steps<string> {
  for (let i = 0; i < to; i++) {
    seen.push(i);
    yield;
  }
  return "done";
}

test("all steps at once", () => {
  const seen: number[] = [];
  expect(runThrough(counting(3, seen))).toBe("done");
  expect(seen).toEqual([0, 1, 2]);
});

test("others get a turn once the slice is used up, and not before", async () => {
  let clock = 0;
  let turns = 0;
  const { signal } = new AbortController();
  const giveWay = slices(signal, () => clock);
  const counted = () => {
    clock += 5;
    const others = giveWay();
    if (others) turns += 1;
    return others;
  };
  expect(await inSlices(counting(9, []), counted)).toBe("done");
  expect(turns).toBe(3);
});

test("work that is stopped goes no further", async () => {
  let clock = 0;
  const controller = new AbortController();
  const seen: number[] = [];
  const giveWay = slices(controller.signal, () => (clock += 20));
  controller.abort(new Error("stopped"));
  await expect(inSlices(counting(9, seen), giveWay)).rejects.toThrow("stopped");
  expect(seen).toEqual([0]);
});
