import {
  accepted,
  dateIn,
  refused,
  sumMoney,
  type IsoDate,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import type { Rulebook } from "#domain/rulebook/index.ts";
import { judgeDelivery } from "./delivery-choice.ts";
import { eligibility } from "./eligibility.ts";
import { judgeGuides } from "./guide.ts";
import { handlingOf } from "./handling.ts";
import { priceEntries } from "./order-fees.ts";
import { priceServices } from "./order-services.ts";
import {
  mostEntries,
  mostPieces,
  type OrderEntry,
  type OrderLine,
  type Quote,
  type QuoteRequest,
} from "./order.ts";
import { isWholeTeam, teamsOf } from "./order-teams.ts";
import { chipsWithoutDeposit, printedTotals } from "./printed-total.ts";
import { entryOpen } from "./window.ts";
import { asRequested } from "./refusal-place.ts";
import { writtenOut } from "./written-out.ts";

/**
 * Prices an order at the moment it is sent in: entry fees, deposits, postage by the number of
 * people, shuttles, extras and what the payment method costs. All amounts are TWD; the total is the
 * sum of the lines and does not depend on the order of the entries.
 *
 * Refused with everything that is wrong, each with the clause and the place in the request, not
 * only with the first: `not-open-yet`, `entry-closed`, `too-many-entries`, `order-empty`, the codes
 * of {@link eligibility}, `fee-unsaid`, `birth-missing` and its like where a price hangs on it,
 * `team-unknown`, `team-incomplete`, `too-many-guides`, `delivery-unknown`, `region-not-served`,
 * `delivery-not-for-contest`, `postage-unsaid`, `shuttle-unknown`, `extra-unknown`, `extra-not-sold`,
 * `count-impossible`, and, when all else is fine, `method-unknown`, `method-over-max`,
 * `method-under-min`. At most 1,000 entries are priced. See docs/algorithms/price.md.
 */
export function quote(book: Rulebook, request: QuoteRequest): Outcome<Quote, Refusal> {
  const tooLarge = judgeSize(request);
  if (tooLarge !== undefined) return refused(tooLarge);
  const entries = writtenOut(request.entries);

  const refusals: Refusal[] = [];
  const reasons: Reason[] = [];
  const open = entryOpen(book, request.at);
  if (open.ok) reasons.push(...open.value.reasons);
  else refusals.push(...open.refusals);
  judgeEntries(book, request, entries, refusals);
  refusals.push(...judgeGuides(book, entries));
  if (request.delivery !== undefined)
    refusals.push(...judgeDelivery(book, request.delivery, entries));
  const { teams, refusals: ofTeams } = teamsOf(book, entries);
  refusals.push(...ofTeams);

  const lines: OrderLine[] = [];
  priceEntries(book, request.at, entries, teams, lines, refusals);
  priceServices(book, request, entries, lines, refusals);
  const [first, ...rest] = refusals.map((refusal) => asRequested(request.entries, refusal));
  if (first !== undefined) return refused(first, ...rest);

  reasons.push(...chipsWithoutDeposit(book), ...printedTotals(book, entries, lines));
  const due = sumMoney(lines.map((line) => line.amount));
  if (request.method === undefined) return accepted({ total: due, lines, reasons });
  const handling = handlingOf(book, request.method, due);
  if (!handling.ok) {
    const [refusal, ...more] = handling.refusals.map((one) => ({ ...one, path: ["method"] }));
    return refused(refusal as Refusal, ...more);
  }
  const { amount, reason } = handling.value;
  lines.push({ kind: "handling", item: request.method, amount, reasons: [reason] });
  return accepted({ total: sumMoney([due, amount]), lines, reasons });
}

function judgeSize({ entries, shuttles, extras }: QuoteRequest): Refusal | undefined {
  let asked = 0;
  for (const [index, { count = 1 }] of entries.entries()) {
    if (!isPieces(count)) return impossibleCount(["entries", index, "count"]);
    asked += count;
  }
  if (asked > mostEntries)
    return { code: "too-many-entries", clauses: [], args: { asked, most: mostEntries } };
  for (const [kind, wanted] of [
    ["shuttles", shuttles],
    ["extras", extras],
  ] as const) {
    for (const [id, pieces] of Object.entries(wanted ?? {})) {
      if (!isPieces(pieces)) return impossibleCount([kind, id]);
      asked += pieces;
    }
  }
  return asked === 0 ? { code: "order-empty", clauses: [], args: {} } : undefined;
}

function isPieces(n: number): boolean {
  return Number.isInteger(n) && n >= 1 && n <= mostPieces;
}

function impossibleCount(path: readonly (string | number)[]): Refusal {
  return { code: "count-impossible", clauses: [], args: { most: mostPieces }, path };
}

function judgeEntries(
  book: Rulebook,
  { at }: QuoteRequest,
  entries: readonly OrderEntry[],
  refusals: Refusal[],
): void {
  let today: IsoDate | undefined;
  for (const [index, entry] of entries.entries()) {
    // A name of many entries alike is judged once: `count` hands out the same object.
    if (index > 0 && entry === entries[index - 1]) continue;
    if (entry.birth !== undefined) today ??= dateIn(book.zone, at);
    if (isWholeTeam(book, entry.contest)) continue;
    const judged = eligibility(book, entry.contest, entry, today);
    if (judged.ok) continue;
    for (const refusal of judged.refusals) refusals.push({ ...refusal, path: ["entries", index] });
  }
}
