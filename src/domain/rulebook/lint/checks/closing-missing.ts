import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";

/** Where closing times are printed, a contest with a gun and a limit must have one: officials read the table. */
export const closingMissing: Check = {
  code: "closing-missing",
  kind: "warning",
  *look(book) {
    const { closings } = book.rules.schedule;
    if (closings === undefined) return;
    for (const contest of Object.values(book.contests)) {
      const { closing, closingPrinted, kind } = contest;
      if (kind === "team" || closing === null || closingPrinted !== null) continue;
      yield {
        path: ["schedule", "closings", contest.id],
        clauses: [...closings.clause, ...clausesAt(book.rules, ["schedule", "limits"])],
        args: { contest: { text: contest.name }, derived: { moment: closing } },
      };
    }
  },
};
