/** Texts up to this length are shown whole. */
const whole = 120;

/** Of longer ones, so many characters on either side of what differs. */
const around = 24;

/** What differs is shown up to this length, its beginning and its end. */
const most = 120;

/** A text before and after; the text after is parted into what was there, what is new, what was there. */
export interface Difference {
  before: string;
  after: readonly [head: string, changed: string, tail: string];
}

/** Where a text changes; of long texts no more than it takes to see it. */
export function differing(before: string, after: string): Difference {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const ahead = after.slice(0, head);
  const changed = after.slice(head, after.length - tail);
  const behind = after.slice(after.length - tail);
  if (Math.max(before.length, after.length) <= whole) {
    return { before, after: [ahead, changed, behind] };
  }
  const start = ahead.length > around ? `…${ahead.slice(-around)}` : ahead;
  const end = behind.length > around ? `${behind.slice(0, around)}…` : behind;
  return {
    before: start + shortened(before.slice(head, before.length - tail)) + end,
    after: [start, shortened(changed), end],
  };
}

function shortened(text: string): string {
  return text.length > most ? `${text.slice(0, most - around)}…${text.slice(-around)}` : text;
}
