import type { Check } from "../check.ts";

/**
 * A contest is run on one day: named by two days, or by none where two days name no contests, its date
 * hangs on the order of the file.
 */
export const dayDoubled: Check = {
  code: "day-doubled",
  kind: "error",
  *look(book) {
    const days = Object.entries(book.rules.days);
    const open = days.filter(([, day]) => day.contests === undefined);
    for (const contest of Object.values(book.contests)) {
      const naming = days.filter(([, day]) => day.contests?.includes(contest.id));
      const claiming = naming.length > 0 ? naming : open;
      if (claiming.length < 2) continue;
      yield {
        path: ["contests", contest.id],
        clauses: claiming.flatMap(([, day]) => day.clause),
        args: {
          contest: { text: contest.name },
          dates: { list: claiming.map(([, day]) => ({ date: day.date.date })) },
        },
      };
    }
  },
};
