/** Where moments come from. Use cases take it; the domain takes the moments themselves. */
export interface Clock {
  readonly now: () => Temporal.Instant;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };
