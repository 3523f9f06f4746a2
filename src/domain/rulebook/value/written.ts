/** Longest text a single value may have; the longest sensible one has some fifty characters. */
const longestValue = 200;

/** Longest part of a refused text that is quoted back. */
const longestQuotation = 60;

// Superscripts, circled figures, fractions: NFKC would turn "850²" into 8502 and "10①" into 101.
const looksLikeAnotherFigure = /\p{No}/u;
const invisible = /\p{Cf}/gu; // zero-width spaces, byte order marks, direction marks of pasted text
const dashes = /[\u2010-\u2015\u2212\u301C~]/gu; // hyphens, dashes, minus, wave dash, tilde

/**
 * The text of a written value in one form: full-width characters made narrow (NFKC), every dash and
 * tilde made `-`, invisible characters dropped, white space made single and trimmed.
 *
 * Undefined for what no parser can read: anything but a text or a number (YAML gives `850` as a
 * number), text without end, and figures that would change their value when made narrow.
 */
export function legible(input: unknown): string | undefined {
  if (typeof input === "number") return String(input);
  if (typeof input !== "string" || input.length > longestValue) return undefined;
  if (looksLikeAnotherFigure.test(input)) return undefined;
  return input
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(dashes, "-")
    .replace(/\s+/gu, " ")
    .trim();
}

/** What was written, to be quoted in a message: shortened, and lists and mappings only hinted at. */
export function quoted(input: unknown): string {
  if (input === null || input === undefined) return "";
  if (Array.isArray(input)) return "[…]";
  if (typeof input === "number" || typeof input === "boolean") return String(input);
  if (typeof input !== "string") return "{…}";
  return input.length > longestQuotation ? `${input.slice(0, longestQuotation)}…` : input;
}
