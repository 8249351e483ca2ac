import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { checkFile, type CheckOrder, type Outcome } from "./check-file";
import { findFiles, type Found } from "./find-files";
import { inOrder, type Hand } from "./in-order";
import { threadHand, type Program } from "./threads";

/** Below this many bytes of workbooks, starting threads takes longer than it saves. */
const worthThreads = 600_000;

/**
 * Checks what the paths name and gives the outcomes in the order of the files: in as many threads
 * as asked for, else on all cores where that is worth it.
 */
export async function* checkFiles(
  paths: readonly string[],
  order: CheckOrder,
  { jobs, program }: { jobs?: number; program: Program },
): AsyncGenerator<Outcome, void> {
  const files = findFiles(paths);
  const cores = jobs ?? availableParallelism();
  const first = jobs === undefined && cores > 1 ? takeUntilWorth(files) : [];
  // Where the first files are all there are, they are few or small.
  const parallel = cores > 1 && !first.at(-1)?.last;
  const hands = parallel
    ? Array.from({ length: cores }, () => threadHand(program, order))
    : [handHere(order)];
  try {
    yield* inOrder(chained(first, files), hands);
  } finally {
    await Promise.all(hands.map((hand) => hand.end()));
  }
}

type Peeked = { found: Found; last: boolean };

/** Files from the start until threads are worth it, or all of them; the last then says so. */
function takeUntilWorth(files: Iterator<Found>): Peeked[] {
  const taken: Peeked[] = [];
  let bytes = 0;
  while (taken.length < 2 || bytes < worthThreads) {
    const next = files.next();
    if (next.done) {
      const last = taken.at(-1);
      if (last) last.last = true;
      break;
    }
    taken.push({ found: next.value, last: false });
    bytes += statSync(next.value.file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return taken;
}

function* chained(first: readonly Peeked[], rest: Iterable<Found>): Generator<Found, void> {
  for (const { found } of first) yield found;
  yield* rest;
}

function handHere(order: CheckOrder): Hand {
  return {
    check: ({ file, error }) => Promise.resolve(checkFile(file, order, error)),
    end: () => Promise.resolve(),
  };
}
