import type { FactsInAll, RaceFacts } from "#contract/facts/facts.ts";
import type { DecidedBy } from "#contract/rulebook.ts";
import type { Language } from "#domain/kernel/index.ts";
import type { Rulebook } from "#domain/rulebook/index.ts";

import { decidedByOf } from "../rulebook/describe.ts";
import type { RulebookInForce } from "../rulebook/in-force.ts";
import { contestFactsOf } from "./contest-facts.ts";
import { courseFactsOf } from "./course-facts.ts";
import { goodsFactsOf } from "./goods-facts.ts";
import { inLanguage } from "./in-language.ts";
import { moneyFactsOf } from "./money-facts.ts";
import { tellOf, type Tell } from "./tell.ts";

/** What a rulebook says of its race, with every text in all languages. */
export function factsInAll(book: Rulebook, rulebook: DecidedBy): FactsInAll {
  const tell = tellOf(book);
  const { roles, places, accent } = book.rules;
  const { cites } = tell;
  return {
    rulebook,
    name: book.name,
    zone: book.zone,
    accent: accent ?? null,
    effective: effectiveOf(book),
    roles: Object.entries(roles ?? {}).map(([role, rule]) => ({
      role,
      name: rule.name,
      url: rule.url ?? null,
      clauses: cites(rule),
    })),
    places: Object.entries(places ?? {}).map(([place, rule]) => ({
      place,
      name: rule.name,
      address: rule.address ?? null,
      clauses: cites(rule),
    })),
    days: dayFacts(tell),
    contests: Object.values(book.contests).map((contest) => contestFactsOf(tell, contest)),
    ...goodsFactsOf(tell),
    ...courseFactsOf(tell),
    ...moneyFactsOf(tell),
  };
}

/** The same of the rulebook in force, in one language. */
export function describeFacts(rulebook: RulebookInForce, language: Language): RaceFacts {
  return inLanguage(factsInAll(rulebook.book, decidedByOf(rulebook)), language);
}

function dayFacts({ book, at, cites }: Tell): FactsInAll["days"] {
  return book.days.flatMap(({ id, date, from, to }) => {
    const rule = book.rules.days[id];
    if (rule === undefined) return [];
    const contests = Object.values(book.contests).filter((contest) => contest.day === id);
    return [
      {
        day: id,
        date,
        from: at(from),
        to: at(to),
        place: rule.place ?? null,
        contests: contests.map((contest) => contest.id),
        clauses: cites(rule),
      },
    ];
  });
}

/** The day of the amendment that made this version; null for the first. */
function effectiveOf({ rules, version }: Rulebook): string | null {
  const amendment = rules.amendments?.find((one) => one.version === version);
  return amendment?.date.date ?? null;
}
