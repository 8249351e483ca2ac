import { isHistorical, readBasis, standardForm } from "../../src/target/bases";

test.each(["计划标准", "历史标准（近三年平均值）", "预算支出标准：差旅费管理办法"])(
  "%s is in standard words",
  (text) => expect(readBasis(text).kind).toBe("standard"),
);

test.each(["石财行〔2021〕44号", "《信访工作条例》", "租房合同约定", "冀财预[2023]12号"])(
  "%s names a document",
  (text) => expect(readBasis(text)).toEqual({ kind: "named" }),
);

test.each([
  ["以前年度值", "历史标准"],
  ["近三年历史数据", "历史标准"],
  ["前三年平均值", "历史标准"],
  ["上年数", "历史标准"],
  ["2024年决算数", "历史标准"],
  ["2024年实际完成数", "历史标准"],
  ["年度工作计划", "计划标准"],
  ["值班安排表", "计划标准"],
  ["上级文件", "计划标准"],
  ["国家标准", "行业标准"],
  ["技术规范", "行业标准"],
  ["部门预算批复", "预算支出标准"],
  ["差旅费标准", "预算支出标准"],
  ["专家意见", "其他标准"],
  ["市场询价", "其他标准"],
])("%s stands for %s", (text, basis) => {
  expect(readBasis(text)).toMatchObject({ kind: "variant", basis });
});

test.each([
  "工作总结",
  "年终工作总结",
  "统计报表",
  "台账",
  "支付凭证",
  "满意度回访调查",
  "问卷调查数据",
  "验收报告",
])("%s is evidence", (text) => expect(readBasis(text).kind).toBe("evidence"));

test("a plan beside evidence is kept", () => {
  expect(readBasis("工作方案、工作总结")).toEqual({
    kind: "evidence",
    papers: ["工作总结"],
    parts: ["工作方案"],
    basis: "计划标准",
  });
});

test.each(["调查工作方案", "验收标准"])("%s is no evidence", (text) => {
  expect(readBasis(text).kind).toBe("variant");
});

test("a word nobody knows is not judged", () => {
  expect(readBasis("其他")).toEqual({ kind: "unknown" });
});

test("the standard form keeps what says more than itself", () => {
  expect(standardForm("历史标准", ["以前年度值"])).toBe("历史标准");
  expect(standardForm("计划标准", ["工作计划", "值班安排表"])).toBe(
    "计划标准（工作计划、值班安排表）",
  );
});

test("history is history in any words, and evidence of it is not", () => {
  expect(isHistorical("近三年数据")).toBe(true);
  expect(isHistorical("历史标准")).toBe(true);
  expect(isHistorical("上年工作总结")).toBe(false);
});

test("papers and plans in one cell are told apart, blanks between them are nothing", () => {
  expect(readBasis("年终工作总结、工作方案")).toEqual({
    kind: "evidence",
    papers: ["年终工作总结"],
    parts: ["工作方案"],
    basis: "计划标准",
  });
  expect(readBasis("工作方案、 年度计划；")).toEqual({
    kind: "variant",
    basis: "计划标准",
    parts: ["工作方案", "年度计划"],
  });
});

test("the standard form keeps what says more than the standard word", () => {
  expect(standardForm("计划标准", [])).toBe("计划标准");
  expect(standardForm("计划标准", ["计划"])).toBe("计划标准");
  expect(standardForm("计划标准", ["计划标准"])).toBe("计划标准");
  expect(standardForm("计划标准", ["工作方案", "年度计划"])).toBe("计划标准（工作方案、年度计划）");
});
