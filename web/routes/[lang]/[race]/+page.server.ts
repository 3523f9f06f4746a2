import type { AgendaAt } from "#contract/agenda.ts";
import type { RaceFacts } from "#contract/facts/facts.ts";
import { read } from "#lib/api.ts";
import { citedTexts } from "#lib/cited-texts.ts";

import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ fetch, params, locals, url }) => {
  const from = (what: string): string =>
    `/api/races/${params.race}/${what}?lang=${locals.language}`;
  const [facts, agenda] = await Promise.all([
    read<RaceFacts>(fetch, from("facts"), params.race),
    read<AgendaAt>(fetch, from("agenda"), params.race),
  ]);
  // `?contest=half` shows the timeline of one contest; of an unknown one, everything.
  const asked = url.searchParams.get("contest");
  const chosen = facts.contests.find(({ contest }) => contest === asked)?.contest ?? null;
  const texts = await citedTexts(fetch, params.race, locals.language, [facts, agenda]);
  // The wordings come once, for everything on the page.
  return { facts, agenda: { ...agenda, clauses: [] }, texts, chosen };
};
