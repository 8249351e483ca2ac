import { Big } from "big.js";
import { remembered } from "../../sheet/remembered";
import { sharePair } from "../../sheet/similarity";
import { foldText } from "../../sheet/text";
import { headOf, withoutUnit } from "../../target/heads";
import { unitOf } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { standardUnit, unitLengthAt } from "../../target/units";
import { projectSheet } from "../example";
import { method2015 } from "../norms";
import type { TableRule } from "../rule";

const row = (value: string) =>
  `产出指标 | 时效指标 | 信访事项及时受理率 | 15日内受理件数÷登记件数×100% | ${value} | 行业标准`;
const goal = "畅通信访渠道，信访事项及时受理率、按期答复率达到90%以上";

export const goalNumberConflict: TableRule = {
  id: "goal-number-conflict",
  on: "table",
  reads: ["goal"],
  severity: "warning",
  mayReview: true,
  fix: "none",
  source: method2015(
    "绩效指标是绩效目标的细化和量化，两者应当一致",
    "indicators make the goal detailed and measurable, so the two agree",
  ),
  words: {
    zh: {
      title: "绩效目标与指标值的数不一致",
      why: "指标是目标的细化，同一件事在目标和指标里不应有两个数。",
      how: "核对后统一成一个数。",
      messages: { differs: "绩效目标里“{subject}”写的是 {stated}，指标值是 {value}，请确认" },
    },
    en: {
      title: "Goal and target value give different numbers",
      why: "An indicator details the goal; one thing should not have two numbers.",
      how: "Decide which number holds and use it in both places.",
      messages: {
        differs:
          "The goal says {stated} of “{subject}”, the target value is {value}; please confirm",
      },
    },
  },
  good: [
    projectSheet({ goal, rows: [row("≥90%")] }),
    projectSheet({
      goal: "完成32处接访场所日常维护和4处安检设备维护",
      rows: ["产出指标 | 数量指标 | 日常维护接访场所处数 | 维护的场所处数 | ＝32处 | 计划标准"],
    }),
    projectSheet({
      goal: "举办接访业务培训2期、政策培训4期",
      rows: ["产出指标 | 数量指标 | 培训期数 | 全年举办培训的期数 | ＝6期 | 计划标准"],
    }),
  ],
  bad: [
    projectSheet({ goal, rows: [row("⟦≥85%⟧")] }),
    projectSheet({
      goal: "举办接访业务培训班6期",
      rows: ["产出指标 | 数量指标 | 培训期数 | 全年举办培训的期数 | ⟦＝4期⟧ | 计划标准"],
    }),
  ],
  check({ goal, indicators }) {
    const stated = statedIn(goal?.text ?? "");
    if (stated.length === 0) return [];
    const counted = rowsByUnit(indicators);
    return indicators.flatMap(({ name, value, period }) => {
      if (!name || value?.parsed.kind !== "quantity" || period === "term") return [];
      const { number, unit } = value.parsed;
      if (!stated.some((statement) => statement.unit === (unit?.unit ?? "%"))) return [];
      const same = sameIn(stated, name.text, unit?.unit ?? "%", counted);
      const [first] = same;
      if (!first || same.some((statement) => statement.number.eq(number.number))) return [];
      return [
        {
          at: value.at,
          because: [goal!.at],
          outcome: "review" as const,
          message: "differs",
          data: { subject: name.text, stated: first.text, value: value.text },
        },
      ];
    });
  },
};

/** What the goal states of the row. */
function sameIn(
  stated: readonly Statement[],
  name: string,
  unit: string,
  counted: ReadonlyMap<string, number>,
): readonly Statement[] {
  const subject = subjectOf(name);
  const alike = stated.filter((statement) => statement.unit === unit);
  if (subject.length > 3) {
    const characters = [...new Set(subject)];
    const same = alike.filter(
      (statement) =>
        characters.every((character) => statement.characters.has(character)) &&
        sharePair(subject, statement.subject),
    );
    if (same.length > 0) return same;
  }
  const alone = alike.length === 1 && counted.get(unit) === 1;
  return alone && namesCount(name, alike[0]!.subject) ? alike : [];
}

/** 举办培训班6期 and 培训期数: few words suffice where goal and rows count in that unit but once. */
function namesCount(name: string, subject: string): boolean {
  const head = headOf(name);
  const stem = foldText(head?.stem ?? "");
  return head?.measure === "count" && stem.length > 1 && subject.includes(stem);
}

/** How many rows of the year count in each unit. */
function rowsByUnit(rows: readonly Indicator[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { value, period } of rows) {
    const unit = period === "term" ? undefined : value && unitOf(value.parsed)?.unit;
    if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return counts;
}

/** A goal says 培训退役士兵80人, the row 培训退役士兵人数: of a count, what is counted. */
function subjectOf(name: string): string {
  const head = headOf(name);
  const counted = head?.measure === "count" || head?.measure === "extent";
  return foldText(counted && head.stem.length > 3 ? head.stem : withoutUnit(name));
}

interface Statement {
  /** Folded words before the number, back to the number before it; after it where numbers come first. */
  subject: string;
  /** All before it in its clause. */
  characters: ReadonlySet<string>;
  number: Big;
  /** Standard form. */
  unit: string;
  text: string;
}

/** A goal that says more numbers is a list; those beyond are not compared. */
const mostStatements = 200;
/** Digits that still are a number. */
const longestNumber = 20;

/** 信访事项及时受理率达到90%以上 → 90 % of 信访事项及时受理率达到. Years are passed over. */
const statedIn = remembered((goal: string): readonly Statement[] => {
  const statements: Statement[] = [];
  for (const clause of goal.replaceAll("％", "%").split(/[。；;，,！!？?\n]/)) {
    statements.push(...statementsOf(clause));
    if (statements.length >= mostStatements) break;
  }
  return statements;
});

function statementsOf(clause: string): Statement[] {
  const found = [...clause.matchAll(/\d+(?:\.\d+)?/g)].flatMap((match) => {
    let at = match.index + match[0].length;
    while (clause[at] === " ") at++;
    const length = unitLengthAt(clause, at);
    if (length === 0 || match[0].length > longestNumber) return [];
    return [
      {
        start: match.index,
        end: at + length,
        number: match[0],
        unit: clause.slice(at, at + length),
      },
    ];
  });
  // 完成32处日常养护和4处白蚁防治 has its numbers before what they count.
  const leading =
    foldText(clause.slice(0, found[0]?.start)).length < 4 &&
    foldText(clause.slice(found.at(-1)?.end).replace(/^以[上下内]/, "")).length > 1;
  return found.slice(0, mostStatements).flatMap(({ start, end, number, unit }, i) => {
    if (/^[年月日号]/.test(unit)) return [];
    const before = clause.slice(found[i - 1]?.end ?? 0, start);
    const after = clause.slice(end, found[i + 1]?.start);
    const subject = foldText(leading ? after : before);
    // A number may stand in the name itself: 15分钟就医圈覆盖率达到96%.
    const all = leading ? subject : foldText(clause.slice(0, start));
    const text = `${number}${unit}`;
    return [
      {
        subject,
        characters: new Set(all),
        number: new Big(number),
        unit: standardUnit(unit),
        text,
      },
    ];
  });
}
