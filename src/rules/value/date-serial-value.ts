import { rewriteValue } from "../cell-text";
import { indicatorRows } from "../example";
import type { IndicatorRule } from "../rule";
import { serialDay } from "./nature";

export const dateSerialValue: IndicatorRule = {
  id: "date-serial-value",
  on: "indicator",
  reads: ["value"],
  severity: "warning",
  fix: "ask",
  source: {
    zh: "Excel 以序列号存日期，单元格格式改为常规后显示为数字（见公开的绩效目标表）",
    en: "Excel stores dates as serial numbers and shows them bare once the format is lost (seen in published sheets)",
  },
  words: {
    zh: {
      title: "日期变成了数字",
      why: "这是日期的内部序列号，读表的人看不出是哪一天。",
      how: "改写成日期文字，如“2021年12月31日前”。",
      messages: { serial: "“{value}”是日期的序列号，即{date}" },
      fixes: { date: "改为“{text}”" },
    },
    en: {
      title: "A date turned into a number",
      why: "This is Excel's internal number of a day; a reader cannot tell which day.",
      how: "Write the date as text, such as 2021年12月31日前.",
      messages: { serial: "“{value}” is the serial number of {date}" },
      fixes: { date: "Change to “{text}”" },
    },
  },
  good: [
    indicatorRows(
      "产出指标 | 数量指标 | 发放宣传资料份数 | 全年发放的份数 | 44561 | 计划标准",
      "产出指标 | 时效指标 | 工程完工时间 | 工程完工的时间 | 2021年12月31日前 | 计划标准",
    ),
  ],
  bad: [
    [
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
      ["产出指标", "时效指标", "工程完工时间", "工程完工的时间", "⟦44561⟧", "计划标准"],
      ["产出指标", "质量指标", "工程验收日期", "完成验收的日期", "⟦≤44926⟧", "计划标准"],
    ],
  ],
  check(indicator, table) {
    const day = serialDay(indicator);
    if (!day) return [];
    const value = indicator.value!;
    const date = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
    const parts = { operator: "", number: `${date}前`, unit: "" };
    return [
      {
        at: value.at,
        message: "serial",
        data: { value: value.text, date },
        fix: {
          kind: "ask",
          choices: [
            {
              label: "date",
              data: { text: parts.number },
              edits: rewriteValue(indicator, table, parts),
            },
          ],
        },
      },
    ];
  },
};
