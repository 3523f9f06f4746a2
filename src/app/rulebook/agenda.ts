import type { Agenda } from "#contract/agenda.ts";
import { clauseText } from "#contract/text/clause.ts";
import { say } from "#contract/text/say.ts";
import { dateIn, epochMs, msOfDayIn, type EpochMs, type Language } from "#domain/kernel/index.ts";
import { agendaOf, type AgendaEvent, type Rulebook } from "#domain/rulebook/index.ts";

import { decidedByOf } from "./describe.ts";
import type { RulebookInForce } from "./in-force.ts";

/** Every dated event of a race in the order of time, in a language. */
export function describeAgenda(rulebook: RulebookInForce, language: Language): Agenda {
  const { book } = rulebook;
  const events = agendaOf(book);
  const cited = new Set(events.flatMap(({ clauses }) => clauses));
  return {
    rulebook: decidedByOf(rulebook),
    zone: book.zone,
    events: events.map((event) => describeEvent(book, event, language)),
    clauses: [...cited].flatMap((id) => {
      const clause = book.clauses[id];
      return clause === undefined ? [] : [{ id, text: clauseText(book, clause, language) }];
    }),
  };
}

function describeEvent(
  book: Rulebook,
  event: AgendaEvent,
  language: Language,
): Agenda["events"][number] {
  const { id, kind, from, to, contests, clauses } = event;
  const ends = [from, to].filter((end) => end !== null);
  const [first, last] = [ends.at(0), ends.at(-1)] as [EpochMs, EpochMs];
  // A half-open end belongs to the day before it when it is a midnight.
  const lastMoment = to === null ? last : epochMs(last - 1);
  const args = event.subject === null ? {} : { what: event.subject };
  const place = event.place === null ? undefined : book.rules.places?.[event.place];
  return {
    id,
    kind,
    title: say(`agenda.${kind}`, args, { language, zone: book.zone }),
    from: toldAt(book, from),
    to: toldAt(book, to),
    firstDay: dateIn(book.zone, from ?? lastMoment),
    lastDay: dateIn(book.zone, from === first && to === null ? first : lastMoment),
    wholeDays: ends.every((end) => msOfDayIn(book.zone, end) === 0),
    contests: [...contests],
    place: place === undefined ? null : place.name[language],
    clauses: [...clauses],
  };
}

function toldAt(book: Rulebook, instant: EpochMs | null): string | null {
  if (instant === null) return null;
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone: book.zone });
}
