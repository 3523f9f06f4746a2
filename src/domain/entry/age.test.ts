import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { parseBand, type Band } from "#domain/rulebook/index.ts";
import { judgeAge } from "./age.ts";

function band(text: string, unit: "count" | "year"): Band {
  const read = parseBand(text, unit);
  if (!read.ok) throw new Error(text);
  return read.value;
}

const age = band("17+", "count");
const born = band("2006 or earlier", "year");
const raceDay = isoDate("2023-03-05");

describe("an age rule", () => {
  // The age edge table of the regulations: TN half, 17 and over, born 2006 or earlier.
  it.each([
    ["2006-03-05", true, "age-and-birth-year"],
    ["2006-03-06", false, "age-texts-disagree"],
    ["2006-12-31", false, "age-texts-disagree"],
    ["2007-01-01", false, "age-and-birth-year"],
  ])("with both texts and no basis: born %s", (birth, fits, code) => {
    expect(judgeAge({ age, born }, isoDate(birth), raceDay)).toMatchObject({ fits, code });
  });

  it.each([
    ["race-day", "2006-03-06", false, "too-young"],
    ["race-day", "2006-03-05", true, null],
    ["calendar-year", "2006-12-31", true, null],
    ["calendar-year", "2007-01-01", false, "too-young"],
    ["birth-year", "2006-12-31", true, null],
    ["birth-year", "2007-01-01", false, "born-outside"],
  ] as const)("counted by %s: born %s", (basis, birth, fits, side) => {
    expect(judgeAge({ age, born, basis }, isoDate(birth), raceDay)).toMatchObject({ fits, side });
  });

  it("with an upper limit refuses who is too old", () => {
    const rule = { age: band("12-16", "count") };
    expect(judgeAge(rule, isoDate("2000-01-01"), raceDay).side).toBe("too-old");
    expect(judgeAge({ age: band("under 7", "count") }, isoDate("2000-01-01"), raceDay).side).toBe(
      "too-old",
    );
  });

  it("with birth years alone goes by them, whatever the basis", () => {
    const verdict = judgeAge({ born, basis: "race-day" }, isoDate("2006-12-31"), raceDay);
    expect(verdict).toMatchObject({ fits: true, code: "birth-year", args: { year: "2006" } });
  });

  it("with an age alone counts the years of the race where birth years would decide", () => {
    const verdict = judgeAge({ age, basis: "birth-year" }, isoDate("2006-12-31"), raceDay);
    expect(verdict).toMatchObject({ fits: true, code: "age-in-race-year", args: { age: 17 } });
  });

  it("takes years with a dash on one side from the age beside them", () => {
    const rule = {
      age: band("70+", "count"),
      born: band("1953~", "year"),
      basis: "birth-year" as const,
    };
    expect(judgeAge(rule, isoDate("1960-01-01"), raceDay).fits).toBe(false);
    expect(judgeAge(rule, isoDate("1940-01-01"), raceDay).fits).toBe(true);
  });

  it("without any limit is open to everybody", () => {
    expect(judgeAge({}, isoDate("2022-05-01"), raceDay)).toMatchObject({
      fits: true,
      code: "age-open",
    });
  });
});
