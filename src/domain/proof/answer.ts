import type { ClauseId, Explained, Outcome, Reason, Refusal } from "#domain/kernel/index.ts";

/** What a case can expect: a figure, a word, yes or no; null is `none`. */
export type Plain = string | number | boolean | null;

/** One decided value, with what led to it. */
export type Answered = {
  /** A list where several hold at once (codes of refusals): one of them may be expected. */
  readonly value: Plain | readonly Plain[];
  readonly reasons: readonly (Reason | Refusal)[];
};

/** The values an ask decides, by the key under which a case expects them (`lines.fee`). */
export type Answer = Readonly<Record<string, Answered>>;

/** The codes of what led to a refusal; each code stands with its own reasons. */
export function codesOf(refusals: readonly Refusal[]): Answered {
  return { value: refusals.map(({ code }) => code), reasons: refusals };
}

/** The answer of a decision that may be refused: one value under `key`, null when refused. */
export function answerOf<T>(
  outcome: Outcome<Explained<T>, Refusal>,
  keys: (value: T) => Readonly<Record<string, Plain>>,
  whenRefused: Readonly<Record<string, Plain>>,
): Answer {
  const reasons = outcome.ok ? outcome.value.reasons : outcome.refusals;
  const values = outcome.ok ? keys(outcome.value.value) : whenRefused;
  const answers = Object.entries(values).map(([key, value]) => [key, { value, reasons }] as const);
  const refusal = outcome.ok ? [] : [["refused", codesOf(outcome.refusals)] as const];
  return Object.fromEntries([...answers, ...refusal]);
}

/** The clauses that led to a value. */
export function clausesOf({ reasons }: Answered): readonly ClauseId[] {
  return reasons.flatMap((reason) => reason.clauses);
}

/** Whether nothing decided a value: some reason says that no rule speaks of it. */
export function isUndecided({ reasons }: Answered): boolean {
  return reasons.length === 0 || reasons.some(({ code }) => code.endsWith("-unsaid"));
}
