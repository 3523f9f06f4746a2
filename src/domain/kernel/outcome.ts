/** An accepted input and what it led to. */
export type Accepted<T> = { readonly ok: true; readonly value: T };

/** A refused input and every reason found, at least one. */
export type Refused<R> = { readonly ok: false; readonly refusals: readonly [R, ...R[]] };

/**
 * What a function returns that may refuse its input. Refusing is expected and therefore a value;
 * an exception means a bug or an outage.
 */
export type Outcome<T, R> = Accepted<T> | Refused<R>;

/** The outcome of an accepted input. */
export function accepted<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

/** The outcome of a refused input. */
export function refused<R>(first: R, ...rest: readonly R[]): Refused<R> {
  return { ok: false, refusals: [first, ...rest] };
}

/** Changes the value of an accepted outcome; a refused one stays as it is. */
export function mapOutcome<T, U, R>(
  outcome: Outcome<T, R>,
  change: (value: T) => U,
): Outcome<U, R> {
  return outcome.ok ? accepted(change(outcome.value)) : outcome;
}

/** The values of a list of outcomes, position by position (keeps the types of a tuple). */
export type ValuesOf<Outcomes extends readonly Outcome<unknown, unknown>[]> = {
  readonly [K in keyof Outcomes]: Extract<Outcomes[K], Accepted<unknown>>["value"];
};

/** The refusals that may stand in a list of outcomes. */
export type RefusalsOf<Outcomes extends readonly Outcome<unknown, unknown>[]> = Extract<
  Outcomes[number],
  Refused<unknown>
>["refusals"][number];

/** All values in order when every outcome is accepted; otherwise all refusals in order, none dropped. */
export function allOutcomes<const Outcomes extends readonly Outcome<unknown, unknown>[]>(
  outcomes: Outcomes,
): Outcome<ValuesOf<Outcomes>, RefusalsOf<Outcomes>> {
  const values: unknown[] = [];
  const refusals: unknown[] = [];
  for (const outcome of outcomes) {
    if (outcome.ok) values.push(outcome.value);
    else refusals.push(...outcome.refusals);
  }
  const [first, ...rest] = refusals as RefusalsOf<Outcomes>[];
  return refusals.length === 0
    ? accepted(values as unknown as ValuesOf<Outcomes>)
    : refused(first as RefusalsOf<Outcomes>, ...rest);
}
