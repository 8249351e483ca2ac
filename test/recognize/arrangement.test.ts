import { recognize, recognizeSheet } from "../../src/recognize/recognize";
import { outline, range, sheet, type Row } from "./sheets";

const headings = "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据";
const rows = [
  "产出指标|数量指标|接访批次|全年批次|≥300批次|历史标准",
  "|质量指标|规范办理率|规范件数÷总数|≥95%|计划标准",
  "效益指标|社会效益指标|信访秩序|到场情况|良好|计划标准",
  "满意度指标|服务对象满意度指标|信访人满意度|抽样调查|≥90%|问卷调查",
];
const first = [
  "1.接访业务费绩效目标表",
  "单位：万元",
  "项目编码|13012322P002581106102||项目名称|接访业务费",
  "绩效目标|规范接访",
  headings,
  ...rows,
];
const second = [
  "2.督查业务费绩效目标表",
  "项目名称|督查业务费||预算数|5.00",
  "绩效目标|按期督查",
  headings,
  ...rows.slice(0, 3),
];

/** Two forms beside each other, `gap` blank columns between them. */
function beside(left: readonly string[], right: readonly string[], gap = 1): string[] {
  const width = Math.max(...left.map((row) => row.split("|").length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const cells = (left[i] ?? "").split("|");
    return [...cells, ...Array(width - cells.length).fill(""), right[i] ?? ""].join("|");
  });
}

const found = (grid: readonly Row[]) =>
  recognizeSheet(sheet(grid)).map((table) => `${range(table)} ${table.projectName?.text ?? "—"}`);

test.each([
  ["stacked", [...first, ...second], ["A1:F9 接访业务费", "A10:F16 督查业务费"]],
  [
    "stacked, blank rows between",
    [...first, "", "", ...second],
    ["A1:F9 接访业务费", "A12:F18 督查业务费"],
  ],
  [
    "stacked, notes and signatures between",
    [...first, "注：本表按项目填报。", "填表人：张三||联系电话：0311", ...second],
    ["A1:F9 接访业务费", "A12:F18 督查业务费"],
  ],
  [
    "stacked, totals between",
    [...first, "合计||||100|", ...second],
    ["A1:F9 接访业务费", "A11:F17 督查业务费"],
  ],
  ["side by side", beside(first, second), ["A1:F9 接访业务费", "H1:M7 督查业务费"]],
  [
    "side by side without a gap",
    beside(first, second, 0),
    ["A1:F9 接访业务费", "G1:L7 督查业务费"],
  ],
  [
    "side by side, the right one lower",
    beside(first, ["", "", "", ...second]),
    ["A1:F9 接访业务费", "H4:M10 督查业务费"],
  ],
  [
    "side by side without a gap, the right one beside the rows of the left",
    beside(first, [...Array(7).fill(""), ...second], 0),
    ["A1:F9 接访业务费", "G8:L14 督查业务费"],
  ],
  [
    "two side by side above a third",
    [...beside(first, second), "", ...second],
    ["A1:F9 接访业务费", "H1:M7 督查业务费", "A11:F17 督查业务费"],
  ],
  [
    "three side by side",
    beside(beside(first, second), first, 2),
    ["A1:F9 接访业务费", "H1:M7 督查业务费", "P1:U9 接访业务费"],
  ],
  [
    "far from the first cell",
    [...Array(20).fill(""), ...first.map((row) => `|||||${row}`)],
    ["F21:K29 接访业务费"],
  ],
])("%s", (_title, grid, tables) => expect(found(grid)).toEqual(tables));

test("two lists side by side, and two forms with term and year", () => {
  const list = (name: string) => [
    "项目名称|一级指标|二级指标|三级指标|指标值",
    `${name}一|产出指标|数量指标|接访批次|≥300批次`,
    "|满意度指标|服务对象满意度指标|信访人满意度|≥90%",
    `${name}二|产出指标|数量指标|督查次数|≥12次`,
    "|满意度指标|服务对象满意度指标|群众满意度|≥90%",
  ];
  for (const gap of [0, 1, 2]) {
    expect(found(beside(list("左"), list("右"), gap)).map((text) => text.split(" ")[1])).toEqual([
      ...["左一", "右一", "左二", "右二"],
    ]);
  }
  const twin = (name: string) => [
    "项目绩效目标表",
    `项目名称|${name}`,
    "年度目标|按期办理",
    "一级指标|二级指标（中期）|三级指标（中期）|指标值（中期）|二级指标（年度）|三级指标（年度）|指标值（年度）",
    "产出指标|数量指标|接访批次|≥900批次|数量指标|接访批次|≥300批次",
    "满意度指标|服务对象满意度指标|信访人满意度|≥90%|服务对象满意度指标|信访人满意度|≥90%",
  ];
  const tables = recognizeSheet(sheet(beside(twin("左"), twin("右"))));
  expect(tables.map(({ projectName }) => projectName?.text)).toEqual(["左", "右"]);
  expect(tables[1]!.indicators.map(({ period, value }) => `${period} ${value?.text}`)).toEqual([
    ...["term ≥900批次", "year ≥300批次", "term ≥90%", "year ≥90%"],
  ]);
});

test("headings in two rows beside headings in one, with upright labels", () => {
  const parted = [
    "部门整体绩效目标表",
    "部门名称|某局",
    "年度绩效指标|一级指标|二级指标|三级指标|指标值||",
    "||||符号|值|单位",
    "|部门产出|数量|接访批次|≥|300|批次",
    "|部门效果|满意度|群众满意度|≥|90|%",
  ];
  const tables = recognizeSheet(sheet(beside(parted, beside(parted, second))));
  expect(tables.map(range)).toEqual(["A1:G6", "I1:O6", "Q1:V7"]);
  expect(tables[1]!.indicators.map(({ value }) => value?.text)).toEqual(["≥300批次", "≥90%"]);
});

test("a roster beside a table, on either side, is no part of it", () => {
  const roster = [
    "姓名|职务|电话",
    "张三|科长|1",
    "李四|科员|2",
    "",
    "王五|科员|3",
    "赵六|科员|4",
    "钱七|司机|5",
  ];
  expect(found(beside(first, roster))).toEqual(["A1:F9 接访业务费"]);
  expect(found(beside(roster, first))).toEqual(["E1:J9 接访业务费"]);
});

test("a roster below a table ends it", () => {
  expect(found([...first, "", "姓名|职务|电话|住址|年龄|备注", "张三|科长|1|县城|40|无"])).toEqual([
    "A1:F9 接访业务费",
  ]);
});

test("headings repeated inside a table go on with it, a continued page as well", () => {
  const [table, ...others] = recognizeSheet(
    sheet([...first.slice(0, 7), "— 1 —", "（续表）", headings, ...rows.slice(2)]),
  );
  expect(others).toEqual([]);
  expect(outline(table!)).toHaveLength(4);
  expect(table!.texts.filter(({ role }) => role === "heading")).toHaveLength(12);
});

test("the same headings begin another table where the classes begin anew or rows lie between", () => {
  expect(found([headings, ...rows, headings, ...rows])).toEqual(["A1:F5 —", "A6:F10 —"]);
  expect(found([headings, ...rows.slice(0, 2), "", headings, ...rows.slice(2)])).toEqual([
    "A1:F3 —",
    "A5:F7 —",
  ]);
});

test("an upright label left of the headings belongs to the table", () => {
  const upright = [
    "项目绩效目标表",
    "项目名称|接访",
    `绩\n效\n指\n标|${headings}`,
    ...rows.map((row) => `|${row}`),
  ];
  expect(found(upright)).toEqual(["A1:G7 接访"]);
});

test("a row of classes alone is an indicator without a name, a section heading is none", () => {
  const blank = recognizeSheet(
    sheet([
      headings,
      rows[0]!,
      "效益指标|社会效益指标||||",
      "|经济效益指标||||",
      "|生态效益指标|绿化面积||≥3亩|",
    ]),
  );
  expect(blank.flatMap(outline)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "效益指标 · 社会效益指标 · — · —",
    "效益指标 · 经济效益指标 · — · —",
    "效益指标 · 生态效益指标 · 绿化面积 · ≥3亩",
  ]);
  expect(blank[0]!.indicators[1]!.value?.parsed.kind).toBe("empty");

  const sections = recognizeSheet(
    sheet([
      headings,
      "产出指标",
      "|数量指标",
      "||接访批次||≥300批次|",
      "||督查次数||≥3次|",
      "满意度指标",
      "|满意度",
      "||群众满意度||≥90%|",
    ]),
  );
  expect(sections.flatMap(outline)).toEqual([
    "产出指标 · 数量指标 · 接访批次 · ≥300批次",
    "产出指标 · 数量指标 · 督查次数 · ≥3次",
    "满意度指标 · 服务对象满意度指标 · 群众满意度 · ≥90%",
  ]);
});

test("a blank row inside, as merged cells leave it, does not end a table", () => {
  const [table] = recognizeSheet(sheet([...first.slice(0, 7), "", "", ...rows.slice(2)]));
  expect(outline(table!)).toHaveLength(4);
  expect(table!.indicators.map(({ row }) => row)).toEqual([5, 6, 9, 10]);
});

test("a class left out does not pass on the one of another first level", () => {
  const [table] = recognizeSheet(sheet([headings, rows[0]!, "满意度指标||群众满意度||≥90%|"]));
  expect(outline(table!)[1]).toBe("满意度指标 · — · 群众满意度 · ≥90%");
});

test("tables keep the order of the sheets, hidden sheets are marked", () => {
  const hidden = { ...sheet(first, undefined, "隐藏"), visibility: "hidden" as const };
  const tables = recognize({ sheets: [sheet(second, undefined, "甲"), sheet([]), hidden] });
  expect(tables.map((table) => [table.sheet, table.hidden])).toEqual([
    ["甲", false],
    ["隐藏", true],
  ]);
});
