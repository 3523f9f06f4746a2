import type { Brand } from "./brand.ts";

/**
 * A calendar date `YYYY-MM-DD` (Gregorian, years 0001 to 9999), without time or zone.
 *
 * The text itself is the value: fixed width, so that `<` on strings is `<` on dates.
 * All functions here are integer arithmetic, because dates are compared once per quoted entry.
 */
export type IsoDate = Brand<string, "IsoDate">;

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The date of a year, month (1–12) and day of the month, or undefined when there is no such day. */
export function isoDateOf(year: number, month: number, day: number): IsoDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as IsoDate;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, "0");
}

/** Marks a text as a date. Anything else than an existing `YYYY-MM-DD` is a bug: RangeError. */
export function isoDate(text: string): IsoDate {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? isoDateOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
    : undefined;
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** Whether the Gregorian year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Number of days of a month (1–12); 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Negative, zero or positive as `a` is before, on or after `b`: the order for `sort`. */
export function compareDates(a: IsoDate, b: IsoDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The date `n` days later (earlier when negative). Leaving the years 0001–9999 is a bug: RangeError. */
export function addDays(date: IsoDate, n: number): IsoDate {
  return dateOfDayNumber(dayNumberOf(date) + n);
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The day of the week of a date. */
export function weekdayOf(date: IsoDate): Weekday {
  const sinceSunday = (dayNumberOf(date) + 4) % 7; // day 0, 1 January 1970, was a Thursday
  return ((sinceSunday + 7) % 7) as Weekday;
}

// Days since 1970-01-01, by counting years from March so that the leap day comes last:
// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil and civil_from_days.
const daysPerEra = 146_097; // 400 Gregorian years
const daysFromEraStart = 719_468; // 0000-03-01 to 1970-01-01

function dayNumberOf(date: IsoDate): number {
  const month = Number(date.slice(5, 7));
  const marchYear = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8)) - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysFromEraStart;
}

function dateOfDayNumber(dayNumber: number): IsoDate {
  const day = dayNumber + daysFromEraStart;
  const era = Math.floor(day / daysPerEra);
  const dayOfEra = day - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const date = isoDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
  if (date === undefined) throw new RangeError(`no date for day ${dayNumber}`);
  return date;
}
