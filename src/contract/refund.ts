import { refundRequestOf, type RefundRequest } from "#domain/entry/index.ts";
import { mapOutcome, type EpochMs, type Outcome } from "#domain/kernel/index.ts";
import { readWith, refundGiven, type Problem } from "#domain/rulebook/index.ts";
import { withMoment } from "./quote.ts";

/** The body of a request for a refund; docs/algorithms/refund.md describes it. */
export const refundBody = refundGiven;

/**
 * Reads money asked back, as JSON gives it: the whole request, or the order alone (a request that
 * has no `order` is one). `asked` stands in for the moment when the request names none.
 */
export function readRefundRequest(
  zone: string,
  json: unknown,
  asked?: EpochMs,
): Outcome<RefundRequest, Problem> {
  const isOrder = typeof json === "object" && json !== null && !("order" in json);
  const whole: unknown = isOrder ? { order: json } : json;
  const read = readWith(refundBody, withMoment(whole, "asked", asked));
  return mapOutcome(read, (given) => refundRequestOf(zone, given));
}
