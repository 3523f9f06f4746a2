import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";
import { contestsNamed, rowOf } from "../rows.ts";

/** Whoever comes late to assembly is treated differently, so it must be said when assembly closes. */
export const assemblyCloseUnsaid: Check = {
  code: "assembly-close-unsaid",
  kind: "warning",
  *look(book) {
    const { assembly, "late-to-assembly": late } = book.rules.schedule;
    if (late === undefined) return;
    for (const contest of contestsNamed(book, late.contests)) {
      if (contest.assemblyTo !== null) continue;
      yield {
        path: ["schedule", "assembly", rowOf(assembly, contest.id)],
        clauses: [...late.clause, ...clausesAt(book.rules, ["schedule", "assembly"])],
        args: { contest: { text: contest.name } },
      };
    }
  },
};
