import {
  accepted,
  addDays,
  dateIn,
  epochMs,
  explain,
  instantOf,
  refused,
  type EpochMs,
  type Explained,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, type Citable, type Rulebook } from "#domain/rulebook/index.ts";

const hour = 3_600_000;

/**
 * Until when an unpaid place is held: the first moment at which it no longer is.
 *
 * Days are calendar days after the day of entry, the last one counts to its end; public holidays
 * and week-ends do not extend them unless the rulebook says so, and the calendar of holidays is not
 * part of a rulebook, so that even then they do not (lint reports it). Hours count from the entry.
 * Refuses `hold-unsaid` where neither is given.
 */
export function holdUntil(book: Rulebook, entered: EpochMs): Outcome<Explained<EpochMs>, Refusal> {
  const rule = book.rules.entry.hold;
  if (rule?.days !== undefined)
    return accepted(
      held(book, rule, "hold-days", rule.days, entered, dayEnd(book, entered, rule.days)),
    );
  if (rule?.hours !== undefined) {
    const until = epochMs(entered + rule.hours * hour);
    return accepted(held(book, rule, "hold-hours", rule.hours, entered, until));
  }
  const clauses = rule === undefined ? [] : citing(book, rule);
  return refused({ code: "hold-unsaid", clauses, args: {} });
}

function held(
  book: Rulebook,
  rule: Citable,
  code: string,
  length: number,
  entered: EpochMs,
  until: EpochMs,
): Explained<EpochMs> {
  const args = { length, entered: { moment: entered }, until: { moment: until } };
  return explain(until, { code, clauses: citing(book, rule), args });
}

function dayEnd(book: Rulebook, entered: EpochMs, days: number): EpochMs {
  return instantOf(addDays(dateIn(book.zone, entered), days + 1), 0, book.zone);
}
