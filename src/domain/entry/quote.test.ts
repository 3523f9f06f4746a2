import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDate } from "#domain/kernel/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import type { OrderEntry, QuoteRequest } from "./order.ts";
import { quote } from "./quote.ts";

const deposits = { chip: { clause: "§5", name: named("Chip"), amounts: { half: "NT$100" } } };
const delivery = {
  methods: {
    desk: { clause: "§7(1)", kind: "desk", name: named("Desk"), regions: ["anywhere"] },
    mail: {
      clause: "§7(2)",
      kind: "mail",
      name: named("Mail"),
      regions: ["taiwan"],
      contests: ["half", "5k"],
    },
    van: {
      clause: "§7(3)",
      kind: "mail",
      name: named("Van"),
      regions: ["main-island"],
      contests: ["half"],
    },
  },
};
const postage = {
  clause: "§7(4)",
  methods: ["mail"],
  tiers: [
    { persons: 1, price: "NT$100" },
    { persons: "2-200", price: "NT$2,000" },
    { persons: "201+", price: "NT$2,000", plus: "NT$500", per: 100 },
  ],
};
const payment = {
  methods: {
    ibon: {
      clause: "§6(1)",
      kind: "store",
      name: named("ibon"),
      handling: "NT$30",
      max: "NT$20,000",
    },
    atm: {
      clause: "§6(2)",
      kind: "atm",
      name: named("ATM"),
      handling: "NT$10",
      max: "NT$20,000",
      "over-max": "split",
    },
    card: { clause: "§6(3)", kind: "card", name: named("Card"), min: "NT$600" },
  },
};
const shuttles = { bus: { clause: "§9", name: named("Bus"), price: "NT$40", tickets: ["return"] } };
const extras = {
  towel: { clause: "§10", name: named("Towel"), price: "NT$200" },
  cap: { clause: "§10", name: named("Cap"), price: "NT$150", contests: ["half"] },
};
const book = aCityRace({ deposits, delivery, postage, payment, shuttles, extras });

const request = (more: Partial<QuoteRequest>): QuoteRequest => ({
  at: at("2030-01-10 12:00"),
  entries: [{ contest: "half" }],
  ...more,
});

function refusalCodes(outcome: ReturnType<typeof quote>): readonly string[] {
  return outcome.ok ? [] : outcome.refusals.map(({ code }) => code);
}

function total(outcome: ReturnType<typeof quote>): number | readonly string[] {
  return outcome.ok ? outcome.value.total : refusalCodes(outcome);
}

const to = (method: string, residence: string, contest = "half") =>
  total(quote(book, request({ entries: [{ contest, residence }], delivery: method })));

describe("an order", () => {
  it("costs the fee, the deposit, postage, fares, extras and the handling fee", () => {
    const order = request({
      entries: [{ contest: "half" }, { contest: "5k" }],
      delivery: "mail",
      method: "ibon",
      shuttles: { bus: 3 },
      extras: { towel: 1, cap: 2 },
    });
    const priced = quote(book, order);
    expect(priced).toMatchObject({
      ok: true,
      value: { total: 800 + 100 + 500 + 2000 + 120 + 200 + 300 + 30 },
    });
    expect(priced.ok && priced.value.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["fee", 800],
      ["deposit", 100],
      ["fee", 500],
      ["postage", 2000],
      ["shuttle", 120],
      ["extras", 200],
      ["extras", 300],
      ["handling", 30],
    ]);
  });

  it("says with each line the clause it comes from", () => {
    const priced = quote(book, request({ delivery: "mail" }));
    expect(
      priced.ok && priced.value.lines.map((line) => line.reasons.map((one) => one.clauses)),
    ).toEqual([[["CR2030 §4"]], [["CR2030 §5"]], [["CR2030 §7(4)"], ["CR2030 §7(2)"]]]);
    expect(priced.ok && priced.value.reasons).toMatchObject([
      { code: "entry-open", clauses: ["CR2030 §3"] },
    ]);
  });

  it.each([
    ["2030-01-01 11:59", ["not-open-yet"]],
    ["2030-01-01 12:00", 900],
    ["2030-01-31 23:59", 900],
    ["2030-02-01 00:00", ["entry-closed"]],
  ])("at %s", (moment, expected) => {
    expect(total(quote(book, request({ at: at(moment) })))).toEqual(expected);
  });

  it("is refused for everything that is wrong, with the place", () => {
    const entries: OrderEntry[] = [
      { contest: "full" },
      { contest: "half", birth: isoDate("2031-01-01") },
      { contest: "5k" },
    ];
    const order = request({
      at: at("2030-02-02"),
      entries,
      delivery: "pigeon",
      shuttles: { buss: 1 },
      extras: { towels: 1 },
    });
    const priced = quote(book, order);
    expect(priced.ok ? [] : priced.refusals.map(({ code, path }) => [code, path])).toEqual([
      ["entry-closed", undefined],
      ["contest-unknown", ["entries", 0, "contest"]],
      ["birth-in-future", ["entries", 1, "birth"]],
      ["delivery-unknown", ["delivery"]],
      ["shuttle-unknown", ["shuttles", "buss"]],
      ["extra-unknown", ["extras", "towels"]],
    ]);
  });

  it.each(["constructor", "__proto__", "toString"])(
    "knows no %s, which every object inherits",
    (id) => {
      const pieces = Object.fromEntries([[id, 1]]);
      const entries: OrderEntry[] = [{ contest: id }, { contest: id, team: id }];
      const order = request({ entries, delivery: id, shuttles: pieces, extras: pieces });
      expect(refusalCodes(quote(book, order))).toEqual([
        "contest-unknown",
        "contest-unknown",
        "team-unknown",
        "delivery-unknown",
        "shuttle-unknown",
        "extra-unknown",
      ]);
      expect(total(quote(book, request({ method: id })))).toEqual(["method-unknown"]);
    },
  );

  it("takes at most 1,000 entries", () => {
    expect(total(quote(book, request({ entries: [{ contest: "5k", count: 1000 }] })))).toBe(
      500_000,
    );
    expect(total(quote(book, request({ entries: [{ contest: "5k", count: 10_000 }] })))).toEqual([
      "too-many-entries",
    ]);
    expect(total(quote(book, request({ entries: [{ contest: "5k", count: 10_001 }] })))).toEqual([
      "count-impossible",
    ]);
  });

  it.each([0, -1, 1.5])("refuses %d tickets", (tickets) => {
    expect(total(quote(book, request({ shuttles: { bus: tickets } })))).toEqual([
      "count-impossible",
    ]);
  });

  it("may hold tickets alone, but something", () => {
    expect(total(quote(book, request({ entries: [], shuttles: { bus: 2 } })))).toBe(80);
    expect(total(quote(book, request({ entries: [] })))).toEqual(["order-empty"]);
    expect(total(quote(book, request({ entries: [], extras: { cap: 1 } })))).toEqual([
      "extra-not-sold",
    ]);
  });

  it("names the unknown where the rulebook sells nothing of the kind", () => {
    const order = request({
      delivery: "mail",
      method: "ibon",
      shuttles: { bus: 1 },
      extras: { cap: 1 },
    });
    expect(total(quote(aCityRace(), order))).toEqual([
      "delivery-unknown",
      "shuttle-unknown",
      "extra-unknown",
    ]);
    expect(total(quote(aCityRace(), request({ method: "ibon" })))).toEqual(["method-unknown"]);
  });

  it("goes only where the delivery goes", () => {
    expect(to("desk", "JPN")).toBe(900);
    expect(to("mail", "TWN")).toBe(1000);
    expect(to("mail", "JPN")).toEqual(["region-not-served"]);
    expect(to("mail", "outer-islands")).toBe(1000);
    expect(to("van", "outer-islands")).toEqual(["region-not-served"]);
    expect(to("van", "abroad")).toEqual(["region-not-served"]);
    expect(to("van", "tainan")).toBe(900);
    expect(to("van", "tainan", "5k")).toEqual(["delivery-not-for-contest"]);
  });
});

const due = (method: string, halves: number) =>
  total(quote(book, request({ entries: [{ contest: "half", count: halves }], method })));

describe("a payment method", () => {
  it("adds its fee to a bill up to its limit", () => {
    expect(due("ibon", 22)).toBe(22 * 900 + 30);
    expect(due("ibon", 23)).toEqual(["method-over-max"]);
  });

  it("splits a larger bill where the rulebook says so", () => {
    expect(due("atm", 23)).toBe(23 * 900 + 20);
    expect(due("atm", 45)).toBe(45 * 900 + 30);
  });

  it("is one of those the rulebook names, all cited when it is not", () => {
    const priced = quote(book, request({ method: "cheque" }));
    const clauses = ["CR2030 §6(1)", "CR2030 §6(2)", "CR2030 §6(3)"];
    expect(priced).toMatchObject({ refusals: [{ code: "method-unknown", clauses }] });
  });

  it("may have a least amount, and no fee", () => {
    expect(due("card", 1)).toBe(900);
    expect(total(quote(book, request({ entries: [{ contest: "5k" }], method: "card" })))).toEqual([
      "method-under-min",
    ]);
  });
});

describe("a printed total", () => {
  it("is cited when fee and deposit add up to it", () => {
    const totals = { clause: "§5(2)", half: "NT$900", "5k": "NT$600" };
    const priced = quote(
      aCityRace({ deposits, totals }),
      request({ entries: [{ contest: "5k" }, { contest: "half" }] }),
    );
    expect(priced.ok && priced.value.reasons.slice(1)).toMatchObject([
      { code: "total-not-as-printed", clauses: [] },
      { code: "total-as-printed", clauses: ["CR2030 §5(2)"] },
    ]);
    const partly = aCityRace({ totals: { clause: "§5(2)", half: "NT$800" } });
    expect(quote(partly, request({ entries: [{ contest: "5k" }] }))).toMatchObject({
      value: { total: 500, reasons: [{ code: "entry-open" }] },
    });
  });

  it("stands beside the clause of disposable chips, for which nobody pays", () => {
    const timing = { chip: { clause: "§5(3)", kind: "disposable" } };
    const priced = quote(aCityRace({ timing }), request({}));
    expect(priced.ok && priced.value.reasons[1]).toMatchObject({
      code: "chip-disposable",
      clauses: ["CR2030 §5(3)"],
    });
  });
});

describe("fees in tiers", () => {
  const fees = {
    clause: "§4",
    half: [
      { price: "NT$700", through: "2030-01-15", group: "up to 9", name: named("Early") },
      { price: "NT$600", through: "2030-01-15", group: "10+" },
      { price: "NT$800", from: "2030-01-16" },
    ],
    "5k": [
      { price: "NT$100", age: "under 12" },
      { price: "NT$900", age: "12+", residence: "abroad" },
      { price: "NT$400", age: "12+", residence: "domestic", nationality: ["TWN"] },
      { price: "NT$500", age: "12+", residence: "domestic", nationality: ["JPN"] },
    ],
  };
  const tiered = aCityRace({ fees });
  const price = (entry: OrderEntry, moment = "2030-01-10") =>
    total(quote(tiered, request({ at: at(moment), entries: [entry] })));

  it("go by date and size of the order", () => {
    expect(price({ contest: "half" }, "2030-01-15 23:59")).toBe(700);
    expect(price({ contest: "half", count: 10 }, "2030-01-15 23:59")).toBe(6000);
    expect(price({ contest: "half" }, "2030-01-16 00:00")).toBe(800);
  });

  it("go by age, residence and nationality, and ask for what they hang on", () => {
    const grown = { contest: "5k", birth: isoDate("2018-03-10") };
    expect(price({ contest: "5k", birth: isoDate("2018-03-11") })).toBe(100);
    expect(price({ ...grown, residence: "JPN" })).toBe(900);
    expect(price({ ...grown, residence: "TWN", nationality: "TWN" })).toBe(400);
    expect(price({ ...grown, residence: "TWN", nationality: "JPN" })).toBe(500);
    expect(price({ ...grown, residence: "TWN", nationality: "KOR" })).toEqual(["fee-unsaid"]);
    expect(price({ contest: "5k" })).toEqual(["birth-missing"]);
    expect(price(grown)).toEqual(["residence-missing"]);
    expect(price({ ...grown, residence: "TWN" })).toEqual(["nationality-missing"]);
  });

  it("may be missing for a contest", () => {
    const book = aCityRace({ fees: { clause: "§4", half: "NT$800" } });
    expect(total(quote(book, request({ entries: [{ contest: "5k" }] })))).toEqual(["fee-unsaid"]);
  });
});

describe("teams and guides", () => {
  const contests = {
    half: { name: named("Half") },
    "5k": { name: named("5 km") },
    pair: { name: named("Pair"), kind: "team" },
  };
  const teams = {
    pair: {
      clause: "§11",
      members: { half: 1, "5k": 1 },
      women: { clause: "§11", among: ["half", "5k"], number: "at-least", count: 1 },
    },
  };
  const guides = { sight: { clause: "§12", divisions: ["vi"], each: 1, fee: "free" } };
  const divisions = {
    vi: { clause: "§12", kind: "visually-impaired", groups: { all: { name: named("VI") } } },
  };
  const fees = { clause: "§4", half: "NT$800", "5k": "NT$500", pair: "NT$1,200" };
  const pairs = aCityRace({
    contests,
    teams,
    guides,
    divisions,
    fees,
    deposits,
    delivery,
    postage,
  });

  it("pay one fee for a team and a deposit for each member", () => {
    const entries: OrderEntry[] = [
      { contest: "half", team: "A", sex: "F" },
      { contest: "5k", team: "A", sex: "M" },
      { contest: "5k" },
    ];
    const priced = quote(pairs, request({ entries, delivery: "mail" }));
    expect(priced).toMatchObject({ value: { total: 1200 + 100 + 500 + 2000 } });
  });

  it("pay the same for a whole team", () => {
    const priced = quote(pairs, request({ entries: [{ contest: "pair" }], delivery: "mail" }));
    expect(priced).toMatchObject({ value: { total: 1200 + 100 + 2000 } });
    const plain = aCityRace({
      contests,
      teams,
      fees,
      deposits: { chip: { clause: "§5", name: named("Chip"), amounts: { pair: "NT$150" } } },
    });
    expect(total(quote(plain, request({ entries: [{ contest: "pair" }] })))).toBe(1350);
    const none = aCityRace({
      contests,
      teams,
      fees,
      deposits: { key: { clause: "§5", name: named("Key"), amounts: {} } },
    });
    expect(total(quote(none, request({ entries: [{ contest: "pair" }] })))).toBe(1200);
  });

  it("are refused when incomplete or not a team at all", () => {
    const of = (...entries: OrderEntry[]) => quote(pairs, request({ entries }));
    expect(of({ contest: "half", team: "A" })).toMatchObject({
      refusals: [{ code: "team-incomplete", args: { fault: "member-missing" } }],
    });
    expect(
      of({ contest: "half", team: "A", sex: "M" }, { contest: "5k", team: "A", sex: "M" }),
    ).toMatchObject({
      refusals: [{ code: "team-incomplete", args: { fault: "women-missing" } }],
    });
    expect(
      refusalCodes(quote(book, request({ entries: [{ contest: "half", team: "A" }] }))),
    ).toEqual(["team-unknown"]);
    expect(refusalCodes(of({ contest: "full", team: "A" }))).toEqual([
      "contest-unknown",
      "team-unknown",
    ]);
  });

  it("take a guide for nothing, one for each entrant", () => {
    const entries: OrderEntry[] = [{ contest: "half" }, { contest: "half", guide: true }];
    expect(total(quote(pairs, request({ entries })))).toBe(900);
    expect(total(quote(pairs, request({ entries: [{ contest: "half", guide: true }] })))).toBe(0);
    expect(
      total(quote(pairs, request({ entries: [...entries, { contest: "half", guide: true }] }))),
    ).toEqual(["too-many-guides"]);
    expect(total(quote(book, request({ entries })))).toBe(1800);
  });

  it("cost nothing to pay when nothing is due", () => {
    const free = aCityRace({ guides, divisions, payment });
    expect(
      total(quote(free, request({ entries: [{ contest: "half", guide: true }], method: "ibon" }))),
    ).toBe(0);
  });
});

describe("whatever is ordered", () => {
  const anEntry = fc.constantFrom<OrderEntry>(
    { contest: "half" },
    { contest: "5k" },
    { contest: "5k", count: 3 },
  );
  const anOrder = fc.record({
    entries: fc.array(anEntry, { minLength: 1, maxLength: 8 }),
    delivery: fc.constantFrom(undefined, "mail", "desk"),
    method: fc.constantFrom(undefined, "atm"),
    shuttles: fc.constantFrom(undefined, { bus: 2 }),
  });

  it("the total is the sum of the lines", () => {
    fc.assert(
      fc.property(anOrder, (order) => {
        const priced = quote(book, request(order));
        if (!priced.ok) throw new Error("refused");
        expect(priced.value.total).toBe(
          priced.value.lines.reduce((sum, line) => sum + line.amount, 0),
        );
      }),
    );
  });

  it("the order of the entries changes nothing", () => {
    fc.assert(
      fc.property(anOrder, (order) => {
        const turned = { ...order, entries: order.entries.toReversed() };
        expect(total(quote(book, request(turned)))).toBe(total(quote(book, request(order))));
      }),
    );
  });
});
