import type { Outcome } from "../../src/cli/check-file";
import { noCounts } from "../../src/cli/counts";
import type { Found } from "../../src/cli/find-files";
import { inOrder, type Hand } from "../../src/cli/in-order";

const files = (count: number) =>
  Array.from({ length: count }, (_, i): Found => ({ file: `${i}` }))[Symbol.iterator]();

async function textsOf(outcomes: AsyncIterable<Outcome>): Promise<string[]> {
  const texts: string[] = [];
  for await (const { text } of outcomes) texts.push(text);
  return texts;
}

/** A hand that takes as long as it is told, and says when more than one file is in it. */
function hand(delay: (file: string) => number): Hand {
  let busy = false;
  return {
    async check({ file }) {
      if (busy) throw new Error("two files in one hand");
      busy = true;
      await new Promise((resolve) => setTimeout(resolve, delay(file)));
      busy = false;
      return { text: file, counts: noCounts };
    },
    end: () => Promise.resolve(),
  };
}

test("outcomes come in the order of the files, whoever is faster", async () => {
  const hands = [1, 2, 3].map(() => hand((file) => (Number(file) % 5 === 0 ? 12 : 1)));
  const texts = await textsOf(inOrder(files(40), hands));
  expect(texts).toEqual(Array.from({ length: 40 }, (_, i) => `${i}`));
});

test("while one file takes long, only a few are read ahead", async () => {
  let taken = 0;
  let release: (() => void) | undefined;
  const many = (function* () {
    for (; taken < 1000; taken += 1) yield { file: `${taken}` };
  })();
  const hands: Hand[] = [1, 2].map(() => ({
    check: async ({ file }) => {
      if (file === "0") await new Promise<void>((resolve) => (release = resolve));
      return { text: file, counts: noCounts };
    },
    end: () => Promise.resolve(),
  }));
  const outcomes = inOrder(many, hands);
  const first = outcomes.next();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(taken).toBeLessThanOrEqual(10);
  release!();
  expect(await first).toMatchObject({ value: { text: "0" } });
  await outcomes.return();
});

test("what goes wrong in a hand is thrown in its turn", async () => {
  const failing: Hand = {
    check: ({ file }) =>
      file === "2"
        ? Promise.reject(new Error("broken"))
        : Promise.resolve({ text: file, counts: noCounts }),
    end: () => Promise.resolve(),
  };
  const seen: string[] = [];
  const work = async () => {
    for await (const { text } of inOrder(files(9), [failing])) seen.push(text);
  };
  await expect(work()).rejects.toThrow("broken");
  expect(seen).toEqual(["0", "1"]);
});
