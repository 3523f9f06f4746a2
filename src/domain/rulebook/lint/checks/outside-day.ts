import { dateIn, instantOf, type EpochMs } from "#domain/kernel/index.ts";
import { clockOn } from "../../compile.ts";
import type { Contest } from "../../contest.ts";
import { valueFor } from "../../per-contest.ts";
import type { Path, Rulebook } from "../../rulebook.ts";
import { clausesAt } from "../../walk.ts";
import { bagHours } from "../bag-hours.ts";
import type { Check } from "../check.ts";
import { gateTables } from "../gates.ts";
import { contestsNamed, rowOf } from "../rows.ts";
import { timeBeside } from "../time-argument.ts";

/** A time of race day and the hours of that day. */
interface Timed {
  readonly path: Path;
  readonly at: EpochMs | null;
  readonly day: { readonly dayFrom: EpochMs; readonly dayTo: EpochMs };
}

/**
 * Whatever happens on race day should lie within the hours of that day: permits, traffic control and
 * staff are booked for them. Times that belong to a day of their own are left alone.
 */
export const outsideDay: Check = {
  code: "outside-day",
  kind: "note",
  *look(book) {
    for (const { path, at, day } of [...scheduled(book), ...honoured(book), ...bags(book)]) {
      if (at === null || (at >= day.dayFrom && at <= day.dayTo)) continue;
      yield {
        path,
        clauses: clausesAt(book.rules, path),
        args: {
          time: { moment: at },
          from: timeBeside(book, day.dayFrom, at),
          to: timeBeside(book, day.dayTo, at),
        },
      };
    }
  },
};

function* scheduled(book: Rulebook): Generator<Timed> {
  const { assembly, guns, limits, closings } = book.rules.schedule;
  for (const day of Object.values(book.contests)) {
    const { id, closing, closingPrinted, assemblyFrom } = day;
    yield { path: ["schedule", "assembly", rowOf(assembly, id)], at: assemblyFrom, day };
    yield { path: ["schedule", "guns", rowOf(guns, id)], at: day.gun, day };
    yield {
      path: ["schedule", "closings", rowOf(closings, id)],
      at: thatDay(book, day, closingPrinted),
      day,
    };
    if (closingPrinted === null && valueFor(limits, id) !== undefined)
      yield {
        path: ["schedule", "limits", rowOf(limits, id)],
        at: thatDay(book, day, closing),
        day,
      };
    for (const [wave, { gun }] of Object.entries(book.rules.waves?.[id]?.waves ?? {}))
      yield {
        path: ["waves", id, "waves", wave, "gun"],
        at: clockOn(gun, day.date, book.zone),
        day,
      };
  }
  for (const { contest: day, gates } of gateTables(book))
    for (const gate of gates)
      yield { path: [...gate.path, "closes"], at: thatDay(book, day, gate.closes), day };
}

function* honoured(book: Rulebook): Generator<Timed> {
  for (const [id, { at, contests }] of Object.entries(book.rules.ceremonies ?? {}))
    for (const day of contestsNamed(book, contests))
      yield {
        path: ["ceremonies", id, "at"],
        at: at.kind === "clock" ? clockOn(at, day.date, book.zone) : null,
        day,
      };
  for (const [id, { contests, ...judged }] of Object.entries(book.rules.judged ?? {}))
    for (const day of contestsNamed(book, contests)) {
      const on = (ms: number | undefined): EpochMs | null =>
        ms === undefined ? null : instantOf(day.date, ms, book.zone);
      const hours = valueFor(judged.hours, day.id);
      const path = (table: "hours" | "posted" | "ceremony"): Path => [
        "judged",
        id,
        table,
        rowOf(judged[table], day.id),
      ];
      yield { path: path("hours"), at: on(hours?.from), day };
      yield { path: path("hours"), at: on(hours?.to), day };
      yield { path: path("posted"), at: on(valueFor(judged.posted, day.id)), day };
      yield { path: path("ceremony"), at: on(valueFor(judged.ceremony, day.id)), day };
    }
}

/** One finding for each bag rule: its hours are printed together. */
function* bags(book: Rulebook): Generator<Timed> {
  for (const { id, day, drop, keep, return: back } of bagHours(book)) {
    const hours = { dayFrom: day.from, dayTo: day.to };
    for (const part of [drop, keep, back]) {
      yield { path: ["bags", id], at: part?.from ?? null, day: hours };
      yield { path: ["bags", id], at: part?.to ?? null, day: hours };
    }
  }
}

/** A contest that runs past midnight closes on another day, whose hours nobody stated. */
function thatDay(book: Rulebook, day: Contest, at: EpochMs | null): EpochMs | null {
  return at !== null && dateIn(book.zone, at) === day.date ? at : null;
}
