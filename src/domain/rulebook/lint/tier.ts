import type { Path } from "../rulebook.ts";
import { bandGap, bandOverlap, type Band, type BandEnd, type BandStep } from "../value/index.ts";

/** One row of a table that goes by figures, with the place of its range. */
export interface Tier {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly band: Band;
}

/** Figures between two rows that belong to none, with the row above them. */
export interface Gap {
  readonly tier: Tier;
  readonly gap: Band;
}

/** Figures that belong to two rows, with the later and the earlier row as written. */
export interface Shared {
  readonly tier: Tier;
  readonly other: Tier;
  readonly shared: Band;
}

/**
 * What lies between the rows and belongs to none of them. An unclear end counts as belonging to its
 * row here, since another check asks about it; so only certain gaps are found.
 */
export function* gapsBetween(tiers: readonly Tier[], step: BandStep): Generator<Gap> {
  const sorted = readable(tiers).toSorted((a, b) => lowest(a.band) - lowest(b.band));
  for (const [index, tier] of sorted.entries()) {
    const gaps = sorted
      .slice(0, index)
      .map(({ band }) => bandGap(settled(band, true), settled(tier.band, true), step));
    const [narrowest] = gaps.flatMap((gap) => gap ?? []).toSorted((a, b) => lowest(b) - lowest(a));
    if (narrowest && !gaps.includes(null)) yield { tier, gap: narrowest };
  }
}

/** What lies above all rows, with the highest of them; null when one of them is open above. */
export function gapAbove(tiers: readonly Tier[], step: BandStep): Gap | null {
  const top = readable(tiers).toSorted((a, b) => highest(b.band) - highest(a.band))[0];
  if (top?.band.upper === undefined) return null;
  const { at, closed } = top.band.upper;
  const isIn = closed ?? true;
  const lower = step === 1 && isIn ? { at: at + 1, closed: true } : { at, closed: !isIn };
  return { tier: top, gap: { lower } };
}

/** What two rows both hold. An unclear end counts as outside its row, so only certain overlaps are found. */
export function* overlapsAmong(tiers: readonly Tier[], step: BandStep): Generator<Shared> {
  const rows = readable(tiers);
  for (const [index, tier] of rows.entries()) {
    for (const other of rows.slice(0, index)) {
      const shared = bandOverlap(settled(other.band, false), settled(tier.band, false), step);
      if (shared !== null) yield { tier, other, shared };
    }
  }
}

/** A year with a dash on one side says too little to compare. */
function readable(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.filter(({ band }) => band.dangling === undefined);
}

function settled({ lower, upper }: Band, closed: boolean): Band {
  const end = (given: BandEnd): BandEnd => ({ at: given.at, closed: given.closed ?? closed });
  return { ...(lower && { lower: end(lower) }), ...(upper && { upper: end(upper) }) };
}

function lowest({ lower }: Band): number {
  return lower?.at ?? -Infinity;
}

function highest({ upper }: Band): number {
  return upper?.at ?? Infinity;
}
