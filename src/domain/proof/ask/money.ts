import { explain, mapOutcome } from "#domain/kernel/index.ts";
import { handlingOf, postageOf } from "#domain/entry/index.ts";
import { withhold } from "#domain/award/index.ts";
import { depositBack } from "#domain/payment/index.ts";
import { momentIn, type CaseOf, type Rulebook } from "#domain/rulebook/index.ts";
import { answerOf, type Answer } from "../answer.ts";

/** What a parcel for so many people costs. */
export function askPostage(book: Rulebook, given: CaseOf<"postage">["given"]): Answer {
  const priced = mapOutcome(postageOf(book, given.method, given.persons), (one) =>
    explain(one.amount, one.reason),
  );
  return answerOf(priced, (price) => ({ price, refused: null }), { price: null });
}

/** What it costs to pay an amount by a method. */
export function askHandling(book: Rulebook, given: CaseOf<"handling">["given"]): Answer {
  const priced = mapOutcome(handlingOf(book, given.method, given.amount), (one) =>
    explain(one.amount, one.reason),
  );
  return answerOf(priced, (fee) => ({ fee, refused: null }), { fee: null });
}

/** How much of a deposit comes back. */
export function askDeposit(book: Rulebook, given: CaseOf<"deposit">["given"]): Answer {
  const { deposit, returned, ...facts } = given;
  const moment = returned && momentIn(book.zone, returned);
  return answerOf(
    depositBack(book, deposit, { ...facts, returned: moment }),
    (back) => ({ back }),
    { back: 0 },
  );
}

/** What is kept of a prize. */
export function askWithholding(book: Rulebook, given: CaseOf<"withholding">["given"]): Answer {
  return answerOf(withhold(book, given), (kept) => ({ ...kept, refused: null }), {
    withheld: null,
    net: null,
  });
}
