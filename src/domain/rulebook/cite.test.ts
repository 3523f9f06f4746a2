import { describe, expect, it } from "vitest";
import { aCityRace } from "#test/support/a-city-race.ts";
import { citing, citingRow, sameValue } from "./cite.ts";

const book = aCityRace({
  fees: {
    clause: "§4",
    half: "NT$800",
    "5k": "NT$500",
    again: [
      { clause: "§5", half: "NT$800" },
      { clause: "§6", half: "NT$900", "5k": "NT$500" },
      { clause: "§7", all: "NT$500" },
    ],
  },
  entry: {
    window: {
      clause: ["§3", "§3a"],
      from: "2030-01-01 12:00",
      through: "2030-01-31 23:59",
      again: [
        { clause: "§8", from: "2030-01-01 (二) 12:00" },
        { clause: "§9", through: "2030-01-30" },
        { clause: "§10", "until-full": "yes" },
      ],
    },
  },
});

describe("citing a rule", () => {
  it("names its clauses and those that state the same again", () => {
    expect(citing(book, book.rules.entry.window)).toEqual([
      "CR2030 §3",
      "CR2030 §3a",
      "CR2030 §8",
      "CR2030 §10",
    ]);
  });

  it("of a table names the repetitions of the row alone", () => {
    expect(citingRow(book, book.rules.fees, "half")).toEqual(["CR2030 §4", "CR2030 §5"]);
    expect(citingRow(book, book.rules.fees, "5k")).toEqual(["CR2030 §4", "CR2030 §6", "CR2030 §7"]);
    expect(citingRow(book, book.rules.schedule.guns, "half")).toEqual(["CR2030 §2"]);
  });

  it("is worked out once", () => {
    expect(citing(book, book.rules.entry.window)).toBe(citing(book, book.rules.entry.window));
    expect(citingRow(book, book.rules.fees, "half")).toBe(citingRow(book, book.rules.fees, "half"));
  });
});

describe("the same value", () => {
  it.each([
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }, true],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [{ date: "x", weekday: 1 }, { date: "x" }, true],
    [1, 1, true],
    [1, "1", false],
    [null, {}, false],
    [{}, null, false],
    [{}, 1, false],
  ])("%j and %j: %s", (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected);
  });
});
