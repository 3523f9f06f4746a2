import { sameValue } from "../cite.ts";
import type { Rulebook } from "../rulebook.ts";
import { enteringEvents } from "./entering.ts";
import { agendaKinds, type AgendaEvent } from "./event.ts";
import { honourEvents } from "./honours.ts";
import { kitEvents } from "./kit.ts";
import { moneyBackEvents } from "./money-back.ts";
import { raceDayEvents } from "./race-day.ts";

/**
 * Everything of a race that has a date, in the order of time: windows, deadlines, guns, gates,
 * ceremonies. Dates that hang on one order alone (`payment + 7 d`) are not in it.
 *
 * Contests that share an event share one entry. An event that has no beginning stands at its end.
 */
export function agendaOf(book: Rulebook): readonly AgendaEvent[] {
  const events = [
    ...enteringEvents(book),
    ...moneyBackEvents(book),
    ...kitEvents(book),
    ...raceDayEvents(book),
    ...honourEvents(book),
  ];
  return shared(events).toSorted(
    (a, b) => whenOf(a) - whenOf(b) || agendaKinds.indexOf(a.kind) - agendaKinds.indexOf(b.kind),
  );
}

/** Where an event stands in time: its beginning, or its end where it has none. */
function whenOf({ from, to }: AgendaEvent): number {
  return from ?? to ?? 0;
}

/** Events that differ in their contests alone, as one. */
function shared(events: readonly AgendaEvent[]): readonly AgendaEvent[] {
  const found: AgendaEvent[] = [];
  for (const event of events) {
    const index = found.findIndex((other) => isSameBut(other, event));
    const other = found[index];
    if (other === undefined) found.push(event);
    else
      found[index] = { ...other, contests: [...new Set([...other.contests, ...event.contests])] };
  }
  return found;
}

function isSameBut(a: AgendaEvent, b: AgendaEvent): boolean {
  return (
    a.kind === b.kind &&
    a.from === b.from &&
    a.to === b.to &&
    a.place === b.place &&
    sameValue(a.subject, b.subject) &&
    sameValue(a.clauses, b.clauses)
  );
}
