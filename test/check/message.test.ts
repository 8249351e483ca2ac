import { filled } from "../../src/check/message";

test("placeholders are filled in, braces of the data stay as they are", () => {
  expect(filled("应为 {code}，现为 {seen}", { code: "A1", seen: "{ TC x }" })).toBe(
    "应为 A1，现为 { TC x }",
  );
});

test("words or data that are not there are an error", () => {
  expect(() => filled(undefined, {})).toThrow(RangeError);
  expect(() => filled("应为 {code}", {})).toThrow("no value for {code}");
});
