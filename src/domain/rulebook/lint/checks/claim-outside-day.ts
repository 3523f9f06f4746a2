import { dateIn } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";
import { collectedTimes } from "../collected.ts";
import { timeBeside } from "../time-argument.ts";

/**
 * A time by which prizes or certificates are collected must lie in the day of the contest: printed once
 * for all, it can end before another day's contest has begun.
 */
export const claimOutsideDay: Check = {
  code: "claim-outside-day",
  kind: "warning",
  *look(book) {
    for (const { path, clauses, contest, row, until } of collectedTimes(book)) {
      const ownDay = dateIn(book.zone, until) === contest.date;
      const fits = ownDay
        ? until > contest.dayFrom && until <= contest.dayTo
        : row !== "all" && until > contest.dayTo;
      if (fits) continue;
      yield {
        path,
        clauses,
        args: {
          contest: { text: contest.name },
          until: { moment: until },
          from: timeBeside(book, contest.dayFrom, until),
          to: timeBeside(book, contest.dayTo, until),
        },
      };
    }
  },
};
