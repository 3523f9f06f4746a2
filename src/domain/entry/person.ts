import type { IsoDate } from "#domain/kernel/index.ts";
import type { Rulebook } from "#domain/rulebook/index.ts";

/** Sexes as entry forms ask for them. */
export const sexes = ["M", "F", "X"] as const;

/** One of the {@link sexes}. */
export type Sex = (typeof sexes)[number];

/** Who comes along with a minor; `none` says that nobody does. */
export const guardianKinds = ["none", "parent", "family", "adult"] as const;

/** One of the {@link guardianKinds}. */
export type GuardianKind = (typeof guardianKinds)[number];

/** A result somebody has run: the time in ms and the day of that race. */
export type PastResult = { readonly time: number; readonly raced: IsoDate };

/**
 * What is known of an entrant when a rule asks. Everything may be unsaid: what is unsaid is not
 * judged, so that a price can be asked for before a form is filled in. `papers` are the ids of
 * accepted evidence, `best: null` says that there is no past result, `nationality` is ISO 3166-1
 * alpha-3, `residence` a country code, an area a rule names, or one of `domestic`, `abroad`,
 * `main-island`, `outer-islands`.
 */
export type Person = {
  readonly birth?: IsoDate | undefined;
  readonly sex?: Sex | undefined;
  readonly nationality?: string | undefined;
  readonly residence?: string | undefined;
  readonly guardian?: GuardianKind | undefined;
  readonly papers?: readonly string[] | undefined;
  readonly division?: string | undefined;
  readonly best?: PastResult | null | undefined;
};

/** Country of the races this program is made for; a rulebook says otherwise under `terms.domestic`. */
const homeCountry: readonly string[] = ["TWN"];

/** Whether the race counts a nationality as its own (`terms.domestic.nationality`, else Taiwan). */
export function isHomeNationality(book: Rulebook, nationality: string): boolean {
  return (book.rules.terms?.["domestic"]?.nationality ?? homeCountry).includes(nationality);
}

/**
 * Whether a place of residence lies in the country of the race. A three-letter code is a country,
 * any other word except `abroad` an area inside it.
 */
export function isHomeResidence(book: Rulebook, residence: string): boolean {
  if (residence === "abroad") return false;
  if (!/^[A-Z]{3}$/u.test(residence)) return true;
  return (book.rules.terms?.["domestic"]?.residence ?? homeCountry).includes(residence);
}
