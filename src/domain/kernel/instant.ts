import type { Brand } from "./brand.ts";
import { addDays, type IsoDate, isoDate } from "./iso-date.ts";

/** A moment: milliseconds since 1970-01-01T00:00Z, whole, UTC. */
export type EpochMs = Brand<number, "EpochMs">;

/** Milliseconds of a day of 24 hours. */
export const msPerDay = 86_400_000;

const furthest = 8_640_000_000_000_000; // 100 million days either way: the range of Temporal.Instant

/** Marks an integer as a moment. A fraction or a number out of Temporal's range is a bug: RangeError. */
export function epochMs(n: number): EpochMs {
  if (!Number.isInteger(n) || Math.abs(n) > furthest) throw new RangeError(`not a moment: ${n}`);
  return (n + 0) as EpochMs;
}

/**
 * The moment at which clocks in `zone` (IANA name) show `msOfDay` (0 … 24 h, in ms) on `date`.
 *
 * 24:00 is the next midnight. A clock time skipped by a change to summer time is read with the
 * offset before the change, a repeated one is the first (Temporal's "compatible").
 * A time of day out of range or an unknown zone is a bug: RangeError.
 */
export function instantOf(date: IsoDate, msOfDay: number, zone: string): EpochMs {
  if (!Number.isInteger(msOfDay) || msOfDay < 0 || msOfDay > msPerDay) {
    throw new RangeError(`not a time of day: ${msOfDay}`);
  }
  const endOfDay = msOfDay === msPerDay;
  const day = Temporal.PlainDate.from(endOfDay ? addDays(date, 1) : date);
  const plainTime = new Temporal.PlainTime().add({ milliseconds: endOfDay ? 0 : msOfDay });
  return epochMs(day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds);
}

/** The date calendars in `zone` show at a moment. */
export function dateIn(zone: string, at: EpochMs): IsoDate {
  return isoDate(zoned(zone, at).toPlainDate().toString());
}

/** The time of day clocks in `zone` show at a moment, in ms (0 … 24 h, without 24 h itself). */
export function msOfDayIn(zone: string, at: EpochMs): number {
  const clock = zoned(zone, at);
  return ((clock.hour * 60 + clock.minute) * 60 + clock.second) * 1000 + clock.millisecond;
}

function zoned(zone: string, at: EpochMs): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
