import {
  accepted,
  explain,
  refused,
  type Explained,
  type Outcome,
  type Refusal,
} from "#domain/kernel/index.ts";
import { bandContains, citing, lookUp, type Rulebook } from "#domain/rulebook/index.ts";

/** What decides the start area: a time in ms (declared, chosen or proved) and membership of the elite. */
export type CorralClaim = {
  readonly time?: number | undefined;
  readonly elite?: boolean | undefined;
};

/**
 * The start area of an entrant, or null where the contest has none or none is meant for them.
 *
 * Zones are tried in starting order, the first whose band holds the time is it; a limit of which it
 * is unsaid whether it belongs belongs to the earlier zone. The elite stands in its own zone. Without
 * a time the default of the rulebook holds, and without one nobody has said it (`corral-unsaid`).
 * Refuses `contest-unknown`.
 */
export function corralOf(
  book: Rulebook,
  contestId: string,
  { time, elite }: CorralClaim,
): Outcome<Explained<string | null>, Refusal> {
  const contest = lookUp(book.contests, contestId);
  if (contest === undefined)
    return refused({ code: "contest-unknown", clauses: [], args: { contest: contestId } });
  const set = Object.values(book.rules.corrals ?? {}).find((one) =>
    one.contests.includes(contestId),
  );
  const unsaid = { code: "corral-unsaid", clauses: [], args: { contest: { text: contest.name } } };
  if (set === undefined) return accepted(explain(null, unsaid));

  const clauses = citing(book, set);
  const zones = Object.entries(set.zones);
  const front = elite === true ? zones.find(([, zone]) => zone.elite === true) : undefined;
  if (front !== undefined) {
    const row = book.rules.elite?.["front-row"];
    const cited = row === undefined ? clauses : [...clauses, ...citing(book, row)];
    const reason = {
      code: "corral-elite",
      clauses: cited,
      args: { zone: { text: front[1].name } },
    };
    return accepted(explain(front[0], reason));
  }
  if (time === undefined) {
    const fallback = set.default;
    if (fallback === undefined) return accepted(explain(null, unsaid));
    const name = set.zones[fallback]?.name;
    const args = { zone: name === undefined ? fallback : { text: name } };
    return accepted(explain(fallback, { code: "corral-default", clauses, args }));
  }
  for (const [id, zone] of zones) {
    if (zone.time === undefined || !bandContains(zone.time, time, true)) continue;
    const range = { range: zone.time, unit: "duration" } as const;
    const args = { zone: { text: zone.name }, time: { duration: time }, range };
    return accepted(explain(id, { code: "corral-by-time", clauses, args }));
  }
  return accepted(
    explain(null, { code: "corral-none", clauses, args: { time: { duration: time } } }),
  );
}
