/**
 * One end of a band. `closed` says whether the figure itself belongs to the band; null when the text
 * does not say (`within 3:00:00`, `超過 20,000 元以上`), which lint reports and a decision settles.
 */
export type BandEnd = { readonly at: number; readonly closed: boolean | null };

/**
 * A range of numbers as written, in the unit it was read with. A missing end is without limit.
 *
 * - `dangling`: a year with a dash on one side only (`1953~`). The year itself certainly belongs to
 *   the band and is both its ends; which side lies open, the text does not say.
 * - `reversed`: the years were printed later one first; the ends stand in the right order here.
 */
export type Band = {
  readonly lower?: BandEnd;
  readonly upper?: BandEnd;
  readonly dangling?: true;
  readonly reversed?: true;
};

/** 1 where only whole numbers occur (heads, years, dollars), 0 where any number may (time, distance). */
export type BandStep = 0 | 1;

/** Whether a value belongs to the band; `whenUnclear` is the answer where the text does not say. */
export function bandContains(band: Band, value: number, whenUnclear: boolean): boolean {
  if (band.dangling && value !== band.lower?.at) return whenUnclear;
  return (
    reaches(band.lower, value, whenUnclear, (end) => end.at < value) &&
    reaches(band.upper, value, whenUnclear, (end) => value < end.at)
  );
}

function reaches(
  end: BandEnd | undefined,
  value: number,
  whenUnclear: boolean,
  isInside: (end: BandEnd) => boolean,
): boolean {
  if (end === undefined || isInside(end)) return true;
  return end.at === value && (end.closed ?? whenUnclear);
}

/**
 * The piece two bands share, or null when they share none. An unclear end counts as belonging to its
 * band and stays unclear in the piece: a piece with such an end may be shared, others certainly are.
 * Of a dangling year only the year itself counts.
 */
export function bandOverlap(a: Band, b: Band, step: BandStep): Band | null {
  return piece(
    inner(wholeLower(a.lower, step), wholeLower(b.lower, step), (x, y) => x.at > y.at),
    inner(wholeUpper(a.upper, step), wholeUpper(b.upper, step), (x, y) => x.at < y.at),
  );
}

/**
 * The piece between two bands that neither has, or null when they touch or overlap. An unclear end
 * counts as not belonging to its band and stays unclear in the piece, as in {@link bandOverlap}.
 */
export function bandGap(a: Band, b: Band, step: BandStep): Band | null {
  return between(a.upper, b.lower, step) ?? between(b.upper, a.lower, step);
}

function between(
  upper: BandEnd | undefined,
  lower: BandEnd | undefined,
  step: BandStep,
): Band | null {
  if (upper === undefined || lower === undefined) return null;
  return piece(wholeLower(outside(upper), step), wholeUpper(outside(lower), step));
}

/** The same edge seen from the other side. */
function outside(end: BandEnd): BandEnd {
  return { at: end.at, closed: end.closed === null ? null : !end.closed };
}

/** Where only whole numbers occur, `over 50` is `51 or more`. */
function wholeLower(end: BandEnd | undefined, step: BandStep): BandEnd | undefined {
  return end?.closed === false && step === 1 ? { at: end.at + 1, closed: true } : end;
}

/** Where only whole numbers occur, `under 50` is `up to 49`. */
function wholeUpper(end: BandEnd | undefined, step: BandStep): BandEnd | undefined {
  return end?.closed === false && step === 1 ? { at: end.at - 1, closed: true } : end;
}

/** The narrower of two ends; at the same figure, out is narrower than unclear, unclear than in. */
function inner(
  a: BandEnd | undefined,
  b: BandEnd | undefined,
  isNarrower: (a: BandEnd, b: BandEnd) => boolean,
): BandEnd | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return isNarrower(a, b) ? a : b;
  if (a.closed === false || b.closed === false) return { at: a.at, closed: false };
  return { at: a.at, closed: a.closed && b.closed };
}

function piece(lower: BandEnd | undefined, upper: BandEnd | undefined): Band | null {
  if (lower && upper) {
    if (lower.at > upper.at) return null;
    if (lower.at === upper.at && (lower.closed === false || upper.closed === false)) return null;
  }
  return { ...(lower && { lower }), ...(upper && { upper }) };
}

/** Whether no value can belong to the band, however unclear ends are settled. */
export function isEmptyBand(band: Band, step: BandStep): boolean {
  return piece(wholeLower(band.lower, step), wholeUpper(band.upper, step)) === null;
}

/**
 * The band in signs, for messages in any language: `6-20`, `7`, `≥ 201`, `> 20000`, `≤ 50`, `< 7`,
 * `≥ 5, < 10`, `≥? 3:00:00` where the text does not say, `1953~` for a dangling year, `*` for all.
 * `parseBand` reads it back.
 */
export function bandText(band: Band, formatUnit: (value: number) => string): string {
  const { lower, upper } = band;
  if (band.dangling && lower) return `${formatUnit(lower.at)}~`;
  if (lower?.closed && upper?.closed) {
    const [from, to] = [formatUnit(lower.at), formatUnit(upper.at)];
    return lower.at === upper.at ? from : `${from}-${to}`;
  }
  const signs = [
    lower && `${signOf(lower, ">", "≥")} ${formatUnit(lower.at)}`,
    upper && `${signOf(upper, "<", "≤")} ${formatUnit(upper.at)}`,
  ];
  return signs.filter((sign) => sign !== undefined).join(", ") || "*";
}

function signOf(end: BandEnd, open: string, closed: string): string {
  if (end.closed === null) return `${closed}?`;
  return end.closed ? closed : open;
}
