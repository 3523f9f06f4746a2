import { judgeTeam } from "#domain/entry/index.ts";
import { corralOf, deskOpen } from "#domain/bib/index.ts";
import { momentIn, type CaseOf, type Rulebook } from "#domain/rulebook/index.ts";
import { answerOf, codesOf, type Answer } from "../answer.ts";

/** The start area of an entrant. */
export function askCorral(book: Rulebook, given: CaseOf<"corral">["given"]): Answer {
  return answerOf(corralOf(book, given.contest, given), (corral) => ({ corral }), { corral: null });
}

/** Whether a desk is open. */
export function askDesk(book: Rulebook, given: CaseOf<"desk">["given"]): Answer {
  const at = momentIn(book.zone, given.at);
  const open = deskOpen(book, given.method, at, given.contest);
  return answerOf(open, (value) => ({ open: value }), { open: null });
}

/** Whether a team is complete. */
export function askTeam(book: Rulebook, given: CaseOf<"team">["given"]): Answer {
  const judged = judgeTeam(book, given.team, given.members);
  if (judged.ok)
    return {
      complete: { value: true, reasons: judged.value },
      because: { value: null, reasons: judged.value },
    };
  return {
    complete: { value: false, reasons: judged.refusals },
    because: codesOf(judged.refusals),
  };
}
