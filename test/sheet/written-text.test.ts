import { writtenText } from "../../src/sheet/written-text";

test.each(["=1+1", "+86", "-待定", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "  =1", "\t1", "\n-1"])(
  "%j goes into a cell of the text format",
  (value) => expect(writtenText(value)).toEqual({ value, numberFormat: "@" }),
);

test.each(["信访", "≥90%", "a=b", "2021-2023年", "满意度=满意人数÷总数", "", -5, 3, true])(
  "%j is written as it is",
  (value) => expect(writtenText(value)).toEqual({ value }),
);
