import type { Reason } from "#domain/kernel/index.ts";
import {
  citing,
  citingRow,
  lookUp,
  valueFor,
  type Contest,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import type { OrderEntry, OrderLine } from "./order.ts";

/**
 * Compares fee and deposit of each contest in an order with the sum the regulation prints, and cites
 * the clause that prints it when they agree. A printed sum that differs changes no price: lint
 * reports it, and the parts decide.
 */
export function printedTotals(
  book: Rulebook,
  entries: readonly OrderEntry[],
  lines: readonly OrderLine[],
): readonly Reason[] {
  const { totals } = book.rules;
  if (totals === undefined) return [];
  const reasons: Reason[] = [];
  for (const id of new Set(entries.map(({ contest }) => contest))) {
    const printed = valueFor(totals, id);
    if (printed === undefined) continue;
    const index = entries.findIndex(({ contest }) => contest === id);
    let sum = 0;
    for (const line of lines) if (line.entry === index) sum += line.amount;
    const agrees = sum === printed;
    const contest = lookUp(book.contests, id) as Contest;
    reasons.push({
      code: agrees ? "total-as-printed" : "total-not-as-printed",
      clauses: agrees ? citingRow(book, totals, id) : [],
      args: { contest: { text: contest.name }, printed: { money: printed } },
    });
  }
  return reasons;
}

/** Chips that need not come back leave nobody a deposit to pay: the clause that says so. */
export function chipsWithoutDeposit(book: Rulebook): readonly Reason[] {
  const chip = book.rules.timing?.chip;
  if (chip?.kind !== "disposable") return [];
  return [{ code: "chip-disposable", clauses: citing(book, chip), args: {} }];
}
