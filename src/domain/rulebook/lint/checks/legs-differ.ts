import { clausesAt } from "../../walk.ts";
import type { Check } from "../check.ts";

/** The legs of a relay must add up to its distance: exchange points are measured by one, certificates print the other. */
export const legsDiffer: Check = {
  code: "legs-differ",
  kind: "error",
  *look(book) {
    for (const [id, { name, legs }] of Object.entries(book.rules.contests)) {
      const printed = book.rules.distances?.each[id];
      if (legs === undefined || printed === undefined) continue;
      const sum = legs.reduce((millimetres, { distance }) => millimetres + distance, 0);
      if (sum === printed) continue;
      yield {
        path: ["contests", id, "legs"],
        clauses: clausesAt(book.rules, ["distances"]),
        args: {
          contest: { text: name },
          sum: { metres: sum / 1000 },
          printed: { metres: printed / 1000 },
        },
      };
    }
  },
};
