export interface Once<Result> {
  (): Promise<Result>;
  /** The next call asks anew. */
  forget(): void;
}

/** Asks at the first call and keeps the answer for the others; what failed is asked for again. */
export function once<Result>(ask: () => Promise<Result>): Once<Result> {
  let asked: Promise<Result> | undefined;
  const forget = () => {
    asked = undefined;
  };
  const answer = () => {
    asked ??= ask().catch((error: unknown) => {
      forget();
      throw error;
    });
    return asked;
  };
  return Object.assign(answer, { forget });
}
