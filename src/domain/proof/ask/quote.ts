import type { Reason } from "#domain/kernel/index.ts";
import { quote, quoteRequestOf } from "#domain/entry/index.ts";
import type { CaseOf, Rulebook } from "#domain/rulebook/index.ts";
import { codesOf, type Answer, type Answered } from "../answer.ts";
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
    ...byKind(lines, reasons),
    ...(lines.some(({ kind }) => kind === "deposit")
      ? {}
      : { "lines.deposit": noDeposit(reasons) }),
    refused: { value: null, reasons: all },
  };
}

/** That nobody pays a deposit is decided by a rule about the chips, or by nothing. */
function noDeposit(reasons: readonly Reason[]): Answered {
  const decided = reasons.filter(({ code }) => code === "chip-disposable");
  const unsaid: Reason = { code: "deposit-unsaid", clauses: [], args: {} };
  return { value: 0, reasons: decided.length > 0 ? decided : [unsaid] };
}
