import { type IsoDate, isLeapYear, yearOf } from "./iso-date.ts";

/**
 * Age in full years on a date; negative when the date is before the birth.
 *
 * A year is full on the day with the same month and day (the practice of every entry desk).
 * Born on 29 February, it is full on 28 February in common years: the last day of the month stands
 * in for the missing one, as Taiwan's Civil Code art. 121 does for periods counted in months and
 * years, and nobody has to wait a day longer for a class than those born on 28 February.
 *
 * Text comparison only: runs for every eligibility, division and price.
 */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const year = yearOf(on);
  const birthday = birth.slice(5);
  const reachedOn = birthday === "02-29" && !isLeapYear(year) ? "02-28" : birthday;
  return year - yearOf(birth) - (on.slice(5) < reachedOn ? 1 : 0);
}
