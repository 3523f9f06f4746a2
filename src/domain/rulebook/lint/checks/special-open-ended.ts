import type { Check } from "../check.ts";
import { specialLadder } from "../ladder.ts";
import { stageName } from "../../stage-name.ts";

/** Refunds for special reasons have no last day: a claim can come months after the race. */
export const specialOpenEnded: Check = {
  code: "special-open-ended",
  kind: "warning",
  *look(book) {
    const last = specialLadder(book).at(-1);
    if (last === undefined || last.end !== null) return;
    yield { path: last.path, clauses: last.clauses, args: { stage: stageName(book, last.id) } };
  },
};
