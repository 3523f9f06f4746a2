import type { Contest } from "../contest.ts";
import type { PerContest } from "../per-contest.ts";
import type { Rulebook } from "../rulebook.ts";

/** The contests a rule names, or all of them where it names none. */
export function contestsNamed(
  book: Rulebook,
  names: readonly string[] | undefined,
): readonly Contest[] {
  return Object.values(book.contests).filter((contest) => names?.includes(contest.id) ?? true);
}

/** The row of a table that speaks for a contest: `all` where it stands alone, else the contest's own. */
export function rowOf(table: PerContest<unknown> | undefined, contest: string): string {
  const each = table?.each ?? {};
  return !Object.hasOwn(each, contest) && Object.hasOwn(each, "all") ? "all" : contest;
}
