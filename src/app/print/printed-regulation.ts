import type { PrintFormat } from "#contract/print.ts";
import type { Language } from "#domain/kernel/index.ts";

import type { RulebookInForce } from "../rulebook/in-force.ts";
import { printRegulation } from "./print-regulation.ts";
import { typesetApart } from "./typeset-apart.ts";

/** Printed regulations by rulebook, language and format, the longest unused first. */
const printed = new Map<string, Promise<Uint8Array>>();

/** A PDF takes about a megabyte. */
const mostPrinted = 48;

/**
 * The regulation of the rulebook in force, printed once per rulebook, language and format and kept as
 * long as it is asked for. Who asks while it is being printed waits for the same copy.
 */
export function printedRegulation(
  rulebook: RulebookInForce,
  language: Language,
  format: PrintFormat,
): Promise<Uint8Array> {
  const key = [rulebook.hash, rulebook.version, language, format].join(" ");
  const known = printed.get(key);
  printed.delete(key);
  const copy = known ?? printRegulation(rulebook, language, format, typesetApart);
  printed.set(key, copy);
  // A failure is told to those who wait for it and tried again by the next.
  if (known === undefined) copy.catch(() => printed.delete(key));
  const [oldest] = printed.keys();
  if (printed.size > mostPrinted && oldest !== undefined) printed.delete(oldest);
  return copy;
}
