import {
  accepted,
  explain,
  refused,
  type Explained,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, citingRow, lookUp, valueFor, type Rulebook } from "#domain/rulebook/index.ts";

/**
 * Whether somebody who crosses the start `afterGun` ms after the gun is late: later than the time
 * the rulebook gives, which itself is still in time. What follows for a late starter is a matter of
 * the referee; the rule is cited. Nobody is late where no rule speaks of it (`late-start-unsaid`).
 * Refuses `contest-unknown`.
 */
export function isLateStart(
  book: Rulebook,
  contestId: string,
  afterGun: number,
): Outcome<Explained<boolean>, Refusal> {
  const contest = lookUp(book.contests, contestId);
  if (contest === undefined)
    return refused({ code: "contest-unknown", clauses: [], args: { contest: contestId } });
  const rule = book.rules.schedule["late-start"];
  const allowed = valueFor(rule, contestId);
  const name = { contest: { text: contest.name } };
  if (rule === undefined || allowed === undefined)
    return accepted(explain(false, { code: "late-start-unsaid", clauses: [], args: name }));
  const late = afterGun > allowed;
  const args = { ...name, after: { duration: afterGun }, allowed: { duration: allowed } };
  const reasons: Reason[] = [
    {
      code: late ? "late-start" : "start-in-time",
      clauses: citingRow(book, rule, contestId),
      args,
    },
  ];
  const then = book.rules.schedule["late-starter"];
  if (late && then !== undefined)
    reasons.push({ code: `late-starter-${then.then}`, clauses: citing(book, then), args: name });
  return accepted(explain(late, ...reasons));
}
