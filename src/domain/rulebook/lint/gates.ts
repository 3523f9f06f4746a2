import { epochMs, type Argument, type EpochMs, type Text } from "#domain/kernel/index.ts";
import { clockOn } from "../compile.ts";
import type { Contest } from "../contest.ts";
import type { Path, Rulebook } from "../rulebook.ts";

/** A cut-off gate of one contest as it is written, its figures as instants. */
export interface Gate {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly name: Text;
  /** Distance from the start in millimetres. */
  readonly at: number | null;
  readonly isFinish: boolean;
  /** The contest whose gun the rule names; null where it names none. */
  readonly gunOf: Contest | null;
  /** Time from that gun in milliseconds, and the closing, as printed. */
  readonly after: number | null;
  readonly closes: EpochMs | null;
  /** When it closes: as printed, else as gun and time give it. */
  readonly instant: EpochMs | null;
}

/** The gates that hold for one contest, in the order written. */
export interface GateTable {
  readonly contest: Contest;
  /** The contest's own row, or `all`. */
  readonly row: string;
  readonly clauses: readonly string[];
  readonly gates: readonly Gate[];
}

/**
 * The gates of every contest that has some. A row `all` stands for a course that several contests
 * share: each of them has the gates its distance reaches.
 */
export function* gateTables(book: Rulebook): Generator<GateTable> {
  const tables = book.rules.gates;
  if (tables === undefined) return;
  for (const contest of Object.values(book.contests)) {
    const row = tables[contest.id] === undefined ? "all" : contest.id;
    const table = tables[row];
    if (table === undefined) continue;
    const written = Object.entries(table.gates);
    const gates = written.map(([id, gate]) =>
      gateOf(book, contest, ["gates", row, "gates", id], gate),
    );
    const reached = gates.filter(
      ({ at }) =>
        row !== "all" || at === null || contest.distance === null || at <= contest.distance,
    );
    if (reached.length > 0) yield { contest, row, clauses: table.clause, gates: reached };
  }
}

type WrittenGate = NonNullable<NonNullable<Rulebook["rules"]["gates"]>[string]>["gates"][string];

function gateOf(book: Rulebook, contest: Contest, path: Path, written: WrittenGate): Gate {
  const gunOf = Object.values(book.contests).find(({ id }) => id === written.gun) ?? null;
  const isFinish = written.finish ?? false;
  const after = written.after ?? null;
  const closes = clockOn(written.closes, contest.date, book.zone);
  const { gun } = gunOf ?? contest;
  return {
    path,
    clauses: written.clause,
    name: written.name,
    at: written.at ?? (isFinish ? contest.distance : null),
    isFinish,
    gunOf,
    after,
    closes,
    instant: closes ?? (gun === null || after === null ? null : epochMs(gun + after)),
  };
}

/**
 * The other contest whose gun a gate counts from: named by the rule, or the only way in which the
 * printed time and the printed closing agree. Null where the gate counts from its own gun.
 */
export function otherGunOf(book: Rulebook, contest: Contest, gate: Gate): Contest | null {
  const { gunOf, after, closes } = gate;
  if (gunOf !== null) return gunOf.id === contest.id ? null : gunOf;
  if (after === null || closes === null || contest.gun === closes - after) return null;
  return Object.values(book.contests).find(({ gun }) => gun === closes - after) ?? null;
}

/** What is known of a place on the course, for messages: how far it is, and until when. */
export function knownOf(place: {
  readonly at: number | null;
  readonly instant: EpochMs | null;
}): Argument {
  const { at, instant } = place;
  return {
    list: [
      ...(at === null ? [] : [{ metres: at / 1000 }]),
      ...(instant === null ? [] : [{ moment: instant }]),
    ],
  };
}
