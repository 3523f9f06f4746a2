import {
  accepted,
  explain,
  refused,
  type Explained,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { bandContains, citing, type Rulebook } from "#domain/rulebook/index.ts";

/** The heat index and whether the organiser may call the race off for it. */
export type Heat = { readonly index: number; readonly cancel: boolean };

const precision = 1_000_000; // sums of decimals like 32.4 + 76 × 0.1 carry binary dust

/**
 * The heat index of a reading: degrees Celsius plus relative humidity in percent times the printed
 * weight. A threshold of which it is unsaid whether it belongs does. Refuses `heat-unsaid`.
 */
export function heatIndex(
  book: Rulebook,
  temperature: number,
  humidity: number,
): Outcome<Explained<Heat>, Refusal> {
  const rule = book.rules.safety?.heat;
  if (rule === undefined) return refused({ code: "heat-unsaid", clauses: [], args: {} });
  const weighted = temperature + humidity * rule["humidity-weight"];
  const index = Math.round(weighted * precision) / precision;
  const cancel = bandContains(rule.cancel, index, true);
  const args = {
    temperature,
    humidity,
    index,
    range: { range: rule.cancel, unit: "decimal" } as const,
  };
  const code = cancel ? "heat-may-cancel" : "heat-bearable";
  return accepted(explain({ index, cancel }, { code, clauses: citing(book, rule), args }));
}
