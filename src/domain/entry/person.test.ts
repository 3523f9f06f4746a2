import { describe, expect, it } from "vitest";
import { aCityRace } from "#test/support/a-city-race.ts";
import { isHomeNationality, isHomeResidence } from "./person.ts";

describe("home", () => {
  it("is Taiwan unless the rulebook says otherwise", () => {
    const book = aCityRace();
    expect([isHomeNationality(book, "TWN"), isHomeNationality(book, "JPN")]).toEqual([true, false]);
    expect([isHomeResidence(book, "TWN"), isHomeResidence(book, "JPN")]).toEqual([true, false]);
    expect([isHomeResidence(book, "tainan"), isHomeResidence(book, "abroad")]).toEqual([
      true,
      false,
    ]);
  });

  it("is what the rulebook calls domestic", () => {
    const book = aCityRace({
      terms: { domestic: { clause: "§12", nationality: ["JPN"], residence: ["JPN"] } },
    });
    expect([isHomeNationality(book, "TWN"), isHomeNationality(book, "JPN")]).toEqual([false, true]);
    expect([isHomeResidence(book, "TWN"), isHomeResidence(book, "JPN")]).toEqual([false, true]);
  });
});
