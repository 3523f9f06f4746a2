import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";

/** "One of them a woman": exactly one, or at least one? Teams are refused or let in by the answer. */
export const compositionUnclear: Check = {
  code: "composition-unclear",
  kind: "warning",
  *look(book) {
    for (const [id, team] of Object.entries(book.rules.teams ?? {})) {
      for (const side of ["women", "men"] as const) {
        const rule = team[side];
        if (rule?.number !== "unsaid") continue;
        yield {
          path: ["teams", id, side],
          clauses: rule.clause,
          args: {
            side: { term: side },
            count: rule.count,
            contests: contestNames(book, rule.among),
          },
        };
      }
    }
  },
};
