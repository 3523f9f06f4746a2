import type { Text } from "#domain/kernel/index.ts";
import type { Band } from "#domain/rulebook/index.ts";

import type { Tell } from "./tell.ts";

/** Ages and birth years of a rule in words; null where everybody fits. */
export function ageRule(
  tell: Tell,
  { age, born }: { readonly age?: Band | undefined; readonly born?: Band | undefined },
): Text | null {
  const parts = [bandText(tell, "age", age), bandText(tell, "born", born)].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? null : tell.joined(parts);
}

/** `17 and over`, `under 7`, `40–49`: people say ages and years in other words than other figures. */
function bandText({ say }: Tell, what: "age" | "born", band: Band | undefined): Text | null {
  const lower = band?.lower;
  const upper = band?.upper;
  if (band === undefined || (lower === undefined && upper === undefined)) return null;
  if (lower?.closed === true && upper === undefined)
    return say(`fact.${what}-from`, { figure: String(lower.at) });
  if (lower === undefined && upper?.closed === true)
    return say(`fact.${what}-to`, { figure: String(upper.at) });
  if (lower === undefined && upper?.closed === false)
    return say(`fact.${what}-under`, { figure: String(upper.at) });
  return say(`fact.${what}`, { range: { range: band, unit: what === "age" ? "count" : "year" } });
}
