import { instantOf } from "#domain/kernel/index.ts";
import { citing, citingRow } from "../cite.ts";
import { clockOn } from "../compile.ts";
import { valueFor } from "../per-contest.ts";
import type { Rulebook } from "../rulebook.ts";
import { boundEvent, eventOf, perContestEvents, type AgendaEvent } from "./event.ts";

/** Judging, ceremonies, prizes and certificates to be collected. */
export function honourEvents(book: Rulebook): readonly AgendaEvent[] {
  return [...judgedEvents(book), ...ceremonyEvents(book), ...collectedEvents(book)];
}

function judgedEvents(book: Rulebook): readonly AgendaEvent[] {
  return Object.entries(book.rules.judged ?? {}).flatMap(([id, judged]) =>
    perContestEvents(
      book,
      (contest) => (judged.contests.includes(contest) ? contest : undefined),
      (contest) => {
        const about = { contests: [contest.id], subject: { text: judged.name } };
        const { hours, posted, ceremony } = judged;
        const open = valueFor(hours, contest.id);
        const judging =
          hours === undefined || open === undefined
            ? []
            : eventOf(
                book,
                "judging",
                `judged.${id}.hours.${contest.id}`,
                {
                  from: instantOf(contest.date, open.from, book.zone),
                  to: instantOf(contest.date, open.to, book.zone),
                },
                citingRow(book, hours, contest.id),
                { ...about, place: judged.place },
              );
        const clocks = (
          [
            ["posted", posted],
            ["ceremony", ceremony],
          ] as const
        ).flatMap(([key, table]) => {
          const clock = valueFor(table, contest.id);
          if (table === undefined || clock === undefined) return [];
          const at = { from: instantOf(contest.date, clock, book.zone), to: null };
          const cited = citingRow(book, table, contest.id);
          return eventOf(
            book,
            `judged-${key}`,
            `judged.${id}.${key}.${contest.id}`,
            at,
            cited,
            about,
          );
        });
        return [...judging, ...clocks];
      },
    ),
  );
}

function ceremonyEvents(book: Rulebook): readonly AgendaEvent[] {
  return Object.entries(book.rules.ceremonies ?? {}).flatMap(([id, rule]) => {
    const [first] = rule.contests;
    const date = first === undefined ? undefined : book.contests[first]?.date;
    if (date === undefined) return [];
    const at = { from: clockOn(rule.at, date, book.zone), to: null };
    const about = { contests: rule.contests, place: rule.place };
    return eventOf(book, "ceremony", `ceremonies.${id}`, at, citing(book, rule), about);
  });
}

function collectedEvents(book: Rulebook): readonly AgendaEvent[] {
  const { claims, certificates = {} } = book.rules;
  const prizes = perContestEvents(
    book,
    (contest) => valueFor(claims?.collected, contest),
    (contest, moment) => {
      const until = { from: null, to: clockOn(moment, contest.date, book.zone) };
      const cited = claims?.collected ? citingRow(book, claims.collected, contest.id) : [];
      const place = `claims.collected.${contest.id}`;
      return eventOf(book, "prize-collected", place, until, cited, { contests: [contest.id] });
    },
  );
  const papers = Object.entries(certificates).flatMap(([id, paper]) => {
    const { collected } = paper;
    const subject = { term: paper.kind };
    return [
      ...boundEvent(book, "certificate", `certificates.${id}`, paper, {
        contests: paper.contests,
        subject,
      }),
      ...perContestEvents(
        book,
        (contest) => valueFor(collected, contest),
        (contest, moment) =>
          eventOf(
            book,
            "certificate",
            `certificates.${id}.collected.${contest.id}`,
            { from: null, to: clockOn(moment, contest.date, book.zone) },
            collected === undefined ? [] : citingRow(book, collected, contest.id),
            { contests: [contest.id], subject },
          ),
      ),
    ];
  });
  return [...prizes, ...papers];
}
