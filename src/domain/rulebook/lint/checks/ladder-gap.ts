import type { Check } from "../check.ts";
import { generalLadder, momentOf, neighbours, shuttleLadder } from "../ladder.ts";

/** Between two stages of a refund ladder there is a time in which no stage says what comes back. */
export const ladderGap: Check = {
  code: "ladder-gap",
  kind: "error",
  *look(book) {
    for (const ladder of [generalLadder(book), shuttleLadder(book)]) {
      for (const [one, next] of neighbours(ladder)) {
        const from = momentOf(one.end);
        const to = momentOf(next.start);
        if (from === undefined || to === undefined || to <= from) continue;
        yield {
          path: next.path,
          clauses: [...one.clauses, ...next.clauses],
          args: { first: one.id, second: next.id, from: { moment: from }, to: { moment: to } },
        };
      }
    }
  },
};
