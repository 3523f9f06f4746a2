import { accepted, refused, type Outcome, type Refusal } from "#domain/kernel/index.ts";
import { citing, type Rulebook } from "#domain/rulebook/index.ts";
import type { LineKind } from "./order.ts";
import { refundLine, type CitedPayback } from "./refund-line.ts";
import type { AskedLine } from "./refund-members.ts";
import type { Refund } from "./refund-request.ts";

/**
 * What comes back when the organiser calls the race off. The first rule for the cause that says what
 * it pays decides. Refuses `cancellation-announced` where the terms are announced separately and
 * `cancellation-unsaid` where no rule gives any.
 */
export function byCancellation(
  book: Rulebook,
  cause: string,
  asked: readonly AskedLine[],
): Outcome<Omit<Refund, "total">, Refusal> {
  const about = Object.entries(book.rules.cancellation ?? {}).filter(([, rule]) =>
    (rule.causes as readonly string[]).includes(cause),
  );
  const paying = about.find(([, rule]) => rule.pays !== undefined);
  if (paying === undefined) {
    const announced = about.some(([, rule]) => rule.announced === true);
    const code = announced ? "cancellation-announced" : "cancellation-unsaid";
    const clauses = about.flatMap(([, rule]) => citing(book, rule));
    return refused({ code, clauses, args: { cause: { term: cause } }, path: ["cause"] });
  }
  const [stage, rule] = paying;
  const clauses = citing(book, rule);
  const common = book.rules.refunds?.lines;
  const cited = (kind: LineKind): CitedPayback | undefined => {
    const own = rule.pays?.[kind];
    if (own !== undefined) return { payback: own, clauses };
    const shared = common?.pays[kind];
    return shared && { payback: shared, clauses: citing(book, common) };
  };
  return accepted({
    stage,
    lines: asked.map((line) => refundLine(line, cited(line.line.kind))),
    reasons: [{ code: "race-cancelled", clauses, args: { cause: { term: cause } } }],
  });
}
