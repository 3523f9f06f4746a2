import type { IsoDate, Outcome, Reason, Refusal } from "#domain/kernel/index.ts";
import { accepted, refused } from "#domain/kernel/index.ts";
import { citing, lookUp, type Contest, type Rulebook } from "#domain/rulebook/index.ts";
import { judgeAge } from "./age.ts";
import { judgeEvidence } from "./needed-evidence.ts";
import type { GuardianKind, Person } from "./person.ts";
import { judgeStandards } from "./standard.ts";

/**
 * Whether somebody may enter a contest: age, sex, nationality and residence, an adult for minors,
 * papers, a qualifying time. What is unsaid of the person is not judged.
 *
 * Accepted with the rules that admit; refused with every rule that does not, in the order above:
 * `contest-unknown`, `birth-in-future` (compared with `today`, at the latest with the day of the
 * contest), `too-young`, `too-old`, `born-outside`, `sex-not-admitted`, `nationality-not-admitted`,
 * `residence-not-admitted`, `guardian-missing`, `evidence-missing`, `standard-not-met`.
 */
export function eligibility(
  book: Rulebook,
  contestId: string,
  person: Person,
  today?: IsoDate,
): Outcome<readonly Reason[], Refusal> {
  const contest = lookUp(book.contests, contestId);
  if (contest === undefined) return refused(unknownContest(contestId));
  const reasons: Reason[] = [];
  const refusals: Refusal[] = [];
  if (person.birth !== undefined) {
    const latest = today === undefined || contest.date < today ? contest.date : today;
    if (person.birth > latest) {
      return refused({
        code: "birth-in-future",
        clauses: [],
        args: { birth: { date: person.birth } },
      });
    }
    judgeAges(book, contest, person.birth, reasons, refusals);
  }
  judgeSex(book, contest, person, reasons, refusals);
  judgeOrigin(book, contest, person, reasons, refusals);
  if (person.birth !== undefined && person.guardian !== undefined)
    judgeGuardian(book, contest, person.birth, person.guardian, reasons, refusals);
  judgeEvidence(book, contest, person, reasons, refusals);
  judgeStandards(book, contest, person, reasons, refusals);
  const [first, ...rest] = refusals;
  return first === undefined ? accepted(reasons) : refused(first, ...rest);
}

/** The refusal of a contest that the rulebook does not have. */
export function unknownContest(contest: string): Refusal {
  return { code: "contest-unknown", clauses: [], args: { contest } };
}

function judgeAges(
  book: Rulebook,
  contest: Contest,
  birth: IsoDate,
  reasons: Reason[],
  refusals: Refusal[],
): void {
  for (const rule of Object.values(book.rules.eligibility?.ages ?? {})) {
    if (!rule.contests.includes(contest.id)) continue;
    const verdict = judgeAge(withRepeated(rule), birth, contest.date);
    const clauses = citing(book, rule);
    const args = { ...verdict.args, contest: { text: contest.name } };
    if (verdict.side === null) reasons.push({ code: verdict.code, clauses, args });
    else refusals.push({ code: verdict.side, clauses, args });
  }
}

type AgeFields = Parameters<typeof judgeAge>[0];

/** A rule that prints the age in one clause and the birth years in another is one rule with both. */
function withRepeated(
  rule: AgeFields & { readonly again?: readonly AgeFields[] | undefined },
): AgeFields {
  let { age, born, basis } = rule;
  for (const again of rule.again ?? []) {
    age ??= again.age;
    born ??= again.born;
    basis ??= again.basis;
  }
  return { age, born, basis };
}

function judgeSex(
  book: Rulebook,
  contest: Contest,
  { sex }: Person,
  reasons: Reason[],
  refusals: Refusal[],
): void {
  if (sex === undefined) return;
  for (const rule of Object.values(book.rules.eligibility?.sexes ?? {})) {
    if (!rule.contests.includes(contest.id)) continue;
    const decision = {
      clauses: citing(book, rule),
      args: { contest: { text: contest.name }, sex: { term: `sex-${sex}` } },
    };
    if (rule.sexes.includes(sex)) reasons.push({ code: "sex-admitted", ...decision });
    else refusals.push({ code: "sex-not-admitted", ...decision });
  }
}

/** Rules with a share keep so many places for a group; they bar nobody. */
function judgeOrigin(
  book: Rulebook,
  contest: Contest,
  { nationality, residence }: Person,
  reasons: Reason[],
  refusals: Refusal[],
): void {
  for (const rule of Object.values(book.rules.eligibility?.residence ?? {})) {
    if (rule.share !== undefined || rule.contests?.includes(contest.id) === false) continue;
    const decision = { clauses: citing(book, rule), args: { contest: { text: contest.name } } };
    if (nationality !== undefined && rule.nationality?.includes(nationality) === false)
      refusals.push({ code: "nationality-not-admitted", ...decision });
    else if (residence !== undefined && rule.residence?.includes(residence) === false)
      refusals.push({ code: "residence-not-admitted", ...decision });
    else reasons.push({ code: "origin-admitted", ...decision });
  }
}

/** Who may stand in for whom: a parent is also family, and family of age is also an adult. */
const standsFor: Readonly<Record<GuardianKind, readonly string[]>> = {
  none: [],
  parent: ["parent", "family", "adult"],
  family: ["family", "adult"],
  adult: ["adult"],
};

function judgeGuardian(
  book: Rulebook,
  contest: Contest,
  birth: IsoDate,
  guardian: GuardianKind,
  reasons: Reason[],
  refusals: Refusal[],
): void {
  for (const rule of Object.values(book.rules.guardians ?? {})) {
    if (!rule.contests.includes(contest.id)) continue;
    const { fits, args } = judgeAge(rule, birth, contest.date);
    const clauses = citing(book, rule);
    if (!fits) reasons.push({ code: "guardian-not-needed", clauses, args });
    else if (standsFor[guardian].includes(rule.who))
      reasons.push({
        code: "guardian-present",
        clauses,
        args: { ...args, who: { term: rule.who } },
      });
    else
      refusals.push({
        code: "guardian-missing",
        clauses,
        args: { ...args, who: { term: rule.who } },
      });
  }
}
