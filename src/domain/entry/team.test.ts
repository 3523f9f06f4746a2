import { describe, expect, it } from "vitest";
import { aCityRace, named } from "#test/support/a-city-race.ts";
import { judgeTeam, type TeamMember } from "./team.ts";

const contests = {
  half: { name: named("Half") },
  "5k": { name: named("5 km") },
  team: { name: named("Team"), kind: "team" },
};
const withRule = (rule: object) =>
  aCityRace({
    contests,
    teams: { team: { clause: "§8a", members: { half: 2, "5k": 1 }, ...rule } },
  });
const women = (number: string) =>
  withRule({ women: { clause: "§8b", among: ["half"], number, count: 1 } });
const team = (
  ...members: readonly (readonly [string, ("M" | "F" | "X")?])[]
): readonly TeamMember[] => members.map(([contest, sex]) => ({ contest, sex }));
const codes = (book: ReturnType<typeof aCityRace>, members: readonly TeamMember[]) => {
  const judged = judgeTeam(book, "team", members);
  return judged.ok ? judged.value.map(({ code }) => code) : judged.refusals.map(({ code }) => code);
};

describe("a team", () => {
  it("has its members of each contest", () => {
    const book = withRule({});
    expect(codes(book, team(["half"], ["half"], ["5k"]))).toEqual(["team-complete"]);
    expect(codes(book, team(["half"], ["5k"], ["5k"]))).toEqual([
      "member-missing",
      "too-many-members",
    ]);
    expect(codes(book, team(["half"], ["half"], ["5k"], ["full"]))).toEqual(["too-many-members"]);
    expect(judgeTeam(book, "pair", [])).toMatchObject({ refusals: [{ code: "team-unknown" }] });
    expect(judgeTeam(aCityRace(), "pair", [])).toMatchObject({
      refusals: [{ code: "team-unknown" }],
    });
  });

  it("may name substitutes where the rulebook lets it", () => {
    const book = withRule({ substitutes: 1 });
    expect(codes(book, team(["half"], ["half"], ["half"], ["5k"]))).toEqual(["team-complete"]);
    expect(codes(book, team(["half"], ["half"], ["half"], ["5k"], ["5k"]))).toEqual([
      "too-many-members",
    ]);
  });

  it("has a woman among its half marathon runners, at least or exactly", () => {
    const none = team(["half", "M"], ["half", "X"], ["5k", "F"]);
    const both = team(["half", "F"], ["half", "F"], ["5k", "F"]);
    expect(codes(women("at-least"), none)).toEqual(["women-missing"]);
    expect(codes(women("unsaid"), both)).toEqual(["team-complete"]);
    expect(codes(women("exactly"), both)).toEqual(["too-many-women"]);
    expect(codes(women("exactly"), team(["half", "F"], ["half", "M"], ["5k"]))).toEqual([
      "team-complete",
    ]);
  });

  it("is not judged by a sex that is unsaid", () => {
    expect(codes(women("exactly"), team(["half", "M"], ["half"], ["5k"]))).toEqual([
      "team-complete",
    ]);
  });

  it("may need men as well", () => {
    const book = withRule({
      men: { clause: "§8c", among: ["half", "5k"], number: "exactly", count: 1 },
    });
    expect(codes(book, team(["half", "F"], ["half", "F"], ["5k", "F"]))).toEqual(["men-missing"]);
    expect(codes(book, team(["half", "M"], ["half", "M"], ["5k", "F"]))).toEqual(["too-many-men"]);
  });
});
