import { money, type EpochMs } from "#domain/kernel/index.ts";
import { momentIn, type QuoteGiven, type RefundGiven } from "#domain/rulebook/index.ts";
import type { QuoteRequest } from "./order.ts";
import type { RefundRequest } from "./refund-request.ts";

/** An order as written, with its moments on the clock of the race turned into instants. */
export function quoteRequestOf(zone: string, given: QuoteGiven): QuoteRequest {
  return { ...given, at: momentIn(zone, given.at) };
}

/**
 * A refund request as written. An order that does not say when it was paid was paid at once;
 * members are counted from 1 in writing.
 */
export function refundRequestOf(zone: string, given: RefundGiven): RefundRequest {
  const { paid, total, ...order } = given.order;
  const sent = quoteRequestOf(zone, order);
  return {
    ...given,
    order: {
      ...sent,
      paid: paidAt(zone, paid, sent.at),
      ...(total !== undefined && { total: money(total) }),
    },
    asked: momentIn(zone, given.asked),
    shipped: given.shipped && momentIn(zone, given.shipped),
    members: given.members?.map((position) => position - 1),
  };
}

function paidAt(zone: string, paid: RefundGiven["order"]["paid"], sent: EpochMs): EpochMs | null {
  if (typeof paid === "object") return momentIn(zone, paid);
  return paid === false ? null : sent;
}
