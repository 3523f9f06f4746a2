import type { ClauseId } from "#domain/kernel/index.ts";
import type { PerContest } from "./per-contest.ts";
import { perBook } from "./per-book.ts";
import type { Rulebook } from "./rulebook.ts";

/** A rule as far as citing it goes: where it stands, and where the regulation says it again. */
export type Citable = {
  readonly clause: readonly string[];
  readonly again?: readonly Repetition[] | undefined;
};

type Repetition = { readonly clause: readonly string[] };

/**
 * The clauses a decision by this rule cites, in full form: those of the rule, then those that state
 * the same again. A repetition that states something else is no support for the decision and is not
 * cited (lint reports it).
 */
export const citing: (book: Rulebook, rule: Citable) => readonly ClauseId[] = perBook(
  (book: Rulebook, rule: Citable) => {
    const agreeing = (rule.again ?? []).filter((again) => agrees(again, rule));
    return inFull(book, [rule, ...agreeing]);
  },
);

const rowsOf = perBook(
  (_book: Rulebook, _table: PerContest<unknown>) => new Map<string, readonly ClauseId[]>(),
);

/** The same for one row of a table per contest: only repetitions of that row count. */
export function citingRow(
  book: Rulebook,
  table: PerContest<unknown> & Citable,
  contest: string,
): readonly ClauseId[] {
  const rows = rowsOf(book, table);
  let cited = rows.get(contest);
  if (cited === undefined) {
    const value = table.each[contest] ?? table.each["all"];
    const agreeing = (table.again ?? []).filter((again) => {
      const row = again as Repetition & Readonly<Record<string, unknown>>;
      const repeated = row[contest] ?? row["all"];
      return repeated !== undefined && sameValue(repeated, value);
    });
    rows.set(contest, (cited = inFull(book, [table, ...agreeing])));
  }
  return cited;
}

/** A clause as printed, in the full form that tells races apart: `TN2023 §7`. */
export function fullClause(book: Pick<Rulebook, "prefix">, ref: string): ClauseId {
  return `${book.prefix} ${ref}` as ClauseId;
}

function inFull(book: Rulebook, rules: readonly Repetition[]): readonly ClauseId[] {
  const refs = new Set(rules.flatMap((rule) => rule.clause));
  return [...refs].map((ref) => fullClause(book, ref));
}

/** Whether a repetition contradicts nothing that the rule states. What only it states, it adds. */
function agrees(again: Repetition, rule: Citable): boolean {
  const stated = rule as Citable & Readonly<Record<string, unknown>>;
  return Object.entries(again).every(
    ([key, value]) =>
      key === "clause" || stated[key] === undefined || sameValue(value, stated[key]),
  );
}

/** Whether two values of a rulebook say the same; the day of the week beside a date says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  keys.delete("weekday");
  return [...keys].every((key) =>
    sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
