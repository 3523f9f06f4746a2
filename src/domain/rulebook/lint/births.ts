import { addDays, ageOn, isoDate, isoDateOf, yearOf, type IsoDate } from "#domain/kernel/index.ts";
import type { Band } from "../value/index.ts";
import { wholeEnds } from "./whole-ends.ts";

/** Dates of birth, first and last included. */
export interface Births {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Stand for "however early" and "however late". */
export const earliestBirth = isoDate("0001-01-02");
export const latestBirth = isoDate("9999-12-30");

/**
 * The dates of birth that fit the age on a day but not the birth years, or the years but not the age.
 * Where the words leave open whether a figure counts, both readings are tried; if one of them leaves
 * nothing between age and years, there is nothing to report.
 */
export function birthsBetween(age: Band, born: Band, on: IsoDate): readonly Births[] {
  const readings = [true, false].map((whenUnclear) =>
    difference(birthsOfAge(age, on, whenUnclear), birthsOfYears(born, whenUnclear)),
  );
  if (readings.some((births) => births.length === 0)) return [];
  const all = new Map(readings.flat().map((births) => [births.from + births.to, births]));
  return [...all.values()];
}

function birthsOfAge(age: Band, on: IsoDate, whenUnclear: boolean): Births {
  const { first, last } = wholeEnds(age, whenUnclear);
  return {
    from: last === Infinity ? earliestBirth : addDays(lastBirthOf(last + 1, on), 1),
    to: first === -Infinity ? latestBirth : lastBirthOf(first, on),
  };
}

function birthsOfYears(born: Band, whenUnclear: boolean): Births {
  const { first, last } = wholeEnds(born, whenUnclear);
  return {
    from: isoDateOf(first, 1, 1) ?? earliestBirth,
    to: isoDateOf(last, 12, 31) ?? latestBirth,
  };
}

/** The last date of birth with which somebody has reached an age on a day. */
function lastBirthOf(age: number, on: IsoDate): IsoDate {
  const year = yearOf(on) - age;
  const [month, day] = [Number(on.slice(5, 7)), Number(on.slice(8))];
  const sameDay = isoDateOf(year, month, day) ?? isoDateOf(year, 2, 28) ?? earliestBirth;
  const next = addDays(sameDay, 1);
  return ageOn(next, on) >= age ? next : sameDay;
}

/** What lies in one of two stretches of births that overlap, but not in both. */
function difference(a: Births, b: Births): readonly Births[] {
  const [firstFrom, lastFrom] = [a.from, b.from].toSorted() as [IsoDate, IsoDate];
  const [firstTo, lastTo] = [a.to, b.to].toSorted() as [IsoDate, IsoDate];
  const early = firstFrom === lastFrom ? [] : [{ from: firstFrom, to: addDays(lastFrom, -1) }];
  const late = firstTo === lastTo ? [] : [{ from: addDays(firstTo, 1), to: lastTo }];
  return [...early, ...late];
}
