import {
  accepted,
  addDays,
  refused,
  type ClauseId,
  type EpochMs,
  type IsoDate,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import {
  bandContains,
  citing,
  fullClause,
  holdsAt,
  lookUp,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { isDayIn } from "./day-in.ts";

/**
 * A paper somebody hands in: which alternative it is meant as (any, when unsaid), the day of the
 * test or the last dose, the person's age, the number of doses, what came with it, when it came.
 */
export type PaperOffered = {
  readonly alternative?: string | undefined;
  readonly taken?: IsoDate | undefined;
  readonly age?: number | undefined;
  readonly doses?: number | undefined;
  readonly papers?: readonly string[] | undefined;
  readonly submitted?: EpochMs | undefined;
};

type Evidence = NonNullable<Rulebook["rules"]["evidence"]>[string];
type Alternative = NonNullable<Evidence["any"]>[string];

const msPerDay = 86_400_000;

/**
 * Whether a paper is accepted as evidence: handed in in time, and good as one of the alternatives
 * (day it was taken, doses for the age, papers that go with it). Refuses `evidence-unknown`,
 * `alternative-unknown`, `submitted-too-early`, `submitted-too-late` and, for the alternative that
 * was meant (else for the first), `taken-outside`, `taken-missing`, `doses-missing`, `papers-missing`.
 */
export function acceptsEvidence(
  book: Rulebook,
  id: string,
  offered: PaperOffered,
): Outcome<readonly Reason[], Refusal> {
  const rule = lookUp(book.rules.evidence, id);
  if (rule === undefined)
    return refused({ code: "evidence-unknown", clauses: [], args: { evidence: id } });
  const late = judgeSubmission(book, rule, offered.submitted);
  if (late !== undefined) return refused(late);
  const submitted = submission(book, rule, offered);
  const alternatives = Object.entries(rule.any ?? {});
  const meant = alternatives.filter(([name]) => (offered.alternative ?? name) === name);
  if (alternatives.length === 0) return accepted([...submitted, evidenceReason(book, rule)]);
  const faults: Refusal[] = [];
  for (const [, alternative] of meant) {
    const found = judgeAlternative(book, alternative, offered);
    if (found.length === 0)
      return accepted([
        ...submitted,
        evidenceReason(book, rule),
        alternativeReason(book, alternative, offered),
      ]);
    faults.push(...found);
  }
  const [first, ...rest] = faults;
  if (first !== undefined) return refused(first, ...rest);
  return refused({
    code: "alternative-unknown",
    clauses: citing(book, rule),
    args: { alternative: String(offered.alternative), evidence: { text: rule.name } },
  });
}

function judgeSubmission(
  book: Rulebook,
  rule: Evidence,
  submitted: EpochMs | undefined,
): Refusal | undefined {
  if (rule.submit === undefined || submitted === undefined || holdsAt(book, rule.submit, submitted))
    return undefined;
  const opens = { from: rule.submit.from, after: rule.submit.after };
  const code = holdsAt(book, opens, submitted) ? "submitted-too-late" : "submitted-too-early";
  return { code, clauses: citing(book, rule.submit), args: { submitted: { moment: submitted } } };
}

function submission(
  book: Rulebook,
  rule: Evidence,
  { submitted }: PaperOffered,
): readonly Reason[] {
  if (rule.submit === undefined || submitted === undefined) return [];
  const clauses = citing(book, rule.submit);
  return [{ code: "submitted-in-time", clauses, args: { submitted: { moment: submitted } } }];
}

function evidenceReason(book: Rulebook, rule: Evidence): Reason {
  return {
    code: "evidence-accepted",
    clauses: citing(book, rule),
    args: { evidence: { text: rule.name } },
  };
}

function alternativeReason(
  book: Rulebook,
  alternative: Alternative,
  offered: PaperOffered,
): Reason {
  const doses = dosesFor(alternative, offered.age);
  const clauses = [...citing(book, alternative), ...dosesClauses(book, doses)];
  return {
    code: "alternative-accepted",
    clauses,
    args: { alternative: { text: alternative.name } },
  };
}

type Doses = NonNullable<Alternative["doses"]>[number];

function dosesFor({ doses }: Alternative, age: number | undefined): Doses | undefined {
  return age === undefined ? undefined : doses?.find((row) => bandContains(row.age, age, true));
}

function dosesClauses(book: Rulebook, doses: Doses | undefined): readonly ClauseId[] {
  return (doses?.clause ?? []).map((ref) => fullClause(book, ref));
}

function judgeAlternative(
  book: Rulebook,
  alternative: Alternative,
  offered: PaperOffered,
): readonly Refusal[] {
  const clauses = citing(book, alternative);
  const refusals: Refusal[] = [];
  const name = { alternative: { text: alternative.name } };
  const wanted = dosesFor(alternative, offered.age);
  if (wanted !== undefined && offered.doses !== undefined && offered.doses < wanted.count) {
    const cited = [...clauses, ...dosesClauses(book, wanted)];
    const args = { ...name, doses: offered.doses, wanted: wanted.count };
    refusals.push({ code: "doses-missing", clauses: cited, args });
  }
  if (alternative.taken !== undefined && offered.taken !== undefined) {
    if (!isTakenInTime(book, alternative.taken, offered.taken))
      refusals.push({
        code: "taken-outside",
        clauses,
        args: { ...name, taken: { date: offered.taken } },
      });
  }
  const lacking = (alternative.with ?? []).filter(
    (paper) => offered.papers?.includes(paper) !== true,
  );
  if (lacking.length > 0)
    refusals.push({
      code: "papers-missing",
      clauses,
      args: { ...name, papers: { list: lacking } },
    });
  return refusals;
}

/** Within the bounds, and not older than `within` before the event (the race day, when unsaid). */
function isTakenInTime(
  book: Rulebook,
  taken: NonNullable<Alternative["taken"]>,
  day: IsoDate,
): boolean {
  if (!isDayIn(book, taken, day)) return false;
  if (taken.within === undefined) return true;
  const event = book.events[taken["before-event"] ?? "race-day"];
  if (event === undefined) return false;
  const oldest = addDays(event.date, -Math.floor(taken.within / msPerDay));
  return oldest <= day && day <= event.date;
}
