import { remembered } from "../../src/sheet/remembered";

test("a text is read once, also where there is nothing in it", () => {
  const read: string[] = [];
  const firstDigit = remembered((text) => {
    read.push(text);
    return /\d/.exec(text)?.[0];
  });
  expect(["a1", "b", "a1", "b"].map(firstDigit)).toEqual(["1", undefined, "1", undefined]);
  expect(read).toEqual(["a1", "b"]);
});

test("what is kept is bounded", () => {
  let read = 0;
  const length = remembered((text) => (read++, text.length));
  for (let i = 0; i < 20_001; i++) length(String(i));
  expect(read).toBe(20_001);
  expect(length("5")).toBe(1);
  expect(read).toBe(20_002);
});

test("a long text is read anew once others were asked for", () => {
  let read = 0;
  const length = remembered((text) => (read++, text.length));
  const long = "长".repeat(30_000);
  expect([long, long, "a", "b", long].map(length)).toEqual([30_000, 30_000, 1, 1, 30_000]);
  expect(read).toBe(4);
});
