import { checkCharacter } from "../../../src/rules/code/code";

const published = [
  "13012321P00BAJ310085J",
  "13012322P002581106102",
  "13012322P002581106031",
  "13012322P00258110607F",
  "12000022P10000210006W",
  "12000021P34569010001A",
  "12000022P67371310001B",
  "12000022P37006910001D",
  "12000023P02DLNB10017K",
];

test.each(published)(
  "the check character of the published code %s follows from the others",
  (code) => {
    expect(checkCharacter(code)).toBe(code.at(-1));
  },
);

test("every other character in any place, and every swap of neighbours, is caught", () => {
  const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
  const caught = (code: string) => checkCharacter(code) !== code.at(-1);
  for (const code of published) {
    for (let i = 0; i < code.length; i++) {
      for (const other of alphabet) {
        if (other === code[i]) continue;
        expect(caught(code.slice(0, i) + other + code.slice(i + 1))).toBe(true);
      }
      const [a, b] = [code[i], code[i + 1]];
      if (b === undefined || a === b) continue;
      expect(caught(code.slice(0, i) + b + a + code.slice(i + 2))).toBe(true);
    }
  }
});

test("a code of another kind has no check character that is known", () => {
  expect(checkCharacter("130123210MDGEVPP3Z0LS")).toBeUndefined();
});
