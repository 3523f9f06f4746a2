import { accepted, refused, type Outcome, type Refusal } from "#domain/kernel/index.ts";
import { citing, lookUp, type Citable, type Rulebook } from "#domain/rulebook/index.ts";
import type { OrderEntry, OrderLine, QuoteRequest } from "./order.ts";
import { teamsOf, type OrderTeam } from "./order-teams.ts";
import { teamShares } from "./team-share.ts";
import { writtenOut } from "./written-out.ts";

/** A line of an order and whether it is asked back; `stays` names why not. */
export type AskedLine = {
  readonly line: OrderLine;
  readonly stays?: "stays-with-member" | "stays-with-order";
};

/**
 * The lines of those who withdraw. Postage, handling, shuttle and extras belong to the whole order:
 * they are asked back only when everybody withdraws.
 *
 * A team has one fee. A single member takes its share along where the rulebook lets members leave
 * (see `team-share.ts`); else only the whole team can.
 *
 * Refuses `member-unknown` for a position that does not exist, `whole-order-only` where parts of a
 * group may not withdraw, and `team-leaves-together`.
 */
export function withdrawnLines(
  book: Rulebook,
  order: QuoteRequest,
  lines: readonly OrderLine[],
  members: readonly number[] | undefined,
): Outcome<readonly AskedLine[], Refusal> {
  const entries = writtenOut(order.entries);
  const leaving = new Set(members ?? entries.keys());
  const unknown = [...leaving].find((index) => entries[index] === undefined);
  if (unknown !== undefined)
    return refused({
      code: "member-unknown",
      clauses: [],
      args: { member: unknown + 1, members: entries.length },
      path: ["members"],
    });
  if (leaving.size === entries.length) return accepted(lines.map((line) => ({ line })));
  const part = book.rules.refunds?.["part-of-group"];
  if (part !== undefined && !part.allowed)
    return refused({ code: "whole-order-only", clauses: citing(book, part), args: {} });

  const parted = partedTeams(teamsOf(book, entries).teams, leaving);
  for (const team of parted) {
    const rule = lookUp(book.rules.teams, team.contest)?.withdrawal;
    if (rule?.of === "member") continue;
    const clauses = rule === undefined ? [] : citing(book, rule);
    return refused({ code: "team-leaves-together", clauses, args: { team: team.name } });
  }
  return accepted(
    lines
      .flatMap((line) => shared(book, order, entries, parted, line))
      .map((line): AskedLine => {
        if (line.entry === undefined) return { line, stays: "stays-with-order" };
        return leaving.has(line.entry) ? { line } : { line, stays: "stays-with-member" };
      }),
  );
}

function partedTeams(
  teams: readonly OrderTeam[],
  leaving: ReadonlySet<number>,
): readonly OrderTeam[] {
  return teams.filter(({ members }) => {
    const gone = members.filter((member) => leaving.has(member)).length;
    return gone > 0 && gone < members.length;
  });
}

/** The fee of a team that parts, as one line for each member. */
function shared(
  book: Rulebook,
  order: QuoteRequest,
  entries: readonly OrderEntry[],
  parted: readonly OrderTeam[],
  line: OrderLine,
): readonly OrderLine[] {
  const team = parted.find(({ members }) => line.kind === "fee" && members[0] === line.entry);
  if (team === undefined) return [line];
  // Only teams whose members may leave alone get here.
  const clauses = citing(book, lookUp(book.rules.teams, team.contest)?.withdrawal as Citable);
  return teamShares(book, order, entries, team, line.amount).map((amount, position) => ({
    ...line,
    entry: team.members[position] as number,
    amount,
    reasons: [...line.reasons, { code: "team-share", clauses, args: { share: { money: amount } } }],
  }));
}
