import type { Check } from "../check.ts";
import { deskOpenings } from "../desks.ts";
import { contestsNamed } from "../rows.ts";

/** No kit on race day, yet a desk is open on one: for the contests of that day the two cannot both hold. */
export const deskOnRaceDay: Check = {
  code: "desk-on-race-day",
  kind: "error",
  *look(book) {
    const rule = book.rules.delivery?.["on-race-day"];
    if (rule === undefined || rule.allowed) return;
    const refused = contestsNamed(book, rule.contests);
    for (const { path, clauses, date, contests } of deskOpenings(book)) {
      const racing = contests.filter(
        (contest) => contest.date === date && refused.includes(contest),
      );
      if (racing.length === 0) continue;
      yield {
        path,
        clauses: [...rule.clause, ...clauses],
        args: {
          date: { date },
          contests: { list: racing.map(({ name }) => ({ text: name })) },
        },
      };
    }
  },
};
