import type { ShownReason, ShownRefusal } from "#contract/decision.ts";
import type { DecidedBy } from "#contract/rulebook.ts";
import { say } from "#contract/text/say.ts";
import type { Speech } from "#contract/text/speech.ts";
import {
  epochMs,
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

/** The language of an answer, on the clocks of the race. */
export function speechOf({ book, language }: Asked): Speech {
  return { language, zone: book.zone };
}

/** Reasons in the language of the answer. */
export function shown(reasons: readonly Reason[], speech: Speech): ShownReason[] {
  return reasons.map(({ code, clauses, args }) => ({
    code,
    clauses: [...clauses],
    text: say(`reason.${code}`, args, speech),
  }));
}

/** A request that could not be read, with the place of each mistake. */
export function unreadable(problems: readonly Problem[], speech: Speech): NotAnswered {
  const refusals = problems.map(({ code, clauses, path, args, write }) => ({
    code,
    clauses: [...clauses],
    path: placeOf(path),
    message: say(`problem.${code}`, args, speech),
    ...(write !== "" && { write }),
  }));
  return { kind: "unreadable", refusals };
}

/** What the rules refuse, with the name that was probably meant. */
export function notAllowed(
  book: Rulebook,
  refusals: readonly Refusal[],
  speech: Speech,
): NotAnswered {
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
