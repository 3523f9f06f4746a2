import type { Check } from "../check.ts";
import { deskOpenings } from "../desks.ts";

/** A desk that is open on race day must say until when for the contests that start before it closes. */
export const deskAfterGun: Check = {
  code: "desk-after-gun",
  kind: "warning",
  *look(book) {
    for (const { path, clauses, date, closes, contests } of deskOpenings(book)) {
      const started = contests.filter(
        (contest) => contest.date === date && contest.gun !== null && contest.gun < closes,
      );
      if (started.length === 0) continue;
      yield {
        path,
        clauses: [...clauses, ...book.rules.schedule.guns.clause],
        args: {
          closes: { moment: closes },
          contests: { list: started.map(({ name }) => ({ text: name })) },
        },
      };
    }
  },
};
