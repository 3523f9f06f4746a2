import { quoteRequestOf, type QuoteRequest } from "#domain/entry/index.ts";
import { mapOutcome, type EpochMs, type Outcome } from "#domain/kernel/index.ts";
import { quoteGiven, readWith, type Problem } from "#domain/rulebook/index.ts";

/** The body of a request for a price; docs/algorithms/price.md describes it. */
export const quoteBody = quoteGiven;

/**
 * Reads an order to price, as JSON gives it: the whole order, or the list of its entries alone.
 * `at` stands in for the moment when the order names none. Every mistake is a problem with its place
 * and what to write instead; unknown keys are refused with the key that was probably meant.
 */
export function readQuoteRequest(
  zone: string,
  json: unknown,
  at?: EpochMs,
): Outcome<QuoteRequest, Problem> {
  const whole: unknown = Array.isArray(json) ? { entries: json as unknown } : json;
  const read = readWith(quoteBody, withMoment(whole, "at", at));
  return mapOutcome(read, (given) => quoteRequestOf(zone, given));
}

/** An object with a moment put in where it has none; anything else is left for the schema to refuse. */
export function withMoment(json: unknown, key: string, at: EpochMs | undefined): unknown {
  if (at === undefined || typeof json !== "object" || json === null || key in json) return json;
  return { ...json, [key]: Temporal.Instant.fromEpochMilliseconds(at).toString() };
}
