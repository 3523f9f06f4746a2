import { accepted, refused, type Outcome, type Refusal } from "#domain/kernel/index.ts";
import { citing, type Rulebook } from "#domain/rulebook/index.ts";
import type { OrderLine, QuoteRequest } from "./order.ts";
import { teamsOf } from "./order-teams.ts";
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
 * Refuses `member-unknown` for a position that does not exist, `whole-order-only` where parts of a
 * group may not withdraw, and `team-leaves-together` where only some of a team do and the rulebook
 * does not let a single member go: a team has one fee, which no rule divides.
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
    });
  const everybody = leaving.size === entries.length;
  if (!everybody) {
    const kept = judgePart(book, order, leaving);
    if (kept !== undefined) return refused(kept);
  }
  return accepted(
    lines.map((line): AskedLine => {
      if (everybody) return { line };
      if (line.entry === undefined) return { line, stays: "stays-with-order" };
      return leaving.has(line.entry) ? { line } : { line, stays: "stays-with-member" };
    }),
  );
}

function judgePart(
  book: Rulebook,
  order: QuoteRequest,
  leaving: ReadonlySet<number>,
): Refusal | undefined {
  const part = book.rules.refunds?.["part-of-group"];
  if (part !== undefined && !part.allowed)
    return { code: "whole-order-only", clauses: citing(book, part), args: {} };
  for (const team of teamsOf(book, writtenOut(order.entries)).teams) {
    const gone = team.members.filter((member) => leaving.has(member)).length;
    if (gone === 0 || gone === team.members.length) continue;
    const rule = book.rules.teams?.[team.contest]?.withdrawal;
    const clauses = rule === undefined ? [] : citing(book, rule);
    return { code: "team-leaves-together", clauses, args: { team: team.name } };
  }
  return undefined;
}
