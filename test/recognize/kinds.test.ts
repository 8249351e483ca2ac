import { recognizeSheet } from "../../src/recognize/recognize";
import { sheet, type Row } from "./sheets";

const head = "一级指标|二级指标|三级指标|指标值";
const rows = ["产出指标|数量指标|接访批次|≥300批次", "效益指标|社会效益指标|化解率|≥80%"];
const first = (...lines: readonly Row[]) => recognizeSheet(sheet(lines))[0];

test.each([
  ["部门整体支出绩效目标表", "department"],
  ["甲县信访局整体绩效目标表", "department"],
  ["乙镇2024年度整体支出绩效自评表", "department"],
  ["项目支出绩效目标表", "project"],
  ["整体推进信访工作项目绩效目标表", "project"],
])("%s is of a %s", (title, form) => expect(first(title, head, ...rows)?.form).toBe(form));

test("a table without title is of a department where its sheet or its classes say so", () => {
  const departmental = rows.map((row) => row.replace("产出指标", "部门产出指标"));
  expect(first("项目支出绩效目标表", head, ...departmental)?.form).toBe("department");
  const named = recognizeSheet(sheet([head, ...rows], undefined, "部门整体"));
  expect(named[0]?.form).toBe("department");
  expect(recognizeSheet(sheet([head, ...rows], undefined, "绩效目标"))[0]?.form).toBe("project");
});

test("cost as a class of its own tells the profile", () => {
  expect(first("绩效目标表", head, ...rows)?.profile).toBe("cost-under-output");
  expect(first("绩效目标表", head, ...rows, "成本指标|经济成本指标|总成本|≤5万元")?.profile).toBe(
    "cost-first-level",
  );
});

describe("long-term and yearly indicators, one below the other", () => {
  const both = (one: string, other: string) =>
    first(
      "项目支出绩效目标表",
      `${one}|${head}`,
      ...rows.map((row) => `|${row}`),
      `${other}|${head}`,
      ...rows.map((row) => `|${row}`),
    )?.indicators.map(({ period }) => period);

  test.each([
    ["长期绩效指标", "年度绩效指标"],
    ["实施期指标", "年度指标"],
    ["中期指标", "年度指标"],
  ])("%s and %s", (one, other) => {
    expect(both(one, other)).toEqual(["term", "term", "year", "year"]);
  });

  test("have no period where only one of the two is there", () => {
    expect(both("年度指标", "年度指标")).toEqual([undefined, undefined, undefined, undefined]);
    expect(
      first(
        "项目支出绩效目标表",
        `年度指标|${head}`,
        ...rows.map((row) => `|${row}`),
      )?.indicators.map(({ period }) => period),
    ).toEqual([undefined, undefined]);
  });
});

describe("what speaks for and against a target sheet", () => {
  const points = (title: string, headings = head, ...lines: readonly string[]) =>
    Object.fromEntries(
      first(title, headings, ...(lines.length ? lines : rows))?.cues.map(({ cue, points: own }) => [
        cue,
        own,
      ]) ?? [],
    );

  test("a title of a target sheet says most, 绩效 alone a little", () => {
    expect(points("信访业务费绩效目标表").title).toBe(4);
    expect(points("信访业务费绩效表").title).toBe(1);
    expect(points("信访业务费情况表").title).toBeUndefined();
  });

  test("columns beside the value count, two at most", () => {
    expect(points("绩效目标表")["heading-details"]).toBeUndefined();
    const more = (...headings: string[]) =>
      points(
        "绩效目标表",
        [head, ...headings].join("|"),
        ...rows.map((row) => row + "|甲".repeat(headings.length)),
      )["heading-details"];
    expect(more("指标值确定依据")).toBe(1);
    expect(more("指标值确定依据", "评分标准")).toBe(2);
    expect(more("指标值确定依据", "评分标准", "实际完成值")).toBe(2);
  });

  test("numbers in half of the rows count", () => {
    const text = "效益指标|社会效益指标|秩序|良好有序平稳向好";
    expect(points("绩效目标表", head, rows[0]!, text)["rows-with-numbers"]).toBe(1);
    expect(points("绩效目标表", head, rows[0]!, text, text)["rows-with-numbers"]).toBeUndefined();
  });

  test("lists of indicators, reports and other kinds of tables are none", () => {
    for (const title of [
      "绩效指标库",
      "校验报告",
      "部门考核指标表",
      "示例：绩效目标表",
      "共性指标体系框架",
    ]) {
      expect(recognizeSheet(sheet([title, head, ...rows]))).toEqual([]);
    }
    expect(recognizeSheet(sheet(["采购项目绩效目标表", head, ...rows]))).toHaveLength(1);
    expect(recognizeSheet(sheet(["绩效目标表", "填报说明", head, ...rows]))).toEqual([]);
    expect(recognizeSheet(sheet(["绩效目标表", "请按填报说明填写", head, ...rows]))).toHaveLength(
      1,
    );
  });
});
