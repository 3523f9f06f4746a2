import type { FactsInAll } from "#contract/facts/facts.ts";
import {
  dateIn,
  epochMs,
  isoDate,
  money as moneyOf,
  msOfDayIn,
  type Argument,
  type Arguments,
  type EpochMs,
  type Text,
} from "#domain/kernel/index.ts";

import type { Inline, Said, Table } from "./document.ts";

/** A table with the clauses that it belongs to. */
export interface Placed {
  readonly table: Table<Said>;
  readonly clauses: readonly string[];
}

/** What tables are made of. */
export type Contests = FactsInAll["contests"];

export const none: Said = [{ plain: "—" }];

export function words(say: string, args: Arguments = {}): Said {
  return [{ say: `print.${say}`, args }];
}

export function named(text: Text): Said {
  return [{ text }];
}

export function figure(argument: Argument): Said {
  return [{ figure: argument }];
}

export function money(amount: number): Said {
  return figure({ money: moneyOf(amount) });
}

/** A cell for what may be missing. */
export function orNone<Value>(value: Value | null | undefined, say: (value: Value) => Said): Said {
  return value === null || value === undefined ? none : say(value);
}

/** What stands between several, as the language sets it. */
export const comma: Inline = { say: "print.comma" };
export const semicolon: Inline = { say: "print.semicolon" };
export const dot: Inline = { say: "print.dot" };

/** Several with something between them; a dash for none. */
export function listed(items: readonly Said[], between: Inline = comma): Said {
  const [first, ...rest] = items;
  return first === undefined
    ? none
    : [...first, ...rest.flatMap((item): Said => [between, ...item])];
}

/** A date with its day of the week. */
export function date(iso: string): Said {
  return figure({ date: isoDate(iso) });
}

/** The clock time of a moment, with its date where that is not `day`. */
export function clockOn(zone: string, day: string, iso: string): Said {
  const at = instant(iso);
  return figure(
    dateIn(zone, at) === day ? { clock: msOfDayIn(zone, at) } : { moment: epochMs(at) },
  );
}

export function instant(iso: string): EpochMs {
  return epochMs(Temporal.Instant.from(iso).epochMilliseconds);
}

export function distance(metres: number): Said {
  return figure({ metres });
}

/** The names of contests; nothing is said where all are meant. */
export function contestNames(contests: Contests, ids: readonly string[]): Said {
  const meant = contests.filter(({ contest }) => ids.includes(contest));
  return listed(meant.map(({ name }) => named(name)));
}
