import {
  basisPoints,
  money,
  shareOf,
  subtractMoney,
  zeroMoney,
  type Money,
  type Reason,
} from "#domain/kernel/index.ts";
import type { Rulebook } from "#domain/rulebook/index.ts";
import type { LineKind } from "./order.ts";

type Stages = NonNullable<Rulebook["rules"]["refunds"]>["stages"];

/** What comes back of each kind of order line, as a stage or a cancellation prints it. */
export type Pays = Stages[string]["pays"];

/** What comes back of one order line. */
export type Payback = NonNullable<Pays[LineKind]>;

/**
 * The part of a paid amount that comes back, in whole TWD, never more than was paid.
 *
 * A share that is not whole dollars is rounded up: the road-run notice says how much an organiser
 * may keep *at most*, so a fraction of a dollar belongs to the entrant. `less` keeps a sum of each
 * line and gives the rest, `fixed` gives a sum.
 */
export function paidBack(paid: Money, payback: Payback): Money {
  if (payback.kind === "share") return shareOf(paid, basisPoints(payback.basisPoints), "ceil");
  if (payback.kind === "fixed") return money(Math.min(paid, payback.amount));
  return paid > payback.amount ? subtractMoney(paid, money(payback.amount)) : zeroMoney;
}

/** A payback as the argument of a reason, by the code that words it. */
export function wordPayback(payback: Payback): Pick<Reason, "code" | "args"> {
  if (payback.kind === "share")
    return { code: "refund-share", args: { share: { basisPoints: payback.basisPoints } } };
  const amount = { money: money(payback.amount) };
  return payback.kind === "fixed"
    ? { code: "refund-fixed", args: { fixed: amount } }
    : { code: "refund-less", args: { kept: amount } };
}
