import { check } from "../../../src/check/check";
import { recognizeSheet } from "../../../src/recognize/recognize";
import { insertIndicators } from "../../../src/rows/insert";
import { sheetOf, type CellValue, type SheetSnapshot } from "../../../src/sheet/snapshot";
import { Refusal } from "../../../src/sheet/workbook";
import { alreadyThere } from "../../../src/templates/rows/already-there";
import { library } from "../../../src/templates/library/library";
import { missingRows } from "../../../src/templates/rows/missing-rows";
import { rowsFor } from "../../../src/templates/rows/rows-for";
import { sheetNameFor } from "../../../src/templates/new-table/sheet-name";
import type { TemplateIndicator } from "../../../src/templates/template";
import { Book } from "../../rows/book";
import { fillingFor, inputFor, variants, tableOf } from "../fillings";

const [petition] = library;
const row = (name: string): TemplateIndicator =>
  library.flatMap(({ indicators }) => indicators).find((one) => one.name === name)!;

const cellOf = (cell: string): CellValue => (/^#/.test(cell) ? Number(cell.slice(1)) : cell);
const sheetFrom = (...lines: string[]): SheetSnapshot => ({
  ...sheetOf(
    "目标",
    lines.map((line) => line.split("|").map(cellOf)),
  ),
  structure: { merges: [], formulas: [] },
});

/** The cells of new rows, as a table of these headings and rows takes them. */
function written(names: readonly string[], ...lines: string[]) {
  const table = recognizeSheet(sheetFrom("信访业务费绩效目标表", ...lines))[0]!;
  return rowsFor(names.map(row), table).map(({ category, subcategory, cells }) => [
    category,
    subcategory,
    ...Object.entries(cells).flatMap(([role, value]) =>
      role in table.columns ? [`${role}:${JSON.stringify(value)}`] : [],
    ),
  ]);
}

test("glued values, with the word of the table for %", () => {
  const head = "一级指标|二级指标|三级指标|指标值";
  expect(
    written(
      ["信访事项按期办结率"],
      head,
      "产出指标|质量指标|办理合格率|≥95百分比",
      "|时效指标|按时答复率|≥90%",
      "效益指标|社会效益指标|化解率|≥80百分比",
    ),
  ).toEqual([["产出指标", "时效指标", 'name:"信访事项按期办结率"', 'value:"≥95百分比"']]);
});

test("the basis in brackets, where the table writes it behind another text", () => {
  const rows = (value: string) => [
    `产出指标|质量指标|办理合格率|≥95%${value}`,
    `|时效指标|按时答复率|≥90%${value}`,
    `效益指标|社会效益指标|化解率|≥80%${value}`,
  ];
  const head = "一级指标|二级指标|三级指标|指标值";
  const name = "信访事项按期办结率";
  const { basis } = row(name);
  expect(basis).not.toBe("");
  expect(written([name], head, ...rows("（行业标准）"))[0]).toContain(`value:"≥95%（${basis}）"`);
  expect(written([name], head, ...rows(""))[0]).toContain('value:"≥95%"');
});

test.each([
  ["#95", 95],
  ["95", "95"],
])("parted values, numbers as their neighbours %p", (cell, value) => {
  const head = "一级指标|二级指标|三级指标|符号|指标值|计量单位|指标值确定依据|分值";
  const lines = [
    `产出指标|质量指标|办理合格率|≥|${cell}|%|计划标准|#10`,
    `效益指标|社会效益指标|化解率|≥|${cell}|%|计划标准|#10`,
  ];
  expect(written(["信访事项按期办结率"], head, ...lines)).toEqual([
    [
      "产出指标",
      "时效指标",
      'name:"信访事项按期办结率"',
      'operator:"≥"',
      `value:${JSON.stringify(value)}`,
      'unit:"%"',
      'basis:"行业标准"',
    ],
  ]);
});

test("a unit column without one for the sign, and a column for the direction", () => {
  const head = "一级指标|二级指标|三级指标|指标方向|指标值|计量单位";
  const lines = [
    "产出指标|质量指标|办理合格率|正向|≥95|%",
    "效益指标|社会效益指标|投诉率|反向|≤5|%",
  ];
  expect(written(["信访事项按期办结率", "项目总成本"], head, ...lines)).toEqual([
    [
      "产出指标",
      "时效指标",
      'name:"信访事项按期办结率"',
      'value:"≥95"',
      'unit:"%"',
      'direction:"正向"',
    ],
    [
      "产出指标",
      "成本指标",
      'name:"项目总成本"',
      'value:"≤待填"',
      'unit:"万元"',
      'direction:"反向"',
    ],
  ]);
});

test("without a sign a value in parts is 定性, or ＝ where it is a number", () => {
  const head = "一级指标|二级指标|三级指标|符号|指标值|计量单位";
  const table = recognizeSheet(
    sheetFrom(
      "信访业务费绩效目标表",
      head,
      "产出指标|质量指标|办理合格率|≥|#95|%",
      "效益指标|社会效益指标|化解率|≥|#80|%",
    ),
  )[0]!;
  const plain = { ...row("信访事项按期办结率"), operator: "" as const };
  const cells = rowsFor(
    [
      { ...plain, value: "12月底前", unit: "" },
      { ...plain, value: "5", unit: "份" },
      { ...plain, operator: "＜", value: "5", unit: "%" },
    ],
    table,
  ).map((one) => [one.cells.operator, one.cells.value, one.cells.unit, one.cells.direction]);
  expect(cells).toEqual([
    ["定性", "12月底前", "", undefined],
    ["＝", 5, "份", undefined],
    ["＜", 5, "%", "反向"],
  ]);
});

test("shares are written as most rows write them", () => {
  const shares = (...values: string[]) =>
    written(
      ["信访事项按期办结率"],
      "一级指标|二级指标|三级指标|指标值",
      ...values.map((value, i) => `产出指标|质量指标|第${i}类合格率|${value}`),
      "效益指标|社会效益指标|秩序|",
    )[0]![3];
  expect(shares("≥95百分数", "≥90百分数", "≥90%")).toBe('value:"≥95百分数"');
  expect(shares("≥95百分数", "≥90百分比", "≥90%")).toBe('value:"≥95百分比"');
  expect(shares("≥95百分比", "≥90%")).toBe('value:"≥95%"');
});

test("a table with a sign column alone keeps the unit beside the number", () => {
  const head = "一级指标|二级指标|三级指标|符号|指标值";
  const lines = ["产出指标|质量指标|办理合格率|≥|95%", "效益指标|社会效益指标|化解率|≥|80%"];
  expect(written(["信访事项按期办结率"], head, ...lines)[0]!.slice(3)).toEqual([
    'operator:"≥"',
    'value:"95%"',
  ]);
});

test("cost is a first-level category where the table's form has it so, without such a row too", () => {
  const table = recognizeSheet(
    sheetFrom(
      "信访业务费绩效目标表",
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|质量指标|办理合格率|≥95%",
      "效益指标|社会效益指标|化解率|≥80%",
    ),
  )[0]!;
  const place = (profile: typeof table.profile, subcategory: "成本指标" | "社会成本指标") => {
    const category = subcategory === "成本指标" ? "产出指标" : "成本指标";
    const one = { ...row("项目总成本"), category, subcategory } as TemplateIndicator;
    const [found] = rowsFor([one], { ...table, profile });
    return [found!.category, found!.subcategory];
  };
  expect(place("cost-first-level", "成本指标")).toEqual(["成本指标", "经济成本指标"]);
  expect(place("cost-first-level", "社会成本指标")).toEqual(["成本指标", "社会成本指标"]);
  expect(place("cost-under-output", "社会成本指标")).toEqual(["产出指标", "成本指标"]);
});

test("units in the names", () => {
  const head = "一级指标|二级指标|三级指标|指标值";
  const lines = [
    "产出指标|数量指标|接待批次（批次）|≥300",
    "|数量指标|参训人数（人）|≥30",
    "效益指标|社会效益指标|受益人数（人）|≥900",
  ];
  expect(written(["驻京值班天数"], head, ...lines)).toEqual([
    ["产出指标", "数量指标", 'name:"驻京值班天数（天）"', 'value:"≥待填"'],
  ]);
});

test("cost goes where the table has it, with the budget of the table", () => {
  const head = ["资金总额|#36.5", "一级指标|二级指标|三级指标|指标值"];
  const lines = [
    "成本指标|经济成本指标|办公成本|≤30万元",
    "产出指标|质量指标|办理合格率|≥95%",
    "效益指标|社会效益指标|化解率|≥80%",
  ];
  expect(written(["项目总成本"], ...head, ...lines)).toEqual([
    ["成本指标", "经济成本指标", 'name:"项目总成本"', 'value:"≤36.5万元"'],
  ]);
});

test("rows that are there already are told, under another name of the same thing too", () => {
  const table = recognizeSheet(
    sheetFrom(
      "信访业务费绩效目标表",
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|时效指标|按期办结率|≥95%",
      "满意度指标|服务对象满意度指标|信访群众满意度|≥90%",
      "效益指标|社会效益指标|办结率|≥95%",
    ),
  )[0]!;
  const found = alreadyThere(petition!.indicators, table);
  expect(found.map(({ indicator, there }) => [indicator.name, there.name!.text])).toEqual([
    ["信访事项按期办结率", "按期办结率"],
    ["信访群众满意度", "信访群众满意度"],
  ]);
});

test.each(variants)(
  "what a table lacks comes in by its finding: $form, $style",
  ({ form, style }) => {
    const template = library.find(({ name }) => name === "信访干部培训费")!;
    const classes = ["数量指标", "时效指标", "成本指标", "社会效益指标", "服务对象满意度指标"];
    for (const missing of classes) {
      const part = {
        ...template,
        indicators: template.indicators.filter(({ subcategory }) => subcategory !== missing),
      };
      const edits = tableOf(part, { form, style }, fillingFor(part, form, inputFor(part)), {
        newSheet: "新表",
      });
      const book = new Book().apply(edits);
      const sheet = book.sheet("新表");
      const table = recognizeSheet(sheet)[0]!;
      const finding = check([table]).findings.find(({ rule }) => rule === "category-missing")!;
      const found = missingRows(finding, table, library)!;
      expect(found.template).toBe(template);
      expect(found.indicators.map(({ subcategory }) => subcategory)).toEqual(
        template.indicators.flatMap(({ subcategory }) =>
          subcategory === missing ? [missing] : [],
        ),
      );
      book.apply(insertIndicators(sheet, table, rowsFor(found.indicators, table)));
      const after = recognizeSheet(book.sheet("新表"))[0]!;
      expect(after.indicators).toHaveLength(template.indicators.length);
      expect(check([after]).findings.filter(({ rule }) => rule === "category-missing")).toEqual([]);
    }
  },
);

test("a table goes to a free place alone", () => {
  const template = petition!;
  const filling = fillingFor(template, "hebei-2023", inputFor(template));
  const draw = (sheet: SheetSnapshot, row: number, column: number) =>
    tableOf(template, { form: "hebei-2023", style: "glued" }, filling, {
      sheet,
      at: { row, column },
    });
  const above = sheetFrom(
    "甲绩效目标表",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|质量指标|合格率|≥95%",
    "效益指标|社会效益指标|化解率|≥80%",
  );
  const edits = draw(above, 5, 1);
  expect(edits[0]).toMatchObject({
    type: "expect",
    area: { row: 5, column: 1, rows: 12, columns: 6 },
  });
  expect(edits.some((edit) => edit.type === "format" && edit.format.columnWidth)).toBe(false);
  const after = recognizeSheet(new Book(above).apply(edits).sheet("目标"));
  expect(after.map(({ indicators }) => indicators.length)).toEqual([2, 9]);
  expect(() => draw(above, 3, 0)).toThrow(new Refusal("occupied", "A4"));
  expect(() => draw(above, 0, 4)).toThrow(new Refusal("occupied", "D2"));
  expect(() => draw({ ...above, protected: true }, 9, 0)).toThrow(new Refusal("protected", "目标"));
});

test("sheets get names that Excel takes", () => {
  expect(sheetNameFor("信访专项业务费", [])).toBe("信访专项业务费");
  expect(sheetNameFor("信访专项业务费", ["信访专项业务费", "信访专项业务费(2)"])).toBe(
    "信访专项业务费(3)",
  );
  expect(sheetNameFor("a/b[1]:*?\\'", ["AB1"])).toBe("ab1(2)");
  expect(sheetNameFor("'", [])).toBe("绩效目标表");
  expect(sheetNameFor("''甲''", [])).toBe("甲");
  expect(sheetNameFor("History", [])).toBe("绩效目标表");
  expect(sheetNameFor("我的历史记录", [])).toBe("我的历史记录");
  expect(sheetNameFor("长".repeat(40), ["长".repeat(31)])).toBe(`${"长".repeat(28)}(2)`);
});
