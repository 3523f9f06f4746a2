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
  /** Elapsed time in ms, written as results are: 3:30:00. */
  | { readonly duration: number }
  /** A length of time in ms, written in words: 3 hours 30 minutes. */
  | { readonly span: number }
  /** Time of day in ms. */
  | { readonly clock: number }
  | { readonly metres: number }
  | { readonly range: Range; readonly unit: RangeUnit }
  /** A moment known only as so many days and ms from an event: `payment-deadline + 7 d`. */
  | { readonly event: string; readonly days: number; readonly ms: number }
  /** A word of the rulebook's own vocabulary, such as `illness`; its texts stand under `term.`. */
  | { readonly term: string }
  | { readonly text: Text }
  /** Several; `joined` stands between them instead of the language's comma. */
  | { readonly list: readonly Argument[]; readonly joined?: string };

/** A range of figures; null where the wording leaves open whether the end itself counts. */
export type Range = {
  readonly lower?: { readonly at: number; readonly closed: boolean | null };
  readonly upper?: { readonly at: number; readonly closed: boolean | null };
};

/**
 * What the figures of a range are: money in TWD, times and spans in ms, distances in mm, ages in full
 * years, years of birth.
 */
export type RangeUnit =
  | "count"
  | "decimal"
  | "money"
  | "duration"
  | "span"
  | "age"
  | "year"
  | "distance";

/** Arguments by name, as the texts refer to them. */
export type Arguments = Readonly<Record<string, Argument>>;
