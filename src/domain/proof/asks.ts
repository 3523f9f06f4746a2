import type { AskName, CaseOf, RaceCase, Rulebook } from "#domain/rulebook/index.ts";
import type { Answer } from "./answer.ts";
import { askDivision } from "./ask/division.ts";
import { askEligible } from "./ask/eligible.ts";
import { askEvidence } from "./ask/evidence.ts";
import { askDeposit, askHandling, askPostage, askWithholding } from "./ask/money.ts";
import { askCorral, askDesk, askTeam } from "./ask/place.ts";
import { askQuote } from "./ask/quote.ts";
import { askRefund } from "./ask/refund.ts";
import { askEdit, askElite, askHold, askLateStart, askWindow } from "./ask/time.ts";
import { askAqi, askHeat } from "./ask/weather.ts";

type Ask<Name extends AskName> = {
  readonly answer: (
    book: Rulebook,
    given: CaseOf<Name>["given"],
    expect: CaseOf<Name>["expect"],
  ) => Answer;
  /** The rules it decides by: places in the rulebook, `*` for any name. */
  readonly decides: readonly string[];
};

/** Every question a case may ask, the evaluator that answers it, and the rules it decides by. */
export const asks: { readonly [Name in AskName]: Ask<Name> } = {
  eligible: {
    answer: askEligible,
    decides: [
      "eligibility.ages",
      "eligibility.sexes",
      "eligibility.residence",
      "guardians",
      "standards",
    ],
  },
  evidence: { answer: askEvidence, decides: ["evidence"] },
  quote: {
    answer: askQuote,
    decides: ["entry.window", "fees", "deposits.*", "totals", "shuttles", "extras", "guides"],
  },
  postage: { answer: askPostage, decides: ["postage"] },
  handling: { answer: askHandling, decides: ["payment.methods"] },
  refund: {
    answer: askRefund,
    decides: [
      "refunds.stages.*",
      "refunds.special",
      "refunds.lines",
      "refunds.shuttle",
      "refunds.fee",
      "cancellation",
    ],
  },
  division: { answer: askDivision, decides: ["divisions"] },
  corral: { answer: askCorral, decides: ["corrals"] },
  window: { answer: askWindow, decides: [] },
  desk: { answer: askDesk, decides: ["delivery.methods.*.open", "delivery.on-race-day"] },
  hold: { answer: askHold, decides: ["entry.hold"] },
  edit: { answer: askEdit, decides: ["entry.edits", "entry.transfer", "eligibility.transferable"] },
  deposit: { answer: askDeposit, decides: ["deposits.*.returns", "deposits.*.forfeited"] },
  withholding: { answer: askWithholding, decides: ["withholding"] },
  heat: { answer: askHeat, decides: ["safety.heat"] },
  aqi: { answer: askAqi, decides: ["safety.aqi"] },
  team: { answer: askTeam, decides: ["teams.*"] },
  elite: { answer: askElite, decides: ["elite.groups"] },
  "late-start": { answer: askLateStart, decides: ["schedule.late-start", "schedule.late-starter"] },
};

/** The answer of the evaluator a case asks. */
export function answerCase(book: Rulebook, raceCase: RaceCase): Answer {
  // The registry pairs each name with its own kind of case; the compiler cannot follow that through a union.
  const ask = asks[raceCase.ask] as Ask<AskName>;
  return ask.answer(book, raceCase.given, raceCase.expect);
}
