import type { Argument } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";

type Pool = NonNullable<Rulebook["rules"]["awards"]>[string];

/** What a prize pool is called: its name, or the contests it is for. */
export function poolName(book: Rulebook, { name, contests }: Pool): Argument {
  if (name !== undefined) return { text: name };
  const named = contests.flatMap((id) => book.contests[id] ?? []);
  return { list: named.map((contest) => ({ text: contest.name })) };
}
