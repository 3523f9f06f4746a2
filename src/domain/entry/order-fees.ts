import {
  money,
  type EpochMs,
  type Money,
  type Reason,
  type Refusal,
} from "#domain/kernel/index.ts";
import { citing, lookUp, type Contest, type Rulebook } from "#domain/rulebook/index.ts";
import { feeOf } from "./fee.ts";
import { guideRule } from "./guide.ts";
import type { OrderEntry, OrderLine } from "./order.ts";
import type { OrderTeam } from "./order-teams.ts";

/**
 * Adds the lines of the entries: a fee for each entry, or one for a whole team at its first member,
 * and the deposits of each person. A guide who pays nothing has a line of 0, so that everybody in
 * the order is seen in it. Entries of an unknown contest are left out; they are refused elsewhere.
 */
export function priceEntries(
  book: Rulebook,
  at: EpochMs,
  entries: readonly OrderEntry[],
  teams: readonly OrderTeam[],
  lines: OrderLine[],
  refusals: Refusal[],
): void {
  const teamOf = new Map(
    teams.flatMap((team) => team.members.map((index) => [index, team] as const)),
  );
  for (const [index, entry] of entries.entries()) {
    const contest = lookUp(book.contests, entry.contest);
    if (contest === undefined) continue;
    const free = entry.guide === true ? freeGuide(book, contest) : undefined;
    if (free !== undefined) {
      lines.push({
        kind: "fee",
        entry: index,
        contest: contest.id,
        amount: money(0),
        reasons: [free],
      });
      continue;
    }
    const team = teamOf.get(index);
    if (team === undefined || team.members[0] === index) {
      const priced =
        team === undefined ? contest : (lookUp(book.contests, team.contest) as Contest);
      const fee = feeOf(book, priced, entry, at, entries.length);
      if (fee.ok) {
        const { amount, reason } = fee.value;
        lines.push({ kind: "fee", entry: index, contest: priced.id, amount, reasons: [reason] });
      } else {
        for (const refusal of fee.refusals) refusals.push({ ...refusal, path: ["entries", index] });
      }
    }
    addDeposits(book, contest, index, lines);
  }
}

function freeGuide(book: Rulebook, contest: Contest): Reason | undefined {
  const rule = guideRule(book);
  if (rule?.fee !== "free") return undefined;
  return {
    code: "guide-free",
    clauses: citing(book, rule),
    args: { contest: { text: contest.name } },
  };
}

function addDeposits(book: Rulebook, contest: Contest, index: number, lines: OrderLine[]): void {
  const { deposits } = book.rules;
  if (deposits === undefined) return;
  for (const [id, deposit] of Object.entries(deposits)) {
    const amount = depositOf(book, deposit.amounts, contest.id);
    if (amount === undefined) continue;
    const args = { deposit: { text: deposit.name }, amount: { money: amount } };
    const reason: Reason = { code: "deposit", clauses: citing(book, deposit), args };
    lines.push({
      kind: "deposit",
      entry: index,
      contest: contest.id,
      item: id,
      amount,
      reasons: [reason],
    });
  }
}

/** A whole team leaves the deposits of its members, unless the table has a row for the team. */
function depositOf(
  book: Rulebook,
  amounts: Readonly<Record<string, Money>>,
  contest: string,
): Money | undefined {
  const own = amounts[contest];
  const members = lookUp(book.rules.teams, contest)?.members;
  if (own !== undefined || members === undefined) return own;
  let sum = 0;
  for (const [member, count] of Object.entries(members)) sum += (amounts[member] ?? 0) * count;
  return sum === 0 ? undefined : money(sum);
}
