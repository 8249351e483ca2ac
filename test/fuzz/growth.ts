/** Milliseconds below which a time is that of the machine. */
const least = 4;
/** The machine may be busy, and code is slow at first: the best times of so many count. */
const tries = 6;

/** The processor's time in milliseconds, which other processes do not lengthen. */
export function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** How many times as long the large work takes as the small one; tried until it is at most `most`. */
export function growth(small: () => void, large: () => void, most: number): number {
  small();
  let [one, other] = [Infinity, Infinity];
  let left = tries;
  do {
    one = Math.max(least, Math.min(one, timeOf(small)));
    other = Math.min(other, timeOf(large));
  } while (other > most * one && --left > 0);
  return other / one;
}
