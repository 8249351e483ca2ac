import { Refusal } from "../../src/sheet/workbook";

test("a refusal names its code, and the place where it has one", () => {
  expect(new Refusal("busy")).toMatchObject({
    name: "Refusal",
    message: "busy",
    detail: "",
    left: "unchanged",
    cells: [],
  });
  expect(new Refusal("protected", "项目1", "partly-changed")).toMatchObject({
    message: "protected: 项目1",
    left: "partly-changed",
  });
});
