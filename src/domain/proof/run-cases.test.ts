import { describe, expect, it } from "vitest";
import { readCases, type RaceCase } from "#domain/rulebook/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { runCases } from "./run-cases.ts";

const methods = {
  desk: {
    clause: "§20",
    kind: "desk",
    name: named("Desk"),
    open: [{ date: "2030-03-09", hours: "09:00-17:00" }],
  },
  mail: { clause: "§21", kind: "mail", name: named("Mail"), regions: ["taiwan"] },
};
const book = aCityRace({
  contests: {
    half: { name: named("Half") },
    "5k": { name: named("5 km") },
    pair: { name: named("Pair"), kind: "team" },
  },
  fees: { clause: "§4", half: "NT$800", "5k": "NT$500", pair: "NT$1,200" },
  schedule: {
    guns: { clause: "§2", half: "06:00", "5k": "06:30" },
    "late-start": { clause: "§11", all: "10 min" },
  },
  entry: {
    window: { clause: "§3", from: "2030-01-01 12:00", through: "2030-01-31 23:59" },
    hold: { clause: "§10", days: 3 },
    edits: { paid: { clause: "§10(4)", fields: ["shirt"], allowed: "no", while: "paid" } },
  },
  eligibility: {
    ages: { half: { clause: "§8", contests: ["half"], age: "18+", basis: "race-day" } },
  },
  evidence: {
    health: {
      clause: "§7",
      name: named("Health"),
      needed: {},
      any: {
        pcr: {
          clause: "§7B",
          name: named("PCR"),
          taken: { from: "2030-03-07", through: "2030-03-07" },
        },
      },
    },
  },
  elite: { groups: { men: { clause: "§12", contest: "half", time: "under 1:20:00" } } },
  deposits: {
    chip: {
      clause: "§5",
      name: named("Chip"),
      amounts: { half: "NT$100" },
      returns: { later: { clause: "§5(2)", through: "2030-03-22", how: "in-person" } },
    },
  },
  payment: {
    methods: {
      ibon: {
        clause: "§6",
        kind: "store",
        name: named("ibon"),
        handling: "NT$30",
        max: "NT$20,000",
      },
    },
  },
  delivery: { methods },
  postage: { clause: "§21(2)", methods: ["mail"], tiers: [{ persons: 1, price: "NT$120" }] },
  divisions: {
    ages: {
      clause: "§8(2)",
      contests: ["half"],
      basis: "race-day",
      groups: { m: { name: named("Men"), sex: "M", age: "18+" } },
    },
    sexes: { clause: "§8(3)", kind: "sex", groups: { women: { name: named("Women"), sex: "F" } } },
  },
  corrals: {
    half: {
      clause: "§13",
      contests: ["half"],
      zones: { a: { name: named("A"), time: "up to 2:00:00" } },
    },
  },
  teams: { pair: { clause: "§14", members: { half: 1, "5k": 1 } } },
  withholding: { resident: { clause: "§15", prize: "over NT$20,000", rate: "10 %" } },
  safety: {
    heat: { clause: "§16", "humidity-weight": 0.1, cancel: "over 40" },
    aqi: { masks: { clause: "§17", index: "151-200", then: "masks" } },
  },
  refunds: {
    stages: {
      first: { clause: "§18", through: "2030-02-05", pays: { fee: "80 %", deposit: "full" } },
    },
    lost: { clause: "§18(2)", place: "yes" },
  },
});

function cases(...raw: readonly object[]): readonly RaceCase[] {
  const read = readCases(raw);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
}

const order = { at: "2030-01-10 12:00", entries: [{ contest: "half" }] };

describe("a case", () => {
  it.each([
    [
      "eligible",
      "§8",
      { contest: "half", birth: "2012-03-10" },
      { eligible: "yes", because: "none" },
    ],
    [
      "eligible",
      "§8",
      { contest: "half", birth: "2012-03-11", at: "2030-01-10" },
      { eligible: "no", because: "too-young" },
    ],
    [
      "evidence",
      "§7B",
      { evidence: "health", taken: "2030-03-07" },
      { accepted: "yes", because: "none" },
    ],
    [
      "evidence",
      "§7B",
      { evidence: "health", taken: "2030-03-08", submitted: "2030-03-01" },
      { accepted: "no", because: "taken-outside" },
    ],
    [
      "quote",
      ["§4", "§5"],
      order,
      { total: "NT$900", lines: { fee: "NT$800", deposit: "NT$100", postage: 0 }, refused: "none" },
    ],
    ["quote", "§3", { ...order, at: "2030-02-01" }, { refused: "entry-closed" }],
    ["postage", "§21(2)", { persons: 1, method: "mail" }, { price: "NT$120" }],
    ["postage", "§21(2)", { persons: 2, method: "mail" }, { refused: "postage-unsaid" }],
    ["handling", "§6", { amount: "NT$20,000", method: "ibon" }, { fee: "NT$30" }],
    ["handling", "§6", { amount: "NT$20,001", method: "ibon" }, { refused: "method-over-max" }],
    [
      "refund",
      ["§18", "§18(2)"],
      { order, asked: "2030-01-20" },
      { total: "NT$740", stage: "first", lost: "yes", lines: { fee: "NT$640", handling: 0 } },
    ],
    [
      "refund",
      "§18",
      { order, asked: "2030-02-06" },
      { total: 0, stage: "none", lost: "no", refused: "no-stage-open", lines: { fee: 0 } },
    ],
    [
      "division",
      "§8(2)",
      { contest: "half", birth: "1990-01-01", sex: "M" },
      { division: "m", set: "ages" },
    ],
    [
      "division",
      "§8(3)",
      { contest: "half", birth: "1990-01-01", sex: "F" },
      { division: "women", set: "sexes" },
    ],
    [
      "division",
      ["§8(2)", "§8(3)"],
      { contest: "half", birth: "1990-01-01", sex: "X" },
      { division: "none" },
    ],
    ["corral", "§13", { contest: "half", time: "1:59:59" }, { corral: "a" }],
    ["corral", "§13", { contest: "half", time: "2:00:01" }, { corral: "none" }],
    ["window", "§3", { rule: "entry.window", at: "2030-01-31 23:59" }, { open: "yes" }],
    ["desk", "§20", { method: "desk", at: "2030-03-09 09:00" }, { open: "yes" }],
    ["hold", "§10", { entered: "2030-01-11 12:00" }, { until: "2030-01-14 23:59" }],
    ["edit", "§10(4)", { field: "shirt", at: "2030-01-11", paid: "yes" }, { allowed: "no" }],
    [
      "deposit",
      "§5(2)",
      { deposit: "chip", contest: "half", started: "no", returned: "2030-03-22 23:59" },
      { back: "NT$100" },
    ],
    ["deposit", "§5(2)", { deposit: "chip", contest: "half", started: "no" }, { back: 0 }],
    [
      "withholding",
      "§15",
      { prize: "NT$20,010", residence: "resident" },
      { withheld: "NT$2,001", net: "NT$18,009" },
    ],
    ["heat", "§16", { temperature: 32, humidity: 81 }, { index: 40.1, cancel: "yes" }],
    ["aqi", "§17", { index: 160 }, { then: ["masks"] }],
    [
      "team",
      "§14",
      { team: "pair", members: [{ contest: "half" }, { contest: "5k" }] },
      { complete: "yes", because: "none" },
    ],
    [
      "team",
      "§14",
      { team: "pair", members: [{ contest: "half" }] },
      { complete: "no", because: "member-missing" },
    ],
    ["elite", "§12", { group: "men", time: "1:19:59", raced: "2029-01-01" }, { meets: "yes" }],
    ["late-start", "§11", { contest: "half", "after-gun": "0:10:01" }, { late: "yes" }],
  ])("asking %s by %j passes: %j gives %j", (ask, clause, given, expected) => {
    const [outcome] = runCases(
      book,
      cases({ case: "a case", clause, ask, given, expect: expected }),
    );
    expect(outcome?.differences).toEqual([]);
  });

  const fee = {
    case: "fee",
    clause: "§4",
    ask: "quote",
    given: order,
    expect: { total: "NT$900" },
  };

  it("fails when a value differs, and says how", () => {
    expect(runCases(book, cases({ ...fee, expect: { total: "NT$901" } }))[0]).toMatchObject({
      case: "fee",
      clause: ["CR2030 §4"],
      passed: false,
      differences: [{ what: "total", expected: 901, actual: 900 }],
    });
    expect(
      runCases(book, cases({ ...fee, expect: { refused: "entry-closed" } }))[0]?.differences,
    ).toEqual([{ what: "refused", expected: "entry-closed", actual: null }]);
  });

  it("fails when its clause has no part in the value it expects", () => {
    expect(runCases(book, cases({ ...fee, clause: ["§4", "§8"] }))[0]?.differences).toMatchObject([
      { what: "clause", expected: "CR2030 §8" },
    ]);
    const ofDeposit = { ...fee, clause: "§5", expect: { lines: { fee: "NT$800" } } };
    expect(runCases(book, cases(ofDeposit))[0]?.differences).toMatchObject([
      { what: "clause", expected: "CR2030 §5" },
    ]);
  });

  it("fails when it expects nothing", () => {
    expect(runCases(book, cases({ ...fee, expect: {} }))[0]?.differences).toEqual([
      { what: "expect", expected: "at least one value", actual: null },
    ]);
  });

  it("fails when it expects what its question does not decide", () => {
    const unknown = {
      case: "d",
      clause: "§8",
      ask: "division",
      given: { contest: "full", birth: "1990-01-01", sex: "M" },
      expect: { set: "ages" },
    };
    expect(runCases(book, cases(unknown))[0]?.differences[0]).toEqual({
      what: "set",
      expected: "ages",
      actual: null,
    });
    const wealth = {
      case: "e",
      clause: "§7",
      ask: "evidence",
      given: { evidence: "wealth" },
      expect: { accepted: "no" },
    };
    expect(runCases(book, cases(wealth))[0]?.differences[0]).toEqual({
      what: "accepted",
      expected: false,
      actual: null,
    });
    const nothing = {
      case: "n",
      clause: "§18",
      ask: "refund",
      given: { order, asked: "2030-01-20", cause: "heat" },
      expect: { stage: "heat" },
    };
    expect(runCases(book, cases(nothing))[0]?.passed).toBe(false);
  });

  it("about a refund of nothing names the stage that gives nothing", () => {
    const pays = { fee: "none" };
    const strict = aCityRace({ refunds: { stages: { late: { clause: "§18", pays } } } });
    const asked = {
      case: "r",
      clause: "§18",
      ask: "refund",
      given: { order, asked: "2030-01-20" },
    };
    const nothing = { ...asked, expect: { total: 0, stage: "late", refused: "nothing-back" } };
    expect(runCases(strict, cases(nothing))[0]?.passed).toBe(true);
    const kind = aCityRace({
      refunds: { stages: { late: { clause: "§18", pays: { fee: "full" } } } },
    });
    expect(runCases(kind, cases({ ...asked, expect: { lost: "no" } }))[0]?.passed).toBe(true);
  });

  it("about a deposit nobody pays is decided by the rule about the chips", () => {
    const free = {
      ...fee,
      given: { ...order, entries: [{ contest: "5k" }] },
      clause: "§5(9)",
      expect: { lines: { deposit: 0 } },
    };
    expect(runCases(book, cases(free))[0]?.differences).toMatchObject([
      { what: "clause", actual: [] },
    ]);
    const disposable = aCityRace({ timing: { chip: { clause: "§5(9)", kind: "disposable" } } });
    expect(runCases(disposable, cases(free))[0]?.passed).toBe(true);
  });
});
