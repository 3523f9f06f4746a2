import {
  accepted,
  multiplyMoney,
  refused,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, lookUp, nearest, type Rulebook } from "#domain/rulebook/index.ts";
import type { Priced } from "./fee.ts";

/** The fare of so many tickets of a shuttle, in TWD. Refuses `shuttle-unknown`. */
export function shuttleFare(book: Rulebook, id: string, tickets: number): Outcome<Priced, Refusal> {
  const shuttles = book.rules.shuttles ?? {};
  const shuttle = lookUp(shuttles, id);
  if (shuttle === undefined) {
    const args = { shuttle: id, nearest: nearest(id, Object.keys(shuttles)) ?? "" };
    return refused({ code: "shuttle-unknown", clauses: [], args });
  }
  const amount = multiplyMoney(shuttle.price, tickets);
  const args = { shuttle: { text: shuttle.name }, price: { money: shuttle.price }, tickets };
  return accepted({
    amount,
    reason: { code: "shuttle-fare", clauses: citing(book, shuttle), args },
  });
}
