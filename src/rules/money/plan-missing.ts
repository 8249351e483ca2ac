import { projectSheet } from "../example";
import type { TableRule } from "../rule";
import { isBlank, isFilled } from "./amounts";

export const planMissing: TableRule = {
  id: "plan-missing",
  on: "table",
  reads: ["plan"],
  severity: "warning",
  fix: "none",
  source: {
    zh: "河北省项目绩效目标表的资金支出计划栏",
    en: "Disbursement plan of the Hebei project form",
  },
  words: {
    zh: {
      title: "资金支出计划没有填全",
      why: "缺少时点的累计数，就无法跟踪支出进度。",
      how: "按时点填写累计支出数。",
      messages: {
        all: "资金支出计划没有填写",
        one: "{label}的累计支出没有填写",
      },
    },
    en: {
      title: "Plan is not filled in",
      why: "Without its points nobody can follow the spending.",
      how: "Give the cumulative amount at each point.",
      messages: {
        all: "The disbursement plan is not filled in",
        one: "The cumulative amount at {label} is not filled in",
      },
    },
  },
  good: [projectSheet()],
  bad: [
    projectSheet({ points: ["⟦⟧", "", "", ""] }),
    projectSheet({ points: ["1.25", "⟦⟧", "4.20", "5.00"] }),
  ],
  check({ plan }) {
    const points = plan?.points ?? [];
    const blank = points.filter((point) => !isFilled(point) && isBlank(point));
    const [first, ...others] = blank;
    if (first && blank.length === points.length) {
      return [{ at: first.at, because: others.map(({ at }) => at), message: "all" }];
    }
    return blank.map(({ at, label }) => ({ at, message: "one", data: { label: label.text } }));
  },
};
