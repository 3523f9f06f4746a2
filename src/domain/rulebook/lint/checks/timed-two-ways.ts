import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";

/** Members of a team are timed in a contest that times nobody: two rules for people in the same start. */
export const timedTwoWays: Check = {
  code: "timed-two-ways",
  kind: "warning",
  *look(book) {
    const { teams = {}, timing } = book.rules;
    for (const [id, { timed, members }] of Object.entries(teams)) {
      if (timing?.timed === undefined || timed?.everybody !== true) continue;
      const untimed = Object.keys(members).filter(
        (contest) => book.contests[contest]?.timed === false,
      );
      if (untimed.length === 0) continue;
      yield {
        path: ["teams", id, "timed"],
        clauses: [...timed.clause, ...timing.timed.clause],
        args: { contests: contestNames(book, untimed) },
      };
    }
  },
};
