import type { BandEnd } from "./band.ts";

/**
 * The words and signs that say on which side of a figure a band lies, and whether the figure itself
 * belongs to it: true in, false out, null not said.
 *
 * 以上 and 以下 include the figure (Criminal Code art. 10, the rule all of Taiwan's law follows).
 * 以內, 以前 and 以後 are left unclear although a lawyer might include the figure: race regulations
 * print 「3 小時以內(未含)」 and 「(含)以前」, so they evidently do not rely on it.
 */
type Words = readonly (readonly [words: string, closed: BandEnd["closed"]])[];

/** Before the figure, the band lies above: `over 20000`. */
export const lowerPrefixes: Words = [
  ["from", true],
  ["at least", true],
  ["not less than", true],
  ["no less than", true],
  ["至少", true],
  [">=", true],
  ["≥", true],
  ["≧", true],
  ["over", false],
  ["above", false],
  ["more than", false],
  ["later than", false],
  ["longer than", false],
  ["older than", false],
  ["超過", false],
  ["逾", false],
  ["大於", false],
  ["高於", false],
  ["多於", false],
  [">", false],
  ["after", null],
  ["≥?", null],
];

/** After the figure, the band lies above: `201 or more`. */
export const lowerSuffixes: Words = [
  ["+", true],
  ["or more", true],
  ["and more", true],
  ["or over", true],
  ["and over", true],
  ["or above", true],
  ["and above", true],
  ["or later", true],
  ["and later", true],
  ["or older", true],
  ["and older", true],
  ["以上", true],
  ["(含)以上", true],
  ["以上(含)", true],
  ["(含)以後", true],
  ["以後(含)", true],
  ["以後", null],
];

/** Before the figure, the band lies below: `up to 50`. */
export const upperPrefixes: Words = [
  ["up to", true],
  ["at most", true],
  ["no more than", true],
  ["not more than", true],
  ["至多", true],
  ["最多", true],
  ["不超過", true],
  ["<=", true],
  ["≤", true],
  ["≦", true],
  ["under", false],
  ["below", false],
  ["less than", false],
  ["fewer than", false],
  ["earlier than", false],
  ["shorter than", false],
  ["younger than", false],
  ["未滿", false],
  ["不滿", false],
  ["小於", false],
  ["低於", false],
  ["少於", false],
  ["<", false],
  ["within", null],
  ["before", null],
  ["until", null],
  ["≤?", null],
];

/** After the figure, the band lies below: `50 or less`. */
export const upperSuffixes: Words = [
  ["or less", true],
  ["and less", true],
  ["or fewer", true],
  ["and fewer", true],
  ["or under", true],
  ["and under", true],
  ["or below", true],
  ["and below", true],
  ["or earlier", true],
  ["and earlier", true],
  ["or younger", true],
  ["and younger", true],
  ["以下", true],
  ["(含)以下", true],
  ["以下(含)", true],
  ["(含)以內", true],
  ["以內(含)", true],
  ["(含)以前", true],
  ["以前(含)", true],
  ["以內(未含)", false],
  ["以內(不含)", false],
  ["以內", null],
  ["以前", null],
];

/** All words of a list as one alternative of a regular expression, the longest first. */
export function anyOf(words: Words): string {
  return words
    .map(([word]) => word.replaceAll(/[+?()]/gu, String.raw`\$&`))
    .toSorted((a, b) => b.length - a.length)
    .join("|");
}

/**
 * What the words before and after a figure say together about the figure itself. Words that
 * contradict each other (`over 20000 and above`, 「超過 20,000 元以上」) leave it unclear; without
 * any word the figure belongs to the band (`6-20`).
 */
export function closedBy(
  prefix: string | undefined,
  prefixes: Words,
  suffix: string | undefined,
  suffixes: Words,
): BandEnd["closed"] {
  const before = prefixes.find(([word]) => word === prefix)?.[1];
  const after = suffixes.find(([word]) => word === suffix)?.[1];
  if (before === undefined) return after === undefined ? true : after;
  return after === undefined || after === before ? before : null;
}
