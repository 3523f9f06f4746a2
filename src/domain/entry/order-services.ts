import type { Outcome, Reason, Refusal } from "#domain/kernel/index.ts";
import { citing, lookUp, type Rulebook } from "#domain/rulebook/index.ts";
import { extraPrice } from "./extra-price.ts";
import type { Priced } from "./fee.ts";
import type { LineKind, OrderEntry, OrderLine, QuoteRequest } from "./order.ts";
import { personsOf } from "./order-teams.ts";
import { postageOf } from "./postage.ts";
import { shuttleFare } from "./shuttle-fare.ts";

/**
 * Adds the lines of the whole order: postage for all its people together (every entry has a kit,
 * guides and each member of a team too), shuttle tickets, extras.
 */
export function priceServices(
  book: Rulebook,
  request: QuoteRequest,
  entries: readonly OrderEntry[],
  lines: OrderLine[],
  refusals: Refusal[],
): void {
  const { delivery, shuttles, extras } = request;
  const add = (
    kind: LineKind,
    item: string,
    priced: Outcome<Priced, Refusal>,
    path: string[],
    more: readonly Reason[] = [],
  ): void => {
    if (priced.ok) {
      const { amount, reason } = priced.value;
      lines.push({ kind, item, amount, reasons: [reason, ...more] });
    } else for (const refusal of priced.refusals) refusals.push({ ...refusal, path });
  };
  if (delivery !== undefined) {
    let persons = 0;
    for (const entry of entries) persons += personsOf(book, entry.contest);
    const way = lookUp(book.rules.delivery?.methods, delivery);
    const chosen: readonly Reason[] =
      way === undefined
        ? []
        : [{ code: "delivery", clauses: citing(book, way), args: { method: { text: way.name } } }];
    add("postage", delivery, postageOf(book, delivery, persons), ["delivery"], chosen);
  }
  for (const [id, tickets] of Object.entries(shuttles ?? {}))
    add("shuttle", id, shuttleFare(book, id, tickets), ["shuttles", id]);
  if (extras === undefined) return;
  const contests = new Set(entries.map(({ contest }) => contest));
  for (const [id, pieces] of Object.entries(extras))
    add("extras", id, extraPrice(book, id, pieces, contests), ["extras", id]);
}
