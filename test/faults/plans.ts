import type { Fault } from "../../src/standin/engine/port";
import type { Course } from "./trial";

/** What Excel may answer; undefined for no answer at all. */
export const errors = [
  "AccessDenied",
  "InvalidArgument",
  "ItemNotFound",
  "GeneralException",
  "InvalidOperation",
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "ApiNotFound",
  "ResponsePayloadSizeLimitExceeded",
  "ServiceNotAvailable",
  "ConflictingChange",
  undefined,
] as const;

export type HostError = (typeof errors)[number];

/** So many points inside a request are tried with each error; another error takes other points. */
const points = 2;

/**
 * Faults of one error at every request of a flow: before it is carried out, at points inside it,
 * and after it was carried out; each of them alone, and with the host refusing ever after.
 */
export function faultsOf(error: HostError, { requests }: Course): Fault[][] {
  const code = error === undefined ? {} : { code: error };
  return requests.flatMap((actions, skip) => {
    const inside = pointsInside(actions, errors.indexOf(error));
    const moments = ["nothing", ...inside, "everything"] as const;
    const alone = moments.map((done): Fault[] => [{ ...code, skip, done }]);
    const gone = Array.from({ length: 40 }, (): Fault => ({ ...code, done: "nothing" }));
    const forGood: Fault[] = [{ ...code, skip, done: inside.at(-1) ?? "everything" }, ...gone];
    return [...alone, ...(error === undefined ? [] : [forGood])];
  });
}

/** Requests of more actions are not tried at each of them, but at so many. */
const mostPoints = 80;

/** The same error before every action of every request. */
export function everyPoint(code: string, { requests }: Course): Fault[][] {
  return requests.flatMap((actions, skip) => {
    const step = Math.max(1, actions / mostPoints);
    const count = Math.ceil(actions / step);
    return Array.from({ length: count }, (_, i): Fault[] => [
      { code, skip, done: Math.floor(i * step) },
    ]);
  });
}

/** A change broken off, and the putting back broken off as well, at each of its first requests. */
export function twice(code: string, { requests }: Course): Fault[][] {
  const last = requests.length - 1;
  const inside = pointsInside(requests[last]!, 0);
  return (["everything", ...inside] as const).flatMap((done) =>
    [0, 1, 2].flatMap((skip) =>
      (["nothing", 15, "everything"] as const).flatMap((again): Fault[][] => [
        [
          { code, skip: last, done },
          { code, skip, done: again },
        ],
        [
          { code, skip: last, done },
          { skip, done: again },
        ],
      ]),
    ),
  );
}

function pointsInside(actions: number, shift: number): number[] {
  const step = (actions - 1) / points;
  const places = Array.from({ length: points }, (_, i) =>
    Math.max(1, Math.floor(i * step + (shift / errors.length) * step)),
  );
  return [...new Set(places)].filter((place) => place < actions);
}
