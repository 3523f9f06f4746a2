import {
  basisPoints,
  money,
  shareOf,
  sumMoney,
  zeroMoney,
  type Money,
  type Rounding,
} from "#domain/kernel/index.ts";
import { valueFor } from "../per-contest.ts";
import type { Rulebook } from "../rulebook.ts";
import type { Payback, refundLines } from "../schema/refunds.ts";
import type { RulebookSource } from "../schema/rulebook.ts";

/** One stage of the refunds as read. */
export type RefundStage = NonNullable<RulebookSource["refunds"]>["stages"][string];

/** One kind of order line a refund speaks of. */
export type Line = (typeof refundLines)[number];

/** Every entry fee a contest may cost: one, or one per price of its list. */
export function feesOf(book: Rulebook, contest: string): readonly Money[] {
  const fee = valueFor(book.rules.fees, contest);
  if (fee === undefined) return [];
  return typeof fee === "number" ? [fee] : fee.map((tier) => tier.price);
}

/** All deposits of a contest together. */
export function depositOf(book: Rulebook, contest: string): Money {
  return sumMoney(
    Object.values(book.rules.deposits ?? {}).map(
      ({ amounts }) => amounts[contest] ?? amounts["all"] ?? zeroMoney,
    ),
  );
}

/** What a stage pays of an order line; what holds for every stage speaks where it is silent itself. */
export function paybackOf(book: Rulebook, stage: RefundStage, line: Line): Payback | undefined {
  return stage.pays[line] ?? book.rules.refunds?.lines?.pays[line];
}

/** Whether anything at all comes back. */
export function paysAnything(payback: Payback | undefined): boolean {
  return payback !== undefined && (payback.kind !== "share" || payback.basisPoints > 0);
}

/** What comes back of an amount, in whole dollars; never more than was paid, never less than nothing. */
export function paidBack(
  payback: Payback | undefined,
  amount: Money,
  rounding: Rounding = "half-up",
): Money {
  if (payback === undefined) return zeroMoney;
  if (payback.kind === "share") return shareOf(amount, basisPoints(payback.basisPoints), rounding);
  if (payback.kind === "less") return money(Math.max(0, amount - payback.amount));
  return money(Math.min(amount, payback.amount));
}

/** The share of an amount that comes back, in basis points, rounded down. */
export function shareBack(payback: Payback, amount: Money): number {
  if (payback.kind === "share") return payback.basisPoints;
  return amount === 0 ? 10_000 : Math.floor((paidBack(payback, amount) * 10_000) / amount);
}
