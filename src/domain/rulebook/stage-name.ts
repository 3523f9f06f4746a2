import type { Argument } from "#domain/kernel/index.ts";
import type { Rulebook } from "./rulebook.ts";

/** How a refund stage is called in a message: its name, else the word it is written under. */
export function stageName(book: Rulebook, stage: string): Argument {
  const name = book.rules.refunds?.stages[stage]?.name ?? book.rules.cancellation?.[stage]?.name;
  return name === undefined ? stage : { text: name };
}
