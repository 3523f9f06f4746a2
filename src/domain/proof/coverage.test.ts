import { describe, expect, it } from "vitest";
import { fullClause, readCases, type Clause } from "#domain/rulebook/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { coverageOf } from "./coverage.ts";
import { knockOut, leaveAlone } from "./knock-out.ts";
import { runCases } from "./run-cases.ts";

const clause = (level: string) => ({ kind: "deposit", level, text: named("a clause") });
const clauses = {
  "§1": clause("A"),
  "§2": clause("A"),
  "§3": clause("A"),
  "§4": clause("A"),
  "§5": clause("A"),
  "§5(1)": clause("A"),
  "§5(2)": clause("A"),
  "§5(3)": clause("A"),
  "§6": clause("A"),
  "§7": clause("M"),
  "§8": clause("M"),
  "§9": clause("N"),
  "§10": clause("A"),
  "§11": clause("M"),
  "§12": clause("A"),
};
const chip = {
  clause: "§5",
  name: named("Chip"),
  amounts: { half: "NT$100" },
  again: [{ clause: "§6", amounts: { half: "NT$100" } }],
  returns: {
    "on-the-day": { clause: "§5(1)", how: "on-the-day" },
    later: { clause: "§5(2)", through: "2030-03-22", how: "in-person" },
  },
};
const book = aCityRace({
  clauses,
  deposits: { chip },
  totals: { clause: "§12", half: "NT$900" },
  conduct: { offences: { help: { clause: "§7", name: named("Help"), ladder: ["disqualified"] } } },
  refunds: { stages: { special: { clause: "§8", for: "special", pays: {} } } },
  extras: { towel: { clause: "§10", name: named("Towel"), price: "NT$200" } },
});

function states(of: typeof book, ...raw: readonly object[]): Readonly<Record<string, string>> {
  const cases = readCases(raw.map((one) => ({ case: "a case", ...one })));
  if (!cases.ok) throw new Error(JSON.stringify(cases.refusals));
  const { clauses: covered } = coverageOf(of, runCases(of, cases.value));
  return Object.fromEntries(covered.map(({ id, state }) => [id.replace("CR2030 ", ""), state]));
}

const order = { at: "2030-01-10 12:00", entries: [{ contest: "half" }] };
const price = { clause: ["§4", "§5"], ask: "quote", given: order, expect: { total: "NT$900" } };

describe("a clause for the machine", () => {
  it("is enforced when its case comes out differently without it", () => {
    expect(states(book, price)).toMatchObject({ "§4": "enforced", "§5": "enforced" });
  });

  it("is enforced where a rule repeats it in agreement, or prints the sum of others", () => {
    expect(states(book, { ...price, clause: ["§6", "§12"] })).toMatchObject({
      "§6": "enforced",
      "§12": "enforced",
    });
  });

  it("is not yet without a case, with a case that fails, or with one that expects nothing", () => {
    expect(states(book)).toMatchObject({ "§4": "not-yet", "§5": "not-yet" });
    expect(states(book, { ...price, expect: { total: "NT$901" } })).toMatchObject({
      "§5": "not-yet",
    });
    expect(states(book, { ...price, expect: {} })).toMatchObject({ "§5": "not-yet" });
  });

  it("is not yet when the case asserts what another rule decides", () => {
    expect(states(book, { ...price, expect: { lines: { fee: "NT$800" } } })).toMatchObject({
      "§5": "not-yet",
    });
    expect(states(book, { ...price, clause: "§10" })).toMatchObject({ "§10": "not-yet" });
  });

  it("is not yet when no rule states it, and says what it waits for", () => {
    const cases = readCases([{ case: "a case", ...price }]);
    const covered = coverageOf(book, runCases(book, cases.ok ? cases.value : []));
    const none = covered.clauses.find(({ id }) => id === "CR2030 §5(3)");
    expect(none).toEqual({
      id: "CR2030 §5(3)",
      kind: "deposit",
      level: "A",
      state: "not-yet",
      waits: "payment",
    });
    expect(covered).toMatchObject({ enforced: 2, recorded: 1, published: 1, total: 15 });
  });

  it("is enforced when it decides alone what another clause decides as well", () => {
    const given = {
      deposit: "chip",
      contest: "half",
      started: "yes",
      returned: "2030-03-10 10:00",
    };
    const onTheDay = { clause: "§5(1)", ask: "deposit", given, expect: { back: "NT$100" } };
    expect(states(book, onTheDay)).toMatchObject({ "§5(1)": "enforced", "§5(2)": "not-yet" });
    expect(states(book, { ...onTheDay, clause: "§5(2)" })).toMatchObject({ "§5(2)": "enforced" });
  });

  it("is not yet when the value rests on nothing before and after", () => {
    const shuttles = {
      bus: { clause: "§13", name: named("Bus"), price: "NT$40", tickets: ["return"] },
    };
    const stages = { first: { clause: "§14", pays: { fee: "full" } } };
    const given = { order: { ...order, shuttles: { bus: 1 } }, asked: "2030-01-20" };
    const refund = { clause: "§15", ask: "refund", given, expect: { total: "NT$800" } };
    const lost = { clause: "§15", place: "no" };
    const other = aCityRace({
      shuttles,
      refunds: { stages, lost, fee: { clause: "§16", amount: "NT$100" } },
    });
    expect(states(other, { ...refund, clause: "§14" })).toMatchObject({ "§14": "enforced" });
    expect(states(other, refund)).toMatchObject({ "§15": "not-yet" });
  });

  it("is not yet when it changes nothing even alone", () => {
    const closed = {
      clause: "§13",
      ask: "quote",
      given: { ...order, at: "2030-03-10 06:00" },
      expect: { refused: "entry-closed" },
    };
    const entry = {
      window: { clause: "§3", from: "2030-01-01", through: "2030-01-31" },
      "on-race-day": { clause: "§13", allowed: "no" },
    };
    expect(states(aCityRace({ entry }), closed)).toMatchObject({ "§13": "not-yet" });
  });
});

describe("other clauses", () => {
  it("are recorded when a person decides by a rule; a case is asked where an evaluator reads it", () => {
    expect(states(book)).toMatchObject({ "§7": "recorded", "§8": "not-yet", "§11": "not-yet" });
    const asked = {
      clause: "§8",
      ask: "refund",
      given: { order, asked: "2030-01-20" },
      expect: { refused: "no-stage-open" },
    };
    expect(states(book, asked)).toMatchObject({ "§8": "recorded" });
  });

  it("are published with their wording in every language", () => {
    expect(states(book)).toMatchObject({ "§9": "published" });
    const id = fullClause(book, "§9");
    const silent = { ...(book.clauses[id] as Clause), text: { "zh-Hant": "x", en: "x", ja: " " } };
    expect(states({ ...book, clauses: { [id]: silent } })).toEqual({ "§9": "not-yet" });
  });
});

describe("taking a clause out", () => {
  it("takes out every rule that states it, also where it only repeats", () => {
    expect(knockOut(book, "§6")?.rules.deposits).toEqual({});
    expect(knockOut(book, "§5")?.rules.deposits).toEqual({});
    expect(knockOut(book, "§5(1)")?.rules.deposits?.["chip"]?.returns).toEqual({
      later: expect.anything() as unknown,
    });
  });

  it("takes rows out of lists", () => {
    const doses = [
      { clause: "§7(1)", age: "18+", count: 3 },
      { clause: "§7(2)", age: "5-17", count: 2 },
    ];
    const evidence = {
      health: {
        clause: "§7",
        name: named("Health"),
        needed: {},
        any: { vaccine: { clause: "§7", name: named("Vaccine"), doses } },
      },
    };
    const without = knockOut(aCityRace({ evidence }), "§7(1)");
    expect(without?.rules.evidence?.["health"]?.any?.["vaccine"]?.doses).toHaveLength(1);
  });

  it("cannot be done where the format needs the rule or none states it", () => {
    expect(knockOut(book, "§4")).toBeNull();
    expect(knockOut(book, "§12")).toBeNull();
    expect(knockOut(book, "§9")).toBeNull();
    expect(
      knockOut(
        aCityRace({
          places: { plaza: { clause: "§15", name: named("Plaza") } },
          days: {
            day: {
              clause: "§1",
              date: "2030-03-10",
              hours: "05:00-12:00",
              contests: ["half", "5k"],
            },
          },
        }),
        "§1",
      ),
    ).toBeNull();
  });

  it("takes rows out of tables, where they point to what is gone", () => {
    const goods = {
      items: { shirt: named("Shirt"), bib: named("Bib") },
      kit: { clause: "§14", half: ["shirt"] },
    };
    const evidence = { proof: { clause: "§15", name: named("Proof"), needed: {} } };
    const divisions = {
      vi: {
        clause: "§16",
        kind: "visually-impaired",
        evidence: "proof",
        groups: { all: { name: named("VI") } },
      },
    };
    const without = knockOut(aCityRace({ goods, evidence, divisions }), "§15");
    expect(without?.rules.divisions?.["vi"]?.evidence).toBeUndefined();
    expect(without?.rules.goods?.kit?.each).toEqual({ half: ["shirt"] });
  });

  it("takes out what points to a rule that is gone", () => {
    const timing = { chip: { clause: "§14", kind: "returned", deposit: "chip" } };
    const without = knockOut(aCityRace({ deposits: { chip }, timing }), "§5");
    expect(without?.rules.deposits).toEqual({});
    expect(without?.rules.timing?.chip).toEqual({ clause: ["§14"], kind: "returned" });
  });

  it("can leave a clause alone among others", () => {
    expect(leaveAlone(book, "§5(1)", ["§5(2)"])?.rules.deposits?.["chip"]?.returns).toEqual({
      "on-the-day": expect.anything() as unknown,
    });
    expect(leaveAlone(book, "§5(1)", ["§5"])).toBeNull();
    expect(leaveAlone(book, "§6", ["§5"])).toBeNull();
  });
});
