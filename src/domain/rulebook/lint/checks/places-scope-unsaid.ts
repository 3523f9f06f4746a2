import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";

/** A side contest over several contests awards so many places: in each of them, or in all together? */
export const placesScopeUnsaid: Check = {
  code: "places-scope-unsaid",
  kind: "warning",
  *look(book) {
    for (const [id, rule] of Object.entries(book.rules.judged ?? {})) {
      if (rule.places === undefined || rule.per !== undefined || rule.contests.length < 2) continue;
      yield {
        path: ["judged", id],
        clauses: rule.clause,
        args: {
          name: { text: rule.name },
          places: rule.places,
          contests: contestNames(book, rule.contests),
        },
      };
    }
  },
};
