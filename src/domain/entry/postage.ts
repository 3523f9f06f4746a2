import {
  accepted,
  addMoney,
  multiplyMoney,
  refused,
  zeroMoney,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { bandContains, citing, lookUp, nearest, type Rulebook } from "#domain/rulebook/index.ts";
import type { Priced } from "./fee.ts";

/**
 * What it costs to get the kit of `persons` people by a delivery method, in TWD; 0 for a method
 * without postage.
 *
 * The first tier that holds the number decides. An open tier with `plus` and `per` goes on without
 * end: its price holds for everybody below the tier, and each started `per` people from the tier's
 * first figure on cost `plus` more. 201+ at 2,000 plus 500 per 100: 2,500 for 201 to 300 people,
 * 3,000 for 301 to 400. Refuses `delivery-unknown` and, between tiers, `postage-unsaid`.
 */
export function postageOf(
  book: Rulebook,
  method: string,
  persons: number,
): Outcome<Priced, Refusal> {
  const { delivery, postage } = book.rules;
  const methods = delivery?.methods ?? {};
  const chosen = lookUp(methods, method);
  if (chosen === undefined) {
    const args = { method, nearest: nearest(method, Object.keys(methods)) ?? "" };
    const clauses = [...new Set(Object.values(methods).flatMap((one) => citing(book, one)))];
    return refused({ code: "delivery-unknown", clauses, args });
  }
  const way = { method: { text: chosen.name }, persons };
  if (postage === undefined || !postage.methods.includes(method)) {
    const reason = { code: "postage-free", clauses: citing(book, chosen), args: way };
    return accepted({ amount: zeroMoney, reason });
  }
  const clauses = citing(book, postage);
  const tier = postage.tiers.find((candidate) => bandContains(candidate.persons, persons, true));
  if (tier === undefined) return refused({ code: "postage-unsaid", clauses, args: way });
  const { plus, per } = tier;
  if (plus === undefined || per === undefined) {
    const args = {
      ...way,
      range: { range: tier.persons, unit: "count" } as const,
      amount: { money: tier.price },
    };
    return accepted({ amount: tier.price, reason: { code: "postage", clauses, args } });
  }
  const first = tier.persons.lower;
  const below = first === undefined ? 0 : first.at - (first.closed === true ? 1 : 0);
  const started = Math.ceil((persons - below) / per);
  const amount = addMoney(tier.price, multiplyMoney(plus, started));
  const args = { ...way, above: below, per, plus: { money: plus }, amount: { money: amount } };
  return accepted({ amount, reason: { code: "postage-plus", clauses, args } });
}
