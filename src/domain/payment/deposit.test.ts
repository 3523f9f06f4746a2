import { describe, expect, it } from "vitest";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { at } from "#test/support/moments.ts";
import { depositBack } from "./deposit.ts";

const chip = {
  clause: "§5",
  name: named("Chip deposit"),
  amounts: { half: "NT$100" },
  returns: {
    "on-the-day": { clause: "§5(1)", how: "on-the-day" },
    later: { clause: "§5(2)", from: "2030-03-11", through: "2030-03-22", how: "in-person" },
  },
  forfeited: { clause: "§5(3)", after: "later" },
};
const book = aCityRace({ deposits: { chip } });
const back = (started: boolean, returned?: string, of = book) => {
  const facts = {
    contest: "half",
    started,
    returned: returned === undefined ? undefined : at(returned),
  };
  const decided = depositBack(of, "chip", facts);
  if (!decided.ok) return [decided.refusals[0].code];
  return [
    decided.value.value,
    decided.value.reasons[1]?.code,
    ...(decided.value.reasons[1]?.clauses ?? []),
  ];
};

describe("the deposit of a chip", () => {
  it("comes back to finishers on the day of their contest", () => {
    expect(back(true, "2030-03-10 09:00")).toEqual([100, "deposit-back", "CR2030 §5(1)"]);
    expect(back(true, "2030-03-10 23:59")).toEqual([100, "deposit-back", "CR2030 §5(1)"]);
    expect(back(false, "2030-03-10 09:00")).toEqual([
      0,
      "deposit-forfeited",
      "CR2030 §5(2)",
      "CR2030 §5(3)",
    ]);
  });

  it("comes back to everybody to the end of the last day", () => {
    expect(back(false, "2030-03-22 23:59")).toEqual([100, "deposit-back", "CR2030 §5(2)"]);
    expect(back(true, "2030-03-23 00:00")).toEqual([
      0,
      "deposit-forfeited",
      "CR2030 §5(1)",
      "CR2030 §5(2)",
      "CR2030 §5(3)",
    ]);
  });

  it("is forfeited when the chip never comes back", () => {
    expect(back(true)).toEqual([
      0,
      "deposit-forfeited",
      "CR2030 §5(1)",
      "CR2030 §5(2)",
      "CR2030 §5(3)",
    ]);
  });

  it("stays where no rule says how to return the chip", () => {
    const bare = aCityRace({
      deposits: { chip: { clause: "§5", name: named("Chip"), amounts: { half: "NT$100" } } },
    });
    expect(back(true, "2030-03-10 09:00", bare)).toEqual([0, "deposit-return-unsaid"]);
  });

  it("is asked of a contest and a deposit that exist", () => {
    const facts = { contest: "5k", started: true };
    expect(depositBack(book, "chip", facts)).toMatchObject({
      refusals: [{ code: "deposit-not-paid" }],
    });
    expect(depositBack(book, "key", facts)).toMatchObject({
      refusals: [{ code: "deposit-unknown" }],
    });
    expect(depositBack(aCityRace(), "key", facts)).toMatchObject({
      refusals: [{ code: "deposit-unknown" }],
    });
    expect(depositBack(book, "chip", { ...facts, contest: "full" })).toMatchObject({
      refusals: [{ code: "contest-unknown" }],
    });
  });
});
