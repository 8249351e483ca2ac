import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { isFilled, writeAmount } from "./amounts";

export const otherFundsBlank: TableRule = {
  id: "other-funds-blank",
  on: "table",
  reads: ["budget"],
  severity: "info",
  fix: "ask",
  source: {
    zh: "绩效目标表预算栏：预算数 = 财政资金 + 其他资金",
    en: "Budget block of the form: budget = fiscal funds + other funds",
  },
  words: {
    zh: {
      title: "其他资金空白",
      why: "空白看不出是没有其他资金，还是漏填。",
      how: "没有其他资金的，填 0.00。",
      messages: { blank: "“其他资金”没有填写" },
      fixes: { zero: "填 0.00" },
    },
    en: {
      title: "Other funds left blank",
      why: "A blank does not say whether there are none or the number was forgotten.",
      how: "Where there are none, write 0.00.",
      messages: { blank: "Other funds (其他资金) is not filled in" },
      fixes: { zero: "Write 0.00" },
    },
  },
  good: [projectSheet()],
  bad: [projectSheet({ otherFunds: "⟦⟧" })],
  check({ budget }) {
    const { total, fiscalFunds, otherFunds } = budget ?? {};
    const like = fiscalFunds ?? total;
    if (!like || !otherFunds || otherFunds.text !== "") return [];
    if (!isFilled(total) && !isFilled(fiscalFunds)) return [];
    const edits = [writeAmount(otherFunds, "0.00", like)];
    return [
      {
        at: otherFunds.at,
        because: [like.at],
        message: "blank",
        fix: { kind: "ask", choices: [{ label: "zero", edits }] },
      },
    ];
  },
};
