import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/** A field is asked for the order at the start, in a contest whose runners start in no order. */
export const bestTimeWithoutCorrals: Check = {
  code: "best-time-without-corrals",
  kind: "warning",
  *look(book) {
    const { entry, corrals = {}, waves = {}, schedule } = book.rules;
    const seeded = new Set([
      ...Object.values(corrals).flatMap(({ contests }) => contests),
      ...Object.keys(waves),
      ...(schedule["start-order"]?.contests ?? []),
    ]);
    for (const [id, rule] of Object.entries(entry.requires ?? {})) {
      if (rule["used-for"] !== "start-order") continue;
      const unseeded = contestsNamed(book, rule.contests).filter(
        (contest) => contest.kind !== "team" && !seeded.has(contest.id),
      );
      if (unseeded.length === 0) continue;
      yield {
        path: ["entry", "requires", id],
        clauses: rule.clause,
        args: {
          contests: contestNames(
            book,
            unseeded.map((contest) => contest.id),
          ),
        },
      };
    }
  },
};
