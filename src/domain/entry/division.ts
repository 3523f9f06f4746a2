import { explain, type Explained, type IsoDate, type Reason } from "#domain/kernel/index.ts";
import {
  citing,
  citingRow,
  valueFor,
  type Contest,
  type Rulebook,
} from "#domain/rulebook/index.ts";
import { judgeAge } from "./age.ts";
import type { Sex } from "./person.ts";

/** The group of a division set somebody falls into; `group: null` when the set has none for them. */
export type Division = { readonly set: string; readonly group: string | null };

type DivisionSet = NonNullable<Rulebook["rules"]["divisions"]>[string];

/** Sets everybody is put into by sex and age; the others follow a need and are chosen or reviewed. */
const general: ReadonlySet<string> = new Set(["age", "sex"]);

/**
 * The divisions of an entrant by sex and date of birth, one for each set of the contest that assigns
 * by those; empty where the contest has none. Groups are tried in the order written.
 */
export function divisionsOf(
  book: Rulebook,
  contest: Contest,
  birth: IsoDate,
  sex: Sex,
): Explained<readonly Division[]> {
  const found = Object.entries(book.rules.divisions ?? {})
    .filter(([, set]) => set.contests?.includes(contest.id) ?? true)
    .filter(([, set]) => general.has(set.kind))
    .map(([id, set]) => groupIn(book, contest, id, set, birth, sex));
  if (found.length > 0)
    return { value: found.map((one) => one.value), reasons: found.flatMap((one) => one.reasons) };
  return explain([], noDivisions(book, contest));
}

/** The group of one set; see {@link divisionsOf}. */
export function groupIn(
  book: Rulebook,
  contest: Contest,
  setId: string,
  set: DivisionSet,
  birth: IsoDate,
  sex: Sex,
): Explained<Division> {
  const clauses = citing(book, set);
  for (const [id, group] of Object.entries(set.groups)) {
    if (group.sex !== undefined && group.sex !== sex) continue;
    const verdict = judgeAge({ ...group, basis: set.basis }, birth, contest.date);
    if (!verdict.fits) continue;
    const args = { ...verdict.args, group: { text: group.name } };
    return explain({ set: setId, group: id }, { code: "division", clauses, args });
  }
  return explain({ set: setId, group: null }, { code: "division-none", clauses, args: {} });
}

function noDivisions(book: Rulebook, contest: Contest): Reason {
  const competitive = book.rules.ranking?.competitive;
  const args = { contest: { text: contest.name } };
  return competitive !== undefined && valueFor(competitive, contest.id) === false
    ? { code: "contest-not-competitive", clauses: citingRow(book, competitive, contest.id), args }
    : { code: "division-unsaid", clauses: [], args };
}
