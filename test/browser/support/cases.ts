import { parse } from "yaml";

import { filesOf } from "#test/support/races.ts";

/** A case as it is written: what is given and expected, by the words of the rulebook. */
export interface WrittenCase {
  readonly case: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

/** The cases of a race that ask one question. */
export async function casesOf(race: string, ask: string): Promise<readonly WrittenCase[]> {
  const { "cases.yaml": text = "[]" } = await filesOf(race);
  const cases = parse(text) as readonly (WrittenCase & { readonly ask: string })[];
  return cases.filter((one) => one.ask === ask);
}

/** An entry of an order as cases write it. */
export type WrittenEntry = Readonly<Record<string, string | number | boolean>>;
