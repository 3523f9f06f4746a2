import type { ShownQuote, ShownRefund } from "#contract/decision.ts";
import { readQuoteRequest } from "#contract/quote.ts";
import { readRefundRequest } from "#contract/refund.ts";
import { quote, refund } from "#domain/entry/index.ts";
import { accepted, refused } from "#domain/kernel/index.ts";

import { notAllowed, shown, speechOf, unreadable, type Answer, type Asked } from "./asked.ts";

/** Prices an order as JSON gives it; each line with its clauses, in the language asked for. */
export function askQuote(asked: Asked, json: unknown): Answer<ShownQuote> {
  const speech = speechOf(asked);
  const request = readQuoteRequest(asked.book.zone, json, asked.at);
  if (!request.ok) return refused(unreadable(request.refusals, speech));
  const quoted = quote(asked.book, request.value);
  if (!quoted.ok) return refused(notAllowed(asked.book, quoted.refusals, speech));
  const { total, lines, reasons } = quoted.value;
  return accepted({
    rulebook: asked.rulebook,
    total,
    lines: lines.map((line) => ({ ...line, reasons: shown(line.reasons, speech) })),
    reasons: shown(reasons, speech),
  });
}

/** Says what comes back of an order, line by line with its clauses, in the language asked for. */
export function askRefund(asked: Asked, json: unknown): Answer<ShownRefund> {
  const speech = speechOf(asked);
  const request = readRefundRequest(asked.book.zone, json, asked.at);
  if (!request.ok) return refused(unreadable(request.refusals, speech));
  const decided = refund(asked.book, request.value);
  if (!decided.ok) return refused(notAllowed(asked.book, decided.refusals, speech));
  const { stage, total, lines, reasons } = decided.value;
  return accepted({
    rulebook: asked.rulebook,
    stage,
    total,
    lines: lines.map((line) => ({ ...line, reasons: shown(line.reasons, speech) })),
    reasons: shown(reasons, speech),
  });
}
