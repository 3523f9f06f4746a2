import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { ageGroupBirthYears } from "./age-group-birth-years.ts";

const places = (age: string, born: string, basis?: string) => {
  const groups = { a: { name: aName, age, born } };
  return placesOf(ageGroupBirthYears, { divisions: { ages: { clause: "§1", basis, groups } } });
};

it.each([
  ["18-39", "1987-2008", []],
  ["18-39", "2008-1987", []],
  ["18-39", "1987-2007", ["divisions.ages.groups.a.born"]],
  ["18-39", "1986-2008", ["divisions.ages.groups.a.born"]],
  ["70+", "1956~", []],
  ["up to 19", "2007~", []],
  ["70+", "1957~", ["divisions.ages.groups.a.born"]],
  ["any", "any", []],
])("compares ages %s with the births %s in 2026", (age, born, expected) => {
  expect(places(age, born)).toEqual(expected);
});

it("leaves out groups by the age on race day", () => {
  expect(places("18-39", "1986-2008", "race-day")).toEqual([]);
});
