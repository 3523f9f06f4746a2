import type { ClauseId } from "#domain/kernel/index.ts";
import {
  fullClause,
  isFields,
  momentIn,
  type GivenMoment,
  type RaceCase,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { clausesOf, type Answered, type Plain } from "./answer.ts";
import { answerCase } from "./asks.ts";

/** Where a case and the rulebook part: `what` is the key expected, or `clause` for a missing citation. */
export type Difference = {
  readonly what: string;
  readonly expected: Plain;
  readonly actual: Plain | readonly Plain[];
};

/** How one case went. */
export type CaseOutcome = {
  readonly case: string;
  readonly clause: readonly ClauseId[];
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  /** The case itself, so that it can be asked again of another rulebook. */
  readonly asked: RaceCase;
};

/**
 * Runs every case. A case passes when each expected value is equal to the decided one and each of
 * its clauses is cited by the reasons that led to the values it expects. A case that expects nothing
 * proves nothing and fails.
 */
export function runCases(book: Rulebook, cases: readonly RaceCase[]): readonly CaseOutcome[] {
  return cases.map((raceCase) => runCase(book, raceCase));
}

/** Runs one case; see {@link runCases}. */
export function runCase(book: Rulebook, raceCase: RaceCase): CaseOutcome {
  const clause = raceCase.clause.map((ref) => fullClause(book, ref));
  const decided = decidedValues(book, raceCase);
  const cited = new Set(decided.flatMap((one) => citedFor(one.answered, one.expected)));
  const differences: Difference[] = decided
    .filter(({ expected, answered }) => !isEqual(expected, answered.value))
    .map(({ what, expected, answered }) => ({ what, expected, actual: answered.value }));
  if (decided.length === 0)
    differences.push({ what: "expect", expected: "at least one value", actual: null });
  for (const id of decided.length === 0 ? [] : clause) {
    if (!cited.has(id)) differences.push({ what: "clause", expected: id, actual: [...cited] });
  }
  const passed = differences.length === 0;
  return { case: raceCase.case, clause, passed, differences, asked: raceCase };
}

/** A value a case expects beside the one the rulebook decides. */
export type Decided = {
  readonly what: string;
  readonly expected: Plain;
  readonly answered: Answered;
};

/** What its question does not decide is decided by nothing. */
const undecided: Answered = { value: null, reasons: [] };

/** The values a case expects, as a rulebook decides them. */
export function decidedValues(book: Rulebook, raceCase: RaceCase): readonly Decided[] {
  const answer = answerCase(book, raceCase);
  return flatten(book, raceCase.expect, "").map(([what, expected]) => ({
    what,
    expected,
    answered: answer[what] ?? undecided,
  }));
}

/** Of several refusals only the one that is expected leads to the expected code. */
function citedFor(answered: Answered, value: Plain): readonly ClauseId[] {
  if (!Array.isArray(answered.value)) return clausesOf(answered);
  return clausesOf({ ...answered, reasons: answered.reasons.filter(({ code }) => code === value) });
}

/** Whether a decided value is the expected one; of several codes one is enough. */
export function isEqual(expected: Plain, actual: Answered["value"]): boolean {
  if (Array.isArray(actual)) return (actual as readonly Plain[]).includes(expected);
  return actual === expected;
}

/** What a case expects, by the keys of answers: nested values with a dot, `none` as null. */
function flatten(
  book: Rulebook,
  value: object,
  prefix: string,
): readonly (readonly [string, Plain])[] {
  return Object.entries(value).flatMap(([key, field]: readonly [string, unknown]) => {
    const what = prefix + key;
    if (Array.isArray(field)) return [[what, field.join(" ")] as const];
    if (isFields(field))
      return "kind" in field
        ? [[what, momentIn(book.zone, field as GivenMoment)] as const]
        : flatten(book, field, `${what}.`);
    return [[what, field === "none" ? null : (field as Plain)] as const];
  });
}
