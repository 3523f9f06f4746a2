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
import { citing, type Rulebook } from "#domain/rulebook/index.ts";

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
  const clauses = rule === undefined ? [] : citing(book, rule);
  const { days, hours } = rule ?? {};
  if (days === undefined && hours === undefined)
    return refused({ code: "hold-unsaid", clauses, args: {} });
  const day = days === undefined ? null : dayEnd(book, entered, days);
  const until = day ?? epochMs(entered + (hours ?? 0) * hour);
  const args = { entered: { moment: entered }, until: { moment: until } };
  return accepted(
    explain(until, {
      code: days === undefined ? "hold-hours" : "hold-days",
      clauses,
      args: { ...args, length: days ?? hours ?? 0 },
    }),
  );
}

function dayEnd(book: Rulebook, entered: EpochMs, days: number): EpochMs {
  return instantOf(addDays(dateIn(book.zone, entered), days + 1), 0, book.zone);
}
