import type { ClauseId } from "#domain/kernel/index.ts";
import {
  fullClause,
  isFields,
  momentIn,
  type GivenMoment,
  type RaceCase,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { clausesOf, type Answer, type Answered, type Plain } from "./answer.ts";
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
  const expected = expectedValues(book, raceCase);
  const answer = expected.length === 0 ? {} : answerCase(book, raceCase);
  const cited = new Set<ClauseId>();
  const differences: Difference[] = [];
  if (expected.length === 0)
    differences.push({ what: "expect", expected: "at least one value", actual: null });
  for (const [what, value] of expected) {
    const answered = answer[what];
    if (answered === undefined || !isEqual(value, answered.value)) {
      differences.push({ what, expected: value, actual: answered?.value ?? null });
    }
    for (const one of citedFor(answered, value)) cited.add(one);
  }
  for (const id of clause) {
    if (expected.length > 0 && !cited.has(id))
      differences.push({ what: "clause", expected: id, actual: [...cited] });
  }
  return {
    case: raceCase.case,
    clause,
    passed: differences.length === 0,
    differences,
    asked: raceCase,
  };
}

/** Of several refusals only the one that is expected leads to the expected code. */
function citedFor(answered: Answered | undefined, value: Plain): readonly ClauseId[] {
  if (answered === undefined) return [];
  if (!Array.isArray(answered.value)) return clausesOf(answered);
  return clausesOf({ ...answered, reasons: answered.reasons.filter(({ code }) => code === value) });
}

/** Whether a decided value is the expected one; of several codes one is enough. */
export function isEqual(expected: Plain, actual: Answered["value"]): boolean {
  if (Array.isArray(actual)) return (actual as readonly Plain[]).includes(expected);
  return actual === expected;
}

/** What a case expects, by the keys of answers: nested values with a dot, `none` as null. */
export function expectedValues(
  book: Rulebook,
  { expect }: Pick<RaceCase, "expect">,
): readonly (readonly [string, Plain])[] {
  return flatten(book, expect, "");
}

function flatten(
  book: Rulebook,
  value: object,
  prefix: string,
): readonly (readonly [string, Plain])[] {
  return Object.entries(value).flatMap(([key, field]: readonly [string, unknown]) => {
    const what = prefix + key;
    if (field === undefined) return [];
    if (Array.isArray(field)) return [[what, field.join(" ")] as const];
    if (isFields(field))
      return "kind" in field
        ? [[what, momentIn(book.zone, field as GivenMoment)] as const]
        : flatten(book, field, `${what}.`);
    return [[what, field === "none" ? null : (field as Plain)] as const];
  });
}

/** The values a case expects as a rulebook decides them. */
export function decidedValues(
  book: Rulebook,
  raceCase: RaceCase,
): readonly (readonly [string, Answered | undefined])[] {
  const answer: Answer = answerCase(book, raceCase);
  return expectedValues(book, raceCase).map(([what]) => [what, answer[what]] as const);
}
