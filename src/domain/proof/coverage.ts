import { languages, type ClauseId } from "#domain/kernel/index.ts";
import type { Clause, Path, Rulebook } from "#domain/rulebook/index.ts";
import { isUndecided, type Plain } from "./answer.ts";
import { asks } from "./asks.ts";
import { knockOut, leaveAlone } from "./knock-out.ts";
import { decidedValues, isEqual, type CaseOutcome, type Decided } from "./run-cases.ts";

/**
 * How far the program carries a clause.
 *
 * - `enforced` (level A): a rule states it, a case names it and passes, the reasons cite it, and the
 *   case comes out differently without it.
 * - `recorded` (level M): a rule states it, for a person to decide by; where an evaluator reads that
 *   rule, a passing case shows it.
 * - `published` (level N): registered with its wording in every language.
 * - `not-yet`: anything else.
 */
export type ClauseState = "enforced" | "recorded" | "published" | "not-yet";

/** One clause of the coverage; `waits` names the stage a clause that is not yet carried waits for. */
export type ClauseCoverage = {
  readonly id: ClauseId;
  readonly kind: string;
  readonly level: Clause["level"];
  readonly state: ClauseState;
  readonly waits?: string;
};

/** The coverage of a rulebook, clause by clause, with the sums of each state. */
export type Coverage = {
  readonly clauses: readonly ClauseCoverage[];
  readonly enforced: number;
  readonly recorded: number;
  readonly published: number;
  readonly total: number;
};

/**
 * What of a rulebook is carried out, proved by the outcomes of its own cases (see {@link ClauseState}).
 *
 * The proof is by removal: the rules that state a clause are taken out and its cases asked again. A
 * clause counts when an expected value then differs, or when nothing is left that decides it. Where
 * two clauses say the same in two rules, each hides the removal of the other: then the others of the
 * same reason go first, and the clause counts if it gives the same value alone and another without
 * it. Only where the format cannot do without the rule (see {@link knockOut}) the citation is proof enough.
 */
export function coverageOf(book: Rulebook, outcomes: readonly CaseOutcome[]): Coverage {
  const clauses = Object.values(book.clauses).map((clause): ClauseCoverage => {
    const { id, kind, level, stage } = clause;
    const state = stateOf(book, clause, outcomes);
    return { id, kind, level, state, ...(state === "not-yet" && { waits: stage }) };
  });
  const count = (state: ClauseState): number => clauses.filter((one) => one.state === state).length;
  return {
    clauses,
    enforced: count("enforced"),
    recorded: count("recorded"),
    published: count("published"),
    total: clauses.length,
  };
}

function stateOf(book: Rulebook, clause: Clause, outcomes: readonly CaseOutcome[]): ClauseState {
  if (clause.level === "N")
    return languages.every((language) => clause.text[language].trim() !== "")
      ? "published"
      : "not-yet";
  if (clause.cited.length === 0) return "not-yet";
  const shown = outcomes.filter((one) => one.passed && one.clause.includes(clause.id));
  if (clause.level === "M")
    return shown.length > 0 || !clause.cited.some(isEvaluated) ? "recorded" : "not-yet";
  if (shown.length === 0) return "not-yet";
  const without = knockOut(book, clause.ref);
  const hangsOnIt =
    without === null ||
    shown.some((one) => changes(book, without, one) || decidesAlone(book, clause, one));
  return hangsOnIt ? "enforced" : "not-yet";
}

/** Whether a clause decides a case without the clauses that are cited beside it; see {@link coverageOf}. */
function decidesAlone(book: Rulebook, clause: Clause, outcome: CaseOutcome): boolean {
  const beside = decidedValues(book, outcome.asked)
    .flatMap(({ answered }) => answered.reasons)
    .filter((reason) => reason.clauses.includes(clause.id))
    .flatMap((reason) => reason.clauses);
  const others = [...new Set(beside)].filter((id) => id !== clause.id);
  const refs = others.map((id) => id.slice(book.prefix.length + 1));
  const alone = leaveAlone(book, clause.ref, refs);
  if (alone === null || changes(book, alone, outcome)) return false;
  const without = knockOut(alone, clause.ref);
  return without !== null && changes(alone, without, outcome);
}

/** Whether an expected value of a case differs in another rulebook, or is decided by nothing there. */
function changes(book: Rulebook, other: Rulebook, { asked }: CaseOutcome): boolean {
  const after = decidedValues(other, asked);
  return decidedValues(book, asked).some(({ answered: was }, index) => {
    const { answered: is } = after[index] as Decided;
    const values = [was.value].flat() as readonly Plain[];
    if (!values.every((value) => isEqual(value, is.value))) return true;
    return isUndecided(is) && !isUndecided(was);
  });
}

const evaluated: readonly (readonly string[])[] = Object.values(asks).flatMap(({ decides }) =>
  decides.map((place) => place.split(".")),
);

/** Whether some evaluator reads the rule at a place. */
function isEvaluated(path: Path): boolean {
  return evaluated.some((place) =>
    place.every((step, index) => step === "*" || step === path[index]),
  );
}
