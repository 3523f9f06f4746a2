import { acceptsEvidence } from "#domain/entry/index.ts";
import { momentIn, type CaseOf, type Rulebook } from "#domain/rulebook/index.ts";
import { codesOf, type Answer } from "../answer.ts";

/** Whether a paper is accepted. */
export function askEvidence(book: Rulebook, given: CaseOf<"evidence">["given"]): Answer {
  const { evidence, submitted, ...offered } = given;
  const moment = submitted && momentIn(book.zone, submitted);
  const judged = acceptsEvidence(book, evidence, { ...offered, submitted: moment });
  if (judged.ok)
    return {
      accepted: { value: true, reasons: judged.value },
      because: { value: null, reasons: judged.value },
    };
  // No rule about such a paper: nothing decides.
  const isUnknown = judged.refusals[0].code === "evidence-unknown";
  return {
    accepted: { value: isUnknown ? null : false, reasons: judged.refusals },
    because: codesOf(judged.refusals),
  };
}
