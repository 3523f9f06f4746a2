import type { AgendaAt } from "#contract/agenda.ts";
import type { RaceList } from "#contract/race.ts";
import type { RulebookSummary } from "#contract/rulebook.ts";
import { read } from "#lib/api.ts";
import { listedRace, matches } from "#lib/race-list.ts";

import type { PageServerLoad } from "./$types.js";

/** From this many races on, the page has a search. */
const many = 8;

export const load: PageServerLoad = async ({ fetch, locals: { language }, url }) => {
  const { races } = await read<RaceList>(fetch, "/api/races");
  const query = url.searchParams.get("q")?.trim() ?? "";
  const listed = await Promise.all(
    races.map(async ({ raceId }) => {
      const [summary, agenda] = await Promise.all([
        read<RulebookSummary>(fetch, `/api/races/${raceId}/rulebook`),
        read<AgendaAt>(fetch, `/api/races/${raceId}/agenda?lang=${language}`),
      ]);
      return listedRace(summary, agenda, language);
    }),
  );
  const found = listed.filter((race) => matches(race, query));
  return {
    query,
    search: races.length >= many || query !== "",
    empty: races.length === 0,
    coming: found.filter(({ isOver }) => !isOver).toSorted((one, other) => order(one, other)),
    past: found.filter(({ isOver }) => isOver).toSorted((one, other) => order(other, one)),
  };
};

function order(one: { readonly dates: readonly string[] }, other: typeof one): number {
  return (one.dates[0] ?? "").localeCompare(other.dates[0] ?? "");
}
