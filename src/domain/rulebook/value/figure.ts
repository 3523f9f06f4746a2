/**
 * A decimal figure as written, kept exact: digits ÷ 10^places. `21.0975` has the digits 210975 and
 * 4 places. Floating point would make 8.7 % of a day a fraction of a millisecond short.
 */
export type Figure = { readonly digits: bigint; readonly places: number };

/** A figure of digits, optional thousands separators in the right places, optional decimals. */
export const figurePattern = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;

const wholeFigure = new RegExp(`^${figurePattern}$`, "u");

/** Reads a figure, or undefined when the text is something else. */
export function figureOf(text: string): Figure | undefined {
  if (!wholeFigure.test(text)) return undefined;
  const [whole = "", decimals = ""] = text.replaceAll(",", "").split(".");
  return { digits: BigInt(whole + decimals), places: decimals.length };
}

/**
 * figure × factor as an integer, halves rounded up, with a note whether rounding changed it.
 * Undefined beyond 2^53. `factor` is a whole number (the size of a unit).
 */
export function scaledFigure(
  figure: Figure,
  factor: number,
): { readonly value: number; readonly exact: boolean } | undefined {
  const divisor = 10n ** BigInt(figure.places);
  const product = figure.digits * BigInt(factor);
  const value = Number((product * 2n + divisor) / (divisor * 2n));
  return Number.isSafeInteger(value) ? { value, exact: product % divisor === 0n } : undefined;
}
