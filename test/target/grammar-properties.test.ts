import fc from "fast-check";
import { parseValue } from "../../src/target/grammar";
import { prefixOperators, suffixOperators } from "../../src/target/operators";
import { standardUnit, unitWords } from "../../src/target/units";
import { timeOf } from "../fuzz/growth";

const number = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 2 }));
const written = number.map(([digits, places]) => (digits / 10 ** places).toFixed(places));
// 3月 alone is a month, 2023年 a year: not numbers with a unit.
const unit = fc.constantFrom(...unitWords.filter((word) => !["年", "月", "日"].includes(word)));
const gap = fc.constantFrom("", " ", "\u00a0", "\n", "\u200b", "\u3000");

test("a quantity is read back as it was put together", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...prefixOperators),
      written,
      unit,
      gap,
      gap,
      (sign, n, u, a, b) => {
        const value = parseValue(`${sign.word}${a}${n}${b}${u}`);
        expect(value).toMatchObject({ kind: "quantity", operator: { operator: sign.operator } });
        if (value.kind !== "quantity") return;
        expect(value.number.number.toFixed()).toBe(String(Number(n)));
        expect(value.unit?.unit).toBe(standardUnit(u));
      },
    ),
  );
});

test("a word after the unit is read as its operator", () => {
  fc.assert(
    fc.property(
      written,
      fc.constantFrom("%", "个", "人次", "元/人"),
      fc.constantFrom(...suffixOperators),
      (n, u, sign) => {
        expect(parseValue(`${n}${u}${sign.word}`)).toMatchObject({
          kind: "quantity",
          operator: { operator: sign.operator, standard: false },
        });
      },
    ),
  );
});

const pieces = fc.constantFrom(
  ..."≥≤>=<１２3４5.,，、；％%个人次月年日底前至-~±约百分之一十万元/·*X…（）()优良显著 \n\u200b\u00a0",
  ..."以上 以内 不低于 控制在 每月 左右 2023年 12月 工作日 无".split(" "),
);
const soup = fc.oneof(
  fc.array(pieces, { maxLength: 24 }).map((all) => all.join("")),
  fc.string(),
);

test("offsets of every token slice to its text, and nothing throws", () => {
  fc.assert(
    fc.property(soup, (text) => {
      for (const token of tokensOf(parseValue(text))) {
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.end).toBeGreaterThan(token.start);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each(["1", "≥", "1、", "一", "*", "优/", "（", "3月", " ", "1,000", "至"])(
  "a cell full of %j is read at once",
  (piece) => {
    const text = piece.repeat(32767 / piece.length);
    expect(timeOf(() => void parseValue(text))).toBeLessThan(1_000);
  },
);

interface AnyToken {
  text: string;
  start: number;
  end: number;
}

function tokensOf(value: unknown): AnyToken[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(tokensOf);
  return "start" in value && "text" in value ? [value as AnyToken, ...inner] : inner;
}
