import type { EpochMs } from "./instant.ts";
import type { IsoDate } from "./iso-date.ts";
import type { Money } from "./money.ts";
import type { Text } from "./text.ts";

/**
 * One figure or word of a reason, refusal or finding, kept as data so that each language can format
 * it in its own way. The key says the unit: a bare number is a count, a bare string is a name or a
 * quotation that is not translated.
 */
export type Argument =
  | string
  | number
  | boolean
  | { readonly money: Money }
  | { readonly basisPoints: number }
  | { readonly moment: EpochMs }
  | { readonly date: IsoDate }
  /** Elapsed time in ms. */
  | { readonly duration: number }
  /** Time of day in ms. */
  | { readonly clock: number }
  | { readonly metres: number }
  | { readonly text: Text }
  | { readonly list: readonly Argument[] };

/** Arguments by name, as the texts refer to them. */
export type Arguments = Readonly<Record<string, Argument>>;
