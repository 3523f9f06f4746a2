import type { Refusal } from "#domain/kernel/index.ts";
import { citing, type Rulebook } from "#domain/rulebook/index.ts";
import type { OrderEntry } from "./order.ts";

/** The rule about people who run with an entrant, or undefined where the rulebook knows none. */
export function guideRule(book: Rulebook) {
  return Object.values(book.rules.guides ?? {})[0];
}

/**
 * Guides of an order: no more for each entrant than the rule allows (`too-many-guides`). A guide in
 * an order of its own is left to the desk, which links it to an entrant.
 */
export function judgeGuides(book: Rulebook, entries: readonly OrderEntry[]): readonly Refusal[] {
  const guides = entries.filter((entry) => entry.guide === true).length;
  const entrants = entries.length - guides;
  const rule = guideRule(book);
  if (rule?.each === undefined || entrants === 0 || guides <= rule.each * entrants) return [];
  return [
    { code: "too-many-guides", clauses: citing(book, rule), args: { guides, each: rule.each } },
  ];
}
