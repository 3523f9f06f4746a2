import type { ClauseList } from "#contract/rulebook.ts";
import type { Language } from "#domain/kernel/index.ts";

import { read, type Fetch } from "./api.ts";

/** The wordings of the clauses that answers of the API cite, wherever in them they do. */
export async function citedTexts(
  fetch: Fetch,
  race: string,
  language: Language,
  answers: readonly unknown[],
): Promise<Readonly<Record<string, string>>> {
  const cited = new Set<string>();
  for (const answer of answers) collect(answer, cited);
  if (cited.size === 0) return {};
  const address = `/api/races/${encodeURIComponent(race)}/clauses?lang=${language}`;
  const { clauses } = await read<ClauseList>(fetch, address);
  return Object.fromEntries(
    clauses.filter(({ id }) => cited.has(id)).map(({ id, text }) => [id, text]),
  );
}

function collect(value: unknown, cited: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key !== "clauses") collect(part, cited);
    else for (const id of part as readonly unknown[]) if (typeof id === "string") cited.add(id);
  }
}
