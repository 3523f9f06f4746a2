import { valueFor } from "../../per-contest.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/** Where judging hours are printed, each contest of the side contest needs some: its runners come too late otherwise. */
export const judgingHoursMissing: Check = {
  code: "judging-hours-missing",
  kind: "warning",
  *look(book) {
    for (const [id, { name, contests, hours }] of Object.entries(book.rules.judged ?? {})) {
      if (hours === undefined) continue;
      for (const contest of contestsNamed(book, contests)) {
        if (valueFor(hours, contest.id) !== undefined) continue;
        yield {
          path: ["judged", id, "hours", contest.id],
          clauses: hours.clause,
          args: { contest: { text: contest.name }, award: { text: name } },
        };
      }
    }
  },
};
