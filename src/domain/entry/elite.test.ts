import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { aCityRace } from "#test/support/a-city-race.ts";
import { meetsElite } from "./elite.ts";

const raced = { from: "2028-01-01", through: "2029-12-31" };
const groups = {
  men: { clause: "§10", contest: "half", sex: "M", time: "under 1:20:00", raced },
  guests: { clause: "§11", contest: "half" },
};
const book = aCityRace({ elite: { groups } });
const meets = (group: string, seconds: number, day: string) => {
  const judged = meetsElite(book, group, { time: seconds * 1000, raced: isoDate(day) });
  return judged.ok ? judged.value.value : judged.refusals[0].code;
};

describe("an elite group", () => {
  it.each([
    ["men", 4799, "2029-12-31", true],
    ["men", 4800, "2029-12-31", false],
    ["men", 4799, "2030-01-01", false],
    ["guests", 9999, "2010-01-01", true],
    ["women", 4799, "2029-12-31", "elite-group-unknown"],
  ])("%s with %d s on %s: %s", (group, seconds, day, expected) => {
    expect(meets(group, seconds, day)).toBe(expected);
  });

  it("is unknown where there is no elite", () => {
    expect(meetsElite(aCityRace(), "men", { time: 1, raced: isoDate("2029-01-01") }).ok).toBe(
      false,
    );
  });
});
