import type { Refusal } from "#domain/kernel/index.ts";
import { lookUp, type Rulebook } from "#domain/rulebook/index.ts";
import type { OrderEntry } from "./order.ts";
import { judgeTeam } from "./team.ts";

/** A team whose members stand in the order: its contest and the positions of its members. */
export type OrderTeam = {
  readonly name: string;
  readonly contest: string;
  readonly members: readonly number[];
};

/**
 * The teams of an order, joined by name. Their contest is the one that counts the members' contests
 * together. Refuses `team-unknown` where there is none, `team-incomplete` with what is wrong
 * (`args.fault`, the code of {@link judgeTeam}).
 */
export function teamsOf(
  book: Rulebook,
  entries: readonly OrderEntry[],
): { readonly teams: readonly OrderTeam[]; readonly refusals: readonly Refusal[] } {
  const byName = new Map<string, number[]>();
  for (const [index, { team, contest, guide }] of entries.entries()) {
    if (team === undefined || guide === true || isWholeTeam(book, contest)) continue;
    const members = byName.get(team);
    if (members === undefined) byName.set(team, [index]);
    else members.push(index);
  }
  const teams: OrderTeam[] = [];
  const refusals: Refusal[] = [];
  for (const [name, members] of byName) {
    const people = members.map((index) => entries[index] as OrderEntry);
    const contest = teamContest(book, people);
    const path = ["entries", members[0] as number];
    if (contest === undefined) {
      refusals.push({ code: "team-unknown", clauses: [], args: { team: name }, path });
      continue;
    }
    teams.push({ name, contest, members });
    const judged = judgeTeam(book, contest, people);
    if (judged.ok) continue;
    for (const { code, clauses, args } of judged.refusals)
      refusals.push({
        code: "team-incomplete",
        clauses,
        args: { ...args, team: name, fault: code },
        path,
      });
  }
  return { teams, refusals };
}

/** Whether an entry stands for a whole team: its contest counts people of other contests together. */
export function isWholeTeam(book: Rulebook, contest: string): boolean {
  return lookUp(book.rules.teams, contest) !== undefined;
}

function teamContest(book: Rulebook, people: readonly OrderEntry[]): string | undefined {
  const fitting = Object.entries(book.rules.teams ?? {}).find(([, rule]) =>
    people.every(({ contest }) => lookUp(rule.members, contest) !== undefined),
  );
  return fitting?.[0];
}

/** How many people an entry stands for: the members of a whole team, else one. */
export function personsOf(book: Rulebook, contest: string): number {
  const members = lookUp(book.rules.teams, contest)?.members;
  return members === undefined ? 1 : Object.values(members).reduce((sum, count) => sum + count, 0);
}
