import type { ClauseList } from "#contract/rulebook.ts";

type Part = ClauseList["clauses"][number]["parts"][number];

/** What of a clause a search looks at. */
export interface SearchedClause {
  readonly id: string;
  readonly number: string;
  readonly kind: string;
  readonly level: string;
  readonly parts: readonly Part[];
}

/** What somebody looks for; empty strings leave everything. */
export interface ClauseSearch {
  readonly query: string;
  readonly kind: string;
  readonly level: string;
}

/** A piece of a wording: whether it is a figure of the rules, and whether it was looked for. */
export interface MarkedPart extends Part {
  readonly found: boolean;
}

/** The clauses that have every word looked for, in their number or their wording. */
export function searchClauses<Searched extends SearchedClause>(
  clauses: readonly Searched[],
  { query, kind, level }: ClauseSearch,
): readonly Searched[] {
  const words = wordsOf(query);
  return clauses.filter((clause) => {
    if (kind !== "" && clause.kind !== kind) return false;
    if (level !== "" && clause.level !== level) return false;
    if (words.length === 0) return true;
    const wording = clause.parts.map(({ text }) => text).join("");
    const text = plain(`${clause.id} ${clause.number} ${wording}`);
    return words.every((word) => text.includes(word));
  });
}

/** The pieces of a wording cut where the words looked for begin and end. */
export function markFound(parts: readonly Part[], query: string): readonly MarkedPart[] {
  const words = wordsOf(query);
  if (words.length === 0) return parts.map((part) => ({ ...part, found: false }));
  const found = foundIn(plain(parts.map(({ text }) => text).join("")), words);
  let at = 0;
  return parts.flatMap(({ text, figure }) => {
    const marked: MarkedPart[] = [];
    let start = 0;
    for (let end = 1; end <= text.length; end += 1) {
      if (end < text.length && found.has(at + end) === found.has(at + start)) continue;
      marked.push({ text: text.slice(start, end), figure, found: found.has(at + start) });
      start = end;
    }
    at += text.length;
    return marked;
  });
}

/** The positions of all characters that belong to a word looked for. */
function foundIn(text: string, words: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
      for (let next = at; next < at + word.length; next += 1) found.add(next);
  return found;
}

function wordsOf(query: string): readonly string[] {
  return plain(query)
    .split(/\s+/u)
    .filter((word) => word !== "");
}

/**
 * Full-width and half-width, capital and small letters are all one to somebody who searches. Each
 * character stays one character, so that places in the plain text are places in the text.
 */
function plain(text: string): string {
  return text.replaceAll(/[^]/gu, (sign) => {
    const one = sign.normalize("NFKC").toLowerCase();
    return one.length === sign.length ? one : sign;
  });
}
