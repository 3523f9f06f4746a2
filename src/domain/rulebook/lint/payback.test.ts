import { expect, it } from "vitest";

import { money, zeroMoney } from "#domain/kernel/index.ts";
import { aName, aRulebook } from "#test/support/a-rulebook.ts";
import { depositOf, feesOf, paidBack, paybackOf, shareBack, type RefundStage } from "./payback.ts";

const deposit = (amounts: object) => ({ clause: "§1", name: aName, amounts });

it("knows every price of a contest, and none of one that is free of prices", () => {
  const tiers = [
    { price: "NT$400", through: "2026-08-31" },
    { price: "NT$500", from: "2026-09-01" },
  ];
  const book = aRulebook({ fees: { clause: "§1", "10k": tiers } });

  expect(feesOf(book, "10k")).toEqual([400, 500]);
  expect(feesOf(book, "5k")).toEqual([]);
});

it("adds up the deposits of a contest", () => {
  const deposits = { chip: deposit({ "10k": "NT$100" }), cup: deposit({ all: "NT$20" }) };
  const book = aRulebook({ deposits });

  expect(depositOf(book, "10k")).toBe(120);
  expect(depositOf(book, "5k")).toBe(20);
  expect(depositOf(aRulebook(), "5k")).toBe(0);
});

it.each([
  ["nothing where nothing is said", undefined, 0],
  ["a share", { kind: "share", basisPoints: 6000 }, 240],
  ["all but a charge", { kind: "less", amount: 100 }, 300],
  ["nothing where the charge is larger", { kind: "less", amount: 500 }, 0],
  ["a fixed sum", { kind: "fixed", amount: 150 }, 150],
  ["no more than was paid", { kind: "fixed", amount: 500 }, 400],
] as const)("pays back %s", (_, payback, expected) => {
  expect(paidBack(payback, money(400))).toBe(expected);
});

it("counts the share of nothing as the whole", () => {
  expect(shareBack({ kind: "less", amount: 100 }, zeroMoney)).toBe(10_000);
  expect(shareBack({ kind: "less", amount: 100 }, money(400))).toBe(7500);
});

it("takes what holds for every stage where a stage is silent", () => {
  const early = { clause: "§1", pays: { fee: "60 %" } };
  const lines = { clause: "§1", pays: { fee: "none", postage: "full" } };
  const book = aRulebook({ refunds: { stages: { early }, lines } });
  const stage = book.rules.refunds?.stages["early"] as RefundStage;

  expect(paybackOf(book, stage, "fee")).toEqual({ kind: "share", basisPoints: 6000 });
  expect(paybackOf(book, stage, "postage")).toEqual({ kind: "share", basisPoints: 10_000 });
  expect(paybackOf(book, stage, "extras")).toBeUndefined();
});
