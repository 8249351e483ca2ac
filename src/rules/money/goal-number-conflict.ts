import { Big } from "big.js";
import { sharePair } from "../../sheet/similarity";
import { foldText } from "../../sheet/text";
import { headOf, withoutUnit } from "../../target/heads";
import { unitOf } from "../../target/indicator-class";
import type { Indicator } from "../../target/model";
import { projectSheet } from "../example";
import { method2015 } from "../norms";
import type { TableRule } from "../rule";
import { statedIn, type Statement } from "./goal-statements";

const row = (value: string) =>
  `产出指标 | 时效指标 | 信访事项及时受理率 | 15日内受理件数÷登记件数×100% | ${value} | 行业标准`;
const goal = "畅通信访渠道，信访事项及时受理率、按期答复率达到90%以上";

/** Characters; a longer text is no name that a goal would say. */
const longestName = 200;

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
      goal: "救助困难群众1200人次",
      rows: [
        "产出指标 | 数量指标 | 临时救助困难群众人次 | 全年临时救助的人次 | ≥800人次 | 历史标准",
        "产出指标 | 数量指标 | 特困救助人次 | 全年特困救助的人次 | ≥400人次 | 历史标准",
      ],
    }),
    projectSheet({
      goal: "举办接访业务培训2期、政策培训4期",
      rows: ["产出指标 | 数量指标 | 培训期数 | 全年举办培训的期数 | ＝6期 | 计划标准"],
    }),
  ],
  bad: [
    projectSheet({ goal, rows: [row("⟦≥85%⟧")] }),
    projectSheet({
      goal: "全年举办培训班15期",
      rows: [
        "产出指标 | 数量指标 | 举办专题培训班期数 | 全年举办的期数 | ⟦≥12期⟧ | 计划标准",
        "产出指标 | 数量指标 | 编印简报期数 | 全年编印的简报 | ≥24期 | 计划标准",
      ],
    }),
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
      if (
        !name ||
        name.text.length > longestName ||
        value?.parsed.kind !== "quantity" ||
        period === "term"
      )
        return [];
      const { number, unit } = value.parsed;
      const counts = unit?.unit ?? "%";
      const alike = stated.filter((statement) => statement.unit === counts);
      if (alike.length === 0) return [];
      const same = sameIn(alike, name.text, counts, counted);
      const [first] = same;
      if (!first || same.some((statement) => statement.number.eq(number.number))) return [];
      // 水罐车2辆、抢险车1辆 are the 3 of the row.
      if (totalOf(alike).eq(number.number)) return [];
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

function totalOf(statements: readonly Statement[]): Big {
  return statements.reduce((sum, statement) => sum.plus(statement.number), new Big(0));
}

/** What the goal states of the row, among what it states in its unit. */
function sameIn(
  alike: readonly Statement[],
  name: string,
  unit: string,
  counted: ReadonlyMap<string, readonly string[]>,
): readonly Statement[] {
  const subject = subjectOf(name, unit);
  if (subject.length > 3) {
    const characters = [...new Set(subject)];
    const same = alike.filter(
      (statement) =>
        characters.every((character) => statement.characters.has(character)) &&
        sharePair(subject, statement.subject),
    );
    if (same.length > 0) return same;
  }
  if (isOwnRate(subject)) return alike.filter((statement) => statement.subject.includes(subject));
  const names = counted.get(unit) ?? [];
  const alone = alike.length === 1 && names.length === 1;
  if (alone && namesCount(name, alike[0]!.subject)) return alike;
  return alike.filter((statement) => meansOnly(name, statement.subject, names));
}

/** 培训退役军人300人 of 技能培训退役军人人数, where no other row has anything of it. */
function meansOnly(name: string, subject: string, names: readonly string[]): boolean {
  const words = subject.replace(/^(?:全年|年内|计划|累计|完成|组织|开展|举办)+|(?:达到?|约)$/g, "");
  if (words.length < 3 || !foldText(name).includes(words)) return false;
  return names.every((other) => other === name || !sharePair(words, foldText(other)));
}

/** 亮灯率, of which the goal may say where: 主干道亮灯率. 合格率 is said of many things. */
function isOwnRate(subject: string): boolean {
  return (
    /^[^率]{2}率$/.test(subject) &&
    !/合格|完成|及时|覆盖|达标|准确|办结|知晓|到位|增长|下降|满意|完好|优良|发生|使用|通过|按期|比/.test(
      subject,
    )
  );
}

/** 举办培训班6期 and 培训期数: few words suffice where goal and rows count in that unit but once. */
function namesCount(name: string, subject: string): boolean {
  const head = headOf(name);
  const stem = foldText(head?.stem ?? "");
  return head?.measure === "count" && stem.length > 1 && subject.includes(stem);
}

/** The names of the rows of the year by the unit they count in. */
function rowsByUnit(rows: readonly Indicator[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { name, value, period } of rows) {
    const unit = period === "term" ? undefined : value && unitOf(value.parsed)?.unit;
    if (!unit) continue;
    const known = names.get(unit);
    if (known) known.push(name?.text ?? "");
    else names.set(unit, [name?.text ?? ""]);
  }
  return names;
}

/** A goal says 培训退役士兵80人, the row 培训退役士兵人数: of a count, what is counted. */
function subjectOf(name: string, unit: string): string {
  const head = headOf(name);
  const counted = head?.measure === "count" || head?.measure === "extent";
  if (!counted || head.stem.length <= 3) return foldText(withoutUnit(name));
  const { stem } = head;
  return foldText(
    stem.length - unit.length > 3 && stem.endsWith(unit) ? stem.slice(0, -unit.length) : stem,
  );
}
