import { clausesAt } from "../../walk.ts";
import { bagHours } from "../bag-hours.ts";
import type { Check } from "../check.ts";

/** Bags are taken until runners have assembled: a drop that shuts by the time a contest begins to gather is no use to it. */
export const bagDropClosesEarly: Check = {
  code: "bag-drop-closes-early",
  kind: "warning",
  *look(book) {
    for (const { id, clauses, contests, drop } of bagHours(book)) {
      const shutOut = contests.filter(
        ({ assemblyFrom }) => drop !== null && assemblyFrom !== null && drop.to <= assemblyFrom,
      );
      if (drop === null || shutOut.length === 0) continue;
      yield {
        path: ["bags", id, "drop"],
        clauses: [...clauses, ...clausesAt(book.rules, ["schedule", "assembly"])],
        args: {
          closes: { moment: drop.to },
          contests: { list: shutOut.map(({ name }) => ({ text: name })) },
        },
      };
    }
  },
};
