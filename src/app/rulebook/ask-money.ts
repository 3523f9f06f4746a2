import type { DecidedBy } from "#contract/rulebook.ts";
import type { ShownQuote, ShownReason, ShownRefund, ShownRefusal } from "#contract/decision.ts";
import { readQuoteRequest } from "#contract/quote.ts";
import { readRefundRequest } from "#contract/refund.ts";
import { say } from "#contract/text/say.ts";
import type { Speech } from "#contract/text/speech.ts";
import { quote, refund } from "#domain/entry/index.ts";
import {
  accepted,
  epochMs,
  refused,
  type EpochMs,
  type Language,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import { quoted, type Path, type Problem, type Rulebook } from "#domain/rulebook/index.ts";

import type { App } from "../app.ts";
import { decidedByOf } from "./describe.ts";
import type { RulebookInForce } from "./in-force.ts";
import { meantName } from "./meant-name.ts";

/** The rulebook that answers, and which version it is. */
export interface Asked {
  readonly book: Rulebook;
  readonly rulebook: DecidedBy;
  readonly language: Language;
  /** The moment a request means that names none. */
  readonly at?: EpochMs;
}

/** A question to the rulebook in force, asked now. */
export function askNow(app: App, rulebook: RulebookInForce, language: Language): Asked {
  const at = epochMs(app.clock.now().epochMilliseconds);
  return { book: rulebook.book, rulebook: decidedByOf(rulebook), language, at };
}

/** What was asked for, in the language of the question, or why it was not answered. */
export type Answer<Shown> = Outcome<Shown, NotAnswered>;

/** A request that was not answered: it could not be read, or the rules refuse it. */
export interface NotAnswered {
  readonly kind: "unreadable" | "refused";
  readonly refusals: readonly ShownRefusal[];
}

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

function speechOf({ book, language }: Asked): Speech {
  return { language, zone: book.zone };
}

function shown(reasons: readonly Reason[], speech: Speech): ShownReason[] {
  return reasons.map(({ code, clauses, args }) => ({
    code,
    clauses: [...clauses],
    text: say(`reason.${code}`, args, speech),
  }));
}

function unreadable(problems: readonly Problem[], speech: Speech): NotAnswered {
  const refusals = problems.map(({ code, clauses, path, args, write }) => ({
    code,
    clauses: [...clauses],
    path: placeOf(path),
    message: say(`problem.${code}`, args, speech),
    ...(write !== "" && { write }),
  }));
  return { kind: "unreadable", refusals };
}

function notAllowed(book: Rulebook, refusals: readonly Refusal[], speech: Speech): NotAnswered {
  const shownRefusals = refusals.map((refusal) => {
    const { code, clauses, args, path } = refusal;
    const { fault } = args;
    const why = typeof fault === "string" ? { ...refusal, code: fault } : refusal;
    const write = meantName(book, why);
    const said =
      why === refusal ? args : { ...args, fault: say(`refusal.${why.code}`, args, speech) };
    return {
      code,
      clauses: [...clauses],
      path: placeOf(path ?? []),
      message: say(`refusal.${code}`, said, speech),
      ...(write !== undefined && { write }),
    };
  });
  return { kind: "refused", refusals: shownRefusals };
}

/** A place as it is shown; a key of a megabyte is not. */
function placeOf(path: Path): string {
  return path.map(quoted).join(".");
}
