import type { Refusal } from "#domain/kernel/index.ts";
import { citing, lookUp, type Rulebook } from "#domain/rulebook/index.ts";
import type { OrderEntry } from "./order.ts";
import { isHomeResidence } from "./person.ts";

type Region = "main-island" | "taiwan" | "anywhere";

/**
 * Whether a delivery method takes the entries of an order: the contests it serves
 * (`delivery-not-for-contest`) and the region each person lives in, as far as it is said
 * (`region-not-served`).
 */
export function judgeDelivery(
  book: Rulebook,
  method: string,
  entries: readonly OrderEntry[],
): readonly Refusal[] {
  const chosen = lookUp(book.rules.delivery?.methods, method);
  if (chosen === undefined) return [];
  const { contests, regions } = chosen;
  const refusals: Refusal[] = [];
  const refuse = (code: string, entry: number): void => {
    const args = { method: { text: chosen.name } };
    refusals.push({ code, clauses: citing(book, chosen), args, path: ["entries", entry] });
  };
  for (const [index, entry] of entries.entries()) {
    if (
      contests !== undefined &&
      !contestsOf(book, entry.contest).every((id) => contests.includes(id))
    )
      refuse("delivery-not-for-contest", index);
    if (
      regions !== undefined &&
      entry.residence !== undefined &&
      !serves(book, regions, entry.residence)
    )
      refuse("region-not-served", index);
  }
  return refusals;
}

/** The contests people run in: for a whole team those of its members. */
function contestsOf(book: Rulebook, contest: string): readonly string[] {
  const members = lookUp(book.rules.teams, contest)?.members;
  return members === undefined ? [contest] : Object.keys(members);
}

/** `main-island` serves whoever does not say that they live elsewhere. */
function serves(book: Rulebook, regions: readonly Region[], residence: string): boolean {
  if (regions.includes("anywhere")) return true;
  if (!isHomeResidence(book, residence)) return false;
  return regions.includes("taiwan") || residence !== "outer-islands";
}
