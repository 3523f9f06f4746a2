import type { ClauseList, DecidedBy, FindingReport, RulebookSummary } from "#contract/rulebook.ts";
import { clauseParts } from "#contract/text/clause.ts";
import { accepted, type EpochMs, type Language } from "#domain/kernel/index.ts";

import { clauseNumber } from "../print/clause-number.ts";
import type { RulebookInForce } from "./in-force.ts";
import { reportOn } from "./report.ts";

/** Names the version an answer follows from. */
export function decidedByOf({ book, version, hash }: RulebookInForce): DecidedBy {
  return { raceId: book.race, version, hash };
}

/** The key facts of a rulebook: its days and contests with their instants in the race's zone. */
export function summaryOf(rulebook: RulebookInForce): RulebookSummary {
  const { book } = rulebook;
  const at = (instant: EpochMs): string =>
    Temporal.Instant.fromEpochMilliseconds(instant).toString({ timeZone: book.zone });
  const orNull = (instant: EpochMs | null): string | null =>
    instant === null ? null : at(instant);
  return {
    rulebook: decidedByOf(rulebook),
    name: book.name,
    zone: book.zone,
    accent: book.rules.accent ?? null,
    days: book.days.map(({ id, date, from, to }) => ({
      day: id,
      date,
      from: at(from),
      to: at(to),
    })),
    contests: Object.values(book.contests).map((contest) => ({
      contest: contest.id,
      name: contest.name,
      kind: contest.kind,
      date: contest.date,
      metres: contest.distance === null ? null : contest.distance / 1000,
      gun: orNull(contest.gun),
      limitMs: contest.limit,
      closing: orNull(contest.closing),
      timed: contest.timed,
      competitive: contest.competitive,
    })),
  };
}

/** The findings of a rulebook and what was decided about them, in a language. */
export function findingsOf(rulebook: RulebookInForce, language: Language): FindingReport {
  const report = reportOn(accepted(rulebook), language);
  return {
    rulebook: decidedByOf(rulebook),
    ...report,
    findings: mutable(report.findings),
    decided: mutable(report.decided),
  };
}

/** Every clause with its wording in a language, in the order of the register. */
export function clausesOf(rulebook: RulebookInForce, language: Language): ClauseList {
  const { book } = rulebook;
  const clauses = Object.values(book.clauses).map((clause) => {
    const { article, steps } = clauseNumber(clause.ref);
    const parts = clauseParts(book, clause, language);
    return {
      id: clause.id,
      kind: clause.kind,
      level: clause.level,
      text: parts.map(({ text }) => text).join(""),
      number: book.rules.clauses[clause.ref]?.printed ?? clause.ref,
      article,
      depth: steps.length,
      parts: [...parts],
      amended: amendmentOf(book, clause.ref),
    };
  });
  return { rulebook: decidedByOf(rulebook), clauses };
}

/** The last amendment that names a clause among those it changed. */
function amendmentOf(
  { rules }: RulebookInForce["book"],
  ref: string,
): ClauseList["clauses"][number]["amended"] {
  const last = rules.amendments?.findLast(({ clauses }) => clauses?.includes(ref) ?? false);
  return last === undefined ? null : { version: last.version, date: last.date.date };
}

/** The schemas of answers want arrays of their own. */
function mutable<Item extends { readonly clauses: readonly string[] }>(
  items: readonly Item[],
): (Omit<Item, "clauses"> & { clauses: string[] })[] {
  return items.map((item) => ({ ...item, clauses: [...item.clauses] }));
}
