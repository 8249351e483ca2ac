import { cleanText, foldText } from "../../src/sheet/text";

describe("cleanText takes out what only wraps a text", () => {
  test.each([
    ["信访事项受 理及时率", "信访事项受理及时率"],
    ["指标值\n确定依据", "指标值确定依据"],
    ["≥ 90 %", "≥90%"],
    ["100 百分比", "100百分比"],
    ["\u200b一级\u00a0指标\ufeff", "一级指标"],
    ["产\r\n出\r\n指\r\n标", "产出指标"],
    ["三　级　指　标", "三级指标"],
    ["资金 (石财行[2021]20 号) 绩效目标表", "资金(石财行[2021]20号)绩效目标表"],
    ["  22.14 ", "22.14"],
    ["soft\u00adware", "software"],
    ["\u0007 信访 \u0007", "信访"],
    ["信访 A类案件", "信访A类案件"],
    ["信访 群众1.5万人", "信访群众1.5万人"],
  ])("%j → %j", (raw, clean) => expect(cleanText(raw)).toBe(clean));

  test.each([
    ["1.畅通信访渠道 2.提高办理质量", "1.畅通信访渠道 2.提高办理质量"],
    ["1.畅通信访渠道\n2.提高办理质量", "1.畅通信访渠道 2.提高办理质量"],
    ["…。\n12.督查", "…。 12.督查"],
    ["接访\n（十二）督查", "接访 （十二）督查"],
    ["接访\n②督查", "接访 ②督查"],
    ["（一）接访\n（二）督查", "（一）接访 （二）督查"],
    ["优：≥90% 良：≥80%", "优：≥90% 良：≥80%"],
    ["Office  OA system", "Office OA system"],
    ["Excel, Word", "Excel, Word"],
  ])("but a space that parts words or items stays: %j", (raw, clean) =>
    expect(cleanText(raw)).toBe(clean),
  );

  test.each(["", "信访", "≧９０％（含）", "2.5公里"])("leaves %j as published", (text) =>
    expect(cleanText(text)).toBe(text),
  );

  test("a number after a space is no item of a list", () => {
    expect(cleanText("同比提高 2.5个百分点")).toBe("同比提高2.5个百分点");
    expect(cleanText("≥ 1.")).toBe("≥1.");
  });
});

describe("foldText makes texts comparable", () => {
  test.each([
    ["（石财行【2021】44号）", "石财行202144号"],
    ["石财行[2021]44号", "石财行202144号"],
    ["ＯＡ系统", "oa系统"],
    ["≥90％", "≥90%"],
    ["信访 群众、满意度。", "信访群众满意度"],
    ["a-b_c", "abc"],
    ["1‰", "1‰"],
    ["信访\u200b件，", "信访件"],
  ])("%j → %j", (text, folded) => expect(foldText(text)).toBe(folded));
});
