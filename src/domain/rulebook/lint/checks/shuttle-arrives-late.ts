import { epochMs, instantOf } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";
import { timeBeside } from "../time-argument.ts";

/**
 * A shuttle must leave before runners have to be there: the first bus before the time of each contest,
 * the last before the time of the last contest. Departures are compared, since no travel time is printed.
 */
export const shuttleArrivesLate: Check = {
  code: "shuttle-arrives-late",
  kind: "note",
  *look(book) {
    const early = book.rules.schedule["arrive-early"];
    const bound = early === undefined ? [] : contestsNamed(book, early.contests);
    const due = Object.values(book.contests)
      .flatMap((contest) => {
        const before = early !== undefined && bound.includes(contest) ? early.before : 0;
        return contest.gun === null ? [] : { contest, by: epochMs(contest.gun - before) };
      })
      .toSorted((a, b) => a.by - b.by);
    const lastDue = due.at(-1);
    for (const [id, { clause, out }] of Object.entries(book.rules.shuttles ?? {})) {
      const first = out?.times[0];
      const last = out?.times.at(-1);
      if (first === undefined || last === undefined) continue;
      for (const { contest, by } of due) {
        const departs = instantOf(
          contest.date,
          contest === lastDue?.contest ? last : first,
          book.zone,
        );
        if (departs <= by) continue;
        yield {
          path: ["shuttles", id, "out"],
          clauses: [...clause, ...(early?.clause ?? [])],
          args: {
            contest: { text: contest.name },
            departs: { moment: departs },
            by: timeBeside(book, by, departs),
          },
        };
      }
    }
  },
};
