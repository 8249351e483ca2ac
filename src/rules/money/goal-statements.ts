import { Big } from "big.js";
import { remembered } from "../../sheet/remembered";
import { foldText } from "../../sheet/text";
import { standardUnit, unitLengthAt } from "../../target/units";

/** A number with its unit that a goal states, and what it states it of. */
export interface Statement {
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
export const statedIn = remembered((goal: string): readonly Statement[] => {
  const statements: Statement[] = [];
  for (const clause of goal.replaceAll("％", "%").split(/[。；;，,！!？?\n]/)) {
    statements.push(...statementsOf(clause));
    if (statements.length >= mostStatements) break;
  }
  return statements;
});

function statementsOf(clause: string): Statement[] {
  const found = [...clause.matchAll(/\d+(?:\.\d+)?/g)].flatMap((match) => {
    const at = match.index + match[0].length;
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
