import { epochMs, instantOf, type EpochMs, type HalfOpen } from "#domain/kernel/index.ts";
import { citing, citingRow, fullClause } from "../cite.ts";
import { clockOn } from "../compile.ts";
import { gateTables } from "../lint/gates.ts";
import { valueFor } from "../per-contest.ts";
import type { Rulebook } from "../rulebook.ts";
import { boundEvent, eventOf, type AgendaEvent } from "./event.ts";

type Contest = Rulebook["contests"][string];

/** The clock of race day: assembly, guns, gates, closings, bags, buses. */
export function raceDayEvents(book: Rulebook): readonly AgendaEvent[] {
  const { schedule, days } = book.rules;
  const raceDays = book.days.flatMap(({ id, from, to }) => {
    const day = days[id];
    if (day === undefined) return [];
    const contests = Object.values(book.contests)
      .filter((contest) => contest.day === id)
      .map((contest) => contest.id);
    const about = { contests, place: day.place };
    return eventOf(book, "race-day", `days.${id}`, { from, to }, citing(book, day), about);
  });
  const others = Object.entries(schedule.dates ?? {}).flatMap(([id, rule]) => {
    const [day] = book.days;
    const at = day === undefined ? null : clockOn(rule.at, day.date, book.zone);
    const about = { contests: rule.contests, subject: { text: rule.name } };
    const when = { from: at, to: null };
    return eventOf(book, "date", `schedule.dates.${id}`, when, citing(book, rule), about);
  });
  return [
    ...raceDays,
    ...others,
    ...Object.values(book.contests).flatMap((contest) => contestEvents(book, contest)),
    ...gateEvents(book),
    ...bagEvents(book),
    ...shuttleEvents(book),
    ...eliteEvents(book),
  ];
}

/** A moment at which something happens. */
function at(from: EpochMs | null): HalfOpen {
  return { from, to: null };
}

/** A deadline. */
function until(to: EpochMs | null): HalfOpen {
  return { from: null, to };
}

function contestEvents(book: Rulebook, contest: Contest): readonly AgendaEvent[] {
  const { schedule } = book.rules;
  const { gun, assemblyFrom, assemblyTo } = contest;
  const about = { contests: [contest.id] };
  const row = (key: "assembly" | "guns" | "limits" | "closings" | "late-start") => {
    const table = schedule[key];
    return table === undefined ? [] : citingRow(book, table, contest.id);
  };
  const waves = book.rules.waves?.[contest.id];
  const guns =
    waves === undefined
      ? eventOf(book, "gun", `schedule.guns.${contest.id}`, at(gun), row("guns"), about)
      : Object.entries(waves.waves).flatMap(([id, wave]) =>
          eventOf(
            book,
            "gun",
            `waves.${contest.id}.waves.${id}`,
            at(clockOn(wave.gun, contest.date, book.zone)),
            citing(book, waves),
            { ...about, subject: { text: wave.name } },
          ),
        );
  const late = valueFor(schedule["late-start"], contest.id);
  const early = schedule["arrive-early"];
  const arrives = early?.contests?.includes(contest.id) === false ? undefined : early;
  const assembly = { from: assemblyFrom, to: assemblyTo };
  const place = `.${contest.id}`;
  return [
    ...(arrives === undefined || gun === null
      ? []
      : eventOf(
          book,
          "arrive",
          `schedule.arrive-early${place}`,
          until(epochMs(gun - arrives.before)),
          citing(book, arrives),
          about,
        )),
    ...eventOf(book, "assembly", `schedule.assembly${place}`, assembly, row("assembly"), about),
    ...guns,
    ...eventOf(
      book,
      "late-start",
      `schedule.late-start${place}`,
      until(gun === null || late === undefined ? null : epochMs(gun + late)),
      row("late-start"),
      about,
    ),
    ...eventOf(
      book,
      "closing",
      `schedule.closings${place}`,
      until(contest.closing ?? contest.closingPrinted),
      [...new Set([...row("limits"), ...row("closings")])],
      about,
    ),
  ];
}

function gateEvents(book: Rulebook): readonly AgendaEvent[] {
  return [...gateTables(book)].flatMap(({ contest, gates }) =>
    gates.flatMap(({ path, clauses, name, isFinish, instant }) => {
      // The finish stands in the agenda as the closing of its contest.
      if (isFinish) return [];
      const closes = { from: null, to: instant };
      const about = { contests: [contest.id], subject: { text: name } };
      const cited = clauses.map((ref) => fullClause(book, ref));
      return eventOf(book, "gate", `${path.join(".")}.${contest.id}`, closes, cited, about);
    }),
  );
}

function bagEvents(book: Rulebook): readonly AgendaEvent[] {
  return Object.entries(book.rules.bags ?? {}).flatMap(([id, bags]) => {
    const days = book.days.filter(
      (day) =>
        (bags.day === undefined || bags.day === day.id) &&
        (bags.contests?.some((contest) => book.contests[contest]?.day === day.id) ?? true),
    );
    const about = { contests: bags.contests };
    const hours = [
      ["bag-drop", bags.drop],
      ["bag-keep", bags.drop === undefined ? bags.keep : undefined],
      ["bag-return", bags.return],
    ] as const;
    return days.flatMap((day) =>
      hours.flatMap(([kind, range]) => {
        if (range === undefined) return [];
        const open = {
          from: instantOf(day.date, range.from, book.zone),
          to: instantOf(day.date, range.to, book.zone),
        };
        const place = `bags.${id}.${day.id}.${kind}`;
        return eventOf(book, kind, place, open, citing(book, bags), about);
      }),
    );
  });
}

/** From the first to the last bus of each way, on every race day. */
function shuttleEvents(book: Rulebook): readonly AgendaEvent[] {
  return Object.entries(book.rules.shuttles ?? {}).flatMap(([id, line]) =>
    (["out", "back"] as const).flatMap((way) => {
      const times = line[way]?.times ?? [];
      const [first] = times;
      const last = times.at(-1);
      if (first === undefined || last === undefined) return [];
      return book.days.flatMap((day) => {
        const at = (ms: number): EpochMs => instantOf(day.date, ms, book.zone);
        const runs = { from: at(first), to: first === last ? null : at(last) };
        const about = { subject: { text: line.name }, place: line[way]?.from };
        const place = `shuttles.${id}.${way}.${day.id}`;
        return eventOf(book, `shuttle-${way}`, place, runs, citing(book, line), about);
      });
    }),
  );
}

function eliteEvents(book: Rulebook): readonly AgendaEvent[] {
  const { elite } = book.rules;
  const room = elite?.["call-room"];
  const drinks = elite?.["own-drinks"];
  const contests = new Set(Object.values(elite?.groups ?? {}).map((group) => group.contest));
  const calls =
    room === undefined
      ? []
      : [...contests].flatMap((id) => {
          const gun = book.contests[id]?.gun ?? null;
          const to = gun === null ? null : epochMs(gun - room.before);
          const about = { contests: [id], place: room.place };
          return eventOf(
            book,
            "call-room",
            `elite.call-room.${id}`,
            { from: null, to },
            citing(book, room),
            about,
          );
        });
  return [
    ...calls,
    ...boundEvent(book, "own-drinks", "elite.own-drinks", drinks, {
      contests: drinks?.contests,
      place: drinks?.place,
    }),
  ];
}
