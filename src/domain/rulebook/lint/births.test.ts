import { describe, expect, it } from "vitest";

import { isoDate } from "#domain/kernel/index.ts";
import { parseBand } from "../value/index.ts";
import { birthsBetween, earliestBirth, latestBirth } from "./births.ts";

const band = (text: string, unit: "count" | "year") => {
  const read = parseBand(text, unit);
  if (!read.ok) throw new Error(text);
  return read.value;
};
const between = (age: string, born: string, on: string) =>
  birthsBetween(band(age, "count"), band(born, "year"), isoDate(on)).map(
    ({ from, to }) => `${from} ${to}`,
  );

describe("births that fit the age or the birth years but not both", () => {
  it.each([
    ["17+", "2006 or earlier", "2023-03-05", ["2006-03-06 2006-12-31"]],
    ["18+", "2006 or earlier", "2024-12-01", ["2006-12-02 2006-12-31"]],
    ["18+", "2008 or earlier", "2026-12-31", []],
    ["under 7", "2014 or later", "2021-01-30", ["2014-01-01 2014-01-30"]],
    ["18-34", "1991-2008", "2026-07-01", ["1991-01-01 1991-07-01", "2008-07-02 2008-12-31"]],
    ["18+", "1950-2008", "2026-12-31", [`${earliestBirth} 1949-12-31`]],
    ["any", "2008 or earlier", "2026-12-31", [`2009-01-01 ${latestBirth}`]],
  ])("age %s against %s on %s", (age, born, on, births) => {
    expect(between(age, born, on)).toEqual(births);
  });

  it("tries both readings of a year that may count or not", () => {
    expect(between("18+", "2003 以前", "2021-01-31")).toEqual([
      "2003-02-01 2003-12-31",
      "2003-01-01 2003-01-31",
    ]);
  });

  it("leaves an unclear year to the question about it where one reading agrees", () => {
    expect(between("18+", "2003 以前", "2021-12-31")).toEqual([]);
  });
});

describe("the last day on which one can be born to reach an age", () => {
  it("is the 28th where race day is a 29 February", () => {
    expect(between("18+", "2006 or earlier", "2024-02-29")).toEqual(["2006-03-01 2006-12-31"]);
  });

  it("is a 29 February where race day is the 28th of a common year", () => {
    expect(between("19+", "2004 or earlier", "2023-02-28")).toEqual(["2004-03-01 2004-12-31"]);
  });

  it("does not go back before all years", () => {
    expect(between("3000+", "2006 or earlier", "2024-02-29")).toEqual(["0001-01-03 2006-12-31"]);
  });
});
