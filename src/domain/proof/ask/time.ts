import { accepted, epochMs } from "#domain/kernel/index.ts";
import { holdUntil, isOpen, mayEdit, meetsElite } from "#domain/entry/index.ts";
import { isLateStart } from "#domain/passing/index.ts";
import { momentIn, type CaseOf, type Rulebook } from "#domain/rulebook/index.ts";
import { answerOf, type Answer } from "../answer.ts";

const minute = 60_000;

/** Whether a rule with bounds holds, named by its place in the rulebook. */
export function askWindow(book: Rulebook, given: CaseOf<"window">["given"]): Answer {
  const at = momentIn(book.zone, given.at);
  return answerOf(isOpen(book, given.rule.split("."), at), (open) => ({ open }), { open: null });
}

/** The last minute in which an unpaid place is held. */
export function askHold(book: Rulebook, given: CaseOf<"hold">["given"]): Answer {
  const until = holdUntil(book, momentIn(book.zone, given.entered));
  return answerOf(until, (end) => ({ until: epochMs(end - minute) }), { until: null });
}

/** Whether a field may still be changed. */
export function askEdit(book: Rulebook, given: CaseOf<"edit">["given"]): Answer {
  const right = mayEdit(book, given.field, momentIn(book.zone, given.at), given.paid);
  return answerOf(accepted(right), (allowed) => ({ allowed }), {});
}

/** Whether a result meets the standard of an elite group. */
export function askElite(book: Rulebook, given: CaseOf<"elite">["given"]): Answer {
  return answerOf(meetsElite(book, given.group, given), (meets) => ({ meets }), { meets: null });
}

/** Whether a start is late. */
export function askLateStart(book: Rulebook, given: CaseOf<"late-start">["given"]): Answer {
  const late = isLateStart(book, given.contest, given["after-gun"]);
  return answerOf(late, (value) => ({ late: value }), { late: null });
}
