import { refund, refundRequestOf } from "#domain/entry/index.ts";
import type { CaseOf, Rulebook } from "#domain/rulebook/index.ts";
import { codesOf, type Answer } from "../answer.ts";
import { byKind } from "./by-kind.ts";

/** What an order gets back. A refused refund gives 0 of everything. */
export function askRefund(book: Rulebook, given: CaseOf<"refund">["given"]): Answer {
  const decided = refund(book, refundRequestOf(book.zone, given));
  if (!decided.ok) {
    const { refusals } = decided;
    const stage = refusals[0].args["stage"];
    return {
      total: { value: 0, reasons: refusals },
      stage: { value: typeof stage === "string" ? stage : null, reasons: refusals },
      ...Object.fromEntries(
        Object.keys(byKind([])).map((key) => [key, { value: 0, reasons: refusals }]),
      ),
      refused: codesOf(refusals),
    };
  }
  const { total, stage, lines, reasons } = decided.value;
  const all = [...reasons, ...lines.flatMap((line) => line.reasons)];
  const kinds = Object.entries(byKind(lines)).map(
    ([key, one]) => [key, { ...one, reasons: [...one.reasons, ...reasons] }] as const,
  );
  return {
    total: { value: total, reasons: all },
    stage: { value: stage, reasons },
    ...Object.fromEntries(kinds),
    refused: { value: null, reasons: all },
  };
}
