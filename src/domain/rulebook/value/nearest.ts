/**
 * The candidate that a misspelt word most likely means, or undefined when none is near: at most one
 * slip in three letters of the longer word, at least one. Case does not count; of equally near
 * candidates the first wins.
 */
export function nearest<C extends string>(word: string, candidates: Iterable<C>): C | undefined {
  let best: C | undefined;
  let fewest = Infinity;
  for (const candidate of candidates) {
    const longer = Math.max(word.length, candidate.length);
    const allowed = Math.max(1, Math.floor(longer / 3));
    if (Math.abs(word.length - candidate.length) > allowed) continue; // also keeps hostile words cheap
    const slips = distance(word.toLowerCase(), candidate.toLowerCase());
    if (slips <= allowed && slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}

/**
 * Number of slips between two words: a letter too many, missing, wrong, or two neighbours swapped
 * (Damerau-Levenshtein in its "optimal string alignment" form, which edits no letter twice).
 */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

function at(row: readonly number[], j: number): number {
  return row[j] as number;
}
