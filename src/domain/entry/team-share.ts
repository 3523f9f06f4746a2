import { money, sumMoney, type Money } from "#domain/kernel/index.ts";
import { lookUp, type Contest, type Rulebook } from "#domain/rulebook/index.ts";
import { feeOf } from "./fee.ts";
import type { OrderEntry, QuoteRequest } from "./order.ts";
import type { OrderTeam } from "./order-teams.ts";

/**
 * What each member of a team has paid of the team's one fee, in TWD and the order of the members.
 * Where the fees of the members' own contests add up to it, each paid that fee; else all paid alike,
 * dollars that cannot be divided going to the first members.
 */
export function teamShares(
  book: Rulebook,
  order: QuoteRequest,
  entries: readonly OrderEntry[],
  team: OrderTeam,
  paid: Money,
): readonly Money[] {
  const own = team.members.map((index) => {
    const entry = entries[index] as OrderEntry;
    const contest = lookUp(book.contests, entry.contest) as Contest; // the order has been priced
    const fee = feeOf(book, contest, entry, order.at, entries.length);
    return fee.ok ? fee.value.amount : money(0);
  });
  if (sumMoney(own) === paid) return own;
  const even = Math.floor(paid / own.length);
  const left = paid - even * own.length;
  return own.map((_, position) => money(even + (position < left ? 1 : 0)));
}
