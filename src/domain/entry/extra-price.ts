import {
  accepted,
  multiplyMoney,
  refused,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, lookUp, nearest, type Rulebook } from "#domain/rulebook/index.ts";
import type { Priced } from "./fee.ts";

/**
 * The price of so many pieces of something sold beside the entry, in TWD. Refuses `extra-unknown`
 * and, for things kept to contests that nobody in the order runs, `extra-not-sold`.
 */
export function extraPrice(
  book: Rulebook,
  id: string,
  pieces: number,
  contests: ReadonlySet<string>,
): Outcome<Priced, Refusal> {
  const extras = book.rules.extras ?? {};
  const extra = lookUp(extras, id);
  if (extra === undefined) {
    const args = { extra: id, nearest: nearest(id, Object.keys(extras)) ?? "" };
    return refused({ code: "extra-unknown", clauses: [], args });
  }
  const clauses = citing(book, extra);
  const args = { extra: { text: extra.name }, price: { money: extra.price }, pieces };
  if (extra.contests !== undefined && !extra.contests.some((contest) => contests.has(contest)))
    return refused({ code: "extra-not-sold", clauses, args });
  const amount = multiplyMoney(extra.price, pieces);
  return accepted({ amount, reason: { code: "extra-price", clauses, args } });
}
