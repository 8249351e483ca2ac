import { areaName } from "../../../src/sheet/address";
import { sheetOf, type CellValue } from "../../../src/sheet/snapshot";
import type { FormId, ValueStyle } from "../../../src/templates/new-table/form";
import type { Layout } from "../../../src/templates/new-table/layout";
import { layoutOf } from "../../../src/templates/new-table/layout-of";
import { rowsOf } from "../../../src/templates/library/notation";
import { tableEdits, type Target } from "../../../src/templates/new-table/table-edits";
import type { Template } from "../../../src/templates/template";
import { fillingFor } from "../fillings";

const template: Template = {
  name: "路灯养护费",
  indicators: rowsOf(
    "数量指标 | 养护路灯数量 | 全年养护的路灯 | ≥{n}盏 | 计划标准 | 台账",
    "成本指标 | 项目总成本 | 全年支出 | ≤{budget}万元 | 预算支出标准 | 账簿",
    "社会效益指标 | 亮灯率 | 亮灯数÷总数 | ≥98% | 行业标准 | 巡查",
  ),
};

function drawn(form: FormId, style: ValueStyle, unit: "amount" | "percent" = "amount"): Layout {
  const filling = fillingFor(template, form, {
    ...{ unitName: "某局", budget: "22.145", otherFunds: "2", values: { 0: "1200" } },
    plan: { by: "schedule", unit },
  });
  return layoutOf(template, form, style, filling);
}

/** The blocks row by row; →3 runs over three columns, ↓2 over two rows. */
function picture({ rows, blocks }: Layout): string[] {
  const reach = (mark: string, count: number) => (count > 1 ? mark + count : "");
  return Array.from({ length: rows }, (_, at) =>
    blocks
      .filter(({ row }) => row === at)
      .sort((a, b) => a.column - b.column)
      .map(({ value, columns, rows: deep }) => `${value}${reach("→", columns)}${reach("↓", deep)}`)
      .join(" | "),
  );
}

test("the Hebei form of 2022, values in one cell", () => {
  const layout = drawn("hebei-2022", "glued");
  expect(picture(layout)).toEqual([
    "路灯养护费绩效目标表→7",
    "某局→7",
    "单位：万元→7",
    "项目编码 | →2 | 项目名称 | 路灯养护费→3",
    "预算规模及资金用途↓2 | 预算数 | 22.145 | 其中：财政资金 | 20.145 | 其他资金 | 2",
    "用于路灯养护费支出→6",
    "资金支出计划（万元）↓2 | 3月底→2 | 6月底 | 10月底 | 12月底→2",
    "5.536→2 | 11.073 | 18.454 | 22.145→2",
    "绩效目标 | 养护路灯数量不少于1200盏。→6",
    "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据→2",
    "产出指标↓2 | 数量指标 | 养护路灯数量 | 全年养护的路灯 | ≥1200盏 | 计划标准→2",
    "成本指标 | 项目总成本 | 全年支出 | ≤22.145万元 | 预算支出标准→2",
    "效益指标 | 社会效益指标 | 亮灯率 | 亮灯数÷总数 | ≥98% | 行业标准→2",
  ]);
  expect(areaName(layout.frame)).toBe("A4:G13");
  expect(layout.headings).toEqual({ first: 9, last: 9 });
  expect(layout.lists.map(({ area, list }) => `${areaName(area)} ${list.join()}`)).toEqual([
    "A11:A13 产出指标,效益指标",
    "B11:B13 数量指标,成本指标,社会效益指标",
    "F11:F13 计划标准,历史标准,行业标准,预算支出标准,其他标准",
  ]);
});

test("the Hebei form of 2022, values parted, a plan in percent", () => {
  const layout = drawn("hebei-2022", "split", "percent");
  expect(picture(layout)).toEqual([
    "路灯养护费绩效目标表→8",
    "某局→8",
    "单位：万元→8",
    "项目编码 | →2 | 项目名称 | 路灯养护费→4",
    "预算规模及资金用途↓2 | 预算数 | 22.145 | 其中：财政资金 | 20.145→2 | 其他资金 | 2",
    "用于路灯养护费支出→7",
    "资金支出计划（%）↓2 | 3月底→2 | 6月底 | 10月底→3 | 12月底",
    "25→2 | 50 | 83.33→3 | 100",
    "绩效目标 | 养护路灯数量不少于1200盏。→7",
    "一级指标↓2 | 二级指标↓2 | 三级指标↓2 | 绩效指标描述↓2 | 指标值→3 | 指标值确定依据↓2",
    "符号 | 值 | 单位",
    "产出指标↓2 | 数量指标 | 养护路灯数量 | 全年养护的路灯 | ≥ | 1200 | 盏 | 计划标准",
    "成本指标 | 项目总成本 | 全年支出 | ≤ | 22.145 | 万元 | 预算支出标准",
    "效益指标 | 社会效益指标 | 亮灯率 | 亮灯数÷总数 | ≥ | 98 | % | 行业标准",
  ]);
  expect(areaName(layout.frame)).toBe("A4:H14");
  expect(layout.headings).toEqual({ first: 9, last: 10 });
  expect(layout.lists.map(({ area }) => areaName(area))).toEqual([
    "A12:A14",
    "B12:B14",
    "H12:H14",
    "E12:E14",
    "G12:G14",
  ]);
  expect(layout.lists.slice(3).map(({ list }) => list.join(" "))).toEqual([
    "≥ ≤ ＞ ＜ ＝",
    "盏 万元 % 件 个 起 批次 人次 人 场次 期 天 份 条 项 次 元 个百分点 平方米",
  ]);
});

test.each<[ValueStyle, string[], string]>([
  [
    "glued",
    [
      "路灯养护费绩效目标表→6",
      "绩效目标 | 养护路灯数量不少于1200盏。→5",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据",
    ],
    "A2:F6",
  ],
  [
    "split",
    [
      "路灯养护费绩效目标表→8",
      "绩效目标 | 养护路灯数量不少于1200盏。→7",
      "一级指标↓2 | 二级指标↓2 | 三级指标↓2 | 绩效指标描述↓2 | 指标值→3 | 指标值确定依据↓2",
      "符号 | 值 | 单位",
    ],
    "A2:H7",
  ],
])("the Hebei form of 2023 has a goal alone above, %s", (style, above, frame) => {
  const layout = drawn("hebei-2023", style);
  expect(picture(layout).slice(0, above.length)).toEqual(above);
  expect(areaName(layout.frame)).toBe(frame);
});

test.each<[ValueStyle, string[], string]>([
  [
    "glued",
    [
      "路灯养护费绩效目标表→6",
      "单位：万元→6",
      "项目名称 | 路灯养护费→2 | 预算单位 | 某局→2",
      "年度资金总额 | 22.145 | 其中：财政拨款 | 20.145 | 其他资金 | 2",
      "年度绩效目标 | 养护路灯数量不少于1200盏。→5",
      "一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标值 | 指标值确定依据",
      "成本指标 | 经济成本指标 | 项目总成本 | 全年支出 | ≤22.145万元 | 预算支出标准",
      "产出指标 | 数量指标 | 养护路灯数量 | 全年养护的路灯 | ≥1200盏 | 计划标准",
      "效益指标 | 社会效益指标 | 亮灯率 | 亮灯数÷总数 | ≥98% | 行业标准",
    ],
    "A3:F9",
  ],
  [
    "split",
    [
      "路灯养护费绩效目标表→8",
      "单位：万元→8",
      "项目名称 | 路灯养护费→2 | 预算单位 | 某局→4",
      "年度资金总额 | 22.145 | 其中：财政拨款 | 20.145 | 其他资金→2 | 2→2",
      "年度绩效目标 | 养护路灯数量不少于1200盏。→7",
    ],
    "A3:H10",
  ],
])("where cost is a first-level category it comes first, %s", (style, rows, frame) => {
  const layout = drawn("cost-first", style);
  expect(picture(layout).slice(0, rows.length)).toEqual(rows);
  expect(areaName(layout.frame)).toBe(frame);
});

test("a list of units holds what Excel takes, and no entry with a comma", () => {
  const indicators = Array.from({ length: 60 }, (_, i) => ({
    ...template.indicators[0]!,
    value: "1",
    unit: i === 1 ? "甲,乙" : i === 2 ? "甲，乙" : `第${i + 1}种单位`,
  }));
  const filling = { ...fillingFor(template, "hebei-2023", {}), values: indicators.map(() => "1") };
  const { lists } = layoutOf({ name: "长", indicators }, "hebei-2023", "split", filling);
  const { list } = lists.at(-1)!;
  expect(list[1]).toBe("第4种单位");
  expect(list.join(",").length).toBeLessThanOrEqual(255);
  expect([...list, "第60种单位"].join(",").length).toBeGreaterThan(255 - 8);
  expect(new Set(list).size).toBe(list.length);
});

describe("as edits", () => {
  const layout = drawn("cost-first", "glued");
  const edits = tableEdits(layout, { newSheet: "新表" });
  const formats = (key: string) =>
    edits.flatMap((edit) =>
      edit.type === "format" && key in edit.format
        ? [
            `${areaName(edit.area)} ${String(Object.entries(edit.format).find(([k]) => k === key)![1])}`,
          ]
        : [],
    );

  test("a new sheet is set up for print, its columns as wide as the form has them", () => {
    expect(edits[0]).toEqual({
      type: "add-sheet",
      sheet: "新表",
      page: { landscape: true, fitToWidth: true, titleRows: "$6:$6" },
      show: true,
    });
    expect(formats("columnWidth")).toEqual([
      "A1 72",
      "B1 82.5",
      "C1 140.25",
      "D1 182.25",
      "E1 87.75",
      "F1 98.25",
    ]);
  });

  test("cells look as their kind does, neighbours by one edit", () => {
    expect(formats("fontName")).toEqual(["A1:F9 宋体", "A1:F1 黑体"]);
    expect(formats("borders")).toEqual(["A3:F9 true"]);
    expect(formats("bold")).toEqual([
      "A1:F1 true",
      "A3:A5 true",
      "A6:F6 true",
      "C4 true",
      "D3 true",
      "E4 true",
    ]);
    expect(formats("horizontal")).toEqual(
      expect.arrayContaining(["A2:F2 Right", "A7:B9 Center", "E7:F9 Center", "B4 Center"]),
    );
  });

  test("rows are as high as their texts need, the title higher, none above 400 points", () => {
    expect(formats("rowHeight")).toEqual(
      ["29", ...Array<string>(8).fill("22")].map((height, i) => `A${i + 1}:F${i + 1} ${height}`),
    );
    const withGoal = (goal: string) =>
      tableEdits(
        layoutOf(
          template,
          "hebei-2023",
          "glued",
          fillingFor(template, "hebei-2023", { goal, values: { 0: "1" } }),
        ),
        { newSheet: "新表" },
      ).flatMap((edit) =>
        edit.type === "format" && edit.format.rowHeight !== undefined && edit.area.row === 1
          ? [edit.format.rowHeight]
          : [],
      );
    // Beside the label are 109 characters' room, a Chinese one taking two places.
    expect(withGoal("目".repeat(54))).toEqual([22]);
    expect(withGoal("目".repeat(55))).toEqual([36]);
    expect(withGoal("a".repeat(108))).toEqual([22]);
    expect(withGoal("a".repeat(109))).toEqual([36]);
    expect(withGoal("目".repeat(1000))).toEqual([274]);
  });

  test("amounts show two decimals, or as many as they have; blank cells are not written", () => {
    const written = edits.flatMap((edit) =>
      edit.type === "set" && edit.numberFormat ? [`${edit.value} ${edit.numberFormat}`] : [],
    );
    expect(written).toEqual(["22.145 0.000", "20.145 0.000", "2 0.00"]);
    expect(edits.some((edit) => edit.type === "set" && edit.value === "")).toBe(false);
  });

  test("cells that run over others are merged, and lists stand where the rows are", () => {
    const areas = (type: string) =>
      edits.flatMap((edit) => (edit.type === type && "area" in edit ? [areaName(edit.area)] : []));
    expect(areas("merge")).toEqual(["A1:F1", "A2:F2", "B3:C3", "E3:F3", "B5:F5"]);
    expect(areas("validation")).toEqual(["A7:A9", "B7:B9", "F7:F9"]);
  });

  test("at a place of a sheet everything moves there, behind a guard over free cells", () => {
    const sheet = { ...sheetOf("旧表", [["甲"]]), structure: { merges: [], formulas: [[""]] } };
    const placed = tableEdits(layout, { sheet, at: { row: 2, column: 3 } });
    expect(placed[0]).toEqual({
      type: "expect",
      sheet: "旧表",
      area: { row: 2, column: 3, rows: 9, columns: 6 },
      values: Array.from({ length: 9 }, () => ["", "", "", "", "", ""]),
    });
    expect(placed.some(({ type }) => type === "add-sheet")).toBe(false);
    const moved = edits
      .filter(({ type }) => type !== "add-sheet")
      .filter((edit) => !(edit.type === "format" && "columnWidth" in edit.format))
      .map((edit) => ({
        ...edit,
        sheet: "旧表",
        ...("area" in edit && {
          area: { ...edit.area, row: edit.area.row + 2, column: edit.area.column + 3 },
        }),
        ...(edit.type === "set" && { row: edit.row + 2, column: edit.column + 3 }),
      }));
    expect(placed.slice(1)).toEqual(moved);
  });

  const refusal = (cell: string, more: Partial<ReturnType<typeof sheetOf>> = {}) => {
    const values: CellValue[][] = Array.from({ length: 14 }, () => Array<string>(12).fill(""));
    const column = cell.charCodeAt(0) - 65;
    values[Number(cell.slice(1)) - 1]![column] = "满";
    const sheet = { ...sheetOf("旧表", values), ...more };
    const target: Target = { sheet, at: { row: 2, column: 3 } };
    try {
      tableEdits(layout, target);
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each(["D3", "I11", "F5", "C3", "J11"])("%s is in the way", (cell) => {
    expect(refusal(cell)).toBe(`occupied: ${cell}`);
  });

  test.each(["D2", "D12", "B5", "K5", "A1"])("%s is not", (cell) => {
    expect(refusal(cell)).toBeUndefined();
  });

  test("neither merged cells, nor a formula that shows nothing, nor protection are passed over", () => {
    const merge = { row: 10, column: 8, rows: 2, columns: 2 };
    expect(refusal("A1", { structure: { merges: [merge], formulas: [] } })).toBe("occupied: I11");
    const below = { ...merge, row: 11 };
    expect(refusal("A1", { structure: { merges: [below], formulas: [] } })).toBeUndefined();
    const formulas = Array.from({ length: 5 }, (_, i) => (i === 4 ? ["", "", "", "=A1&B1"] : []));
    expect(refusal("A1", { structure: { merges: [], formulas } })).toBe("occupied: D5");
    expect(refusal("A1", { protected: true })).toBe("protected: 旧表");
  });
});
