import { describe, expect, it } from "vitest";

import { aName, aRulebook, type Sections } from "#test/support/a-rulebook.ts";
import { compileRulebook } from "./compile.ts";
import type { Problem } from "./problem.ts";
import { readRulebook } from "./schema/read-rulebook.ts";

const iso = (instant: number | null | undefined): string | null =>
  instant === null || instant === undefined
    ? null
    : Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone: "Asia/Taipei" });

function problemsWith(sections: Sections): readonly Problem[] {
  const rules = readRulebook({ ...aRawRulebook(), ...sections });
  if (!rules.ok) throw new Error(JSON.stringify(rules.refusals));
  const book = compileRulebook(rules.value);
  return book.ok ? [] : book.refusals;
}

function aRawRulebook(): Sections {
  return {
    guntime: 1,
    race: "a-race",
    prefix: "A",
    name: aName,
    days: { "race-day": { clause: "§1", date: "2026-10-18", hours: "06:00-12:00" } },
    contests: { "10k": { name: aName } },
    schedule: { guns: { clause: "§1", "10k": "07:00" } },
    entry: { window: { clause: "§1", from: "2026-08-01", through: "2026-09-20" } },
    fees: { clause: "§1", "10k": 400 },
    clauses: { "§1": { kind: "start", level: "A", text: aName } },
  };
}

describe("a contest", () => {
  it("gets its instants from its day, gun and limit", () => {
    const { contests } = aRulebook();

    expect(contests["10k"]).toMatchObject({
      date: "2026-10-18",
      distance: 10_000_000,
      limit: 5_400_000,
    });
    expect(iso(contests["10k"]?.gun)).toBe("2026-10-18T07:00:00+08:00");
    expect(iso(contests["10k"]?.closing)).toBe("2026-10-18T08:30:00+08:00");
    expect(iso(contests["10k"]?.assemblyFrom)).toBe("2026-10-18T06:30:00+08:00");
    expect(contests["10k"]?.closingPrinted).toBeNull();
    expect(contests["10k"]?.assemblyTo).toBeNull();
  });

  it("goes to the day that names it", () => {
    const { contests } = aRulebook({
      days: {
        saturday: { clause: "§1", date: "2026-10-17", hours: "15:00-19:00", contests: ["5k"] },
        sunday: { clause: "§1", date: "2026-10-18", hours: "04:30-12:30" },
      },
    });

    expect([contests["5k"]?.day, contests["10k"]?.day]).toEqual(["saturday", "sunday"]);
  });

  it("over midnight closes on the day its rule says", () => {
    const { contests } = aRulebook({
      contests: { "24h": { name: aName, kind: "duration", duration: "24 h" } },
      distances: undefined,
      schedule: {
        guns: { clause: "§1", "24h": "10:00" },
        closings: { clause: "§1", "24h": "2026-10-19 10:00" },
      },
      fees: { clause: "§1", "24h": 1500 },
    });

    expect(contests["24h"]?.distance).toBeNull();
    expect(iso(contests["24h"]?.closing)).toBe("2026-10-19T10:00:00+08:00");
    expect(contests["24h"]?.closingPrinted).toBe(contests["24h"]?.closing);
  });

  it("of teams goes with its members", () => {
    const { contests } = aRulebook({
      days: {
        saturday: { clause: "§1", date: "2026-10-17", hours: "15:00-19:00", contests: ["5k"] },
        sunday: { clause: "§1", date: "2026-10-18", hours: "04:30-12:30", contests: ["10k"] },
      },
      contests: {
        "10k": { name: aName },
        "5k": { name: aName },
        team: { name: aName, kind: "team" },
      },
      teams: { team: { clause: "§1", members: { "10k": 1, "5k": 1 } } },
    });

    expect(contests["team"]).toMatchObject({ day: "sunday", gun: null, closing: null });
  });

  it("is timed and competitive unless the rules say no", () => {
    const { contests } = aRulebook({
      timing: { timed: { clause: "§1", "5k": "no" } },
      ranking: { competitive: { clause: "§1", all: "no", "10k": "yes" } },
    });

    expect(contests["5k"]).toMatchObject({ timed: false, competitive: false });
    expect(contests["10k"]).toMatchObject({ timed: true, competitive: true });
  });
});

describe("events with one date for everybody", () => {
  it("are those the rules fix", () => {
    const { events } = aRulebook({
      payment: { methods: {}, deadline: { clause: "§1", through: "entry-close + 3 d" } },
    });

    expect(Object.keys(events).toSorted()).toEqual([
      "entry-close",
      "entry-open",
      "payment-deadline",
      "race-day",
      "race-end",
    ]);
    expect(events["payment-deadline"]?.date).toBe("2026-09-23");
    expect(iso(events["entry-close"]?.instant)).toBe("2026-09-21T00:00:00+08:00");
  });

  it("leave out what the rules leave open", () => {
    const { events } = aRulebook({
      payment: { methods: {}, deadline: { clause: "§1", through: "goods-shipped" } },
    });

    expect(events["payment-deadline"]).toBeUndefined();
    expect(events["goods-shipped"]).toBeUndefined();
  });

  it("take a payment deadline that is a date", () => {
    const { events } = aRulebook({
      payment: { methods: {}, deadline: { clause: "§1", through: "2026-09-25" } },
    });

    expect(events["payment-deadline"]?.date).toBe("2026-09-25");
  });
});

describe("a clause", () => {
  it("knows its stage, and where rules cite it", () => {
    const { clauses } = aRulebook();
    const [clause] = Object.values(clauses);

    expect(clause).toMatchObject({
      id: "A §1",
      ref: "§1",
      kind: "start",
      level: "A",
      stage: "passing",
    });
    expect(clause?.cited.map((path) => path.join("."))).toContain("schedule.guns");
  });
});

describe("a version", () => {
  it("is the number of the last amendment, else 1", () => {
    expect(aRulebook().version).toBe(1);
    expect(
      aRulebook({ amendments: [{ version: 2, date: "2026-08-10", reason: aName }] }).version,
    ).toBe(2);
  });
});

describe("a name that points to nothing", () => {
  it.each([
    ["a contest in a table", { fees: { clause: "§1", "10kk": 400 } }, "fees.10kk", "10k"],
    [
      "a contest in a list",
      { pools: { x: { clause: "§1", unit: "tents", contests: ["10kk"] } } },
      "pools.x.contests.0",
      "10k",
    ],
    [
      "a contest of a repetition's rule",
      { totals: { clause: "§1", "10k": 400, half: 500 } },
      "totals.half",
      "10k",
    ],
    [
      "a place",
      {
        places: { plaza: { clause: "§1", name: aName } },
        days: { d: { clause: "§1", date: "2026-10-18", hours: "06:00-12:00", place: "plazza" } },
      },
      "days.d.place",
      "plaza",
    ],
    [
      "goods in a table",
      { goods: { items: { bib: aName }, kit: { clause: "§1", "10k": ["bip"] } } },
      "goods.kit.10k.0",
      "bib",
    ],
    [
      "goods in a table that says it again",
      {
        goods: {
          items: { bib: aName },
          kit: { clause: "§1", "10k": ["bib"], again: [{ clause: "§1", "10k": ["bip"] }] },
        },
      },
      "goods.kit.again.0.10k.0",
      "bib",
    ],
    [
      "a contest in a table that says it again",
      {
        distances: { clause: "§1", "10k": "10 km", again: [{ clause: "§1", "10m": "10 km" }] },
      },
      "distances.again.0.10m",
      "10k",
    ],
    [
      "a place of a shuttle",
      {
        places: { station: { clause: "§1", name: aName } },
        shuttles: {
          bus: {
            clause: "§1",
            name: aName,
            price: 40,
            tickets: ["return"],
            out: { from: "staton", times: ["04:00"] },
          },
        },
      },
      "shuttles.bus.out.from",
      "station",
    ],
    [
      "a standard of a pool",
      {
        standards: {
          men: { clause: "§1", contests: ["10k"], time: "under 0:35:00", raced: {} },
        },
        pools: { fast: { clause: "§1", unit: "entries", standards: ["man"] } },
      },
      "pools.fast.standards.0",
      "men",
    ],
    [
      "a contest of gates",
      { gates: { half: { clause: "§1", gates: {} }, then: { clause: "§1", missed: "stopped" } } },
      "gates.half",
      "10k",
    ],
    [
      "a deposit's contest",
      { deposits: { chip: { clause: "§1", name: aName, amounts: { half: 100 } } } },
      "deposits.chip.amounts.half",
      "10k",
    ],
  ])("%s is refused with the nearest name", (_, sections, place, write) => {
    const [problem] = problemsWith(sections);

    expect(problem).toMatchObject({ code: "reference-unknown", clauses: ["§1"], write });
    expect(problem?.path.join(".")).toBe(place);
  });

  it("is refused for clauses too, with how to register one", () => {
    const write = "clauses: { §2: { kind: …, level: …, text: … } }";

    expect(problemsWith({ fees: { clause: "§2", "10k": 400 } })).toMatchObject([
      { code: "clause-unknown", path: ["fees", "clause"], clauses: ["§2"], write },
    ]);
  });

  it("is refused for a misspelt clause with the one that was meant", () => {
    const clause = { kind: "start", level: "A", text: aName };
    const clauses = { "§1": clause, "§10/fees": clause };

    expect(problemsWith({ clauses, fees: { clause: "§10/fee", "10k": 400 } })).toMatchObject([
      { code: "clause-unknown", write: "§10/fees" },
    ]);
  });

  it("is refused for a contest without a day", () => {
    const days = {
      d: { clause: "§1", date: "2026-10-18", hours: "06:00-12:00", contests: ["5k"] },
    };

    expect(
      problemsWith({ days, contests: { "10k": { name: aName }, "5k": { name: aName } } }),
    ).toMatchObject([{ code: "day-missing", path: ["contests", "10k"] }]);
  });
});
