import { describe, expect, it } from "vitest";

import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { figureOf, figuresIn } from "./figure.ts";

const book = aRulebook({
  quotas: { clause: "§1", "10k": "5,000" },
  places: { plaza: { clause: "§1", name: aName } },
  goods: { items: { bib: aName }, kit: { clause: "§1", "10k": ["bib"] } },
  eligibility: {
    ages: { all: { clause: "§1", contests: ["10k"], age: "17+", born: "2006 or earlier" } },
  },
  withholding: { resident: { clause: "§1", prize: "over NT$20,000", rate: "10 %" } },
  shuttles: {
    bus: { clause: "§1", name: aName, price: 40, tickets: ["return"], every: "10 min-15 min" },
  },
  safety: { heat: { clause: "§1", "humidity-weight": 0.1, cancel: "over 40" } },
  refunds: {
    stages: {
      first: {
        clause: "§1",
        through: "payment-deadline + 7 d",
        pays: { fee: "60 %", deposit: "less NT$100" },
      },
    },
  },
});

const figure = (written: string) => {
  const [found] = figuresIn(written);
  if (found === undefined) throw new Error(`no placeholder in ${written}`);
  return figureOf(book, found);
};

describe("a figure of a clause", () => {
  it.each([
    ["{fees.10k money}", null],
    ["{fees.all money}", { money: 400 }],
    ["{refunds.stages.first.pays.fee percent}", { basisPoints: 6000 }],
    ["{refunds.stages.first.pays.deposit money}", { money: 100 }],
    ["{withholding.resident.rate percent}", { basisPoints: 1000 }],
    ["{quotas.10k count}", 5000],
    ["{schedule.limits.10k duration}", { span: 5_400_000 }],
    ["{distances.10k distance}", { metres: 10_000 }],
    ["{schedule.guns.10k clock}", { clock: 25_200_000 }],
    ["{schedule.assembly.10k clock}", { clock: 23_400_000 }],
    [
      "{days.race-day.hours hours}",
      { list: [{ clock: 21_600_000 }, { clock: 43_200_000 }], joined: "–" },
    ],
    ["{days.race-day.date date}", { date: "2026-10-18" }],
    ["{entry.window.through date}", { date: "2026-09-20" }],
    ["{entry.window.through moment}", { date: "2026-09-20" }],
    ["{refunds.stages.first.through moment}", { event: "payment-deadline", days: 7, ms: 0 }],
    ["{refunds.stages.first.through date}", { event: "payment-deadline", days: 7, ms: 0 }],
    [
      "{eligibility.ages.all.age range}",
      { range: { lower: { at: 17, closed: true } }, unit: "age" },
    ],
    [
      "{eligibility.ages.all.born range}",
      { range: { upper: { at: 2006, closed: true } }, unit: "year" },
    ],
    [
      "{withholding.resident.prize range}",
      { range: { lower: { at: 20_000, closed: false } }, unit: "money" },
    ],
    ["{shuttles.bus.every range}", { unit: "span" }],
    ["{safety.heat.cancel range}", { unit: "decimal" }],
    ["{contests.10k.name text}", { text: { en: "10 km" } }],
    ["{places.plaza text}", { text: aName }],
    ["{safety.heat.humidity-weight text}", 0.1],
    ["{goods.kit.10k list}", { list: [{ text: aName }] }],
    ["{shuttles.bus.tickets list}", { list: [{ term: "return" }] }],
  ])("%s comes from the rules", (written, expected) => {
    expect({ figure: figure(written) }).toMatchObject({ figure: expected });
  });

  it.each([
    ["a place without a rule", "{fees.marathon money}"],
    ["a kind nobody knows", "{fees.all dollars}"],
    ["money where there is a text", "{contests.10k.name money}"],
    ["a percentage where there is a text", "{contests.10k.name percent}"],
    ["a count where there is a text", "{contests.10k.name count}"],
    ["hours where there is a date", "{days.race-day.date hours}"],
    ["a clock where there is a text", "{contests.10k.name clock}"],
    ["a date where there is money", "{fees.all date}"],
    ["a date where there is a text", "{contests.10k.name date}"],
    ["a range where there is money", "{fees.all range}"],
    ["a text where there is a rule without a name", "{schedule.limits text}"],
    ["a list of rules", "{schedule.limits list}"],
  ])("%s is none", (_, written) => {
    expect(figure(written)).toBeNull();
  });

  it("is found wherever a wording has one", () => {
    expect(
      figuresIn("From {entry.window.from moment}: {fees.all money} {not one}.").map(
        ({ place }) => place,
      ),
    ).toEqual(["entry.window.from", "fees.all", "not"]);
  });
});
