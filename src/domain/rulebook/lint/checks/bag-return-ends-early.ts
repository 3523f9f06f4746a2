import { bagHours } from "../bag-hours.ts";
import type { Check } from "../check.ts";
import { timeBeside } from "../time-argument.ts";

/** Bags are kept and given back until the last runner may be in: else a finisher finds the tent closed. */
export const bagReturnEndsEarly: Check = {
  code: "bag-return-ends-early",
  kind: "warning",
  *look(book) {
    for (const { id, clauses, contests, keep, return: back } of bagHours(book)) {
      const ends = back?.to ?? keep?.to;
      for (const contest of contests) {
        const closing = contest.closingPrinted ?? contest.closing;
        if (ends === undefined || closing === null || ends >= closing) continue;
        yield {
          path: ["bags", id, back === null ? "keep" : "return"],
          clauses,
          args: {
            contest: { text: contest.name },
            ends: timeBeside(book, ends, closing),
            closing: { moment: closing },
          },
        };
      }
    }
  },
};
