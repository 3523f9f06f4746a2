import type { Reason } from "#domain/kernel/index.ts";
import { refund, refundRequestOf } from "#domain/entry/index.ts";
import type { CaseOf, Rulebook } from "#domain/rulebook/index.ts";
import { codesOf, type Answer, type Answered } from "../answer.ts";
import { byKind } from "./by-kind.ts";

/** What an order gets back. A refused refund gives 0 of everything. */
export function askRefund(book: Rulebook, given: CaseOf<"refund">["given"]): Answer {
  const decided = refund(book, refundRequestOf(book.zone, given));
  if (!decided.ok) {
    const { refusals } = decided;
    const stage = refusals[0].args["id"];
    return {
      total: { value: 0, reasons: refusals },
      stage: { value: typeof stage === "string" ? stage : null, reasons: refusals },
      lost: { value: false, reasons: refusals },
      ...Object.fromEntries(
        Object.keys(byKind([], [])).map((key) => [key, { value: 0, reasons: refusals }]),
      ),
      refused: codesOf(refusals),
    };
  }
  const { total, stage, lines, reasons } = decided.value;
  const all = [...reasons, ...lines.flatMap((line) => line.reasons)];
  return {
    total: { value: total, reasons: all },
    stage: { value: stage, reasons },
    lost: placeLost(reasons),
    ...byKind(
      lines.map((line) => ({ ...line, reasons: [...line.reasons, ...reasons] })),
      reasons,
    ),
    refused: { value: null, reasons: all },
  };
}

/** Whether whoever takes the money back loses the place. */
function placeLost(reasons: readonly Reason[]): Answered {
  const lost = reasons.filter(({ code }) => code === "place-lost");
  return { value: lost.length > 0, reasons: lost.length > 0 ? lost : reasons };
}
