import type { EpochMs } from "#domain/kernel/index.ts";
import { clockOn } from "../compile.ts";
import type { Contest } from "../contest.ts";
import { valueFor, type PerContest } from "../per-contest.ts";
import type { Path, Rulebook } from "../rulebook.ts";
import type { Moment } from "../value/index.ts";
import { contestsNamed, rowOf } from "./rows.ts";

type ClockOrMoment = { readonly kind: "clock"; readonly ms: number } | Moment;

/** The last moment at which somebody of a contest can collect a prize or a certificate. */
export interface Collected {
  readonly path: Path;
  readonly clauses: readonly string[];
  readonly contest: Contest;
  /** The row that says so: the contest's own, or `all`. */
  readonly row: string;
  readonly until: EpochMs;
}

/** Every time by which prizes or certificates must be collected, contest by contest. */
export function* collectedTimes(book: Rulebook): Generator<Collected> {
  const { awards = {}, judged = {}, claims, certificates = {} } = book.rules;
  const winners = [...Object.values(awards), ...Object.values(judged)].flatMap(
    ({ contests }) => contests,
  );
  yield* ofTable(book, ["claims", "collected"], claims?.collected, winners);
  for (const [id, { collected, contests }] of Object.entries(certificates)) {
    yield* ofTable(book, ["certificates", id, "collected"], collected, contests);
  }
}

function* ofTable(
  book: Rulebook,
  path: Path,
  table: PerContest<ClockOrMoment> | undefined,
  contests: readonly string[],
): Generator<Collected> {
  if (table === undefined) return;
  for (const contest of contestsNamed(book, contests)) {
    const until = clockOn(valueFor(table, contest.id), contest.date, book.zone);
    if (until === null) continue;
    const row = rowOf(table, contest.id);
    yield { path: [...path, row], clauses: table.clause, contest, row, until };
  }
}
