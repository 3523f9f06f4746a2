import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { depositConditionUnsaid } from "./deposit-condition-unsaid.ts";

const chip = { clause: "§1", name: aName, amounts: { "10k": "NT$100" } };
const sent = { clause: "§1", "goods-sent": "yes", pays: { fee: "none", deposit: "full" } };

it("says nothing without refunds", () => {
  expect(placesOf(depositConditionUnsaid, { deposits: { chip } })).toEqual([]);
});

it("is content when the deposit names its condition", () => {
  const deposits = { chip: { ...chip, "on-withdrawal": { clause: "§1", condition: "none" } } };
  const sections = { deposits, refunds: { stages: { sent } } };

  expect(placesOf(depositConditionUnsaid, sections)).toEqual([]);
});

it("is content when the stage asks for the thing", () => {
  const back = { clause: "§1", through: "2026-10-30", how: "post", deposit: "chip" };
  const sections = {
    deposits: { chip },
    refunds: { stages: { sent: { ...sent, "thing-back": back } } },
  };

  expect(placesOf(depositConditionUnsaid, sections)).toEqual([]);
});
