import { readFileSync } from "node:fs";
import { join } from "node:path";
import { layoutNames } from "../corpus/corpus";
import { readingIn } from "./reading-text";

describe("readings.txt holds how each layout is read as a person last read it (npm run rules:docs)", () => {
  const blocks = readFileSync(join(__dirname, "readings.txt"), "utf8").split(/(?<=\n)\n/);

  test("every layout", () => {
    expect(blocks.map((block) => block.split("\n")[0])).toEqual(layoutNames);
  });

  test.each(layoutNames.map((name, i) => [name, i] as const))("%s", (layout, i) => {
    expect(blocks[i]).toBe(readingIn(layout));
  });
});
