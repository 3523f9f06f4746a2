import { instantOf, type EpochMs } from "#domain/kernel/index.ts";
import type { Contest } from "../contest.ts";
import type { RaceDay, Rulebook } from "../rulebook.ts";
import type { ClockRange } from "../value/index.ts";
import { contestsNamed } from "./rows.ts";

/** Hours on a race day, as instants. */
export interface Hours {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** One bag rule on one race day: when bags are taken, kept and given back, and whose. */
export interface BagHours {
  readonly id: string;
  readonly clauses: readonly string[];
  readonly day: RaceDay;
  readonly contests: readonly Contest[];
  readonly drop: Hours | null;
  readonly keep: Hours | null;
  readonly return: Hours | null;
}

/** Every bag rule on every day it holds: its own day, or the days of its contests. */
export function* bagHours(book: Rulebook): Generator<BagHours> {
  for (const [id, rule] of Object.entries(book.rules.bags ?? {})) {
    for (const day of book.days) {
      const contests = contestsNamed(book, rule.contests).filter(
        (contest) => contest.day === day.id,
      );
      if (rule.day === undefined ? contests.length === 0 : rule.day !== day.id) continue;
      const on = (hours: ClockRange | undefined): Hours | null =>
        hours === undefined
          ? null
          : {
              from: instantOf(day.date, hours.from, book.zone),
              to: instantOf(day.date, hours.to, book.zone),
            };
      yield {
        id,
        clauses: rule.clause,
        day,
        contests,
        drop: on(rule.drop),
        keep: on(rule.keep),
        return: on(rule.return),
      };
    }
  }
}
