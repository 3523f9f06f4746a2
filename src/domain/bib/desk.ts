import {
  accepted,
  dateIn,
  explain,
  msOfDayIn,
  refused,
  type EpochMs,
  type Explained,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, lookUp, type Rulebook } from "#domain/rulebook/index.ts";

/**
 * Whether a desk hands out kit at a moment, to anybody or to entrants of one contest.
 *
 * Its hours are half-open: at 17:00 a desk "09:00-17:00" is shut. It serves the contests it or an
 * opening names, and where kit is not handed out on race day it is shut to a contest on that contest's own day.
 * Refuses `delivery-unknown`, `contest-unknown`, and `desk-hours-unsaid` for a method without hours.
 */
export function deskOpen(
  book: Rulebook,
  method: string,
  at: EpochMs,
  contestId?: string,
): Outcome<Explained<boolean>, Refusal> {
  const desk = lookUp(book.rules.delivery?.methods, method);
  if (desk === undefined)
    return refused({ code: "delivery-unknown", clauses: [], args: { method, nearest: "" } });
  const clauses = citing(book, desk);
  const args = { method: { text: desk.name }, at: { moment: at } };
  if (desk.open === undefined) return refused({ code: "desk-hours-unsaid", clauses, args });
  const contest = contestId === undefined ? undefined : lookUp(book.contests, contestId);
  if (contestId !== undefined && contest === undefined)
    return refused({ code: "contest-unknown", clauses: [], args: { contest: contestId } });

  const day = dateIn(book.zone, at);
  const time = msOfDayIn(book.zone, at);
  const hours = desk.open.some(
    ({ date, hours: open, contests }) =>
      date.date === day &&
      open.from <= time &&
      time < open.to &&
      (contest === undefined || contests?.includes(contest.id) !== false),
  );
  if (!hours) return accepted(explain(false, { code: "desk-shut", clauses, args }));
  if (contest === undefined) return accepted(explain(true, { code: "desk-open", clauses, args }));
  const named = { ...args, contest: { text: contest.name } };
  if (desk.contests?.includes(contest.id) === false)
    return accepted(explain(false, { code: "desk-other-contests", clauses, args: named }));
  const rule = book.rules.delivery?.["on-race-day"];
  const concerned = rule !== undefined && rule.contests?.includes(contest.id) !== false;
  if (concerned && !rule.allowed && contest.date === day)
    return accepted(
      explain(false, { code: "desk-not-on-race-day", clauses: citing(book, rule), args: named }),
    );
  return accepted(explain(true, { code: "desk-open", clauses, args: named }));
}
