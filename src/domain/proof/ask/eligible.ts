import { dateIn } from "#domain/kernel/index.ts";
import { eligibility } from "#domain/entry/index.ts";
import { momentIn, type CaseOf, type Rulebook } from "#domain/rulebook/index.ts";
import { codesOf, type Answer } from "../answer.ts";

/** Whether somebody may enter. Who names no guardian, paper or result has none. */
export function askEligible(book: Rulebook, given: CaseOf<"eligible">["given"]): Answer {
  const { at, contest, ...person } = given;
  const today = at && dateIn(book.zone, momentIn(book.zone, at));
  const judged = eligibility(
    book,
    contest,
    {
      ...person,
      guardian: person.guardian ?? "none",
      papers: person.papers ?? [],
      best: person.best ?? null,
    },
    today,
  );
  if (judged.ok)
    return {
      eligible: { value: true, reasons: judged.value },
      because: { value: null, reasons: judged.value },
    };
  return {
    eligible: { value: false, reasons: judged.refusals },
    because: codesOf(judged.refusals),
  };
}
