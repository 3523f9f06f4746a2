import type { RaceList } from "#contract/race.ts";
import type { RulebookSummary } from "#contract/rulebook.ts";
import { read } from "#lib/api.ts";

import type { PageServerLoad } from "./$types.js";

export const load: PageServerLoad = async ({ fetch }) => {
  const { races } = await read<RaceList>(fetch, "/api/races");
  const summaries = races.map(({ raceId }) =>
    read<RulebookSummary>(fetch, `/api/races/${raceId}/rulebook`),
  );
  return { races: await Promise.all(summaries) };
};
