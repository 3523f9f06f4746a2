import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { eligibility } from "./eligibility.ts";
import type { Person } from "./person.ts";

const adult: Person = { birth: isoDate("1990-01-01") };

function codes(
  book: ReturnType<typeof aCityRace>,
  contest: string,
  person: Person,
  today?: string,
) {
  const judged = eligibility(
    book,
    contest,
    person,
    today === undefined ? undefined : isoDate(today),
  );
  const found: readonly { readonly code: string }[] = judged.ok ? judged.value : judged.refusals;
  return { ok: judged.ok, codes: found.map(({ code }) => code) };
}

const run = (time: number, day: string) => ({ best: { time, raced: isoDate(day) } });

describe("eligibility", () => {
  it("admits anybody where no rule speaks", () => {
    expect(
      codes(aCityRace(), "half", { ...adult, guardian: "none", papers: [], best: null }),
    ).toEqual({
      ok: true,
      codes: [],
    });
  });

  it("refuses a contest that does not exist", () => {
    expect(codes(aCityRace(), "full", adult)).toEqual({ ok: false, codes: ["contest-unknown"] });
  });

  it("refuses a birth after today, or after the contest", () => {
    const refused = { ok: false, codes: ["birth-in-future"] };
    expect(codes(aCityRace(), "5k", { birth: isoDate("2030-01-02") }, "2030-01-01")).toEqual(
      refused,
    );
    expect(codes(aCityRace(), "5k", { birth: isoDate("2030-03-11") }, "2030-04-01")).toEqual(
      refused,
    );
    expect(codes(aCityRace(), "5k", { birth: isoDate("2030-03-11") })).toEqual(refused);
    expect(codes(aCityRace(), "5k", { birth: isoDate("2030-01-01") }, "2030-01-01").ok).toBe(true);
  });

  it("judges the age and cites every clause that states it", () => {
    const ages = {
      half: {
        clause: "§8(1)",
        contests: ["half"],
        age: "18+",
        basis: "birth-year",
        again: [{ clause: "§8(2)", born: "2012 or earlier" }],
      },
    };
    const book = aCityRace({ eligibility: { ages } });
    const judged = eligibility(book, "half", { birth: isoDate("2013-01-01") });
    expect(judged).toMatchObject({
      refusals: [{ code: "born-outside", clauses: ["CR2030 §8(1)", "CR2030 §8(2)"] }],
    });
    expect(codes(book, "half", { birth: isoDate("2012-12-31") })).toEqual({
      ok: true,
      codes: ["birth-year"],
    });
    expect(codes(book, "5k", { birth: isoDate("2013-01-01") })).toEqual({ ok: true, codes: [] });
    expect(codes(book, "half", {})).toEqual({ ok: true, codes: [] });
  });

  it("joins the texts of two clauses, whichever comes first", () => {
    const half = {
      clause: "§8(1)",
      contests: ["half"],
      born: "2012 or earlier",
      again: [{ clause: "§8(2)", age: "18+", basis: "race-day" }],
    };
    const book = aCityRace({ eligibility: { ages: { half } } });
    expect(codes(book, "half", { birth: isoDate("2012-12-31") }).codes).toEqual(["too-young"]);
  });

  it("knows no papers of a division in a race without divisions", () => {
    const evidence = {
      note: {
        clause: "§12",
        name: named("Note"),
        needed: { contests: ["half"] },
        missing: "refused",
      },
    };
    const person = { ...adult, papers: [], division: "elite" };
    expect(codes(aCityRace({ evidence }), "half", person).codes).toEqual(["evidence-missing"]);
    expect(codes(aCityRace({ evidence }), "5k", person).codes).toEqual([]);
  });

  it("keeps a contest to a sex", () => {
    const sexes = { women: { clause: "§8", contests: ["half"], sexes: ["F"] } };
    const book = aCityRace({ eligibility: { sexes } });
    expect(codes(book, "half", { sex: "M" })).toEqual({ ok: false, codes: ["sex-not-admitted"] });
    expect(codes(book, "half", { sex: "F" })).toEqual({ ok: true, codes: ["sex-admitted"] });
    expect(codes(book, "5k", { sex: "M" }).ok).toBe(true);
    expect(codes(book, "half", {}).ok).toBe(true);
  });

  it("keeps a contest to nationalities and places, but not by a share of the quota", () => {
    const residence = {
      home: { clause: "§8", contests: ["half"], nationality: ["TWN"], residence: ["tainan"] },
      locals: { clause: "§9", residence: ["tainan"], share: "30 %" },
    };
    const book = aCityRace({ eligibility: { residence } });
    expect(codes(book, "half", { nationality: "JPN" }).codes).toEqual(["nationality-not-admitted"]);
    expect(codes(book, "half", { nationality: "TWN", residence: "taipei" }).codes).toEqual([
      "residence-not-admitted",
    ]);
    expect(codes(book, "half", { nationality: "TWN", residence: "tainan" }).codes).toEqual([
      "origin-admitted",
    ]);
    expect(codes(book, "half", {}).ok).toBe(true);
    expect(codes(book, "5k", { nationality: "JPN" })).toEqual({ ok: true, codes: [] });
  });

  it("asks an adult of children, a parent being family and family an adult", () => {
    const guardians = {
      children: {
        clause: "§11",
        contests: ["5k"],
        age: "under 7",
        basis: "race-day",
        who: "family",
        must: "accompany",
      },
    };
    const book = aCityRace({ guardians });
    const child = { birth: isoDate("2023-03-11") };
    expect(codes(book, "5k", { ...child, guardian: "none" }).codes).toEqual(["guardian-missing"]);
    expect(codes(book, "5k", { ...child, guardian: "adult" }).codes).toEqual(["guardian-missing"]);
    expect(codes(book, "5k", { ...child, guardian: "parent" }).codes).toEqual(["guardian-present"]);
    expect(codes(book, "5k", { birth: isoDate("2023-03-10"), guardian: "none" }).codes).toEqual([
      "guardian-not-needed",
    ]);
    expect(codes(book, "half", { ...child, guardian: "none" }).codes).toEqual([]);
    expect(codes(book, "5k", child).codes).toEqual([]);
  });

  it("asks for papers whose lack refuses, by contest, division and age", () => {
    const evidence = {
      note: {
        clause: "§12",
        name: named("Doctor's note"),
        needed: { contests: ["half"], age: "70+" },
        any: { letter: { clause: "§12", name: named("Letter") } },
        missing: "refused",
      },
      disability: {
        clause: "§13",
        name: named("Certificate"),
        needed: { divisions: ["impaired"] },
        missing: "refused",
      },
      proof: { clause: "§14", name: named("Proof"), needed: {} },
      desk: {
        clause: "§15",
        name: named("Health"),
        needed: { methods: ["desk"] },
        missing: "refused",
      },
      elite: { clause: "§16", name: named("Result"), needed: { elite: "yes" }, missing: "refused" },
    };
    const divisions = {
      impaired: {
        clause: "§13",
        kind: "visually-impaired",
        evidence: "proof",
        groups: { "vi-men": { name: named("VI men"), sex: "M" } },
      },
    };
    const delivery = { methods: { desk: { clause: "§15", kind: "desk", name: named("Desk") } } };
    const book = aCityRace({ evidence, divisions, delivery });
    const old = { birth: isoDate("1950-01-01") };
    expect(codes(book, "half", { ...old, papers: [] }).codes).toEqual(["evidence-missing"]);
    expect(codes(book, "half", { ...old, papers: ["letter"] }).codes).toEqual([
      "evidence-accepted",
    ]);
    expect(codes(book, "half", { ...adult, papers: [] }).codes).toEqual([]);
    expect(codes(book, "half", { papers: [] }).codes).toEqual(["evidence-missing"]);
    expect(codes(book, "5k", { ...old, papers: [] }).codes).toEqual([]);
    expect(codes(book, "5k", { ...old, papers: ["disability"], division: "vi-men" }).codes).toEqual(
      ["evidence-missing"],
    );
    expect(
      codes(book, "5k", { ...old, papers: ["disability", "proof"], division: "impaired" }).codes,
    ).toEqual(["evidence-accepted", "evidence-accepted"]);
    expect(codes(book, "5k", { ...old, papers: [], division: "elsewhere" }).codes).toEqual([]);
    expect(codes(book, "half", old).codes).toEqual([]);
  });

  it("asks for one of the qualifying times of the person's sex and age", () => {
    const raced = { from: "2028-01-01", through: "2029-12-31" };
    const standards = {
      men: {
        clause: "§6(1)",
        contests: ["half"],
        sex: "M",
        age: "18-34",
        time: "under 1:30:00",
        raced,
      },
      women: { clause: "§6(2)", contests: ["half"], sex: "F", time: "up to 1:45:00", raced },
    };
    const book = aCityRace({ standards });
    const man: Person = { birth: isoDate("2000-01-01"), sex: "M" };
    expect(codes(book, "half", { ...man, ...run(5_399_000, "2029-06-01") }).codes).toEqual([
      "standard-met",
    ]);
    expect(codes(book, "half", { ...man, ...run(5_400_000, "2029-06-01") }).codes).toEqual([
      "standard-not-met",
    ]);
    expect(codes(book, "half", { ...man, ...run(5_399_000, "2027-12-31") }).codes).toEqual([
      "standard-not-met",
    ]);
    expect(codes(book, "half", { ...man, best: null }).codes).toEqual(["standard-not-met"]);
    expect(
      codes(book, "half", { birth: isoDate("1980-01-01"), sex: "M", best: null }).codes,
    ).toEqual([]);
    expect(codes(book, "half", { best: null }).codes).toEqual(["standard-not-met"]);
    expect(codes(book, "5k", { ...man, best: null }).codes).toEqual([]);
  });
});
