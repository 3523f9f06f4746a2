import { expect, it } from "vitest";

import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { lastDayArgument, thingReturns } from "./thing-returns.ts";

const book = aRulebook({
  deposits: {
    chip: {
      clause: "§1",
      name: aName,
      amounts: { "10k": "NT$100" },
      returns: {
        later: { clause: "§1", by: "2026-10-31", how: "in-person" },
        post: { clause: "§1", before: "2026-10-30", how: "post" },
      },
    },
    cup: { clause: "§1", name: aName, amounts: { "10k": "NT$20" } },
  },
  refunds: {
    stages: {
      early: { clause: "§1", pays: { fee: "full" } },
      late: {
        clause: "§1",
        pays: { fee: "none" },
        "thing-back": { clause: "§1", through: "2026-10-25", how: "post", deposit: "chip" },
      },
    },
  },
});

it("lists every way in which a thing comes back, with its last day", () => {
  const returns = thingReturns(book).map(({ path, deposit, rule }) => [
    path.join("."),
    deposit,
    lastDayArgument(rule, book),
  ]);

  expect(returns).toEqual([
    ["deposits.chip.returns.later", "chip", { date: "2026-10-31" }],
    ["deposits.chip.returns.post", "chip", { date: "2026-10-30" }],
    ["refunds.stages.late.thing-back", "chip", { date: "2026-10-25" }],
  ]);
});
