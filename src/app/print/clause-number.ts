/** A clause's number taken apart: its article, and the steps from there: `§十(三)1(1)a` is 十, (三), 1, (1), a. */
export interface ClauseNumber {
  readonly article: string;
  readonly steps: readonly string[];
}

const articleFirst = /^§((?:[〇零一二三四五六七八九十百]+|\d+|[A-Z]+))?(.*)$/u;
const step =
  /-[\da-zA-Z]+|\/[^/()（）]+|\([^()]*\)|（[^（）]*）|\d+|[a-z]+|[A-Z]+|[^-\d()（）a-zA-Z/]+|./gu;

/** Takes a number apart as it is printed; what is no article number is one as a whole. */
export function clauseNumber(ref: string): ClauseNumber {
  const [, article, rest = ""] = articleFirst.exec(ref) ?? [];
  if (article === undefined) return { article: ref, steps: [] };
  return { article: `§${article}`, steps: rest.match(step) ?? [] };
}
