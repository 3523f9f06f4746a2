import type { Check } from "../check.ts";
import { collectedTimes } from "../collected.ts";
import { timeBeside } from "../time-argument.ts";

/** Below this the last finishers cannot get from the finish line to the desk. */
const enough = 15 * 60_000;

/** The desk for prizes or certificates stays open long enough after the closing for the last who finish in time. */
export const claimDeskShort: Check = {
  code: "claim-desk-short",
  kind: "note",
  *look(book) {
    for (const { path, clauses, contest, until } of collectedTimes(book)) {
      const closing = contest.closingPrinted ?? contest.closing;
      if (closing === null || until >= closing + enough || until <= contest.dayFrom) continue;
      yield {
        path,
        clauses,
        args: {
          contest: { text: contest.name },
          until: timeBeside(book, until, closing),
          closing: { moment: closing },
        },
      };
    }
  },
};
