import { contains, type Argument, type EpochMs } from "#domain/kernel/index.ts";
import type { Path, Rulebook } from "../rulebook.ts";
import { bandContains, type Band } from "../value/index.ts";
import { windowOf } from "../when.ts";

type Fee = Rulebook["rules"]["fees"]["each"][string];
/** One price of a list, with what it goes by. */
export type FeeTier = Exclude<Fee, number>[number];

/** Somebody who asks for the price: when, from where, how old, in how large a group; only what the prices go by. */
interface Asking {
  readonly at?: EpochMs;
  readonly residence?: string;
  readonly nationality?: string;
  readonly age?: number;
  readonly group?: number;
}

/** One asking with the prices that certainly fit it and those that may. */
export interface FeeCase {
  readonly path: Path;
  readonly tiers: readonly FeeTier[];
  readonly asking: Argument;
  readonly certain: readonly number[];
  readonly possible: readonly number[];
}

/** Everybody who has to be told apart by the price lists: both sides of every boundary in them. */
export function* feeCases(book: Rulebook): Generator<FeeCase> {
  for (const [row, tiers] of Object.entries(book.rules.fees.each)) {
    if (typeof tiers === "number") continue;
    if (tiers.some((tier) => windowOf(tier, book).unknown.length > 0)) continue;
    for (const asking of askings(book, row, tiers)) {
      const fitting = (whenUnclear: boolean): readonly number[] =>
        tiers.flatMap((tier, index) => (fits(book, tier, asking, whenUnclear) ? index : []));
      yield {
        path: ["fees", row],
        tiers,
        asking: argumentOf(asking),
        certain: fitting(false),
        possible: fitting(true),
      };
    }
  }
}

function* askings(book: Rulebook, row: string, tiers: readonly FeeTier[]): Generator<Asking> {
  const eligible = Object.values(book.rules.eligibility?.ages ?? {}).filter(
    ({ contests }) => row === "all" || contests.includes(row),
  );
  const mayEnter = (age: number): boolean =>
    eligible.every((rule) => rule.age === undefined || bandContains(rule.age, age, true));
  const residences = tiers.some(({ residence }) => residence !== undefined)
    ? ["domestic", "abroad"]
    : [];
  const nationalities = new Set(
    tiers.flatMap((tier) => [...(tier.nationality ?? []), ...(tier["not-nationality"] ?? [])]),
  );
  for (const at of orNone(moments(book, tiers)))
    for (const residence of orNone(residences))
      for (const nationality of orNone(
        nationalities.size > 0 ? [...nationalities, "other-nationality"] : [],
      ))
        for (const age of orNone(edges(tiers.map((tier) => tier.age)).filter(mayEnter)))
          for (const group of orNone(edges(tiers.map((tier) => tier.group)).filter((n) => n > 0)))
            yield {
              ...(at !== undefined && { at }),
              ...(residence !== undefined && { residence }),
              ...(nationality !== undefined && { nationality }),
              ...(age !== undefined && { age }),
              ...(group !== undefined && { group }),
            };
}

/** The start of entries and every moment at which a price begins or ends while entries are open. */
function moments(book: Rulebook, tiers: readonly FeeTier[]): readonly EpochMs[] {
  const open = windowOf(book.rules.entry.window, book).window;
  const edgesOfTiers = tiers.flatMap((tier) => {
    const { from, to } = windowOf(tier, book).window;
    return [from, to];
  });
  if (edgesOfTiers.every((edge) => edge === null)) return [];
  const given = [open.from, ...edgesOfTiers].filter((edge) => edge !== null);
  return [...new Set(given)].filter((at) => contains(open, at)).toSorted((a, b) => a - b);
}

/** The figures at and beside the ends of bands. */
function edges(bands: readonly (Band | undefined)[]): readonly number[] {
  const ends = bands.flatMap((band) => [band?.lower?.at, band?.upper?.at]);
  const near = ends.flatMap((at) => (at === undefined ? [] : [at - 1, at, at + 1]));
  return [...new Set(near)].filter((figure) => figure >= 0).toSorted((a, b) => a - b);
}

function orNone<Item>(items: readonly Item[]): readonly (Item | undefined)[] {
  return items.length === 0 ? [undefined] : items;
}

function fits(book: Rulebook, tier: FeeTier, asking: Asking, whenUnclear: boolean): boolean {
  const { at, residence, nationality, age, group } = asking;
  const inBand = (band: Band | undefined, figure: number | undefined): boolean =>
    band === undefined || figure === undefined || bandContains(band, figure, whenUnclear);
  return (
    (at === undefined || contains(windowOf(tier, book).window, at)) &&
    (tier.residence === undefined || tier.residence === residence) &&
    (nationality === undefined ||
      ((tier.nationality?.includes(nationality) ?? true) &&
        tier["not-nationality"]?.includes(nationality) !== true)) &&
    inBand(tier.age, age) &&
    inBand(tier.group, group)
  );
}

function argumentOf({ at, residence, nationality, age, group }: Asking): Argument {
  return {
    list: [
      ...(at === undefined ? [] : [{ moment: at }]),
      ...(residence === undefined ? [] : [{ term: residence }]),
      ...(nationality === undefined ? [] : [{ term: nationality }]),
      ...(age === undefined ? [] : [labelled("age", age)]),
      ...(group === undefined ? [] : [labelled("group-size", group)]),
    ],
  };
}

function labelled(term: string, figure: number): Argument {
  return { list: [{ term }, figure], joined: " " };
}
