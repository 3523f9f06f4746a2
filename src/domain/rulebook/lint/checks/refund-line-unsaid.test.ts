import { expect, it } from "vitest";

import { aName, placesOf } from "#test/support/a-rulebook.ts";
import { refundLineUnsaid } from "./refund-line-unsaid.ts";

const refunds = { stages: { first: { clause: "§1", pays: { fee: "full" } } } };
const card = { clause: "§1", kind: "card", name: aName };

it.each([
  [
    "a handling fee",
    { payment: { methods: { card: { ...card, handling: "NT$10" } } } },
    ["handling"],
  ],
  ["a handling fee of nothing", { payment: { methods: { card: { ...card, handling: "0" } } } }, []],
  ["no handling fee", { payment: { methods: { card } } }, []],
  [
    "a deposit",
    { deposits: { chip: { clause: "§1", name: aName, amounts: { all: "NT$100" } } } },
    ["deposit"],
  ],
  ["extras", { extras: { towel: { clause: "§1", name: aName, price: "NT$200" } } }, ["extras"]],
])("asks what comes back of %s", (_, sections, lines) => {
  expect(placesOf(refundLineUnsaid, { refunds, ...sections })).toEqual(
    lines.map((line) => `refunds.lines.${line}`),
  );
});

it("asks for postage, unless a rule speaks for every stage", () => {
  const mail = { clause: "§1", kind: "mail", name: aName };
  const postage = { clause: "§1", methods: ["mail"], tiers: [{ persons: "1+", price: "NT$120" }] };
  const sections = { delivery: { methods: { mail } }, postage };
  const lines = { clause: "§1", pays: { postage: "none" } };

  expect(placesOf(refundLineUnsaid, { ...sections, refunds })).toEqual(["refunds.lines.postage"]);
  expect(placesOf(refundLineUnsaid, { ...sections, refunds: { ...refunds, lines } })).toEqual([]);
});
