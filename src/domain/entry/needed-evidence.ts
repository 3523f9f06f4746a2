import { ageOn, type Reason, type Refusal } from "#domain/kernel/index.ts";
import { bandContains, citing, type Contest, type Rulebook } from "#domain/rulebook/index.ts";
import type { Person } from "./person.ts";

/**
 * Papers without which somebody may not enter: those whose lack is printed as a refusal, and those
 * a division asks of its members. Papers needed for a delivery method are a matter of the desk and
 * bar nobody here. Each missing one is refused as `evidence-missing`.
 */
export function judgeEvidence(
  book: Rulebook,
  contest: Contest,
  person: Person,
  reasons: Reason[],
  refusals: Refusal[],
): void {
  const { papers } = person;
  if (papers === undefined) return;
  for (const [id, rule] of neededOf(book, contest, person)) {
    const accepted = [id, ...Object.keys(rule.any ?? {})];
    const decision = {
      clauses: citing(book, rule),
      args: { evidence: { text: rule.name }, contest: { text: contest.name } },
    };
    if (papers.some((paper) => accepted.includes(paper)))
      reasons.push({ code: "evidence-accepted", ...decision });
    else refusals.push({ code: "evidence-missing", ...decision });
  }
}

type Evidence = NonNullable<Rulebook["rules"]["evidence"]>[string];

function neededOf(
  book: Rulebook,
  contest: Contest,
  person: Person,
): readonly (readonly [string, Evidence])[] {
  const divisions = divisionNames(book, person.division);
  const ofDivision = book.rules.divisions?.[divisions[0] ?? ""]?.evidence;
  return Object.entries(book.rules.evidence ?? {}).filter(([id, { needed, missing }]) => {
    if (id === ofDivision) return true;
    if (needed.methods !== undefined || needed.elite || missing !== "refused") return false;
    if (needed.contests?.includes(contest.id) === false) return false;
    if (needed.divisions?.some((name) => divisions.includes(name)) === false) return false;
    if (needed.age === undefined || person.birth === undefined) return true;
    return bandContains(needed.age, ageOn(person.birth, contest.date), true);
  });
}

/** A division by its own name and that of its set, the set first. */
function divisionNames(book: Rulebook, division: string | undefined): readonly string[] {
  if (division === undefined) return [];
  const sets = Object.entries(book.rules.divisions ?? {});
  const set = sets.find(([id, rule]) => id === division || Object.hasOwn(rule.groups, division));
  return set === undefined ? [division] : [set[0], division];
}
