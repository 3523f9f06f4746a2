import { contestNames } from "../contest-names.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/** A runner must have a time at every timing point, but where the points are is not said. */
export const pointsUnsaid: Check = {
  code: "points-unsaid",
  kind: "warning",
  *look(book) {
    const { required, points = {} } = book.rules.timing ?? {};
    if (required?.points !== "all") return;
    const open = contestsNamed(book, required.contests).filter(
      ({ id, kind, timed }) => timed && kind !== "team" && points[id] === undefined,
    );
    if (open.length === 0) return;
    yield {
      path: ["timing", "required"],
      clauses: required.clause,
      args: {
        contests: contestNames(
          book,
          open.map(({ id }) => id),
        ),
      },
    };
  },
};
