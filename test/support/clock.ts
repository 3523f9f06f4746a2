import type { Clock } from "#app/clock.ts";

/** A clock that stands still. */
export function clockAt(moment: string): Clock {
  const instant = Temporal.Instant.from(moment);
  return { now: () => instant };
}
