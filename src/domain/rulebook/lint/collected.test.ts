import { describe, expect, it } from "vitest";

import { placesOf } from "#test/support/a-rulebook.ts";
import { claimDeskShort } from "./checks/claim-desk-short.ts";
import { claimOutsideDay } from "./checks/claim-outside-day.ts";

const awards = { all: { clause: "§1", contests: ["10k"], ranked: "overall" } };
const collected = (row: string, at: string) => ({
  awards,
  claims: { collected: { clause: "§1", [row]: at } },
});

describe("times by which prizes are collected", () => {
  it("fit the day of the contest", () => {
    expect(placesOf(claimOutsideDay, collected("all", "12:00"))).toEqual([]);
    expect(placesOf(claimDeskShort, collected("all", "12:00"))).toEqual([]);
  });

  it("matter only to contests with prizes", () => {
    expect(placesOf(claimOutsideDay, collected("5k", "12:30"))).toEqual([]);
  });

  it("may lie on a later day for the contest that says so", () => {
    expect(placesOf(claimOutsideDay, collected("10k", "2026-10-20 17:00"))).toEqual([]);
  });

  it("are doubtful on another day when they are meant for all", () => {
    expect(placesOf(claimOutsideDay, collected("all", "2026-10-20 17:00"))).toEqual([
      "claims.collected.all",
    ]);
  });

  it("cannot lie on a day before", () => {
    expect(placesOf(claimOutsideDay, collected("10k", "2026-10-16 17:00"))).toEqual([
      "claims.collected.10k",
    ]);
  });
});
