import { describe, expect, it } from "vitest";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import { entryOpen, isOpen } from "./window.ts";

const evidence = {
  health: {
    clause: "§7",
    name: named("Health"),
    needed: {},
    any: {
      pcr: {
        clause: "§8",
        name: named("PCR"),
        taken: { from: "2030-03-07", through: "2030-03-07" },
      },
    },
  },
};
const book = aCityRace({
  evidence,
  entry: {
    window: {
      clause: "§3",
      from: "2030-01-01 12:00",
      through: "2030-01-31 23:59",
      again: [{ clause: "§10", from: "2030-01-01 12:00" }],
    },
    "on-race-day": { clause: "§11", allowed: "no" },
  },
  refunds: { stages: { first: { clause: "§16", from: "payment", pays: {} } } },
});

const open = (rule: string, moment: string) => isOpen(book, rule.split("."), at(moment));

describe("the window of a rule", () => {
  it("is open between its ends, with the clauses of the rule", () => {
    expect(open("entry.window", "2030-01-01 12:00")).toMatchObject({
      value: { value: true, reasons: [{ clauses: ["CR2030 §3", "CR2030 §10"] }] },
    });
    expect(open("entry.window", "2030-02-01 00:00")).toMatchObject({ value: { value: false } });
  });

  it("is cited by the rule around it where it has no clause of its own", () => {
    expect(open("evidence.health.any.pcr.taken", "2030-03-07 23:59")).toMatchObject({
      value: { value: true, reasons: [{ clauses: ["CR2030 §8"] }] },
    });
  });

  it("has not begun as long as its event has not come", () => {
    expect(open("refunds.stages.first", "2030-01-10")).toMatchObject({ value: { value: false } });
  });

  it.each(["entry.windows", "fees", "contests.half.name"])("is nowhere at %s", (place) => {
    expect(open(place, "2030-01-10")).toMatchObject({ refusals: [{ code: "rule-unknown" }] });
  });
});

describe("entry", () => {
  it("on race day is refused by the rule about that day as well", () => {
    expect(entryOpen(book, at("2030-03-10 06:00"))).toMatchObject({
      refusals: [{ code: "entry-closed", clauses: ["CR2030 §3", "CR2030 §10", "CR2030 §11"] }],
    });
    expect(entryOpen(book, at("2030-03-09"))).toMatchObject({
      refusals: [{ clauses: ["CR2030 §3", "CR2030 §10"] }],
    });
  });

  it("without bounds is always open, and before an event that has not come never", () => {
    const always = aCityRace({ entry: { window: { clause: "§3" } } });
    expect(entryOpen(always, at("2030-01-10")).ok).toBe(true);
    const after = aCityRace({ entry: { window: { clause: "§3", from: "results-posted" } } });
    expect(entryOpen(after, at("2030-01-10"))).toMatchObject({
      refusals: [{ code: "not-open-yet" }],
    });
  });
});
