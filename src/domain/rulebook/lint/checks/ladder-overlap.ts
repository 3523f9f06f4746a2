import type { Check } from "../check.ts";
import { generalLadder, momentOf, neighbours, shuttleLadder, specialLadder } from "../ladder.ts";

/** Two stages of a refund ladder hold at the same time, so that one withdrawal has two answers. */
export const ladderOverlap: Check = {
  code: "ladder-overlap",
  kind: "error",
  *look(book) {
    for (const ladder of [generalLadder(book), specialLadder(book), shuttleLadder(book)]) {
      for (const [one, next] of neighbours(ladder)) {
        const from = momentOf(next.start);
        const to = one.end === null ? Infinity : momentOf(one.end);
        if (from === undefined || to === undefined || to <= from) continue;
        yield {
          path: next.path,
          clauses: [...one.clauses, ...next.clauses],
          args: { first: one.id, second: next.id, from: { moment: from } },
        };
      }
    }
  },
};
