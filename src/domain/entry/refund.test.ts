import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { money } from "#domain/kernel/index.ts";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import type { OrderEntry } from "./order.ts";
import { refund } from "./refund.ts";
import type { PaidOrder, RefundRequest } from "./refund-request.ts";

const deposits = { chip: { clause: "§5", name: named("Chip"), amounts: { half: "NT$100" } } };
const delivery = { methods: { mail: { clause: "§7", kind: "mail", name: named("Mail") } } };
const postage = { clause: "§7", methods: ["mail"], tiers: [{ persons: "1+", price: "NT$120" }] };
const payment = {
  methods: { ibon: { clause: "§6", kind: "store", name: named("ibon"), handling: "NT$30" } },
};
const shuttles = { bus: { clause: "§9", name: named("Bus"), price: "NT$40", tickets: ["return"] } };
const extras = { towel: { clause: "§10", name: named("Towel"), price: "NT$200" } };
const shop = { deposits, delivery, postage, payment, shuttles, extras };

// TN2023 §十六: fee less 100, then 60 %, then 50 % for special reasons; shuttles to the end of stage 1.
const refunds = {
  stages: {
    first: {
      clause: "§16(1)1",
      through: "2030-02-05",
      pays: { fee: "less NT$100", deposit: "full" },
    },
    second: {
      clause: "§16(1)2",
      from: "2030-02-06",
      through: "2030-02-20",
      pays: { fee: "60 %", deposit: "full" },
    },
    third: {
      clause: "§16(1)3a",
      from: "2030-02-21",
      through: "2030-03-01",
      pays: { fee: "none", deposit: "none" },
    },
    special: {
      clause: "§16(1)3b",
      from: "2030-02-21",
      through: "2030-03-01",
      for: "special",
      pays: { fee: "50 %", deposit: "full" },
    },
  },
  special: { clause: "§16(1)3c", reasons: ["illness", "military"], papers: "yes" },
  shuttle: {
    early: { clause: "§16(1)4", through: "2030-02-05", pays: "full" },
    late: { clause: "§16(1)5", from: "2030-02-06", pays: "none" },
  },
  lines: { clause: "§16(1)6", pays: { extras: "NT$150" } },
  fee: { clause: "§16(1)7", amount: "NT$100" },
  lost: { clause: "§16(2)", place: "yes" },
};
const book = aCityRace({ ...shop, refunds });

const order = (more: Partial<PaidOrder> = {}): PaidOrder => ({
  at: at("2030-01-10 12:00"),
  paid: at("2030-01-10 12:00"),
  entries: [{ contest: "half" }],
  ...more,
});
const ask = (asked: string, more: Partial<RefundRequest> = {}, of = book) =>
  refund(of, { order: order(), asked: at(asked), ...more });
const outcome = (result: ReturnType<typeof refund>): number | string =>
  result.ok ? result.value.total : result.refusals[0].code;

const codesOf = (of: ReturnType<typeof aCityRace>) => {
  const result = ask("2030-01-20", {}, of);
  return result.ok
    ? result.value.lines[1]?.reasons.map(({ code, clauses }) => [code, ...clauses])
    : [];
};

describe("a withdrawal", () => {
  it.each([
    ["2030-01-10 12:00", 800],
    ["2030-02-05 23:59", 800],
    ["2030-02-06 00:00", 580],
    ["2030-02-20 23:59", 580],
    ["2030-02-21 00:00", "nothing-back"],
    ["2030-03-02 00:00", "no-stage-open"],
  ])("asked at %s gives %s", (asked, expected) => {
    expect(outcome(ask(asked))).toBe(expected);
  });

  it.each([
    [{ reason: "illness", papers: true }, 500],
    [{ reason: "illness" }, "papers-missing"],
    [{ reason: "boredom", papers: true }, "reason-not-accepted"],
    [{}, "nothing-back"],
  ])("in the special stage with %o gives %s", (more, expected) => {
    expect(outcome(ask("2030-02-25", more))).toBe(expected);
  });

  it("with a reason that is none is refused, also while anybody could withdraw", () => {
    expect(ask("2030-01-20", { reason: "pregnant", papers: true })).toMatchObject({
      ok: false,
      refusals: [{ code: "reason-not-accepted", path: ["reason"] }],
    });
    expect(outcome(ask("2030-01-20", { reason: "wedding" }))).toBe(800);
  });

  it("with a special reason gets what anybody gets while that is more", () => {
    const always = {
      ...refunds,
      stages: {
        ...refunds.stages,
        special: { clause: "§16", for: "special", pays: { fee: "50 %" } },
      },
    };
    const generous = aCityRace({ ...shop, refunds: always });
    expect(ask("2030-02-10", { reason: "illness", papers: true }, generous)).toMatchObject({
      value: { stage: "second", total: 580 },
    });
    expect(ask("2030-02-22", { reason: "illness", papers: true }, generous)).toMatchObject({
      value: { stage: "special", total: 400 },
    });
    expect(outcome(ask("2030-03-05", {}, generous))).toBe("no-stage-open");
    expect(outcome(ask("2030-03-05", { reason: "illness" }, generous))).toBe("papers-missing");
  });

  it("cites the stage, the lines and the lost place", () => {
    const result = ask("2030-01-20");
    expect(result.ok && result.value.reasons.map(({ code, clauses }) => [code, clauses])).toEqual([
      ["refund-stage", ["CR2030 §16(1)1"]],
      ["place-lost", ["CR2030 §16(2)"]],
    ]);
    expect(result.ok && result.value.lines.map(({ reasons }) => reasons[0]?.clauses)).toEqual([
      ["CR2030 §16(1)1", "CR2030 §16(1)7"],
      ["CR2030 §16(1)1"],
    ]);
  });

  it("treats every line by its own rule, and says of which no rule speaks", () => {
    const all = order({
      delivery: "mail",
      method: "ibon",
      shuttles: { bus: 2 },
      extras: { towel: 1 },
    });
    const lines = (asked: string) => {
      const result = ask(asked, { order: all });
      return result.ok
        ? result.value.lines.map(({ kind, paid, amount, reasons }) => [
            kind,
            paid,
            amount,
            reasons[0]?.code,
          ])
        : [];
    };
    expect(lines("2030-01-20")).toEqual([
      ["fee", 800, 700, "refund-less"],
      ["deposit", 100, 100, "refund-share"],
      ["postage", 120, 0, "refund-line-unsaid"],
      ["shuttle", 80, 80, "refund-share"],
      ["extras", 200, 150, "refund-fixed"],
      ["handling", 30, 0, "refund-line-unsaid"],
    ]);
    expect(lines("2030-02-10")[3]).toEqual(["shuttle", 80, 0, "refund-share"]);
  });

  it("gives no fare back where no rule speaks of fares, or none at that time", () => {
    const fares = order({ shuttles: { bus: 2 } });
    const fare = (of: ReturnType<typeof aCityRace>) => {
      const result = ask("2030-01-20", { order: fares }, of);
      return result.ok ? result.value.lines.at(-1)?.reasons[0]?.code : undefined;
    };
    const { stages } = refunds;
    expect(fare(aCityRace({ ...shop, refunds: { stages } }))).toBe("refund-line-unsaid");
    const shuttle = { late: refunds.shuttle.late };
    expect(fare(aCityRace({ ...shop, refunds: { stages, shuttle } }))).toBe("refund-line-unsaid");
    const lines = { clause: "§16(1)6", pays: { shuttle: "full" } };
    expect(fare(aCityRace({ ...shop, refunds: { stages, lines } }))).toBe("refund-share");
  });

  it("keeps no more than was paid, and rounds a share up", () => {
    const stages = { one: { clause: "§16", pays: { fee: "less NT$600", deposit: "NT$900" } } };
    const fees = { clause: "§4", half: "NT$555", "5k": "NT$601" };
    expect(outcome(ask("2030-01-20", {}, aCityRace({ fees, deposits, refunds: { stages } })))).toBe(
      100,
    );
    const share = aCityRace({
      fees,
      refunds: { stages: { one: { clause: "§16", pays: { fee: "60 %" } } } },
    });
    expect(
      outcome(ask("2030-01-20", { order: order({ entries: [{ contest: "5k" }] }) }, share)),
    ).toBe(361);
  });

  it.each([
    [{ order: order({ paid: null }) }, "order-unpaid"],
    [{ order: order({ paid: at("2030-01-21") }) }, "order-unpaid"],
    [{ order: order({ at: at("2029-12-01"), paid: at("2029-12-01") }) }, "order-never-priced"],
    [{ order: order({ total: money(901) }) }, "order-never-priced"],
    [{ order: order({ total: money(900) }) }, 800],
    [{ members: [1] }, "member-unknown"],
  ])("is refused where it cannot be: %#", (more, expected) => {
    expect(outcome(ask("2030-01-20", more))).toBe(expected);
  });

  it("is refused where the rulebook has no refunds or no special reasons", () => {
    expect(outcome(ask("2030-01-20", {}, aCityRace()))).toBe("refunds-unsaid");
    const stages = { only: { clause: "§16", for: "special", pays: { fee: "full" } } };
    const bare = aCityRace({ refunds: { stages } });
    expect(outcome(ask("2030-01-20", { reason: "illness" }, bare))).toBe("reason-not-accepted");
    expect(outcome(ask("2030-01-20", {}, bare))).toBe("no-stage-open");
  });

  it("says what must be returned for the deposit", () => {
    const pays = { fee: "none", deposit: "full" };
    const returns = {
      only: {
        clause: "§16",
        pays,
        "thing-back": { clause: "§16(9)", how: "post", deposit: "chip" },
      },
    };
    const first = {
      chip: {
        ...deposits.chip,
        "on-withdrawal": { clause: "§5(2)", condition: "thing-returned-first" },
      },
    };
    expect(codesOf(aCityRace({ deposits, refunds: { stages: returns } }))?.[1]).toEqual([
      "deposit-thing-back",
      "CR2030 §16(9)",
    ]);
    const plain = { stages: { only: { clause: "§16", pays } } };
    expect(codesOf(aCityRace({ deposits: first, refunds: plain }))?.[1]).toEqual([
      "deposit-thing-first",
      "CR2030 §5(2)",
    ]);
    expect(codesOf(aCityRace({ deposits, refunds: plain }))).toHaveLength(1);
  });
});

describe("stages that count from events", () => {
  // TY2024 §十七: from the day after payment, 7 days after the payment deadline, until goods are sent.
  const stages = {
    first: {
      clause: "§17(1)",
      from: "payment + 1 d",
      through: "payment-deadline + 7 d",
      pays: { fee: "80 %" },
    },
    second: {
      clause: "§17(2)",
      from: "payment-deadline + 8 d",
      until: "goods-shipped",
      pays: { fee: "60 %" },
    },
    shipped: { clause: "§17(3)", since: "goods-shipped", pays: { fee: "none" } },
  };
  const entry = {
    window: { clause: "§3", from: "2030-01-01", through: "2030-01-31" },
    hold: { clause: "§3", days: 3 },
  };
  const own = aCityRace({ refunds: { stages }, entry });
  const shipped = at("2030-02-20 09:00");

  it.each([
    ["2030-01-10 23:59", {}, "no-stage-open"],
    ["2030-01-11 00:00", {}, 640],
    ["2030-01-20 23:59", {}, 640], // held to 2030-01-13, and 7 days
    ["2030-01-21 00:00", {}, 480],
    ["2030-03-01 00:00", {}, 480],
    ["2030-02-20 08:59", { shipped }, 480],
    ["2030-02-20 09:00", { shipped }, "nothing-back"],
  ])("asked at %s with %o gives %s", (asked, more, expected) => {
    expect(outcome(ask(asked, more, own))).toBe(expected);
  });

  it("take the payment deadline of the rulebook where it has one", () => {
    const fixed = { methods: payment.methods, deadline: { clause: "§6", through: "2030-02-03" } };
    const general = aCityRace({ refunds: { stages }, entry, payment: fixed });
    expect(outcome(ask("2030-02-10 23:59", {}, general))).toBe(640);
    expect(outcome(ask("2030-02-11 00:00", {}, general))).toBe(480);
  });

  it("have no end as long as nothing fixes it", () => {
    const open = aCityRace({ refunds: { stages } });
    expect(outcome(ask("2030-03-01", {}, open))).toBe(640);
  });

  it("beside a date begin and end with whichever comes first", () => {
    const both = {
      early: {
        clause: "§17(1)",
        through: "2030-02-10",
        until: "goods-shipped",
        pays: { fee: "60 %" },
      },
      late: { clause: "§17(2)", from: "2030-02-11", since: "goods-shipped", pays: { fee: "10 %" } },
    };
    const dated = aCityRace({ refunds: { stages: both } });
    expect(outcome(ask("2030-02-10", {}, dated))).toBe(480);
    expect(outcome(ask("2030-02-11", {}, dated))).toBe(80);
    expect(outcome(ask("2030-02-08", { shipped: at("2030-02-07") }, dated))).toBe(80);
    expect(outcome(ask("2030-02-11", { shipped }, dated))).toBe(80);
    expect(outcome(ask("2030-02-10", { shipped }, dated))).toBe(480);
  });
});

describe("a group", () => {
  const entries: OrderEntry[] = [{ contest: "half" }, { contest: "5k", count: 2 }];
  const group = order({ entries, delivery: "mail", shuttles: { bus: 1 } });

  it("may withdraw in part; what belongs to the order stays", () => {
    const result = ask("2030-01-20", { order: group, members: [0, 2] });
    expect(
      result.ok &&
        result.value.lines.map(({ kind, amount, reasons }) => [kind, amount, reasons[0]?.code]),
    ).toEqual([
      ["fee", 700, "refund-less"],
      ["deposit", 100, "refund-share"],
      ["fee", 0, "stays-with-member"],
      ["fee", 400, "refund-less"],
      ["postage", 0, "stays-with-order"],
      ["shuttle", 0, "stays-with-order"],
    ]);
  });

  it("withdraws as a whole when everybody is named", () => {
    expect(outcome(ask("2030-01-20", { order: group, members: [0, 1, 2] }))).toBe(
      700 + 100 + 800 + 40,
    );
  });

  it("withdraws as a whole where parts may not", () => {
    const whole = aCityRace({
      ...shop,
      refunds: { ...refunds, "part-of-group": { clause: "§16(8)", allowed: "no" } },
    });
    expect(outcome(ask("2030-01-20", { order: group, members: [0] }, whole))).toBe(
      "whole-order-only",
    );
    const part = aCityRace({
      ...shop,
      refunds: { ...refunds, "part-of-group": { clause: "§16(8)", allowed: "yes" } },
    });
    expect(outcome(ask("2030-01-20", { order: group, members: [0] }, part))).toBe(800);
  });
});

describe("a team", () => {
  const contests = {
    half: { name: named("Half") },
    "5k": { name: named("5 km") },
    pair: { name: named("Pair"), kind: "team" },
  };
  const members = { half: 1, "5k": 1 };
  const team = order({
    entries: [{ contest: "half", team: "A" }, { contest: "5k", team: "A" }, { contest: "5k" }],
  });
  const stages = { only: { clause: "§17", pays: { fee: "50 %" } } };
  const withRule = (pair: string, withdrawal?: object) =>
    aCityRace({
      contests,
      fees: { clause: "§4", half: "NT$800", "5k": "NT$500", pair },
      teams: { pair: { clause: "§11", members, ...(withdrawal && { withdrawal }) } },
      refunds: { stages },
    });

  it("leaves together unless the rulebook lets a member go", () => {
    const request = { order: team, members: [0] };
    expect(outcome(ask("2030-01-20", request, withRule("NT$1,300")))).toBe("team-leaves-together");
    expect(
      outcome(
        ask("2030-01-20", request, withRule("NT$1,300", { clause: "§17", of: "whole-team" })),
      ),
    ).toBe("team-leaves-together");
    expect(outcome(ask("2030-01-20", { order: team, members: [0, 1] }, withRule("NT$1,300")))).toBe(
      650,
    );
    expect(outcome(ask("2030-01-20", { order: team, members: [2] }, withRule("NT$1,300")))).toBe(
      250,
    );
  });

  it("gives a member the fee of the own contest where these add up, else an even share", () => {
    const alone = { clause: "§17", of: "member" };
    expect(
      outcome(ask("2030-01-20", { order: team, members: [0] }, withRule("NT$1,300", alone))),
    ).toBe(400);
    expect(
      outcome(ask("2030-01-20", { order: team, members: [0] }, withRule("NT$1,201", alone))),
    ).toBe(301);
    expect(
      outcome(ask("2030-01-20", { order: team, members: [1] }, withRule("NT$1,201", alone))),
    ).toBe(300);
  });
});

describe("a team whose contests have no fee of their own", () => {
  it("shares its fee evenly", () => {
    const contests = {
      half: { name: named("Half") },
      "5k": { name: named("5 km") },
      pair: { name: named("Pair"), kind: "team" },
    };
    const teams = {
      pair: {
        clause: "§11",
        members: { half: 1, "5k": 1 },
        withdrawal: { clause: "§17", of: "member" },
      },
    };
    const fees = { clause: "§4", pair: "NT$1,200" };
    const stages = { only: { clause: "§17", pays: { fee: "full" } } };
    const book = aCityRace({ contests, teams, fees, refunds: { stages } });
    const entries: OrderEntry[] = [
      { contest: "half", team: "A" },
      { contest: "5k", team: "A" },
    ];
    expect(outcome(ask("2030-01-20", { order: order({ entries }), members: [1] }, book))).toBe(600);
  });
});

describe("a race called off", () => {
  const cancellation = {
    weather: { clause: "§15(1)", causes: ["typhoon", "aqi"], pays: { fee: "50 %" } },
    epidemic: { clause: "§15(2)", causes: ["epidemic"], announced: "yes" },
    heat: { clause: "§15(3)", causes: ["heat"], pays: { fee: "none" } },
    permit: { clause: "§15(4)", causes: ["permit"] },
  };
  const off = aCityRace({ ...shop, refunds, cancellation });

  it.each([
    ["typhoon", 400],
    ["epidemic", "cancellation-announced"],
    ["heat", "nothing-back"],
    ["permit", "cancellation-unsaid"],
    ["organiser", "cancellation-unsaid"],
  ])("for %s gives %s, whenever it is asked", (cause, expected) => {
    expect(outcome(ask("2030-03-20", { cause }, off))).toBe(expected);
  });

  it("pays lines of which it says nothing by the rule for all stages", () => {
    const result = ask(
      "2030-03-20",
      { cause: "typhoon", order: order({ extras: { towel: 1 } }) },
      off,
    );
    expect(result).toMatchObject({ value: { stage: "weather", total: 550 } });
    const bare = aCityRace({ cancellation });
    expect(outcome(ask("2030-03-20", { cause: "typhoon" }, bare))).toBe(400);
    expect(outcome(ask("2030-03-20", { cause: "typhoon" }, aCityRace()))).toBe(
      "cancellation-unsaid",
    );
  });
});

describe("whatever is asked", () => {
  const anOrder = fc.record({
    entries: fc.array(fc.constantFrom<OrderEntry>({ contest: "half" }, { contest: "5k" }), {
      minLength: 1,
      maxLength: 5,
    }),
    delivery: fc.constantFrom(undefined, "mail"),
    method: fc.constantFrom(undefined, "ibon"),
    shuttles: fc.constantFrom(undefined, { bus: 2 }),
  });
  const day = fc.integer({ min: 10, max: 31 }).map((n) => `2030-01-${n}`);

  it("no line gives back more than was paid, and the total is their sum", () => {
    fc.assert(
      fc.property(anOrder, day, (asked, when) => {
        const result = ask(`${when} 13:00`, { order: order(asked) });
        if (!result.ok) throw new Error("refused");
        for (const line of result.value.lines) expect(line.amount).toBeLessThanOrEqual(line.paid);
        expect(result.value.total).toBe(
          result.value.lines.reduce((sum, line) => sum + line.amount, 0),
        );
      }),
    );
  });
});
