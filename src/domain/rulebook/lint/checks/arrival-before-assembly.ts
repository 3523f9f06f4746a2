import { epochMs } from "#domain/kernel/index.ts";
import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";
import { timeBeside } from "../time-argument.ts";

/** Runners told to be there before the start area opens do not know which of the two times binds them. */
export const arrivalBeforeAssembly: Check = {
  code: "arrival-before-assembly",
  kind: "warning",
  *look(book) {
    const { "arrive-early": arrival } = book.rules.schedule;
    if (arrival === undefined || arrival.advice) return;
    for (const contest of contestsNamed(book, arrival.contests)) {
      const { gun, assemblyFrom } = contest;
      if (gun === null || assemblyFrom === null) continue;
      const arrives = epochMs(gun - arrival.before);
      if (arrives >= assemblyFrom) continue;
      yield {
        path: ["schedule", "arrive-early"],
        clauses: [...arrival.clause, ...clausesAt(book.rules, ["schedule", "assembly"])],
        args: {
          contest: { text: contest.name },
          before: { span: arrival.before },
          arrival: { moment: arrives },
          assembly: timeBeside(book, assemblyFrom, arrives),
        },
      };
    }
  },
};
