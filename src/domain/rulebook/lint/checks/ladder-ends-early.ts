import { addDays, dateIn, epochMs } from "#domain/kernel/index.ts";
import type { Check } from "../check.ts";
import { generalLadder, momentOf, specialLadder } from "../ladder.ts";
import { stageName } from "../../stage-name.ts";

/**
 * The last refund stage ends before race day, and nothing says what holds for an illness in the days
 * between, for which the special reasons are meant.
 */
export const ladderEndsEarly: Check = {
  code: "ladder-ends-early",
  kind: "warning",
  *look(book) {
    const steps = [...generalLadder(book), ...specialLadder(book)];
    const ends = steps.map((step) => momentOf(step.end));
    const raceDay = book.events["race-day"];
    if (raceDay === undefined || ends.includes(undefined)) return;
    const last = Math.max(...(ends as readonly number[]));
    const step = steps.findLast(({ end }) => momentOf(end) === last);
    if (step === undefined || last >= raceDay.instant) return;
    yield {
      path: step.path,
      clauses: step.clauses,
      args: {
        stage: stageName(book, step.id),
        from: { date: dateIn(book.zone, epochMs(last)) },
        to: { date: addDays(raceDay.date, -1) },
      },
    };
  },
};
