import { quote, quoteRequestOf } from "#domain/entry/index.ts";
import type { CaseOf, Rulebook } from "#domain/rulebook/index.ts";
import { codesOf, type Answer } from "../answer.ts";
import { byKind } from "./by-kind.ts";

/** What an order costs. */
export function askQuote(book: Rulebook, given: CaseOf<"quote">["given"]): Answer {
  const priced = quote(book, quoteRequestOf(book.zone, given));
  if (!priced.ok) {
    const { refusals } = priced;
    return { total: { value: null, reasons: refusals }, refused: codesOf(refusals) };
  }
  const { total, lines, reasons } = priced.value;
  const all = [...reasons, ...lines.flatMap((line) => line.reasons)];
  return {
    total: { value: total, reasons: all },
    ...byKind(lines),
    refused: { value: null, reasons: all },
  };
}
