import { Big } from "big.js";
import type { AmountField, Indicator, TargetSheet } from "../../target/model";
import type { Quantity } from "../../target/value";
import { grid } from "../example";
import { isFilled, shown, type Filled } from "../money/amounts";
import type { Hit, TableRule } from "../rule";
import { isPartOfWhole } from "../value/nature";

const headings = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分";
const row = (actual: string, score: string) =>
  `产出指标 | 数量指标 | 接待来访批次 | ≥300批次 | ${actual} | 50 | ${score}`;
const reverse = (actual: string, score: string) =>
  `效益指标 | 社会效益指标 | 系统故障时间 | ≤20小时 | ${actual} | 40 | ${score}`;

export const scoreArithmetic: TableRule = {
  id: "score-arithmetic",
  on: "table",
  reads: [],
  severity: "error",
  fix: "none",
  source: {
    zh: "财预〔2020〕10号《项目支出绩效评价管理办法》所附自评表填报说明：定量指标按完成比例得分，不超过分值（据公开的自评表，未核对全文）",
    en: "Notes under published self-evaluation forms of 财预〔2020〕10号: quantitative indicators score in proportion, never above their points (full text not checked)",
  },
  words: {
    zh: {
      title: "自评得分计算错误",
      why: "完成目标得满分，没有完成的按比例得分：正向指标为实际值÷目标值，反向指标为目标值÷实际值。",
      how: "按分值和完成比例重新计算得分；有其他扣分原因的，在偏差原因中说明。",
      messages: {
        above: "得分 {score} 超过分值 {weight}",
        unmet: "完成值 {actual} 未达到目标 {target}，按比例应得 {expected}，现为 {score}",
        met: "完成值 {actual} 已达到目标 {target}，应得满分 {expected}，现为 {score}",
        execution: "执行率 {rate}%，应得 {expected}，现为 {score}",
        rate: "执行数 {executed} ÷ 预算数 {total} = {expected}%，现为 {rate}%",
      },
    },
    en: {
      title: "Self-evaluation score is miscalculated",
      why: "A target met scores all points, one not met in proportion: actual ÷ target for forward indicators, target ÷ actual for reverse ones.",
      how: "Calculate the score again; where points are deducted for other reasons, say so beside it.",
      messages: {
        above: "The score {score} is above the points {weight}",
        unmet:
          "{actual} does not reach the target {target}: in proportion the score is {expected}, not {score}",
        met: "{actual} reaches the target {target}: the score is the full {expected}, not {score}",
        execution: "With {rate} % executed the score is {expected}, not {score}",
        rate: "Executed {executed} ÷ budget {total} = {expected} %, not {rate} %",
      },
    },
  },
  good: [
    grid("项目支出绩效自评表", headings, row("310批次", "50"), reverse("25小时", "32")),
    grid("项目支出绩效自评表", headings, row("270批次", "45"), reverse("18小时", "40")),
    grid(
      "项目支出绩效自评表",
      headings,
      row("310批次", "50"),
      "满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥120% | 96% | 10 | 10",
    ),
  ],
  bad: [
    grid("项目支出绩效自评表", headings, row("270批次", "⟦50⟧"), reverse("25小时", "⟦38.5⟧")),
    grid("项目支出绩效自评表", headings, row("310批次", "⟦52⟧"), reverse("18小时", "⟦35⟧")),
    grid(
      "项目支出绩效自评表",
      "项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      "年度资金总额 | 100.00 | 100.00 | 80.00 | 10 | 80.00% | ⟦9.00⟧",
      headings,
      row("310批次", "50"),
      reverse("25小时", "32"),
    ),
    grid(
      "项目支出绩效自评表",
      "项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
      "年度资金总额 | 100.00 | 100.00 | 80.00 | 10 | ⟦90.00%⟧ | 9.00",
      headings,
      row("310批次", "50"),
      reverse("25小时", "32"),
    ),
  ],
  check(table) {
    return [...ofExecution(table), ...table.indicators.flatMap(ofIndicator)];
  },
};

function ofExecution({ execution, budget }: TargetSheet): Hit[] {
  const { executed, rate, weight, score } = execution ?? {};
  const total = budget?.total;
  const hits: Hit[] = [];
  if (isFilled(executed) && isFilled(total) && total.amount.gt(0) && isFilled(rate)) {
    const expected = executed.amount.times(100).div(total.amount);
    if (!rounded(rate, expected)) {
      hits.push({
        at: rate.at,
        because: [executed.at, total.at],
        message: "rate",
        data: {
          executed: shown(executed.amount),
          total: shown(total.amount),
          expected: short(expected),
          rate: short(rate.amount),
        },
      });
    }
  }
  if (isFilled(rate) && isFilled(weight) && isFilled(score)) {
    const share = rate.amount.gt(100) ? new Big(1) : rate.amount.div(100);
    const expected = weight.amount.times(share);
    if (!rounded(score, expected)) {
      hits.push({
        at: score.at,
        because: [rate.at, weight.at],
        message: "execution",
        data: {
          rate: short(rate.amount),
          expected: short(expected),
          score: short(score.amount),
        },
      });
    }
  }
  return hits;
}

function ofIndicator(indicator: Indicator): Hit[] {
  const { value, actual, weight, score, remark } = indicator;
  if (!isFilled(weight) || !isFilled(score)) return [];
  const hit = (message: string, data: Record<string, string> = {}): Hit => ({
    at: score.at,
    because: [value, actual, weight].flatMap((field) => (field ? [field.at] : [])),
    message,
    data: { ...data, score: short(score.amount) },
  });
  if (score.amount.gt(weight.amount)) return [hit("above", { weight: short(weight.amount) })];

  if (value?.parsed.kind !== "quantity" || actual?.parsed.kind !== "quantity") return [];
  // A share above all of it cannot be reached; that it was set so is another finding.
  const { number, unit } = value.parsed;
  if (unit?.unit === "%" && number.number.gt(100) && isPartOfWhole(indicator)) return [];
  const shares = sharesReached(value.parsed, actual.parsed);
  const [share] = shares;
  if (!share || shares.some((one) => rounded(score, weight.amount.times(one)))) return [];
  // A reason for a deduction stands in the remarks; without one the arithmetic is wrong.
  if (share.eq(1) && remark && !noReason.test(remark.text)) return [];
  return [
    hit(share.eq(1) ? "met" : "unmet", {
      actual: actual.text,
      target: value.text,
      expected: short(weight.amount.times(share)),
    }),
  ];
}

const noReason = /^(?:无|无偏差|没有|不适用|[-—–/、\s]+)$/;

const none = new Big(0);
const whole = new Big(1);

/**
 * How much of the target was reached, 0 to 1; nothing where the two cannot be compared. Above a
 * ceiling some divide by what was reached, some deduct what it is exceeded by.
 */
function sharesReached(target: Quantity, actual: Quantity): Big[] {
  const goal = target.number.number;
  const reached = actual.number.number;
  const [unit, own] = [target.unit?.unit, actual.unit?.unit];
  if (goal.lte(0) || reached.lt(0) || (own !== undefined && own !== unit)) return [];
  switch (target.operator?.operator) {
    case "≤":
    case "＜": {
      if (reached.lte(goal)) return [whole];
      const left = new Big(2).minus(reached.div(goal));
      return [goal.div(reached), left.gt(0) ? left : none];
    }
    case "＝":
      return reached.eq(goal) ? [whole] : [];
    default:
      return [reached.gte(goal) ? whole : reached.div(goal)];
  }
}

/** Whether the field shows the expected number: half up to a whole score, or cut at its decimals. */
function rounded(field: Filled<AmountField>, expected: Big): boolean {
  const decimals = field.amount.toString().split(".")[1]?.length ?? 0;
  const off = field.amount.minus(expected).abs();
  return decimals === 0 ? off.lte("0.5") : off.lt(new Big(10).pow(-decimals));
}

function short(number: Big): string {
  return number.round(2, Big.roundHalfUp).toString();
}
