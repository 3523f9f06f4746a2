import {
  accepted,
  ageOn,
  refused,
  type EpochMs,
  type Money,
  type Outcome,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import {
  bandContains,
  citingRow,
  holdsAt,
  valueFor,
  type Contest,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { isHomeResidence, type Person } from "./person.ts";

/** An amount in TWD and why it is that. */
export type Priced = { readonly amount: Money; readonly reason: Reason };

type FeeTier = Exclude<
  NonNullable<ReturnType<typeof valueFor<Rulebook["rules"]["fees"]["each"][string]>>>,
  number
>[number];

/**
 * The entry fee of a person in a contest at a moment, in an order of `group` entries.
 *
 * One price, or the first of the prices by date, size of the order, residence, nationality and age
 * (full years on the day of the contest) that fits. A price that hangs on something unsaid of the
 * person cannot be passed over: refuses `birth-missing`, `residence-missing`, `nationality-missing`.
 * Refuses `fee-unsaid` where no price fits.
 */
export function feeOf(
  book: Rulebook,
  contest: Contest,
  person: Person,
  at: EpochMs,
  group: number,
): Outcome<Priced, Refusal> {
  const { fees } = book.rules;
  const prices = valueFor(fees, contest.id);
  const clauses = citingRow(book, fees, contest.id);
  const args = { contest: { text: contest.name } };
  if (typeof prices === "number")
    return accepted({
      amount: prices,
      reason: { code: "fee", clauses, args: { ...args, amount: { money: prices } } },
    });
  for (const tier of prices ?? []) {
    if (!holdsAt(book, tier, at)) continue;
    if (tier.group !== undefined && !bandContains(tier.group, group, true)) continue;
    const fit = fitsPerson(book, contest, tier, person);
    if (typeof fit === "string") return refused({ code: fit, clauses, args });
    if (!fit) continue;
    const named = tier.name === undefined ? {} : { tier: { text: tier.name } };
    return accepted({
      amount: tier.price,
      reason: {
        code: "fee-tier",
        clauses,
        args: { ...args, ...named, amount: { money: tier.price } },
      },
    });
  }
  return refused({ code: "fee-unsaid", clauses, args });
}

/** Whether a price is meant for the person, or what must be said to know. */
function fitsPerson(
  book: Rulebook,
  contest: Contest,
  tier: FeeTier,
  { birth, nationality, residence }: Person,
): boolean | "birth-missing" | "residence-missing" | "nationality-missing" {
  if (tier.residence !== undefined) {
    if (residence === undefined) return "residence-missing";
    if (isHomeResidence(book, residence) !== (tier.residence === "domestic")) return false;
  }
  if (tier.nationality !== undefined) {
    if (nationality === undefined) return "nationality-missing";
    if (!tier.nationality.includes(nationality)) return false;
  }
  if (tier.age === undefined) return true;
  if (birth === undefined) return "birth-missing";
  return bandContains(tier.age, ageOn(birth, contest.date), true);
}
