import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { teamWithdrawalUnsaid } from "./team-withdrawal-unsaid.ts";

const refunds = { stages: { first: { clause: "§1", pays: { fee: "full" } } } };
const contests = { "10k": { name: aName }, pair: { name: aName, kind: "team" } };
const places = (withdrawal: object | undefined, fees: object = { all: "NT$400" }) =>
  placesOf(teamWithdrawalUnsaid, {
    contests,
    distances: { clause: "§1", "10k": "10 km" },
    schedule: { guns: { clause: "§1", "10k": "07:00" } },
    fees: { clause: "§1", ...fees },
    refunds,
    teams: { pair: { clause: "§1", members: { "10k": 2 }, withdrawal } },
  });

it.each([
  ["nothing", undefined, ["teams.pair"]],
  ["that a member may leave, and no more", { clause: "§1", of: "member" }, ["teams.pair"]],
  ["that the others go on", { clause: "§1", of: "member", team: "goes-on" }, []],
  ["that only the whole team leaves", { clause: "§1", of: "whole-team" }, []],
])("is told %s", (_, withdrawal, expected) => {
  expect(places(withdrawal)).toEqual(expected);
});

it("asks nothing of a team that pays nothing as a team", () => {
  expect(places(undefined, { "10k": "NT$400" })).toEqual([]);
});

it("asks nothing where nothing is refunded", () => {
  const teams = { pair: { clause: "§1", members: { "10k": 2 } } };

  expect(
    placesOf(teamWithdrawalUnsaid, {
      contests,
      distances: { clause: "§1", "10k": "10 km" },
      schedule: { guns: { clause: "§1", "10k": "07:00" } },
      teams,
    }),
  ).toEqual([]);
});
