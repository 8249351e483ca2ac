import { Classes } from "../../src/recognize/classes";
import type { Columns } from "../../src/recognize/columns";
import { Grid } from "../../src/recognize/grid";
import { findHeaders } from "../../src/recognize/header";
import type { Indicator } from "../../src/target/model";
import { runThrough } from "../../src/sheet/steps";
import { sheet } from "./sheets";

/** What each row prints of the classes, and those that hold for it: "class: 产出指标 · 数量指标". */
function read(head: string, ...rows: readonly string[]): string[] {
  const grid = new Grid(sheet([head, ...rows]));
  const [header] = runThrough(findHeaders(grid));
  const columns: Columns = Object.fromEntries(
    header!.blocks[0]!.map((cell) => [cell.heading.role, cell]),
  );
  const own = rows.map((_, index) => index + 1);
  const classes = new Classes(grid, own, columns);
  return own.map((row, index) => {
    const printed = classes.enter(index);
    const indicator = { row } as Indicator;
    classes.classify(indicator);
    const { category, subcategory } = indicator;
    return `${printed ?? "—"}: ${category?.word ?? "—"} · ${subcategory?.word ?? "—"}`;
  });
}

describe("lines among the names, where there are no columns for classes", () => {
  const lines = (...rows: readonly string[]) => read("三级指标|指标值|分值", ...rows);

  test("hold for the rows below them, of either level", () => {
    expect(
      lines("产出指标||", "数量指标||", "接访批次|≥3次|10", "效益指标||", "化解率|≥80%|10"),
    ).toEqual([
      ...["line: 产出指标 · —", "line: 产出指标 · 数量指标", "—: 产出指标 · 数量指标"],
      ...["line: 效益指标 · —", "—: 效益指标 · —"],
    ]);
  });

  test("may begin where the rows are numbered", () => {
    const numbered = read(
      "序号|三级指标|指标值|分值",
      ...["一、产出指标|||", "（一）数量指标|||", "1|接访批次|≥3次|10", "二、效益指标|||"],
      ...["2|化解率|≥80%|10", "3|数量指标||"],
    );
    expect(numbered).toEqual([
      ...["line: 产出指标 · —", "line: 产出指标 · 数量指标", "—: 产出指标 · 数量指标"],
      ...["line: 效益指标 · —", "—: 效益指标 · —", "line: 效益指标 · 数量指标"],
    ]);
  });

  test("have neither value nor points", () => {
    expect(lines("产出指标||", "成本指标|≤3万元|", "质量指标||10")).toEqual([
      ...["line: 产出指标 · —", "—: 产出指标 · —", "—: 产出指标 · —"],
    ]);
  });

  test("成本指标 is of the second level among others of it below 产出指标, else of the first", () => {
    const output = ["产出指标||", "数量指标||", "接访批次|≥3次|"];
    expect(lines(...output, "成本指标||", "接访成本|≤3万元|").at(-1)).toBe(
      "—: 产出指标 · 成本指标",
    );
    expect(lines(...output, "成本指标||", "经济成本指标||", "接访成本|≤3万元|").at(-1)).toBe(
      "—: 成本指标 · 经济成本指标",
    );
    expect(lines("产出指标||", "接访批次|≥3次|", "成本指标||", "接访成本|≤3万元|").at(-1)).toBe(
      "—: 成本指标 · —",
    );
    expect(lines("效益指标||", "社会效益指标||", "化解率|≥80%|", "成本指标||").at(-1)).toBe(
      "line: 成本指标 · —",
    );
  });

  test("满意度指标 below 产出指标 is of the first level", () => {
    const rows = lines(
      "产出指标||",
      "数量指标||",
      "接访批次|≥3次|",
      "满意度指标||",
      "群众满意度|≥90%|",
    );
    expect(rows.at(-1)).toBe("—: 满意度指标 · —");
  });
});

test("with a column of classes their words among the names are names", () => {
  expect(read("一级指标|三级指标|指标值", "产出指标|接访批次|≥3次", "|效益指标|")).toEqual([
    ...["class: 产出指标 · —", "—: 产出指标 · —"],
  ]);
  expect(read("二级指标|三级指标|指标值", "数量指标|接访批次|≥3次", "|效益指标|")).toEqual([
    ...["class: — · 数量指标", "—: — · 数量指标"],
  ]);
});

test("a class alone in the last row heads nothing", () => {
  const head = "一级指标|二级指标|三级指标|指标值";
  expect(read(head, "产出指标|||", "|数量指标|接访批次|≥3次", "效益指标|||")).toEqual([
    ...["line: 产出指标 · —", "class: 产出指标 · 数量指标", "class: 效益指标 · —"],
  ]);
});

test("实施效果指标 heads 产出指标 and 效益指标 as its second level", () => {
  const head = "一级指标|二级指标|三级指标|指标值";
  expect(read(head, "实施效果指标|产出指标|接访批次|≥3次", "|满意度指标|群众满意度|≥90%")).toEqual([
    "class: 产出指标 · —",
    "class: 满意度指标 · —",
  ]);
});
