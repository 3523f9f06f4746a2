import type { Check } from "../check.ts";
import { contestsNamed } from "../rows.ts";

/**
 * Where the regulation says when somebody is honoured, every contest with prizes needs a time: winners
 * who leave too early lose what they won. A rulebook without any ceremony is reported elsewhere.
 */
export const ceremonyMissing: Check = {
  code: "ceremony-missing",
  kind: "warning",
  *look(book) {
    const { awards = {}, ceremonies = {}, judged = {} } = book.rules;
    const times = Object.values(ceremonies);
    const ofJudged = Object.values(judged).flatMap(({ ceremony }) => ceremony ?? []);
    if (times.length + ofJudged.length === 0) return;
    const honoured = new Set(times.flatMap(({ contests }) => contests));
    const waiting = Object.values(awards).filter((pool) =>
      pool.contests.some((id) => !honoured.has(id)),
    );
    if (waiting.length === 0) return;
    const missing = waiting.flatMap(({ contests }) => contests.filter((id) => !honoured.has(id)));
    yield {
      path: ["ceremonies"],
      clauses: waiting.flatMap(({ clause }) => clause),
      args: {
        contests: { list: contestsNamed(book, missing).map(({ name }) => ({ text: name })) },
      },
    };
  },
};
