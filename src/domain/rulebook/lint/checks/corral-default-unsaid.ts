import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";

/**
 * Start zones by best time leave runners without such a time without a zone. Zones that runners choose
 * or that follow the bibs need no such rule.
 */
export const corralDefaultUnsaid: Check = {
  code: "corral-default-unsaid",
  kind: "warning",
  *look(book) {
    for (const [id, set] of Object.entries(book.rules.corrals ?? {})) {
      const goesByTime =
        set.source !== "chosen" &&
        set.source !== "bib-order" &&
        Object.values(set.zones).some(({ time }) => time !== undefined);
      if (!goesByTime || set.default !== undefined) continue;
      yield {
        path: ["corrals", id],
        clauses: set.clause,
        args: { contests: contestNames(book, set.contests) },
      };
    }
  },
};
