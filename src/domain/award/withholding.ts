import {
  accepted,
  explain,
  refused,
  shareOf,
  subtractMoney,
  zeroMoney,
  type Explained,
  type Money,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import { isHomeNationality } from "#domain/entry/index.ts";
import { bandContains, citing, type Rulebook } from "#domain/rulebook/index.ts";

/** Where a winner is taxed, as the tax law asks: 183 days in the country in the year, or domicile. */
export type TaxResidence = "resident" | "non-resident";

/** A cash prize and who gets it; the nationality is ISO 3166-1 alpha-3. */
export type Prize = {
  readonly prize: Money;
  readonly residence?: TaxResidence | undefined;
  readonly nationality?: string | undefined;
};

/** What is kept and what is paid out, in TWD; their sum is the prize. */
export type Withholding = { readonly withheld: Money; readonly net: Money };

/**
 * The tax kept when a prize is paid (Taiwan's Income Tax Act art. 88 and the withholding standards).
 *
 * Above the printed sum the rate is taken of the whole prize, not of the part above, and rounded
 * down to whole dollars; at or below it nothing is kept. Where the print does not say whether the
 * sum itself belongs ("over 20,000 and above"), it is free, as in law. Whether residence or
 * nationality decides says the rulebook, residence where it is silent; where nationality decides but
 * is unsaid, the residence stands in for it.
 *
 * Refuses `residence-missing` when neither is known, and `withholding-unsaid` where the rulebook has
 * no rule for such winners: the gap is the organiser's to close, not ours to guess.
 */
export function withhold(book: Rulebook, winner: Prize): Outcome<Explained<Withholding>, Refusal> {
  const rules = book.rules.withholding;
  const by = rules?.by;
  const { prize } = winner;
  const residence =
    by?.test === "nationality" && winner.nationality !== undefined
      ? residenceOf(book, winner.nationality)
      : winner.residence;
  if (residence === undefined) {
    const clauses = by === undefined ? [] : citing(book, by);
    return refused({ code: "residence-missing", clauses, args: { prize: { money: prize } } });
  }
  const rule = rules?.[residence];
  if (rule === undefined)
    return refused({
      code: "withholding-unsaid",
      clauses: [],
      args: { residence: { term: residence } },
    });
  const isTaxed = bandContains(rule.prize, prize, false);
  const withheld = isTaxed ? shareOf(prize, rule.rate, "floor") : zeroMoney;
  const args = {
    prize: { money: prize },
    withheld: { money: withheld },
    rate: { basisPoints: rule.rate },
    residence: { term: residence },
  };
  const reasons: Reason[] = [
    { code: isTaxed ? "tax-withheld" : "tax-free", clauses: citing(book, rule), args },
  ];
  if (by !== undefined)
    reasons.push({
      code: `tax-by-${by.test}`,
      clauses: citing(book, by),
      args: { residence: { term: residence } },
    });
  return accepted(explain({ withheld, net: subtractMoney(prize, withheld) }, ...reasons));
}

function residenceOf(book: Rulebook, nationality: string): TaxResidence {
  return isHomeNationality(book, nationality) ? "resident" : "non-resident";
}
