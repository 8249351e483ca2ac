import { remembered } from "../../sheet/remembered";
import type { Field, Indicator, TargetSheet } from "../../target/model";
import { grid } from "../example";
import type { Hit, TableRule } from "../rule";

export const goalNotMeasured: TableRule = {
  id: "goal-not-measured",
  on: "table",
  reads: [],
  severity: "info",
  fix: "none",
  mayReview: true,
  source: {
    zh: "财预〔2015〕88号：绩效目标指向明确、具体细化（条文未全文核对）",
    en: "财预〔2015〕88号: goals are to the point and spelt out (not read in full)",
  },
  words: {
    zh: {
      title: "目标未量化或与指标脱节",
      why: "目标和资金用途里说的事没有指标衡量，年底无法判断是否完成。",
      how: "在目标中写出数量，或补充与目标、用途对应的数量指标。",
      messages: {
        count: "目标没有数字，表内也没有计数的数量指标",
        apart: "“{text}”说的内容没有一项指标涉及",
      },
    },
    en: {
      title: "Goal not measured",
      why: "What the goal or the use of funds speaks of is measured by no indicator.",
      how: "Put numbers into the goal, or add indicators that count what it speaks of.",
      messages: {
        count: "The goal holds no number and no indicator counts anything",
        apart: "No indicator touches on “{text}”",
      },
    },
  },
  good: [
    grid(
      "绩效目标 | 做好来访接待，提高办理质量。",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 接待来访批次 | 全年接待来访批次 | ≥300批次",
      "产出指标 | 质量指标 | 规范办理率 | 规范办理件数÷办理件数 | ≥95%",
    ),
  ],
  bad: [
    grid(
      "绩效目标 | ⟦妥善处置来访事项⟧",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 妥善处置率 | 妥善处置来访件数÷来访件数 | ≥95%",
    ),
    grid(
      "绩效目标 | ⟦全面提升工作水平，圆满完成各项任务⟧",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 任务完成件数 | 全年完成件数 | ≥300件",
    ),
    grid(
      "绩效目标 | ⟦新建乡村公路，改善通行条件。⟧",
      "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值",
      "产出指标 | 数量指标 | 接待来访批次 | 全年接待来访批次 | ≥300批次",
    ),
  ],
  check(table) {
    return [...withoutCount(table), ...apart(table, table.goal), ...apart(table, table.purpose)];
  },
};

const rateUnit = /^(?:[%％‰]|百分比|百分数|个百分点|元|万元|亿元|元\/.*|万元\/.*)$/u;

function withoutCount({ goal, indicators }: TargetSheet): Hit[] {
  if (
    !goal?.text ||
    !indicators.length ||
    /\d|[一二三四五六七八九十百千][个件起次场人户项]/u.test(withoutNumbering(goal))
  )
    return [];
  // A form that prints grades and no 指标值 may count in them.
  if (!indicators.some(({ value }) => value)) return [];
  return indicators.some(isCount) ? [] : [{ at: goal.at, message: "count", outcome: "review" }];
}

/** A number beside 采购数量 counts though its unit is missing. */
function isCount({ name, value }: Indicator): boolean {
  if (value?.parsed.kind !== "quantity") return false;
  const unit = value.parsed.unit?.text ?? (/数量?$/.test(name?.text ?? "") ? "" : "%");
  return !rateUnit.test(unit);
}

/** Goal and purpose share not a single pair of characters with any indicator. */
function apart({ goal, indicators }: TargetSheet, field: Field | undefined): Hit[] {
  if (!field?.text || !indicators.length) return [];
  const words = wordsOf(withoutNumbering(field));
  // A goal of nothing but general words (全面提升水平，圆满完成任务) has no subject at all.
  const isGoal = field === goal && !/\d/.test(withoutNumbering(field));
  if (words.size < 2 && !isGoal) return [];
  const isMeasured = (text = "") => holdsPair(text, words);
  if (
    indicators.some(
      ({ name, description }) => isMeasured(name?.text) || isMeasured(description?.text),
    )
  )
    return [];
  return [{ at: field.at, message: "apart", data: { text: field.text }, outcome: "review" }];
}

/** Words that any goal holds and that tell nothing of its subject. */
const general =
  /用于|保障|解决|支付|开展|全面|圆满|认真|切实|扎实|积极|不断|落实|推进|推动|贯彻|上级|决策|部署|交办|任务|目标|提高|提升|促进|加强|完成|做好|确保|工作|经费|费用|支出|资金|项目|全年|年度|日常|有效|各项|进一步|水平|质量|效率|能力|社会|发展|费$/gu;

function withoutNumbering({ text }: Field): string {
  return text.replace(/(^|[\s。；;])\d{1,2}[.．、]/gu, "$1");
}

/** Pairs of characters that tell of a goal's subject. */
const wordsOf = remembered((text: string) => pairs(text.replace(general, "，")));

function holdsPair(text: string, words: ReadonlySet<string>): boolean {
  for (let i = 0; i + 2 <= text.length; i++) if (words.has(text.slice(i, i + 2))) return true;
  return false;
}

function pairs(text: string): Set<string> {
  const found = new Set<string>();
  for (const run of text.match(/\p{Script=Han}{2,}/gu) ?? []) {
    for (let i = 0; i + 2 <= run.length; i++) found.add(run.slice(i, i + 2));
  }
  return found;
}
