import {
  accepted,
  multiplyMoney,
  refused,
  zeroMoney,
  type Money,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, lookUp, nearest, type Rulebook } from "#domain/rulebook/index.ts";
import type { Priced } from "./fee.ts";

/** What the payer bears for paying, and how many bills the amount makes. */
export type Handling = Priced & { readonly bills: number };

/**
 * The handling fee of a bill in TWD, by payment method. The limit of a method is compared with the
 * bill before the fee. An amount above it is split into as few bills as hold it, each with the fee,
 * where the rulebook says so; else it is refused (`method-over-max`), also where the rulebook is
 * silent, since the method cannot take it. Refuses `method-unknown` and `method-under-min`.
 * Nothing to pay costs nothing to pay.
 */
export function handlingOf(
  book: Rulebook,
  method: string,
  amount: Money,
): Outcome<Handling, Refusal> {
  const methods = book.rules.payment?.methods ?? {};
  const chosen = lookUp(methods, method);
  if (chosen === undefined) {
    const args = { method, nearest: nearest(method, Object.keys(methods)) ?? "" };
    const clauses = [...new Set(Object.values(methods).flatMap((one) => citing(book, one)))];
    return refused({ code: "method-unknown", clauses, args });
  }
  const clauses = citing(book, chosen);
  const { handling = zeroMoney, max, min } = chosen;
  const way = { method: { text: chosen.name }, amount: { money: amount } };
  if (amount === 0)
    return accepted({
      amount,
      bills: 0,
      reason: { code: "handling-nothing-due", clauses, args: way },
    });
  if (min !== undefined && amount < min)
    return refused({ code: "method-under-min", clauses, args: { ...way, min: { money: min } } });
  const bills = max === undefined || amount <= max ? 1 : Math.ceil(amount / max);
  if (max !== undefined && bills > 1 && chosen["over-max"] !== "split")
    return refused({ code: "method-over-max", clauses, args: { ...way, max: { money: max } } });
  const args = { ...way, fee: { money: handling }, bills };
  return accepted({
    amount: multiplyMoney(handling, bills),
    bills,
    reason: { code: bills > 1 ? "handling-split" : "handling", clauses, args },
  });
}
