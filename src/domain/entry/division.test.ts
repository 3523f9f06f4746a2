import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { divisionsOf } from "./division.ts";

const ages = {
  clause: ["§8(1)", "§8(2)"],
  contests: ["half"],
  basis: "calendar-year",
  groups: {
    "m-old": { name: named("Men 40+"), sex: "M", age: "40+" },
    "m-young": { name: named("Men 18–39"), sex: "M", age: "18-39" },
    all: { name: named("Juniors"), age: "under 18" },
  },
};
const sexes = { clause: "§9", kind: "sex", groups: { men: { name: named("Men"), sex: "M" } } };
const chairs = { clause: "§10", kind: "wheelchair", groups: { open: { name: named("Open") } } };
const book = aCityRace({
  divisions: { ages, sexes, chairs },
  ranking: { competitive: { clause: "§11", half: "yes", "5k": "no" } },
});

function divisions(
  of: ReturnType<typeof aCityRace>,
  contest: string,
  birth: string,
  sex: "M" | "F",
) {
  const found = of.contests[contest];
  if (found === undefined) throw new Error(contest);
  return divisionsOf(of, found, isoDate(birth), sex);
}

describe("divisions", () => {
  it("place an entrant in each set by sex and age, with the clauses of the set", () => {
    const { value, reasons } = divisions(book, "half", "1990-12-31", "M");
    expect(value).toEqual([
      { set: "ages", group: "m-old" },
      { set: "sexes", group: "men" },
    ]);
    expect(reasons[0]).toMatchObject({
      code: "division",
      clauses: ["CR2030 §8(1)", "CR2030 §8(2)"],
      args: { age: 40 },
    });
  });

  it("take the first group that fits, and none where none does", () => {
    expect(divisions(book, "half", "2013-01-01", "F").value).toEqual([
      { set: "ages", group: "all" },
      { set: "sexes", group: null },
    ]);
    expect(divisions(book, "half", "1990-01-01", "F").reasons[0]).toMatchObject({
      code: "division-none",
      clauses: ["CR2030 §8(1)", "CR2030 §8(2)"],
    });
  });

  it("are none in a contest without ranking, by the clause that says so", () => {
    const plain = aCityRace({
      ranking: { competitive: { clause: "§11", half: "yes", "5k": "no" } },
    });
    expect(divisions(plain, "5k", "1990-01-01", "F")).toMatchObject({
      value: [],
      reasons: [{ code: "contest-not-competitive", clauses: ["CR2030 §11"] }],
    });
    expect(divisions(plain, "half", "1990-01-01", "F")).toMatchObject({
      value: [],
      reasons: [{ code: "division-unsaid" }],
    });
    expect(divisions(aCityRace(), "half", "1990-01-01", "F").reasons[0]?.code).toBe(
      "division-unsaid",
    );
  });
});
