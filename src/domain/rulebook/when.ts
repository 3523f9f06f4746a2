import {
  addDays,
  epochMs,
  instantOf,
  type EpochMs,
  type HalfOpen,
  type IsoDate,
} from "#domain/kernel/index.ts";
import type { KnownEvent } from "./rulebook.ts";
import type { Moment } from "./value/index.ts";

const minute = 60_000;

/** What a moment may count from: the zone of the race and the events known so far. */
export interface When {
  readonly zone: string;
  readonly events: Readonly<Partial<Record<string, KnownEvent>>>;
}

/** Bounds as the schema reads them (see `schema/bounds.ts`). */
export interface Bounds {
  readonly from?: Moment | undefined;
  readonly after?: Moment | undefined;
  readonly through?: Moment | undefined;
  readonly before?: Moment | undefined;
  readonly by?: Moment | undefined;
}

/** The day a moment lies on; null when it hangs on an event that is not known. */
export function dateOfMoment(moment: Moment, when: When): IsoDate | null {
  if (moment.kind === "absolute") return moment.date;
  const event = when.events[moment.event];
  return event === undefined ? null : addDays(event.date, moment.days);
}

/**
 * The first instant of a moment: its clock time, or the start of its day. Offsets in days count
 * calendar days; offsets in hours or minutes count from the event itself.
 */
export function startOf(moment: Moment, when: When): EpochMs | null {
  if (moment.kind === "absolute") return instantOf(moment.date, moment.time ?? 0, when.zone);
  const event = when.events[moment.event];
  if (event === undefined) return null;
  if (moment.days === 0) return epochMs(event.instant + moment.ms);
  return epochMs(instantOf(addDays(event.date, moment.days), 0, when.zone) + moment.ms);
}

/** The first instant after a moment that counts to its end: the next day, or the next minute where a clock time is given. */
export function endOf(moment: Moment, when: When): EpochMs | null {
  if (moment.kind === "absolute") {
    if (moment.time !== undefined)
      return epochMs(instantOf(moment.date, moment.time, when.zone) + minute);
    return instantOf(addDays(moment.date, 1), 0, when.zone);
  }
  const event = when.events[moment.event];
  if (event === undefined) return null;
  if (moment.ms !== 0) return startOf(moment, when);
  return instantOf(addDays(event.date, moment.days + 1), 0, when.zone);
}

/**
 * Bounds as a half-open interval. An end that is not given is open (null); so is one that hangs on an
 * event not yet known, which `unknown` names. `by` and `after` are read as including their day and
 * as excluding it, in this order, until a decision says more.
 */
export function windowOf(
  bounds: Bounds,
  when: When,
): { readonly window: HalfOpen; readonly unknown: readonly string[] } {
  const unknown: string[] = [];
  const known = (moment: Moment | undefined, edge: typeof startOf): EpochMs | null => {
    if (moment === undefined) return null;
    const instant = edge(moment, when);
    if (instant === null && moment.kind === "relative") unknown.push(moment.event);
    return instant;
  };
  const from = known(bounds.from, startOf) ?? known(bounds.after, endOf);
  const to = known(bounds.through ?? bounds.by, endOf) ?? known(bounds.before, startOf);
  return { window: { from, to }, unknown };
}
