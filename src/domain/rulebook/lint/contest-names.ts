import type { Argument } from "#domain/kernel/index.ts";
import type { Rulebook } from "../rulebook.ts";
import { contestsNamed } from "./rows.ts";

/** The names of contests for a message, in the order of the rulebook. */
export function contestNames(book: Rulebook, ids: readonly string[]): Argument {
  return { list: contestsNamed(book, ids).map(({ name }) => ({ text: name })) };
}
