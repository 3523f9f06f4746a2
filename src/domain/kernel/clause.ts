import type { Brand } from "./brand.ts";

/**
 * The permanent number of one provision of a rulebook, such as `TN2023 §七/報名費`.
 *
 * Never renumbered: a removed provision leaves a gap. The domain only carries and compares it.
 */
export type ClauseId = Brand<string, "ClauseId">;

/** Marks a text as a clause id. Blank, untrimmed or many-line text is a bug: RangeError. */
export function clauseId(text: string): ClauseId {
  if (!/^\S(?:.*\S)?$/u.test(text))
    throw new RangeError(`not a clause id: ${JSON.stringify(text)}`);
  return text as ClauseId;
}
