import { ageOn, type Reason, type Refusal } from "#domain/kernel/index.ts";
import {
  bandContains,
  citing,
  type Band,
  type Bounds,
  type Contest,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { isDayIn } from "./day-in.ts";
import type { PastResult, Person } from "./person.ts";

/** A time to have run, and when: of the qualifying standards and of the elite groups. */
export type TimeStandard = {
  readonly time?: Band | undefined;
  readonly raced?: Bounds | undefined;
};

/**
 * Whether a past result meets a standard: the time lies in its band (ms; a limit of which it is
 * unsaid whether it counts does count) and was run on a day that counts.
 */
export function meetsStandard(book: Rulebook, standard: TimeStandard, result: PastResult): boolean {
  const fastEnough = standard.time === undefined || bandContains(standard.time, result.time, true);
  return (
    fastEnough && (standard.raced === undefined || isDayIn(book, standard.raced, result.raced))
  );
}

/**
 * Qualifying standards of a contest: of those printed for the person's sex and age, one must be met.
 * Somebody for whom none is printed needs none; one that opens a pool is no condition of the contest.
 * Refuses with `standard-not-met`.
 */
export function judgeStandards(
  book: Rulebook,
  contest: Contest,
  person: Person,
  reasons: Reason[],
  refusals: Refusal[],
): void {
  const { best, birth, sex } = person;
  if (best === undefined) return;
  const standards = Object.entries(book.rules.standards ?? {})
    .filter(([id]) => !opensPool(book, id))
    .map(([, rule]) => rule)
    .filter(
      (rule) =>
        rule.contests.includes(contest.id) &&
        (rule.sex === undefined || sex === undefined || rule.sex === sex) &&
        (rule.age === undefined ||
          birth === undefined ||
          bandContains(rule.age, ageOn(birth, contest.date), true)),
    );
  if (standards.length === 0) return;
  const met = best === null ? undefined : standards.find((rule) => meetsStandard(book, rule, best));
  const args = { contest: { text: contest.name }, ...(best && { time: { duration: best.time } }) };
  if (met === undefined)
    refusals.push({
      code: "standard-not-met",
      clauses: [...new Set(standards.flatMap((rule) => citing(book, rule)))],
      args,
    });
  else reasons.push({ code: "standard-met", clauses: citing(book, met), args });
}

/** Whether a standard is asked for places of a pool only (an elite wave, a second draw). */
function opensPool(book: Rulebook, id: string): boolean {
  return Object.values(book.rules.pools ?? {}).some(
    (pool) => pool.standards?.includes(id) === true,
  );
}
