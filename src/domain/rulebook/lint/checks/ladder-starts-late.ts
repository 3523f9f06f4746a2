import { msPerDay } from "#domain/kernel/index.ts";
import type { Rulebook } from "../../rulebook.ts";
import type { Check } from "../check.ts";
import { generalLadder, type Step } from "../ladder.ts";
import { stageName } from "../../stage-name.ts";

/** The first refund stage begins only after one can have paid; a withdrawal before it has no rule. */
export const ladderStartsLate: Check = {
  code: "ladder-starts-late",
  kind: "error",
  *look(book) {
    const [first] = generalLadder(book);
    if (first === undefined) return;
    const wait = waitBefore(first, book);
    if (wait <= 0) return;
    yield {
      path: first.path,
      clauses: first.clauses,
      args: { stage: stageName(book, first.id), wait: { span: wait } },
    };
  },
};

/** Time between the first payment that can be and the stage, in ms. */
function waitBefore({ start }: Step, book: Rulebook): number {
  if (start === null) return 0;
  if ("event" in start) {
    const { event } = start;
    const counts = event.kind === "relative" && event.event === "payment";
    return counts ? event.days * msPerDay + event.ms : 0;
  }
  const opens = book.events["entry-open"]?.instant;
  return opens === undefined ? 0 : start.at - opens;
}
