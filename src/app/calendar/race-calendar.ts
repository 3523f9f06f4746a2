import type { Agenda } from "#contract/agenda.ts";
import { say } from "#contract/text/say.ts";
import type { Language } from "#domain/kernel/index.ts";

import { versionDate } from "../print/print-regulation.ts";
import { describeAgenda } from "../rulebook/agenda.ts";
import type { RulebookInForce } from "../rulebook/in-force.ts";
import { icsText, writeIcs, type Component, type Property } from "./ics.ts";

type AgendaEvent = Agenda["events"][number];

/** What a calendar shows: a moment or a stretch of time, with its title. */
interface Shown {
  readonly id: string;
  readonly title: string;
  readonly start: Property;
  readonly end?: Property;
}

/** A longer stretch would cover weeks of a calendar: its beginning and its end are shown instead. */
const longestMs = 36 * 3_600_000;

/**
 * The dates of a race as a calendar file (RFC 5545). Times are UTC, whole days are days. An event keeps
 * its id when its date changes, so that a calendar that reads the file again moves it.
 */
export function raceCalendar(rulebook: RulebookInForce, language: Language): string {
  const { book, version } = rulebook;
  const agenda = describeAgenda(rulebook, language);
  const wordings = new Map(agenda.clauses.map(({ id, text }) => [id, text]));
  const race = book.name[language];
  // The file says when the version was made, not when it was fetched: the same version, the same bytes.
  const stamp = `${versionDate(book).replaceAll("-", "")}T000000Z`;
  const components = agenda.events.flatMap((event): readonly Component[] => {
    const names = event.contests.map((id) => book.contests[id]?.name[language] ?? id);
    const isForAll = names.length === Object.keys(book.contests).length;
    const whose = isForAll ? "" : ` (${names.join(language === "en" ? ", " : "、")})`;
    const why = event.clauses.map((id) => `${id}\n${wordings.get(id) ?? ""}`).join("\n\n");
    return shownOf(event, language, book.zone).map(({ id, title, start, end }) => ({
      name: "VEVENT",
      properties: [
        ["UID", `${icsText(`${id}@${book.race}`)}.guntime`],
        ["DTSTAMP", stamp],
        ["SEQUENCE", String(version - 1)],
        start,
        ...(end === undefined ? [] : [end]),
        ["SUMMARY", icsText(`${race}: ${title}${whose}`)],
        ["DESCRIPTION", icsText(why)],
        ...(event.place === null ? [] : [["LOCATION", icsText(event.place)] as const]),
        ["TRANSP", "TRANSPARENT"],
      ],
    }));
  });
  return writeIcs({
    name: "VCALENDAR",
    properties: [
      ["VERSION", "2.0"],
      ["PRODID", "-//guntime//race calendar//EN"],
      ["CALSCALE", "GREGORIAN"],
      ["METHOD", "PUBLISH"],
      ["X-WR-CALNAME", icsText(race)],
      ["X-WR-TIMEZONE", book.zone],
    ],
    components,
  });
}

function shownOf(event: AgendaEvent, language: Language, zone: string): readonly Shown[] {
  const { id, title, from, to, firstDay, lastDay, wholeDays } = event;
  const speech = { language, zone };
  if (from === null)
    return to === null ? [] : [{ id, title, start: lastMoment(to, lastDay, zone) }];
  if (to === null) return [{ id, title, start: wholeDays ? day(firstDay) : time("DTSTART", from) }];
  if (msOf(to) - msOf(from) > longestMs)
    return [
      {
        id: `${id}.begins`,
        title: say("fact.begins", { what: title }, speech),
        start: isMidnight(from, zone) ? day(firstDay) : time("DTSTART", from),
      },
      {
        id: `${id}.ends`,
        title: say("fact.ends", { what: title }, speech),
        start: lastMoment(to, lastDay, zone),
      },
    ];
  if (!wholeDays) return [{ id, title, start: time("DTSTART", from), end: time("DTEND", to) }];
  // The end of days is the first day after them.
  return [{ id, title, start: day(firstDay), end: ["DTEND;VALUE=DATE", digits(dayIn(zone, to))] }];
}

/** A deadline stands at its moment; one that is a midnight stands on the day it ends. */
function lastMoment(to: string, lastDay: string, zone: string): Property {
  return isMidnight(to, zone) ? day(lastDay) : time("DTSTART", to);
}

function day(date: string): Property {
  return ["DTSTART;VALUE=DATE", digits(date)];
}

function time(name: "DTSTART" | "DTEND", at: string): Property {
  const utc = Temporal.Instant.from(at).toString({ smallestUnit: "second" });
  return [name, utc.replaceAll(/[-:]/gu, "")];
}

function digits(date: string): string {
  return date.replaceAll("-", "");
}

function msOf(at: string): number {
  return Temporal.Instant.from(at).epochMilliseconds;
}

function isMidnight(at: string, zone: string): boolean {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainTime().equals("00:00");
}

function dayIn(zone: string, at: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
