import type { EpochMs } from "./instant.ts";

/**
 * A stretch of time: `from` belongs to it, `to` does not; null means without limit on that side.
 *
 * The only form of a period inside the domain: neighbours share an edge and neither overlap nor
 * leave a gap. A period whose `to` is not after its `from` is empty.
 */
export type HalfOpen = { readonly from: EpochMs | null; readonly to: EpochMs | null };

/** Whether the moment lies in the period. */
export function contains(period: HalfOpen, at: EpochMs): boolean {
  return (period.from === null || period.from <= at) && (period.to === null || at < period.to);
}

/** The stretch both periods share, or null when they share none (touching edges share none). */
export function overlap(a: HalfOpen, b: HalfOpen): HalfOpen | null {
  const shared = { from: later(a.from, b.from), to: earlier(a.to, b.to) };
  return isEmpty(shared) ? null : shared;
}

/** The stretch between two periods that neither has, or null when they touch, overlap or one is empty. */
export function gapBetween(a: HalfOpen, b: HalfOpen): HalfOpen | null {
  if (isEmpty(a) || isEmpty(b)) return null;
  return stretch(a.to, b.from) ?? stretch(b.to, a.from);
}

function stretch(from: EpochMs | null, to: EpochMs | null): HalfOpen | null {
  return from !== null && to !== null && from < to ? { from, to } : null;
}

function isEmpty(period: HalfOpen): boolean {
  return period.from !== null && period.to !== null && period.to <= period.from;
}

function later(a: EpochMs | null, b: EpochMs | null): EpochMs | null {
  if (a === null) return b;
  return b === null || a >= b ? a : b;
}

function earlier(a: EpochMs | null, b: EpochMs | null): EpochMs | null {
  if (a === null) return b;
  return b === null || a <= b ? a : b;
}
